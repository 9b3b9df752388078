"""The cheapest way over the grid: A* over nodes and headings, with prices on bends and crossings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

from .geometry import Point, Rect
from .grid import Grid
from .prices import AREA_LENGTH, AREA_STEP, BEND

State = tuple[int, int, int]
"""Column, row and the position of the heading in `HEADINGS`."""

#: How much a search trusts its guess: at 1 it finds the very cheapest way, slowly.
EAGER = 1.1

TURNS = ((0, 2, 3), (1, 2, 3), (2, 0, 1), (3, 0, 1))


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

    def price(self, turn: int, line: int, here: int, there: int) -> float:
        """The cost of walking from node to node along a grid line; infinite where it is forbidden."""
        axis, first = turn >> 1, 1 - (turn & 1)
        low, high = (here, there) if first else (there, here)
        inside = self.grid.inside[axis][line]
        areas = inside[low] | inside[high - 1]
        if areas & self.forbidden:
            return inf
        length = self.grid.at[axis][high] - self.grid.at[axis][low]
        toll, cross = self.grid.toll[axis][line], self.grid.cross[axis][line]
        cost = length + sum(toll[low:high]) + sum(cross[low + first : high + first])
        return cost + AREA_STEP + AREA_LENGTH * length if areas & self.foreign else cost


def search(
    terrain: Terrain, starts: dict[State, float], goals: dict[State, float], aim: Rect
) -> list[State] | None:
    """The states of the cheapest walk from a start to a goal, both with their own prices.

    `aim` is the box that the goals lead to; it guides the search.
    """
    ahead = _guess(terrain, aim)
    best = dict(starts)
    before: dict[State, State | None] = dict.fromkeys(starts)
    heap = sorted((cost + ahead(state), cost, state, False) for state, cost in starts.items())
    while heap:
        _, cost, state, done = heappop(heap)
        if done:
            return _walk(before, state)
        if cost > best[state]:
            continue
        if state in goals:
            heappush(heap, (cost + goals[state], cost + goals[state], state, True))
        for price, reached in _moves(terrain, state):
            total = cost + price
            if total < best.get(reached, inf):
                best[reached] = total
                before[reached] = state
                heappush(heap, (total + ahead(reached), total, reached, False))
    return None


def _moves(terrain: Terrain, state: State) -> list[tuple[float, State]]:
    column, row, facing = state
    found: list[tuple[float, State]] = []
    for turn in TURNS[facing]:
        here, line = (column, row) if turn < 2 else (row, column)
        there = terrain.steps[turn][here]
        if there >= 0 and (price := terrain.price(turn, line, here, there)) < terrain.limit:
            price += 0 if turn == facing else BEND
            found.append((price, (there, row, turn) if turn < 2 else (column, there, turn)))
    return found


def _guess(terrain: Terrain, aim: Rect) -> Callable[[State], float]:
    """What is left from a state: the distance to the aim, and the bends it takes from its heading.

    A little more than the least possible, which makes the search prefer to go on with what looks good.
    """
    right = [max(aim.left - x, 0) for x in terrain.grid.at[0]]
    left = [max(x - aim.right, 0) for x in terrain.grid.at[0]]
    down = [max(aim.top - y, 0) for y in terrain.grid.at[1]]
    up = [max(y - aim.bottom, 0) for y in terrain.grid.at[1]]

    def ahead(state: State) -> float:
        column, row, facing = state
        rest = EAGER * (right[column] + left[column] + down[row] + up[row])
        ways = (right[column], left[column], down[row], up[row])
        if EAGER * ways[facing] == rest:
            return rest
        return rest + BEND if ways[facing] or not ways[facing ^ 1] else rest + 2 * BEND

    return ahead


def _walk(before: dict[State, State | None], state: State) -> list[State]:
    walked = [state]
    while (previous := before[walked[-1]]) is not None:
        walked.append(previous)
    return walked[::-1]


def places(grid: Grid, states: Iterable[State]) -> list[Point]:
    """The points of a walk."""
    return [(grid.at[0][column], grid.at[1][row]) for column, row, _ in states]
