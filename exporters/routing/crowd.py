"""What stands where: a price for covering each thing, found quickly through a coarse raster of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

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

    def price(self, box: Rect, owner: str = "", around: float = 0.0) -> float:
        """What it costs to cover all that a box, grown by so much on all sides, would cover."""
        met = self.met(box, around)
        return sum([thing[4] for thing in met if thing[5] != owner or not owner]) if met else 0.0

    def met(self, box: Rect, around: float = 0.0) -> Collection[Thing]:
        """All that a box, grown by so much on all sides, would cover."""
        left, top = box.x - around, box.y - around
        right, bottom = box.x + box.width + around, box.y + box.height + around
        # Written out, since a page of labels asks this ten thousand times.
        cells = self._cells
        met: list[Thing] = []
        rows = range(int(top // _CELL), int(bottom // _CELL) + 1)
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in rows:
                for thing in cells.get((column, row), ()):
                    if thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]:
                        met.append(thing)
        for thing in cells.get(_EVERYWHERE, ()):
            if thing[0] < right and left < thing[2] and thing[1] < bottom and top < thing[3]:
                met.append(thing)
        return set(met) if len(met) > 1 else met


def _thing(box: Rect, price: float, owner: str) -> Thing:
    return box.x, box.y, box.x + box.width, box.y + box.height, price, owner


def _homes(box: Rect) -> Iterable[Cell]:
    """The cells in which a box is kept."""
    if box.width * box.height > _MANY * _CELL**2:
        return (_EVERYWHERE,)
    columns = range(int(box.left // _CELL), int(box.right // _CELL) + 1)
    rows = range(int(box.top // _CELL), int(box.bottom // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
