"""A layout with room for every line: lines say what they need, and things give way until all have room."""

from collections.abc import Mapping
from typing import NamedTuple

from exporters.arranging.giving_way import given_way
from exporters.arranging.layout import Frame, Layout
from exporters.arranging.sheet import Sheet
from exporters.drawing import Routing, routing_of
from exporters.drawing.labelling import labelled
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Solved, scene_of, solved
from exporters.routing.clash import clashes
from exporters.routing.geometry import Scene
from exporters.routing.route import Survey, settled, surveyed, wished
from schema import Partnership
from schema.view import LineStyle

WIDER = (11.0, 12.0, 14.0, 17.0, 21.0)
"""How far apart lines are set where they find no room, from one try to the next, in SVG user units."""


class Spaced(NamedTuple):
    """The partnership with new places, and the lines of the view."""

    partnership: Partnership
    routing: Routing


def spaced(sheet: Sheet, frame: Frame, layout: Layout, tries: int = len(WIDER)) -> Spaced:
    """The layout with room for its lines; what is locked stays where it is, and then nothing gives way.

    Raises `Stopped` when it is told to.
    """
    after = sheet.made(layout)
    if sheet.now.locked:
        return _routed(after, sheet.view_id, surveyed(_scene(after, sheet.view_id)))
    survey = wished(_scene(after, sheet.view_id))
    for apart in WIDER[:tries]:
        layout = given_way(sheet.stock, frame, layout, survey, apart)
        after = sheet.made(layout)
        survey = surveyed(_scene(after, sheet.view_id))
        if not clashes(survey.paths):
            break
    return _routed(after, sheet.view_id, survey)


def _scene(partnership: Partnership, view_id: str) -> Scene:
    view = partnership.view(view_id)
    return scene_of(partnership, view, plan_of(partnership, view))


def _routed(partnership: Partnership, view_id: str, survey: Survey) -> Spaced:
    """With its lines, which need not be found again where the survey left none without room."""
    view = partnership.view(view_id)
    is_done = view.line_style is LineStyle.RIGHT_ANGLED and not clashes(survey.paths)

    def solve(scene: Scene, texts: Mapping[str, str]) -> Solved:
        routes = settled(survey)
        return routes, labelled(scene, routes, texts)

    return Spaced(partnership, routing_of(partnership, view, solve if is_done else solved))
