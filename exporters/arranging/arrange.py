"""A whole view arranged, routed and measured, with more room where the measures ask for it."""

from typing import NamedTuple

from exporters.arranging.applying import applied
from exporters.arranging.hubs import with_hubs
from exporters.arranging.layout import Layout, laid
from exporters.arranging.locked import around_locked
from exporters.arranging.page import loosened, shaped, stretched
from exporters.arranging.standing import standing
from exporters.arranging.stock import stock_of
from exporters.arranging.turned import is_turned
from exporters.arranging.turned_view import arranged_across
from exporters.arranging.whole import planned
from exporters.drawing import Routing, draw, quick_routing, routing_of
from exporters.engine import Engine
from exporters.measuring.shapes import shapes_of
from exporters.measuring.troubles import troubles
from exporters.process import Stop, Stopped
from schema import Partnership

ROUNDS = 4
"""How often a page may be laid anew because it was too tight somewhere."""
_HUGE = 1000
"""Lines beyond which a page is arranged and no more: routing it would take minutes."""
_MANY = 160
"""Lines beyond which a page is routed once more at most: each time takes a second or more."""


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

    Raises `Stopped` when `stop` says so, at once; nothing has happened then.
    """
    partnership = with_hubs(partnership, view_id)
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

    now = standing(partnership, partnership.view(view_id))
    frame, slack = shaped(stock, proportion)
    plan = planned(stock, frame, engine, stop)
    slack = stretched(stock, plan.frame, slack, proportion)
    if len(stock.links) > _HUGE:
        places = around_locked(laid(stock, plan.frame, slack), stock, now)
        return Arranged(applied(partnership, view_id, places, resize=True), plan.notice)
    best: tuple[int, Arranged] | None = None
    for _ in range(ROUNDS if len(stock.links) < _MANY else 2):
        _heed(stop)
        layout = laid(stock, plan.frame, slack)
        places = around_locked(layout, stock, now)
        made = _routed(applied(partnership, view_id, places, resize=True), view_id, plan.notice)
        found = troubles(shapes_of(draw(made.partnership, made.partnership.view(view_id), made.routing)))
        if best is None or len(found) < best[0]:
            best = len(found), made
        if not found:
            break
        slack = stretched(stock, plan.frame, loosened(slack, layout, found), proportion)
    assert best
    return best[1]


def _routed(partnership: Partnership, view_id: str, notice: str) -> Arranged:
    return Arranged(partnership, notice, routing_of(partnership, partnership.view(view_id)))


def _heed(stop: Stop | None) -> None:
    if stop and stop():
        raise Stopped
