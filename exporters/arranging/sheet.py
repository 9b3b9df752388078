"""The sheet on which a view is laid: its page as it is, or turned on its diagonal where levels go across."""

from dataclasses import dataclass, replace

from exporters.arranging.applying import Places, applied
from exporters.arranging.channels import BADGED
from exporters.arranging.giving_way import larger
from exporters.arranging.layout import Frame, Layout, Slack
from exporters.arranging.locked import around_locked
from exporters.arranging.page import BEST
from exporters.arranging.standing import Standing, standing
from exporters.arranging.stock import Stock, stock_of
from exporters.arranging.turned import (
    is_turned,
    turned_places,
    turned_standing,
    turned_stock,
    turned_troubles,
)
from exporters.arranging.ways import things
from exporters.drawing import Routing, draw, quick_routing
from exporters.measuring.shapes import Shapes, shapes_of
from exporters.measuring.troubles import Trouble, troubles
from exporters.process import Stop, Stopped
from schema import Partnership

_BESIDE_WORDS = 28.0
_MOST_WORDS = 120.0


@dataclass(frozen=True)
class Sheet:
    """What is to be laid on a view, where it stands now, and who may break the work off."""

    partnership: Partnership
    view_id: str
    stock: Stock
    now: Standing
    stop: Stop | None = None

    def heed(self) -> None:
        """Raise `Stopped` when the work is to be broken off."""
        if self.stop and self.stop():
            raise Stopped

    def made(self, layout: Layout) -> Partnership:
        """The partnership with a layout; what is locked stays where it is."""
        self.heed()
        places = around_locked(layout, self.stock, self.now)
        sizes = larger(self.stock, layout)
        return applied(
            self.partnership, self.view_id, self._turned(places), resize=True, sizes=self._turned(sizes)
        )

    def _turned(self, pairs: Places) -> Places:
        return turned_places(pairs) if self.stock.is_turned else pairs

    def proportion(self, layout: Layout) -> float:
        """The width by the height of the page, as it is told here."""
        after = self.made(layout)
        frame = draw(after, after.view(self.view_id), quick_routing(after, after.view(self.view_id))).frame
        return self.told(frame.width / frame.height)

    def told(self, proportion: float) -> float:
        """A proportion; where the page is turned, the one that is as far from the best otherwise."""
        return BEST**2 / proportion if self.stock.is_turned else proportion

    def slack(self, frame: Frame) -> Slack:
        """The room that words want from the start: between columns they lie along their lines."""
        return _beside_words(self.stock, things(frame.rows)) if self.stock.is_turned else Slack()

    def shapes(self, partnership: Partnership, routing: Routing | None) -> Shapes:
        """What is measured of the view, once it is drawn."""
        return shapes_of(draw(partnership, partnership.view(self.view_id), routing))

    def troubles(self, shapes: Shapes) -> list[Trouble]:
        """Where the sheet is too tight."""
        found = troubles(shapes)
        return turned_troubles(found) if self.stock.is_turned else found


def sheet_of(partnership: Partnership, view_id: str, stop: Stop | None = None) -> Sheet:
    """The sheet of a view."""
    view = partnership.view(view_id)
    stock, now = stock_of(partnership, view), standing(partnership, view)
    if is_turned(view):
        stock, now = turned_stock(stock), turned_standing(now)
    return Sheet(partnership, view_id, stock, now, stop)


def _beside_words(stock: Stock, rows: tuple[tuple[str, ...], ...]) -> Slack:
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    below: dict[int, float] = {}
    for link in stock.links:
        first, last = sorted((rank[stock.homes[link.source]], rank[stock.homes[link.target]]))
        if first != last:
            more = min(link.words[1], _MOST_WORDS) + _BESIDE_WORDS - BADGED
            below[first] = max(below.get(first, 0.0), more)
    return replace(Slack(), below={row: more for row, more in below.items() if more > 0})
