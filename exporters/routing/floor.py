"""Cells and the doors between them: where lines can go, told by doors and not yet by coordinates.

A door is the stretch that two cells share. Sides of boxes have doors too, by which lines leave and enter; a
line that ends on the border of an area takes a door as any other does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from .cells import BARE, Cell, cells, span
from .geometry import Point, Rect, Scene, extent
from .prices import BORDER, PITCH, SQUEEZE
from .straight import usable

OUTSIDE = -1
"""What is beyond the side of a box."""
Entrance = tuple["Door", int]
"""A door, and the cell on this side of it."""


@dataclass(slots=True, eq=False)
class Door:
    """A stretch that lines pass: upright through a level one (`axis` 0: its coordinates are x), or across.

    `at` is its place on the other axis; from `low` to `high` lines may pass. `before` and `after` are the
    cells above (left of) and below (right of) it; `spots` says where it lies on the edge of each, clockwise.
    """

    number: int
    axis: int
    at: float
    low: float
    high: float
    before: int
    after: int
    spots: tuple[float, float] = (0.0, 0.0)
    price: float = 0.0
    taken: int = 0

    @property
    def is_stop(self) -> bool:
        """Whether this is a point within a cell that a line is to pass."""
        return self.before == self.after

    @property
    def box(self) -> Rect:
        """Where it lies, as a box of no width or no height."""
        wide = self.high - self.low
        return Rect(self.low, self.at, wide, 0) if self.axis == 0 else Rect(self.at, self.low, 0, wide)

    def beyond(self, cell: int) -> int:
        """The cell on the other side."""
        return self.after if cell == self.before else self.before

    def spot(self, cell: int) -> float:
        """Where it lies on a cell's edge, clockwise from the top left corner."""
        return self.spots[0] if cell == self.before else self.spots[1]


class Floor:
    """The cells of a scene with their doors: `open` ones between free cells, and `all`, also into boxes."""

    def __init__(self, scene: Scene) -> None:
        self.cells = cells(scene)
        self.bit = {owner: 1 << number for number, (owner, _) in enumerate(scene.areas)}
        self.body = {owner: 1 << number for number, (owner, _) in enumerate(scene.bodies)}
        self.open: list[list[Door]] = [[] for _ in self.cells]
        self.all: list[list[Door]] = [[] for _ in self.cells]
        self._count = 0
        self._borders = tuple(
            {edge for _, frame in scene.areas for edge in extent(frame, axis)} for axis in (0, 1)
        )
        self._edges = tuple(_edges(self.cells, axis) for axis in (0, 1))
        for axis in (0, 1):
            self._build(axis)

    def _build(self, axis: int) -> None:
        ends, begins = self._edges[axis]
        for at, above in ends.items():
            for before, after, low, high in _meetings(self.cells, axis, above, begins.get(at, [])):
                door = self._door(axis, at, self._inset(axis, low, high), before, after)
                door.price = SQUEEZE if high - low < PITCH else 0.0
                is_open = not (self.cells[before].ground.price or self.cells[after].ground.price)
                for cell in (before, after):
                    self.all[cell].append(door)
                    if is_open:
                        self.open[cell].append(door)

    def _inset(self, axis: int, low: float, high: float) -> tuple[float, float]:
        """Away from the borders of areas, on which nothing should run."""
        room = min(BORDER, (high - low) / 3)
        return low + room * (low in self._borders[axis]), high - room * (high in self._borders[axis])

    def _door(self, axis: int, at: float, ends: tuple[float, float], before: int, after: int) -> Door:
        middle = (ends[0] + ends[1]) / 2
        spots = self._spot(axis, middle, before, True), self._spot(axis, middle, after, False)
        self._count += 1
        return Door(self._count, axis, at, *ends, before, after, spots)

    def _spot(self, axis: int, middle: float, number: int, is_end: bool) -> float:
        if number == OUTSIDE:
            return 0.0
        left, top, right, bottom, _ = self.cells[number]
        wide, high = right - left, bottom - top
        if axis == 0:
            return wide + high + right - middle if is_end else middle - left
        return wide + middle - top if is_end else 2 * wide + high + bottom - middle

    def stop(self, point: Point) -> tuple[Door, Door]:
        """Doors for a point that a line is to pass, upright and level."""
        holding = [number for number, cell in enumerate(self.cells) if _holds(cell, point)]
        number = min(holding, key=lambda number: self.cells[number].ground.price)
        self._count += 2
        x, y = point
        return Door(self._count - 1, 0, y, x, x, number, number), Door(
            self._count, 1, x, y, y, number, number
        )

    def border(self, area: str, inside: bool) -> Iterator[Entrance]:
        """Doors through the border of an area, for lines that end on it, be it where its title stands."""
        bit = self.bit[area]
        for number, cell in enumerate(self.cells):
            if bool(cell.ground.areas & bit) == inside and not cell.ground.price:
                for door in self.all[number]:
                    ground = self.cells[door.beyond(number)].ground
                    if bool(ground.areas & bit) != inside and not ground.owners:
                        yield door, number

    def sides(self, box: Rect, owner: str, hard: bool) -> Iterator[Entrance]:
        """Doors of the sides of a body: to free cells, or to all that are not its own."""
        own = self.body.get(owner, 0)
        for axis in (0, 1):
            for is_end in (False, True):
                border = extent(box, 1 - axis)[is_end]
                outer = round(border + (BARE if is_end else -BARE), 2)
                for number in self._edges[axis][is_end].get(outer, ()):
                    ground = self.cells[number].ground
                    low, high = _meet(usable(box, axis), span(self.cells[number], axis))
                    if low < high and not (ground.owners & own if hard else ground.price):
                        before, after = (OUTSIDE, number) if is_end else (number, OUTSIDE)
                        yield self._door(axis, border, (low, high), before, after), number


def _meet(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return max(one[0], other[0]), min(one[1], other[1])


def _holds(cell: Cell, point: Point) -> bool:
    return cell.left <= point[0] <= cell.right and cell.top <= point[1] <= cell.bottom


def _edges(cells: list[Cell], axis: int) -> tuple[dict[float, list[int]], dict[float, list[int]]]:
    """The cells by where they end and by where they begin, each list along the other axis."""
    ends: dict[float, list[int]] = defaultdict(list)
    begins: dict[float, list[int]] = defaultdict(list)
    for number in sorted(range(len(cells)), key=lambda number: span(cells[number], axis)):
        first, last = span(cells[number], 1 - axis)
        begins[first].append(number)
        ends[last].append(number)
    return ends, begins


def _meetings(
    cells: list[Cell], axis: int, above: list[int], below: list[int]
) -> Iterator[tuple[int, int, float, float]]:
    """Pairs of cells, of two lists on both sides of a line, that touch; and from where to where."""
    k = 0
    for number in above:
        low, high = span(cells[number], axis)
        while k and span(cells[below[k - 1]], axis)[1] > low:
            k -= 1
        while k < len(below) and span(cells[below[k]], axis)[1] <= low:
            k += 1
        for other in below[k:]:
            first, last = span(cells[other], axis)
            if first >= high:
                break
            yield number, other, max(low, first), min(high, last)
