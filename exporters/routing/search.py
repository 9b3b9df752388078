"""The cheapest way over the grid: A* over nodes and headings, with prices on bends and crossings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from .ends import HEADINGS, Heading
from .geometry import Point, Rect
from .grid import Grid
from .prices import AREA_LENGTH, AREA_STEP, BEND

State = tuple[int, int, int]
"""Column, row and the position of the heading in `HEADINGS`."""

_TURNS = ((0, 2, 3), (1, 2, 3), (2, 0, 1), (3, 0, 1))


@dataclass(frozen=True)
class Terrain:
    """What one wire sees of the grid: neighbours on the lines it may use, foreign and forbidden areas.

    `steps[heading][k]` is the next grid line in that heading or -1; `limit` is the price of one step
    that the wire will not pay.
    """

    grid: Grid
    steps: tuple[list[int], ...]
    foreign: int
    forbidden: int
    limit: float

    def price(self, heading: Heading, line: int, here: int, there: int) -> float | None:
        """The cost of walking from node to node along a grid line, or None if it cannot be done."""
        axis, sign = heading
        low, high = (here, there) if sign > 0 else (there, here)
        at = self.grid.at[axis]
        length = at[high] - at[low]
        cost = length + sum(self.grid.toll[axis][line][low:high])
        first = low + (sign > 0)
        cost += sum(self.grid.cross[axis][line][first : first + high - low])
        inside = self.grid.inside[axis][line]
        areas = inside[low] | inside[high - 1]
        if areas & self.forbidden or cost >= self.limit:
            return None
        return cost + AREA_STEP + AREA_LENGTH * length if areas & self.foreign else cost


def search(
    terrain: Terrain, starts: dict[State, float], goals: dict[State, float], aim: Rect
) -> list[State] | None:
    """The states of the cheapest walk from a start to a goal, both with their own prices.

    `aim` is a box around all that the goals lead to; it guides the search.
    """
    best = dict(starts)
    before: dict[State, State | None] = dict.fromkeys(starts)
    heap = [(cost + _ahead(terrain, state, aim), cost, state, False) for state, cost in starts.items()]
    heap.sort()
    while heap:
        _, cost, state, done = heappop(heap)
        if done:
            return _walk(before, state)
        if cost > best[state]:
            continue
        if state in goals:
            heappush(heap, (cost + goals[state], cost + goals[state], state, True))
        for price, reached in _moves(terrain, state):
            if cost + price < best.get(reached, 1e18):
                best[reached] = cost + price
                before[reached] = state
                heappush(heap, (cost + price + _ahead(terrain, reached, aim), cost + price, reached, False))
    return None


def _moves(terrain: Terrain, state: State) -> Iterator[tuple[float, State]]:
    column, row, facing = state
    for turn in _TURNS[facing]:
        here, line = (column, row) if turn < 2 else (row, column)
        there = terrain.steps[turn][here]
        if there < 0:
            continue
        price = terrain.price(HEADINGS[turn], line, here, there)
        if price is not None:
            price += BEND if turn != facing else 0
            yield price, (there, row, turn) if turn < 2 else (column, there, turn)


def _ahead(terrain: Terrain, state: State, aim: Rect) -> float:
    """What is left at least: the distance to the aim, and the bends it takes from this heading."""
    x, y = terrain.grid.at[0][state[0]], terrain.grid.at[1][state[1]]
    right, left = max(aim.left - x, 0), max(x - aim.right, 0)
    down, up = max(aim.top - y, 0), max(y - aim.bottom, 0)
    ahead = (right, left, down, up)[state[2]]
    rest = right + left + down + up
    if rest == ahead:
        return rest
    return rest + BEND if ahead or not (left, right, up, down)[state[2]] else rest + 2 * BEND


def _walk(before: dict[State, State | None], state: State) -> list[State]:
    walked = [state]
    while (previous := before[walked[-1]]) is not None:
        walked.append(previous)
    return walked[::-1]


def places(grid: Grid, states: Iterable[State]) -> list[Point]:
    """The points of a walk."""
    return [(grid.at[0][column], grid.at[1][row]) for column, row, _ in states]
