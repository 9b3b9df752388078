"""A whole view arranged, routed and measured, with more room where the measures ask for it."""

from typing import NamedTuple

from exporters.arranging.hubs import with_hubs, with_sizes_of
from exporters.arranging.layout import laid
from exporters.arranging.page import loosened, shaped, stretched
from exporters.arranging.sheet import sheet_of
from exporters.arranging.spacing import WIDER, Spaced, spaced
from exporters.arranging.whole import planned
from exporters.drawing import Routing
from exporters.engine import Engine
from exporters.process import Stop
from schema import Partnership

ENOUGH = 3
"""How often bodies may become larger."""
_HUGE = 1000
"""Lines beyond which a page is arranged and no more: routing it would take minutes."""
_ROUNDS = ((60, 4), (150, 2))
"""How often a page of up to so many lines may be laid because labels find no place; larger ones once."""
_FEW = 3
"""How often things give way on larger pages: each time takes a second or more."""


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
    sheet = sheet_of(partnership, view_id, stop)
    stock = sheet.stock
    if not stock.things:
        return Arranged(partnership)
    plan = planned(stock, shaped(stock, sheet.proportion), engine, stop)
    slack = stretched(stock, plan.frame, sheet.slack(plan.frame), sheet.proportion)
    if len(stock.links) > _HUGE:
        return Arranged(sheet.made(laid(stock, plan.frame, slack)), plan.notice)
    rounds = next((rounds for lines, rounds in _ROUNDS if len(stock.links) <= lines), 1)
    best: tuple[tuple[int, int], Spaced] | None = None
    for _ in range(rounds):
        layout = laid(stock, plan.frame, slack)
        made = spaced(sheet, plan.frame, layout, len(WIDER) if rounds > 1 else _FEW)
        found = sheet.troubles(*made)
        weight = sum(not each.is_slight for each in found), len(found)
        if best is None or weight < best[0]:
            best = weight, made
        if not found:
            break
        slack = stretched(stock, plan.frame, loosened(slack, layout, found), sheet.proportion)
    assert best
    return Arranged(best[1].partnership, plan.notice, best[1].routing)
