"""A view whose levels go across arranged, routed and measured: laid on a turned page, and turned back."""

from dataclasses import replace

from exporters.arranging.applying import applied
from exporters.arranging.channels import BADGED
from exporters.arranging.layout import Layout, Slack, laid
from exporters.arranging.locked import around_locked
from exporters.arranging.page import BEST, loosened, shaped, stretched
from exporters.arranging.rows import Rows
from exporters.arranging.standing import standing
from exporters.arranging.stock import Stock, stock_of
from exporters.arranging.turned import turned_places, turned_standing, turned_stock, turned_troubles
from exporters.arranging.ways import things
from exporters.arranging.whole import planned
from exporters.drawing import Routing, draw, quick_routing, routing_of
from exporters.engine import Engine
from exporters.measuring.shapes import shapes_of
from exporters.measuring.troubles import troubles
from exporters.process import Stop, Stopped
from schema import Partnership

ROUNDS, MANY, HUGE = 4, 160, 1000
"""How often a page may be laid anew, and with how many lines once, or never."""
_BESIDE_WORDS = 28.0
_MOST_WORDS = 120.0


def arranged_across(
    partnership: Partnership, view_id: str, engine: Engine | None, stop: Stop | None
) -> tuple[Partnership, str, Routing | None]:
    """New places for everything on the view that is not locked, a sentence where Graphviz had no part, lines.

    Raises `Stopped` when `stop` says so, at once.
    """
    stock = turned_stock(stock_of(partnership, partnership.view(view_id)))
    now = turned_standing(standing(partnership, partnership.view(view_id)))

    def made(layout: Layout) -> Partnership:
        if stop and stop():
            raise Stopped
        places = turned_places(around_locked(layout, stock, now))
        return applied(partnership, view_id, places, resize=True)

    def proportion(layout: Layout) -> float:
        """The more room there is across the turned page, the higher is the page as it is."""
        after = made(layout)
        frame = draw(after, after.view(view_id), quick_routing(after, after.view(view_id))).frame
        return BEST**2 * frame.height / frame.width

    frame, _ = shaped(stock, proportion)
    plan = planned(stock, frame, engine, stop)
    slack = stretched(stock, plan.frame, _beside_words(stock, things(plan.frame.rows)), proportion)
    if len(stock.links) > HUGE:
        return made(laid(stock, plan.frame, slack)), plan.notice, None
    best: tuple[int, Partnership, Routing] | None = None
    for _ in range(ROUNDS if len(stock.links) < MANY else 2):
        layout = laid(stock, plan.frame, slack)
        after = made(layout)
        routing = routing_of(after, after.view(view_id))
        found = turned_troubles(troubles(shapes_of(draw(after, after.view(view_id), routing))))
        if best is None or len(found) < best[0]:
            best = len(found), after, routing
        if not found:
            break
        slack = stretched(stock, plan.frame, loosened(slack, layout, found), proportion)
    assert best
    return best[1], plan.notice, best[2]


def _beside_words(stock: Stock, rows: Rows) -> Slack:
    """Between columns words lie along their lines, and want more room than between rows."""
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    below: dict[int, float] = {}
    for link in stock.links:
        first, last = sorted((rank[stock.homes[link.source]], rank[stock.homes[link.target]]))
        if first != last:
            more = min(link.words[1], _MOST_WORDS) + _BESIDE_WORDS - BADGED
            below[first] = max(below.get(first, 0.0), more)
    return replace(Slack(), below={row: more for row, more in below.items() if more > 0})
