"""Where a thing might go: into an opening of its band, or to the place of another that takes its own."""

from collections.abc import Iterator
from heapq import nsmallest
from math import inf

from exporters.arranging.rack import GAP, Place, Rack
from exporters.arranging.rows import parents_of
from exporters.arranging.stock import Stock

_NEAR = 3
"""So many openings and others of a row are offered, those nearest to where a thing would like to be."""


class Offers:
    """What the rows of a rack offer to the things on it."""

    def __init__(self, stock: Stock, rack: Rack) -> None:
        self._rack = rack
        self._above = parents_of(stock)
        self._below: dict[str, set[str]] = {}
        for thing, parents in self._above.items():
            for parent in parents:
                self._below.setdefault(parent, set()).add(thing)

    def near(self, thing: str, wish: float) -> Iterator[tuple[Place, ...]]:
        """What each row offers near the place where the middle of a thing would like to be."""
        rack, half = self._rack, self._rack.widths[thing] / 2
        for row in self._rows(thing):
            if self._has_room(thing, row):
                openings = self._openings(thing, row, wish)
                yield from zip(nsmallest(_NEAR, openings, key=lambda place: abs(place.left + half - wish)))
            for other in nsmallest(_NEAR, rack.rows[row], key=lambda other: abs(rack.middle(other) - wish)):
                if other != thing and self._can_change(thing, other):
                    yield (
                        Place(thing, row, rack.middle(other) - half),
                        Place(other, rack.rank[thing], rack.middle(thing) - rack.widths[other] / 2),
                    )

    def anywhere(self, thing: str) -> list[Place]:
        """Every opening that has room for a thing."""
        rows = (row for row in self._rows(thing) if self._has_room(thing, row))
        return [place for row in rows for place in self._openings(thing, row, self._rack.middle(thing))]

    def _rows(self, thing: str) -> Iterator[int]:
        bands, here = self._rack.bands, self._rack.rank[thing]
        for row, band in enumerate(bands):
            if band == bands[here] and (row == here or self._may(thing, row)):
                yield row

    def _may(self, thing: str, row: int) -> bool:
        """Whether organs stay below those whose organs they are, where both are of one band."""
        rank, bands = self._rack.rank, self._rack.bands
        above = (rank[other] for other in self._above.get(thing, ()))
        below = (rank[other] for other in self._below.get(thing, ()))
        return all(there < row for there in above if bands[there] == bands[row]) and all(
            there > row for there in below if bands[there] == bands[row]
        )

    def _has_room(self, thing: str, row: int) -> bool:
        """Whether a row has room for a thing, and the row that it leaves does not become empty."""
        rack, here = self._rack, self._rack.rank[thing]
        wide = rack.used(row) + rack.widths[thing] + GAP
        return row == here or (wide <= rack.room and len(rack.rows[here]) > 1)

    def _can_change(self, thing: str, other: str) -> bool:
        """Whether another may take the place of a thing, and both rows have room for that."""
        rack, here, there = self._rack, self._rack.rank[thing], self._rack.rank[other]
        more = rack.widths[thing] - rack.widths[other]
        has_room = rack.used(there) + more <= rack.room and rack.used(here) - more <= rack.room
        return here == there or (has_room and self._may(other, here))

    def _openings(self, thing: str, row: int, wish: float) -> list[Place]:
        """The places before, between and behind the others of a row, each as near to a wish as it can be."""
        rack, half = self._rack, self._rack.widths[thing] / 2
        found, low = [], -inf
        for other in (*(other for other in rack.rows[row] if other != thing), None):
            high = inf if other is None else rack.left[other] - GAP / 2
            found.append(Place(thing, row, _within(wish, low + half, high - half) - half))
            low = high if other is None else high + rack.widths[other] + GAP
        return found


def _within(wish: float, low: float, high: float) -> float:
    """What is nearest to a wish from low to high; where there is nothing between, the middle."""
    return (low + high) / 2 if high < low else min(max(wish, low), high)
