"""What stands where: a price for covering each thing, found quickly through a coarse raster of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .geometry import Rect

_CELL = 96.0
_MANY = 4096
"""A box that lies in more cells than this is looked at always: a raster of it would fill the memory."""

Thing = tuple[Rect, float, str]
"""A box, what it costs to cover it, and whose it is ("" for nobody's)."""

Cell = tuple[int, int] | None
"""Column and row of the raster."""
_EVERYWHERE: Cell = None


class Crowd:
    """Boxes with prices. Things of one owner never bother that owner itself."""

    def __init__(self) -> None:
        self._cells: dict[Cell, list[Thing]] = defaultdict(list)

    def add(self, box: Rect, price: float, owner: str = "") -> None:
        """Let a box count from now on."""
        for cell in _homes(box):
            self._cells[cell].append((box, price, owner))

    def remove(self, box: Rect, price: float, owner: str = "") -> None:
        """Take back what was added in the same words."""
        for cell in _homes(box):
            self._cells[cell].remove((box, price, owner))

    def price(self, box: Rect, owner: str = "") -> float:
        """What it costs to cover all that a box would cover."""
        met = {
            thing
            for cell in (*_cells(box), _EVERYWHERE)
            for thing in self._cells.get(cell, ())
            if thing[2] != owner or not owner
            if thing[0].overlaps(box)
        }
        return sum(price for _, price, _ in met)


def _homes(box: Rect) -> Iterator[Cell]:
    """The cells in which a box is kept."""
    if box.width * box.height > _MANY * _CELL**2:
        yield _EVERYWHERE
    else:
        yield from _cells(box)


def _cells(box: Rect) -> Iterator[Cell]:
    for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
        for row in range(int(box.top // _CELL), int(box.bottom // _CELL) + 1):
            yield column, row
