"""Where a line may leave and enter a box: the sides, the grid lines that meet them, and their prices.

A gate is one grid state just outside a side: the search starts from the gates of the source
and is over at a gate of the target, walking towards the box.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass

from .geometry import Point, Rect, extent, width
from .grid import SKIN, Grid
from .prices import BODY, CORNER, CROWD, OFF_CENTRE, TRACK

#: A heading is an axis and a sign; sides of a box are named by the heading that leaves through them.
Heading = tuple[int, int]
HEADINGS: tuple[Heading, ...] = ((0, 1), (0, -1), (1, 1), (1, -1))
Usage = Counter[tuple[Rect, Heading]]


@dataclass(frozen=True)
class Gate:
    """A node (column, row), the heading away from the box, the point on the border, and the price."""

    node: tuple[int, int]
    side: Heading
    border: Point
    price: float


def gates(grid: Grid, box: Rect, lines: tuple[list[int], list[int]], reach: float, used: Usage) -> list[Gate]:
    """All gates of a box that leave a straight run of at least `reach`, on the given grid lines."""
    found: list[Gate] = []
    for side in HEADINGS:
        crowd = CROWD * used[box, side] * TRACK / max(width(box, 1 - side[0]), TRACK)
        for line in _doors(grid, box, side[0], lines[1 - side[0]]):
            stop = _stop(grid, box, side, lines[side[0]], reach)
            price = crowd + _off_centre(grid, box, side[0], line)
            found += [] if stop is None else [_gate(grid, box, side, line, stop, price)]
    return [gate for gate in found if gate.price < BODY]


def _off_centre(grid: Grid, box: Rect, axis: int, line: int) -> float:
    return OFF_CENTRE * abs(grid.at[1 - axis][line] - box.centre[1 - axis])


def _doors(grid: Grid, box: Rect, axis: int, lines: list[int]) -> list[int]:
    """Grid lines that meet a side away from its corners; the middle one of a small side."""
    low, high = extent(box, 1 - axis)
    inset = min(CORNER, (high - low) / 2 - 0.1)
    at = grid.at[1 - axis]
    return [line for line in lines if low + inset <= at[line] <= high - inset]


def _stop(grid: Grid, box: Rect, side: Heading, lines: list[int], reach: float) -> int | None:
    """The first of the grid lines that is at least `reach` away from a side."""
    axis, sign = side
    border = extent(box, axis)[sign > 0]
    if sign > 0:
        k = bisect_left(lines, border + reach, key=grid.at[axis].__getitem__)
        return lines[k] if k < len(lines) else None
    k = bisect_right(lines, border - reach, key=grid.at[axis].__getitem__)
    return lines[k - 1] if k else None


def _gate(grid: Grid, box: Rect, side: Heading, line: int, stop: int, price: float) -> Gate:
    axis, sign = side
    border = extent(box, axis)[sign > 0]
    price += abs(grid.at[axis][stop] - border) + _tolls(grid, axis, line, border, stop)
    across = grid.at[1 - axis][line]
    if axis == 0:
        return Gate((stop, line), side, (border, across), price)
    return Gate((line, stop), side, (across, border), price)


def _tolls(grid: Grid, axis: int, line: int, border: float, stop: int) -> float:
    """What the run between the border of a box and the grid node `stop` costs beyond its length."""
    at = grid.at[axis]
    if at[stop] > border:
        first, last = bisect_left(at, border + SKIN), stop
    else:
        first, last = stop, bisect_right(at, border - SKIN) - 1
    return sum(grid.toll[axis][line][first:last]) + sum(grid.cross[axis][line][first:last])
