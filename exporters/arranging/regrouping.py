"""Things change rows within their band wherever their lines are then shorter."""

from collections.abc import Mapping, Sequence

from exporters.arranging.rows import Rows, parents_of
from exporters.arranging.stock import Stock

_SWEEPS = 12


def regrouped(
    stock: Stock, bands: Sequence[Rows], widths: Mapping[str, float], room: float, flat: float
) -> tuple[Rows, ...]:
    """The bands with things in other rows, none wider than the room or than the widest was.

    `widths` are those of things with the gap beside them; `flat` is what a line within a row costs, where
    passing a row costs 1.
    """
    desk = _Desk(stock, bands, widths, room, flat)
    for _ in range(_SWEEPS):
        if not sum([desk.better(thing) for thing in stock.things]):
            break
    return desk.bands()


class _Desk:
    """Rows as lists; a thing goes where nothing forbids it."""

    def __init__(
        self, stock: Stock, bands: Sequence[Rows], widths: Mapping[str, float], room: float, flat: float
    ) -> None:
        self._rows = [list(row) for rows in bands for row in rows]
        self._band = [number for number, rows in enumerate(bands) for _ in rows]
        self._rank = {thing: number for number, row in enumerate(self._rows) for thing in row}
        self._widths, self._flat = widths, flat
        self._used = [sum(widths[thing] for thing in row) for row in self._rows]
        self._room = max(room, *self._used)
        self._near: dict[str, list[str]] = {}
        for one, other in stock.pairs():
            self._near.setdefault(one, []).append(other)
            self._near.setdefault(other, []).append(one)
        self._above = parents_of(stock)
        self._below: dict[str, set[str]] = {}
        for thing, parents in self._above.items():
            for parent in parents:
                self._below.setdefault(parent, set()).add(thing)

    def bands(self) -> tuple[Rows, ...]:
        """The rows of each band as they are now."""
        numbers = sorted(set(self._band))
        return tuple(
            tuple(tuple(row) for row, its in zip(self._rows, self._band, strict=True) if its == number)
            for number in numbers
        )

    def better(self, thing: str) -> bool:
        """Move a thing to another row of its band, or let it change with one there; whether that helped."""
        here = self._rank[thing]
        for there, band in enumerate(self._band):
            is_open = there != here and band == self._band[here] and self._may(thing, there)
            if is_open and (self._moved(thing, there) or self._changed(thing, there)):
                return True
        return False

    def _moved(self, thing: str, there: int) -> bool:
        here = self._rank[thing]
        has_room = self._used[there] + self._widths[thing] <= self._room and len(self._rows[here]) > 1
        if not has_room or self._cost(thing, here) <= self._cost(thing, there):
            return False
        self._take(thing, here, there)
        return True

    def _changed(self, thing: str, there: int) -> bool:
        here = self._rank[thing]
        gains = {other: self._gain(thing, other) for other in self._rows[there] if self._fits(thing, other)}
        best = max(gains, key=gains.__getitem__, default="")
        if not best or gains[best] <= 0:
            return False
        self._take(thing, here, there)
        self._take(best, there, here)
        return True

    def _take(self, thing: str, here: int, there: int) -> None:
        self._rows[here].remove(thing)
        self._rows[there].append(thing)
        self._used[here] -= self._widths[thing]
        self._used[there] += self._widths[thing]
        self._rank[thing] = there

    def _fits(self, thing: str, other: str) -> bool:
        here, there = self._rank[thing], self._rank[other]
        more = self._widths[thing] - self._widths[other]
        return (
            self._used[there] + more <= self._room
            and self._used[here] - more <= self._room
            and self._may(other, here)
        )

    def _gain(self, thing: str, other: str) -> float:
        here, there = self._rank[thing], self._rank[other]
        before = self._cost(thing, here) + self._cost(other, there)
        self._rank[thing], self._rank[other] = there, here
        after = self._cost(thing, there) + self._cost(other, here)
        self._rank[thing], self._rank[other] = here, there
        return before - after

    def _cost(self, thing: str, row: int) -> float:
        far = (abs(self._rank[other] - row) for other in self._near.get(thing, ()))
        return sum(rows - 1 if rows else self._flat for rows in far)

    def _may(self, thing: str, row: int) -> bool:
        """Whether organs stay below those whose organs they are, where both are of one band."""
        above = (self._rank[other] for other in self._above.get(thing, ()))
        below = (self._rank[other] for other in self._below.get(thing, ()))
        band = self._band[row]
        return all(rank < row for rank in above if self._band[rank] == band) and all(
            rank > row for rank in below if self._band[rank] == band
        )
