"""A whole view arranged, routed and measured, with more room where the measures ask for it."""

from collections.abc import Mapping
from typing import NamedTuple

from exporters.arranging.applying import applied
from exporters.arranging.giving_way import given_way, sizes
from exporters.arranging.hubs import with_hubs, with_sizes_of
from exporters.arranging.layout import Frame, Layout, laid
from exporters.arranging.locked import around_locked
from exporters.arranging.page import loosened, shaped, stretched
from exporters.arranging.standing import standing
from exporters.arranging.stock import Stock, stock_of
from exporters.arranging.turned import is_turned
from exporters.arranging.turned_view import arranged_across
from exporters.arranging.whole import planned
from exporters.drawing import Routing, draw, quick_routing, routing_of
from exporters.drawing.labelling import labelled
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Solved, scene_of, solved
from exporters.engine import Engine
from exporters.measuring.shapes import shapes_of
from exporters.measuring.troubles import troubles
from exporters.process import Stop, Stopped
from exporters.routing.clash import clashes
from exporters.routing.geometry import Scene
from exporters.routing.route import Survey, settled, surveyed, wished
from schema import Partnership
from schema.view import LineStyle

ROUNDS = 4
"""How often a page may be laid anew because labels found no place."""
WIDER = (11.0, 12.0, 14.0, 17.0, 21.0)
"""How far apart lines are set where they find no room, from one try to the next, in SVG user units."""
ENOUGH = 3
"""How often bodies may become larger."""
_HUGE = 1000
"""Lines beyond which a page is arranged and no more: routing it would take minutes."""
_SOME, _MANY = 60, 150
"""Lines beyond which fewer tries are made: each takes a second or so."""


class Arranged(NamedTuple):
    """The partnership with new places, and what a person should know of how they were found."""

    partnership: Partnership
    notice: str = ""
    """One sentence, where Graphviz had no part in it; else nothing."""
    routing: Routing | None = None
    """Of the view as arranged, where it is known already."""


def arrange_view(
    partnership: Partnership, view_id: str, *, engine: Engine | None = None, stop: Stop | None = None
) -> Arranged:
    """New places for everything on a view that is not locked.

    Bodies with more lines than their sides hold become larger; then all is arranged anew with these sizes,
    so that arranging once more changes nothing. Raises `Stopped` when `stop` says so, at once; nothing has
    happened then.
    """
    partnership = with_hubs(partnership, view_id)
    made = _arranged(partnership, view_id, engine, stop)
    for _ in range(ENOUGH):
        larger = with_sizes_of(partnership, made.partnership, view_id)
        if larger == partnership:
            break
        partnership = larger
        made = _arranged(partnership, view_id, engine, stop)
    return made


def _arranged(partnership: Partnership, view_id: str, engine: Engine | None, stop: Stop | None) -> Arranged:
    stock = stock_of(partnership, partnership.view(view_id))
    if not stock.things:
        return Arranged(partnership)
    if is_turned(partnership.view(view_id)):
        return Arranged(*arranged_across(partnership, view_id, engine, stop))

    def proportion(layout: Layout) -> float:
        _heed(stop)
        after = applied(partnership, view_id, layout.places, resize=True)
        view = after.view(view_id)
        frame = draw(after, view, quick_routing(after, view)).frame
        return frame.width / frame.height

    frame, slack = shaped(stock, proportion)
    plan = planned(stock, frame, engine, stop)
    slack = stretched(stock, plan.frame, slack, proportion)
    if len(stock.links) > _HUGE:
        now = standing(partnership, partnership.view(view_id))
        places = around_locked(laid(stock, plan.frame, slack), stock, now)
        return Arranged(applied(partnership, view_id, places, resize=True), plan.notice)
    best: tuple[tuple[int, int], Arranged] | None = None
    for _ in range(_rounds(stock)):
        layout = laid(stock, plan.frame, slack)
        made = _spaced(_Page(partnership, view_id, stock, plan.frame), layout, stop)
        found = troubles(shapes_of(draw(made.partnership, made.partnership.view(view_id), made.routing)))
        weight = sum(not each.is_slight for each in found), len(found)
        if best is None or weight < best[0]:
            best = weight, made
        if not found:
            break
        slack = stretched(stock, plan.frame, loosened(slack, layout, found), proportion)
    assert best
    return best[1]._replace(notice=plan.notice)


class _Page(NamedTuple):
    """What is arranged, and in which rows."""

    partnership: Partnership
    view_id: str
    stock: Stock
    frame: Frame


def _spaced(page: _Page, layout: Layout, stop: Stop | None) -> Arranged:
    """A layout with room for every line, and its lines; what is locked stays where it is."""
    partnership, view_id, stock, frame = page
    now = standing(partnership, partnership.view(view_id))
    places = around_locked(layout, stock, now)
    after = applied(partnership, view_id, places, resize=True)
    if now.locked:
        return _routed(after, view_id, surveyed(scene_on(after, view_id)))
    survey = wished(scene_on(after, view_id))
    for apart in WIDER[: 3 if len(stock.links) > _MANY else None]:
        _heed(stop)
        layout = given_way(stock, frame, layout, survey, apart)
        after = applied(partnership, view_id, layout.places, resize=True, sizes=sizes(stock, layout))
        survey = surveyed(scene_on(after, view_id))
        if not clashes(survey.paths):
            break
    return _routed(after, view_id, survey)


def scene_on(partnership: Partnership, view_id: str) -> Scene:
    """What lines of a view have to respect."""
    view = partnership.view(view_id)
    return scene_of(partnership, view, plan_of(partnership, view))


def _routed(partnership: Partnership, view_id: str, survey: Survey) -> Arranged:
    """With its lines, which need not be found again where the survey left none without room."""
    view = partnership.view(view_id)
    is_done = view.line_style is LineStyle.RIGHT_ANGLED and not clashes(survey.paths)

    def solve(scene: Scene, texts: Mapping[str, str]) -> Solved:
        routes = settled(survey)
        return routes, labelled(scene, routes, texts)

    return Arranged(partnership, routing=routing_of(partnership, view, solve if is_done else solved))


def _rounds(stock: Stock) -> int:
    lines = len(stock.links)
    return 1 if lines > _MANY else 2 if lines > _SOME else ROUNDS


def _heed(stop: Stop | None) -> None:
    if stop and stop():
        raise Stopped
