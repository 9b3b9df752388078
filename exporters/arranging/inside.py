"""Bodies change places inside their area wherever the lines that lead outside are then better off."""

from collections.abc import Mapping
from itertools import combinations

from exporters.arranging.rack import Rack
from exporters.arranging.rows import Rows
from exporters.arranging.stock import Stock
from exporters.arranging.web import Grip, Web

_LEAST = 0.01
"""What a change must save, in crossings."""
_SAME = 1.0
"""Bodies that stand so exactly above each other save nothing."""
Held = tuple[str, list[Grip]]
"""A body, and its lines to outside."""


class Inside:
    """The rows inside the open areas of a rack, which knows as an offset where in its area a body stands."""

    def __init__(self, stock: Stock, inner: Mapping[str, Rows], rack: Rack, web: Web) -> None:
        self.rows = {area: [list(row) for row in rows] for area, rows in inner.items()}
        self._rack, self._web = rack, web
        self._family = {
            end
            for both in stock.parents.items()
            if len({stock.homes[end] for end in both}) == 1
            for end in both
        }

    def better(self, area: str) -> bool:
        """Let bodies of an area change places; whether any did."""
        row_of = {body: number for number, row in enumerate(self.rows[area]) for body in row}
        grips = {body: self._web.grips(area, body) for body in row_of}
        done = False
        for one, other in combinations(row_of, 2):
            if self._may(one, other, row_of) and self._saves(area, (one, grips[one]), (other, grips[other])):
                self.change(area, one, other)
                row_of[one], row_of[other] = row_of[other], row_of[one]
                grips |= {body: self._web.grips(area, body) for body in (one, other)}
                done = True
        return done

    def change(self, area: str, one: str, other: str) -> None:
        """Two bodies of an area in each other's place."""
        rows, offsets = self.rows[area], self._rack.offsets
        self.rows[area] = [[{one: other, other: one}.get(body, body) for body in row] for row in rows]
        offsets[one], offsets[other] = offsets[other], offsets[one]
        self._web.string([area])

    def told(self) -> dict[str, Rows]:
        """The rows inside each area as they are now."""
        return {area: tuple(map(tuple, rows)) for area, rows in self.rows.items()}

    def restore(self, inner: Mapping[str, Rows]) -> None:
        """Take rows for what they were."""
        self.rows = {area: [list(row) for row in rows] for area, rows in inner.items()}

    def _may(self, one: str, other: str, row_of: Mapping[str, int]) -> bool:
        """Whether it may help; organs stay below those whose organs they are."""
        offsets = self._rack.offsets
        is_apart = abs(offsets[one] - offsets[other]) > _SAME
        return is_apart and (row_of[one] == row_of[other] or not {one, other} & self._family)

    def _saves(self, area: str, one: Held, other: Held) -> bool:
        (body, its), (other_body, others) = one, other
        if not its and not others:
            return False
        rack, price, row = self._rack, self._web.price, self._rack.rank[area]
        further, left = rack.offsets[other_body] - rack.offsets[body], rack.left[area]
        now = price(its, row, left) + price(others, row, left)
        return price(its, row, left + further) + price(others, row, left - further) < now - _LEAST
