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
            gate = _gate(grid, box, side, line, lines[side[0]], reach)
            found += [Gate(*gate, crowd + _off_centre(grid, box, side[0], line))] if gate else []
    return found


def _off_centre(grid: Grid, box: Rect, axis: int, line: int) -> float:
    return OFF_CENTRE * abs(grid.at[1 - axis][line] - box.centre[1 - axis])


def _doors(grid: Grid, box: Rect, axis: int, lines: list[int]) -> list[int]:
    """Grid lines that meet a side away from its corners; the middle one of a small side."""
    low, high = extent(box, 1 - axis)
    inset = min(CORNER, (high - low) / 2 - 0.1)
    at = grid.at[1 - axis]
    return [line for line in lines if low + inset <= at[line] <= high - inset]


def _gate(
    grid: Grid, box: Rect, side: Heading, line: int, stops: list[int], reach: float
) -> tuple[tuple[int, int], Heading, Point] | None:
    axis, sign = side
    at, border = grid.at[axis], extent(box, axis)[sign > 0]
    values = [at[k] for k in stops]
    k = bisect_left(values, border + reach) if sign > 0 else bisect_right(values, border - reach) - 1
    if not 0 <= k < len(stops) or _walled(grid, axis, line, border, stops[k]):
        return None
    across = grid.at[1 - axis][line]
    if axis == 0:
        return (stops[k], line), side, (border, across)
    return (line, stops[k]), side, (across, border)


def _walled(grid: Grid, axis: int, line: int, border: float, stop: int) -> bool:
    """Whether a body stands between the border of a box and the grid node `stop`."""
    at, toll = grid.at[axis], grid.toll[axis][line]
    if at[stop] > border:
        return sum(toll[bisect_left(at, border + SKIN) : stop]) >= BODY
    return sum(toll[stop : bisect_right(at, border - SKIN) - 1]) >= BODY
