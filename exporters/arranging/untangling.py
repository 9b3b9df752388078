"""Things change places along their rows and between the rows of their band until lines cross little.

Lines count as straight from row to row here: that goes together well with how often they cross once they are
routed, and is told some ten thousand times a second. One thing after the other goes where its own lines are
best off.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import nsmallest
from operator import itemgetter

from exporters.arranging.inside import Inside
from exporters.arranging.layout import Frame, Layout
from exporters.arranging.offers import Offers
from exporters.arranging.rack import Place, Rack
from exporters.arranging.stock import Stock
from exporters.arranging.ways import straight
from exporters.arranging.web import Grip, Strung, Web
from exporters.process import Stop, Stopped

_LEAST = 0.3
"""What a move must promise to save, in crossings."""
_ATTEMPTS = 4
"""So many of them are tried, the best first."""
_PASSES = 6
"""How often things are looked at, at the mean."""
Move = tuple[float, tuple[Place, ...]]
"""What it costs more, as far as the lines of those that move are concerned; and where they go."""


class Untangler:
    """A frame whose things change places, as long as nobody stops it."""

    def __init__(self, stock: Stock, frame: Frame, layout: Layout, stop: Stop | None = None) -> None:
        self._stock, self._frame, self._stop = stock, frame, stop
        self.rack = Rack(stock, frame, layout)
        self.web = Web(stock, self.rack)
        self.offers = Offers(stock, self.rack)
        self.inside = Inside(stock, frame.inner, self.rack, self.web)
        self.total = self.web.total()
        self._known: tuple[Strung, dict[str, tuple[list[Grip], float]]] = self.web.strung, {}

    def descend(self, things: Iterable[str]) -> None:
        """Move things, and again those that their lines lead to, until no move helps. Raises `Stopped`."""
        waiting = dict.fromkeys(things)
        areas = [thing for thing in waiting if thing in self.inside.rows]
        for _ in range(_PASSES * len(self.rack.rank)):
            if self._stop and self._stop():
                raise Stopped
            if not waiting and not (waiting := dict.fromkeys(self.around(self._turned(areas)))):
                break
            thing = next(iter(waiting))
            del waiting[thing]
            if moved := self._better(thing):
                waiting |= dict.fromkeys(self.around(moved))

    def _turned(self, areas: Iterable[str]) -> list[str]:
        """Let bodies inside areas change places; the areas in which any did."""
        turned = [area for area in areas if self.inside.better(area)]
        self.total = self.web.total()
        return turned

    def around(self, things: Iterable[str]) -> list[str]:
        """Things with all that their lines lead to, in model order."""
        found = {other for thing in things for other in (thing, *self.web.neighbours(thing))}
        return [thing for thing in self._stock.things if thing in found]

    def _better(self, thing: str) -> list[str]:
        """Take a thing to a better place, or let it change with another; who moved for that."""
        found = [move for move in self._moves(thing) if move[0] < -_LEAST]
        for _, places in nsmallest(_ATTEMPTS, found, key=itemgetter(0)):
            if self.attempt(places):
                return [each.thing for each in places]
        return []

    def _moves(self, thing: str) -> Iterator[Move]:
        grips, _ = self._held(thing)
        if not grips:
            return
        wish = _median([grip.x - grip.offset for grip in grips]) + self.rack.widths[thing] / 2
        for places in self.offers.near(thing, wish):
            held = [self._held(place.thing) for place in places]
            after = [self.web.price(its, *place[1:]) for (its, _), place in zip(held, places, strict=True)]
            yield sum(after) - sum([now for _, now in held]), places

    def _held(self, thing: str) -> tuple[list[Grip], float]:
        """The lines of a thing, and what they cost where it stands; known until anything moves."""
        if self._known[0] is not self.web.strung:
            self._known = self.web.strung, {}
        if thing not in (known := self._known[1]):
            grips = self.web.grips(thing)
            known[thing] = grips, self.web.price(grips, *self.rack.place(thing)[1:])
        return known[thing]

    def attempt(self, places: Sequence[Place], *, anyway: bool = False) -> bool:
        """Move things, and back again unless all lines are better off then; whether they stayed."""
        before, strung = self.rack.put(places), self.web.strung
        self.web.string([each.thing for each in before])
        total = self.web.total()
        if anyway or total < self.total - _LEAST / 2:
            self.total = total
            return True
        self.rack.put_back(before)
        self.web.strung = strung
        return False

    def frame(self) -> Frame:
        """The frame as it is now, with the places of passing lines where they pass straight."""
        at = {end: self.rack.left[home] + self.rack.offsets[end] for end, home in self._stock.homes.items()}
        rows = straight(self._stock, tuple(map(tuple, self.rack.rows)), at)
        return replace(self._frame, rows=rows, inner=self.inside.told(), along=self.rack.along())


def _median(places: Sequence[float]) -> float:
    rising = sorted(places)
    return (rising[len(rising) // 2] + rising[(len(rising) - 1) // 2]) / 2
