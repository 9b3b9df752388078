"""What stands where: a price for covering each thing, found quickly through a coarse raster of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .geometry import Rect

_CELL = 96.0

Thing = tuple[Rect, float, str]
"""A box, what it costs to cover it, and whose it is ("" for nobody's)."""


class Crowd:
    """Boxes with prices. Things of one owner never bother that owner itself."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Thing]] = defaultdict(list)

    def add(self, box: Rect, price: float, owner: str = "") -> None:
        """Let a box count from now on."""
        for cell in _cells(box):
            self._cells[cell].append((box, price, owner))

    def remove(self, box: Rect, price: float, owner: str = "") -> None:
        """Take back what was added in the same words."""
        for cell in _cells(box):
            self._cells[cell].remove((box, price, owner))

    def price(self, box: Rect, owner: str = "") -> float:
        """What it costs to cover all that a box would cover."""
        met = {
            thing
            for cell in _cells(box)
            for thing in self._cells.get(cell, ())
            if thing[2] != owner or not owner
            if thing[0].overlaps(box)
        }
        return sum(price for _, price, _ in met)


def _cells(box: Rect) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
        for row in range(int(box.top // _CELL), int(box.bottom // _CELL) + 1):
            yield column, row
