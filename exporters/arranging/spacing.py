"""A layout with room for every line: lines say what they need, and things give way until all have room."""

from collections.abc import Mapping
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from exporters.arranging.giving_way import given_way
from exporters.arranging.layout import Frame, Layout
from exporters.arranging.sheet import Sheet
from exporters.drawing import Routing, routing_of
from exporters.drawing.labelling import labelled
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Solved, scene_of, solved
from exporters.measuring.measures import ON_TOP
from exporters.routing.clash import Paths, clashes, pairs
from exporters.routing.crossing import LineRun, crossings
from exporters.routing.geometry import Route, Scene
from exporters.routing.route import Survey, settled, surveyed, wished
from schema import Partnership
from schema.view import LineStyle

_MANY, _LEAST = 350, 3
"""Lines beyond which so many tries must do: each takes seconds."""
WIDER = (14.0, 14.0, 16.0, 18.0, 21.0, 25.0, 30.0)
"""How far apart lines are set where they find no room, from one try to the next, in SVG user units."""


class Spaced(NamedTuple):
    """The partnership with new places, and the lines of the view."""

    partnership: Partnership
    routing: Routing


class Try(NamedTuple):
    """What speaks against a try, the worst first; and what came of it."""

    is_shared: bool
    """Two lines lie on top of each other."""
    is_near: bool
    """Two lines run nearer to each other than they should."""
    crossings: int
    partnership: Partnership
    routes: tuple[Route, ...]


def spaced(sheet: Sheet, frame: Frame, layout: Layout, tries: int) -> Spaced:
    """The layout with room for its lines; what is locked stays where it is, and then nothing gives way.

    After so many `tries` it is enough that no two lines lie on top of each other. Raises `Stopped`.
    """
    after = sheet.made(layout)
    if sheet.now.locked:
        return _routed(sheet.view_id, _tried(after, surveyed(_scene(after, sheet.view_id))))
    survey = wished(_scene(after, sheet.view_id))
    made: list[Try] = []
    most = len(WIDER) if len(sheet.stock.links) <= _MANY else _LEAST
    for number, apart in enumerate(WIDER[:most], 1):
        before, layout = layout, given_way(sheet.stock, frame, layout, survey, apart)
        if made and layout == before:
            continue
        after = sheet.made(layout)
        survey = surveyed(_scene(after, sheet.view_id))
        made.append(_tried(after, survey))
        best = min(made, key=itemgetter(0, 1, 2))
        if not best.is_near or (number >= tries and not best.is_shared):
            break
    return _routed(sheet.view_id, best)


def _tried(after: Partnership, survey: Survey) -> Try:
    routes = settled(survey)
    paths = {route.wire: list(route.points) for route in routes}
    is_shared = any(pairs(paths, axis, ON_TOP) for axis in (0, 1))
    return Try(is_shared, bool(clashes(survey.paths)), _crossed(paths), after, routes)


def _crossed(paths: Paths) -> int:
    runs = [LineRun(name, a, b) for name, path in paths.items() for a, b in pairwise(path) if a != b]
    return sum(map(len, crossings(runs).values())) // 2


def _scene(partnership: Partnership, view_id: str) -> Scene:
    view = partnership.view(view_id)
    return scene_of(partnership, view, plan_of(partnership, view))


def _routed(view_id: str, made: Try) -> Spaced:
    """With its lines, which need not be found again where they are right-angled."""
    view = made.partnership.view(view_id)

    def solve(scene: Scene, texts: Mapping[str, str]) -> Solved:
        return made.routes, labelled(scene, made.routes, texts)

    is_done = view.line_style is LineStyle.RIGHT_ANGLED
    return Spaced(made.partnership, routing_of(made.partnership, view, solve if is_done else solved))
