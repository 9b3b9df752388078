"""A whole view arranged, routed and measured, with more room where the measures ask for it."""

from typing import NamedTuple

from exporters.arranging.fitting import FEW_LINES, fitted, stretch
from exporters.arranging.hubs import with_hubs, with_sizes_of
from exporters.arranging.layout import laid
from exporters.arranging.page import shaped
from exporters.arranging.sheet import sheet_of
from exporters.arranging.whole import HUGE, best_planned
from exporters.drawing import Routing
from exporters.engine import Engine
from exporters.process import Stop
from schema import Partnership

ENOUGH = 2
"""How often bodies may become larger, on pages of few lines."""


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
    for _ in range(ENOUGH if made.routing and len(made.routing.ways) <= FEW_LINES else 0):
        larger = with_sizes_of(partnership, made.partnership, view_id)
        if larger == partnership:
            break
        partnership = larger
        made = _arranged(partnership, view_id, engine, stop)
    return made


def _arranged(partnership: Partnership, view_id: str, engine: Engine | None, stop: Stop | None) -> Arranged:
    sheet = sheet_of(partnership, view_id, stop)
    stock = sheet.stock
    if not stock.things:
        return Arranged(partnership)
    plan = best_planned(stock, shaped(stock, sheet.proportion), engine, stop)
    if len(stock.links) > HUGE:
        return Arranged(sheet.made(laid(stock, plan.frame, stretch(sheet, plan.frame))), plan.notice)
    best = fitted(sheet, plan.frame)
    return Arranged(best.partnership, plan.notice, best.routing)
