"""What stands where: a price for covering each thing, found quickly through a coarse raster of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .geometry import Rect

_CELL = 96.0
_MANY = 4096
"""A box that lies in more cells than this is looked at always: a raster of it would fill the memory."""

Thing = tuple[float, float, float, float, float, str]
"""A box (left, top, right, bottom), what it costs to cover it, and whose it is ("" for nobody's)."""

Cell = tuple[int, int] | None
"""Column and row of the raster."""
_EVERYWHERE: Cell = None


class Crowd:
    """Boxes with prices. Things of one owner never bother that owner itself."""

    def __init__(self) -> None:
        self._cells: dict[Cell, list[Thing]] = defaultdict(list)

    def add(self, box: Rect, price: float, owner: str = "") -> None:
        """Let a box count from now on."""
        thing = _thing(box, price, owner)
        for cell in _homes(box):
            self._cells[cell].append(thing)

    def remove(self, box: Rect, price: float, owner: str = "") -> None:
        """Take back what was added in the same words."""
        thing = _thing(box, price, owner)
        for cell in _homes(box):
            self._cells[cell].remove(thing)

    def price(self, box: Rect, owner: str = "") -> float:
        """What it costs to cover all that a box would cover."""
        left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
        # Written out, since a page of labels asks this a hundred thousand times.
        met = {
            thing
            for cell in (*_cells(left, top, right, bottom), _EVERYWHERE)
            for thing in self._cells.get(cell, ())
            if thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]
            if thing[5] != owner or not owner
        }
        return sum([thing[4] for thing in met])


def _thing(box: Rect, price: float, owner: str) -> Thing:
    return box.x, box.y, box.x + box.width, box.y + box.height, price, owner


def _homes(box: Rect) -> Iterable[Cell]:
    """The cells in which a box is kept."""
    if box.width * box.height > _MANY * _CELL**2:
        return (_EVERYWHERE,)
    return _cells(box.left, box.top, box.right, box.bottom)


def _cells(left: float, top: float, right: float, bottom: float) -> list[Cell]:
    columns = range(int(left // _CELL), int(right // _CELL) + 1)
    rows = range(int(top // _CELL), int(bottom // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
