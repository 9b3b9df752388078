"""The sparse grid that lines are searched on: interesting coordinates and what each step costs.

Costs are kept as one list of numbers for each grid line, so that a step over several nodes is one sum.
`axis` names the direction of travel: 0 runs along a row (x changes), 1 along a column (y changes).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise

from .geometry import Point, Rect, Scene, borders, extent
from .lines import corridors, own
from .prices import BODY, BORDER, CROSSING, NARROW, ROOM, SHARING, TITLE, TRACK

Prices = tuple[list[list[float]], list[list[float]]]
Masks = tuple[list[list[int]], list[list[int]]]

#: A line on a box's very border counts as inside.
SKIN = 1.0


class Grid:
    """Coordinates (`at[0]` xs, `at[1]` ys) and, per axis and grid line, prices of edges and nodes.

    `toll[axis][line][k]` prices the edge from node k to k + 1, `cross[axis][line][k]` the passing of
    node k, `inside[axis][line][k]` has a bit for each area that the edge touches.
    """

    def __init__(self, scene: Scene) -> None:
        self.common = (corridors(scene, 0), corridors(scene, 1))
        self.at = (self._all_lines(scene, 0), self._all_lines(scene, 1))
        self.index = tuple({value: k for k, value in enumerate(line)} for line in self.at)
        self.toll: Prices = (_table(self.at, 0), _table(self.at, 1))
        self.cross: Prices = (_table(self.at, 0), _table(self.at, 1))
        self.inside: Masks = (_masks(self.at, 0), _masks(self.at, 1))
        self.bit = {owner: 1 << k for k, (owner, _) in enumerate(scene.areas)}
        self._price(scene)

    def _all_lines(self, scene: Scene, axis: int) -> list[float]:
        bodies = (box.centre[axis] for _, box in scene.bodies)
        wires = (value for wire in scene.wires for value in own(wire, axis))
        return sorted({*self.common[axis], *bodies, *wires})

    def _price(self, scene: Scene) -> None:
        for _, box in scene.bodies:
            self.charge(box.inflate(ROOM - 0.1), NARROW, by_length=True)
            self.charge(box.inflate(SKIN), BODY)
        for box in scene.titles:
            self.charge(box.inflate(SKIN), TITLE)
        for owner, frame in scene.areas:
            self._mark(frame, self.bit[owner])
            for border in borders(frame):
                self.charge(border.inflate(BORDER), NARROW, by_length=True)

    def edges_in(self, axis: int, box: Rect) -> Iterable[tuple[int, range]]:
        """Grid lines along `axis` that pass through the inside of a box, with the edges that touch it."""
        low, high = extent(box, 1 - axis)
        start, end = extent(box, axis)
        first = max(bisect_right(self.at[axis], start) - 1, 0)
        last = min(bisect_left(self.at[axis], end), len(self.at[axis]) - 1)
        across = self.at[1 - axis]
        for line in range(bisect_right(across, low), bisect_left(across, high)):
            yield line, range(first, last)

    def charge(self, box: Rect, price: float, by_length: bool = False) -> None:
        """Add a price to all edges that touch a box: to each alike, or by its length."""
        for axis in (0, 1):
            at = self.at[axis]
            for line, edges in self.edges_in(axis, box):
                toll = self.toll[axis][line]
                for k in edges:
                    toll[k] += price * (at[k + 1] - at[k]) if by_length else price

    def _mark(self, frame: Rect, bit: int) -> None:
        for axis in (0, 1):
            for line, edges in self.edges_in(axis, frame):
                inside = self.inside[axis][line]
                for k in edges:
                    inside[k] |= bit

    def lay(self, points: list[Point], sign: int = 1) -> None:
        """Make a routed line felt by those that follow (`sign` 1), or take it up again (-1)."""
        for a, b in pairwise(points):
            axis = 0 if a[1] == b[1] else 1
            low, high = sorted((a[axis], b[axis]))
            self._share(axis, a[1 - axis], low, high, sign * SHARING)
            self._bar(axis, a[1 - axis], low, high, sign * CROSSING)

    def _share(self, axis: int, across: float, low: float, high: float, price: float) -> None:
        """Charge those that walk along a run, on its own grid line or less than a track off."""
        at, lines = self.at[axis], self.at[1 - axis]
        edges = range(bisect_left(at, low), bisect_right(at, high) - 1)
        for line in range(bisect_left(lines, across - TRACK), bisect_right(lines, across + TRACK)):
            toll = self.toll[axis][line]
            for k in edges:
                toll[k] += price * (at[k + 1] - at[k])

    def _bar(self, axis: int, across: float, low: float, high: float, price: float) -> None:
        """Charge those that walk across a run: at its node, or on its edge where it is off the grid."""
        at = self.at[axis]
        k = bisect_left(self.at[1 - axis], across)
        on_grid = across in self.index[1 - axis]
        table = self.cross[1 - axis] if on_grid else self.toll[1 - axis]
        for line in range(bisect_right(at, low), bisect_left(at, high)):
            table[line][k if on_grid else max(k - 1, 0)] += price


def _table(at: tuple[list[float], list[float]], axis: int) -> list[list[float]]:
    return [[0.0] * len(at[axis]) for _ in at[1 - axis]]


def _masks(at: tuple[list[float], list[float]], axis: int) -> list[list[int]]:
    return [[0] * len(at[axis]) for _ in at[1 - axis]]
