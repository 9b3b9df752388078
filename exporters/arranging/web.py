"""All lines of a page as if they ran straight from row to row: how often they cross, and how far they go."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from exporters.arranging.between import Between
from exporters.arranging.rack import Rack
from exporters.arranging.stock import Stock
from exporters.routing.prices import CROSSING

PER_UNIT = 1 / CROSSING
"""What a unit of length costs, where a crossing costs 1: as with the router."""


class Grip(NamedTuple):
    """One end of a line at a thing: how far from its left side; where the other end is; whom it may cross."""

    offset: float
    row: int
    x: float
    others: int


class Strung(NamedTuple):
    """How lines run now: between each two rows; from which row to which; and how far."""

    gaps: list[Between]
    spans: list[tuple[int, int]]
    lengths: list[float]


class Web:
    """The lines between the things of a rack. `strung` is replaced and never changed, and may be put back."""

    def __init__(self, stock: Stock, rack: Rack) -> None:
        self._rack, self._homes = rack, stock.homes
        both = [(link.source, link.target) for link in stock.links]
        self._ends = [(one, other) for one, other in both if stock.homes[one] != stock.homes[other]]
        at_end = dict.fromkeys(stock.homes, 0)
        self._own = dict.fromkeys(stock.things, 0)
        self.lines: dict[str, list[int]] = {thing: [] for thing in stock.things}
        for line, ends in enumerate(self._ends):
            for end in ends:
                at_end[end] |= 1 << line
                self._own[stock.homes[end]] |= 1 << line
                self.lines[stock.homes[end]].append(line)
        self._apart = [~(at_end[one] | at_end[other]) for one, other in self._ends]
        count, empty = len(self._ends), Between({}, ())
        self.strung = Strung([empty for _ in rack.rows[1:]], [(0, 0)] * count, [0.0] * count)
        self.string(stock.things)

    def neighbours(self, thing: str) -> set[str]:
        """The things that its lines lead to."""
        return {self._homes[end] for line in self.lines[thing] for end in self._ends[line]} - {thing}

    def string(self, moved: Iterable[str]) -> None:
        """Follow things to where they are now."""
        gaps, spans, lengths = list(self.strung.gaps), list(self.strung.spans), list(self.strung.lengths)
        held: dict[int, dict[int, tuple[float, float]]] = {}
        for line in {line for thing in moved for line in self.lines[thing]}:
            (top, x), (bottom, end) = sorted(map(self._at, self._ends[line]))
            for row in (*range(*spans[line]), *range(top, bottom)):
                if row not in held:
                    held[row] = dict(gaps[row].lines)
            for row in range(*spans[line]):
                del held[row][line]
            spans[line] = top, bottom
            lengths[line] = abs(end - x) + self._rack.down[bottom] - self._rack.down[top]
            step = (end - x) / max(bottom - top, 1)
            for row in range(top, bottom):
                held[row][line] = x, x + step
                x += step
        for row, lines in held.items():
            gaps[row] = Between(lines, self._apart)
        self.strung = Strung(gaps, spans, lengths)

    def _at(self, end: str) -> tuple[int, float]:
        thing = self._homes[end]
        return self._rack.rank[thing], self._rack.left[thing] + self._rack.offsets[end]

    def total(self) -> float:
        """How often lines cross, and the lengths of all, told in crossings."""
        crossed = sum([gap.crossed for gap in self.strung.gaps])
        for line, (top, bottom) in enumerate(self.strung.spans):
            if top == bottom:
                (row, here), (_, there) = map(self._at, self._ends[line])
                crossed += self._over(row, here, there, self._apart[line])
        return crossed + sum(self.strung.lengths) * PER_UNIT

    def grips(self, thing: str, end: str = "") -> list[Grip]:
        """The lines of a thing, or only those of one of its ends."""
        own, found = ~self._own[thing], []
        for line in self.lines[thing]:
            one, far = self._ends[line]
            if self._homes[one] != thing:
                one, far = far, one
            if not end or one == end:
                row, x = self._at(far)
                found.append(Grip(self._rack.offsets[one], row, x, own & self._apart[line]))
        return found

    def price(self, grips: Iterable[Grip], row: int, left: float) -> float:
        """What the lines of a thing would cost if its left side were there, in crossings."""
        down, gaps = self._rack.down, self.strung.gaps
        crossed, length = 0, 0.0
        for offset, to, x, others in grips:
            here = left + offset
            length += abs(here - x) + abs(down[row] - down[to])
            if to == row:
                crossed += self._over(row, here, x, others)
                continue
            top, bottom, place, end = (row, to, here, x) if row < to else (to, row, x, here)
            step = (end - place) / (bottom - top)
            for gap in gaps[top:bottom]:
                above = gap.left_above[bisect_left(gap.tops, place)]
                place += step
                below = gap.left_below[bisect_left(gap.bottoms, place)]
                crossed += ((above ^ below) & others).bit_count()
        return crossed + length * PER_UNIT

    def _over(self, row: int, here: float, there: float, others: int) -> int:
        """How many a line within a row crosses, above or below what stands between, whichever is fewer."""
        ways, gaps = [], self.strung.gaps
        if row < len(gaps):
            ways.append((gaps[row].leaving(here, there) & others).bit_count())
        if row:
            ways.append((gaps[row - 1].meeting(here, there) & others).bit_count())
        return min(ways, default=0)
