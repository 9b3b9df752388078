"""Neighbours change places wherever that makes lines cross less: in rows, and in the rows inside areas.

Graphviz orders things as wholes. Here every line ends where its body stands within an area, and lines
between two things of one row pay for what stands between.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from exporters.arranging.layout import Frame
from exporters.arranging.rows import Rows
from exporters.arranging.stock import Stock
from exporters.arranging.ways import chains, is_way

_PASSES = 2
Ends = tuple[str, str]
"""A thing or passing line, and the very end there: a body, an area, or again the passing line."""


def switched(stock: Stock, frame: Frame) -> Frame:
    """The frame with neighbours switched until no switch helps, or for long enough."""
    desk = _Desk(stock, frame)
    for _ in range(_PASSES):
        if not (desk.pass_rows() | desk.pass_areas()):
            break
    return Frame(desk.rows_made(), frame.bands, desk.areas_made(), frame.room)


class _Desk:
    """Rows as lists, and where along its row each end lies: the place of its thing, and a part of that."""

    def __init__(self, stock: Stock, frame: Frame) -> None:
        self.rows = [list(row) for row in frame.rows]
        self.areas = {area: [list(row) for row in rows] for area, rows in frame.inner.items()}
        self.rank = {name: number for number, row in enumerate(self.rows) for name in row}
        self.at = {name: place for row in self.rows for place, name in enumerate(row)}
        self.part: dict[str, float] = {}
        for rows in self.areas.values():
            for row in rows:
                self._note_parts(row)
        self.steps: dict[str, list[tuple[str, Ends]]] = {}
        self.flat: dict[str, list[str]] = {}
        for chain in chains(stock, frame.rows):
            for one, other in pairwise(chain):
                self._join(one, other)
                self._join(other, one)

    def _note_parts(self, row: Sequence[str]) -> None:
        self.part.update((body, (place + 0.5) / len(row)) for place, body in enumerate(row))

    def _join(self, one: Ends, other: Ends) -> None:
        if self.rank[one[0]] == self.rank[other[0]]:
            self.flat.setdefault(one[0], []).append(other[0])
        else:
            self.steps.setdefault(one[0], []).append((one[1], other))

    def place(self, end: Ends) -> float:
        """How far along its row an end lies."""
        return self.at[end[0]] + self.part.get(end[1], 0.5)

    def pass_rows(self) -> bool:
        """Move each thing to the best place in its row; whether any was moved."""
        done = False
        for row in self.rows:
            for name in sorted(row, key=lambda name: -len(self.steps.get(name, ()))):
                done |= self._sift(row, name)
        return done

    def _sift(self, row: list[str], name: str) -> bool:
        """Carry a thing along its row, first to the end and then to the beginning, and put it where best."""
        k, gain = self.at[name], 0.0
        best = gain, k
        for step in (*[1] * (len(row) - 1 - k), *[-1] * (len(row) - 1)):
            gain += self._gain(*row[min(k, k + step) :][:2])
            self._switch(row, min(k, k + step))
            k += step
            best = max(best, (gain, k), key=itemgetter(0))
        for here in range(k, best[1]):
            self._switch(row, here)
        return best[0] > 0

    def _switch(self, row: list[str], k: int) -> None:
        one, other = row[k], row[k + 1]
        row[k], row[k + 1] = other, one
        self.at[one], self.at[other] = k + 1, k

    def pass_areas(self) -> bool:
        """Switch neighbours inside all areas once; whether any were."""
        done = False
        for area, rows in self.areas.items():
            own = self._by_body(area)
            for row in rows:
                for k in range(len(row) - 1):
                    if self._crossed(area, own.get(row[k], ()), own.get(row[k + 1], ())) > 0:
                        row[k], row[k + 1] = row[k + 1], row[k]
                        done = True
                self._note_parts(row)
        return done

    def _by_body(self, area: str) -> dict[str, list[Ends]]:
        found: dict[str, list[Ends]] = {}
        for end, other in self.steps.get(area, ()):
            found.setdefault(end, []).append(other)
        return found

    def _gain(self, one: str, other: str) -> float:
        """By how much fewer crossings there would be if two neighbours changed places."""
        left = [end for _, end in self.steps.get(one, ())]
        right = [end for _, end in self.steps.get(other, ())]
        return self._crossed(one, left, right) + self._nearer(one, other)

    def _crossed(self, thing: str, left: Sequence[Ends], right: Sequence[Ends]) -> int:
        """Lines of two neighbours that cross now, less those that would if they changed places."""
        here = self.rank[thing]
        found = 0
        for a in left:
            for b in right:
                if (self.rank[a[0]] < here) == (self.rank[b[0]] < here):
                    one, other = self.place(a), self.place(b)
                    found += (one > other) - (one < other)
        return found

    def _nearer(self, one: str, other: str) -> int:
        """What lines within the row gain: each pays for the lines of whatever stands between its ends."""
        k = self.at[one]
        found = 0
        for thing, between, sign in ((one, other, 1), (other, one, -1)):
            toll = self._toll(between)
            for end in self.flat.get(thing, ()):
                if end != between:
                    found += sign * toll if self.at[end] > k else -sign * toll
        return found

    def _toll(self, thing: str) -> int:
        if is_way(thing):
            return 1
        up = sum(self.rank[end[0]] < self.rank[thing] for _, end in self.steps.get(thing, ()))
        return min(up, len(self.steps.get(thing, ())) - up)

    def rows_made(self) -> Rows:
        """The rows as they are now."""
        return tuple(map(tuple, self.rows))

    def areas_made(self) -> Mapping[str, Rows]:
        """The rows inside areas as they are now."""
        return {area: tuple(map(tuple, rows)) for area, rows in self.areas.items()}
