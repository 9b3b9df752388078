"""The cheapest way over the grid: A* over nodes and headings, with prices on bends and crossings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

from .geometry import Point, Rect
from .grid import Grid
from .prices import AREA_LENGTH, AREA_STEP, BEND
from .work import Work

State = tuple[int, int, int]
"""Column, row and the position of the heading in `HEADINGS`."""

Move = tuple[int, float, int, float]
"""Position of the heading, price, code of the state that it leads to, and what is left from there."""

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
    terrain: Terrain, starts: dict[State, float], goals: dict[State, float], aim: Rect, work: Work
) -> list[State] | None:
    """The states of the cheapest walk from a start to a goal, both with their own prices.

    `aim` is the box that the goals lead to; it guides the search.
    """
    walk = _Walk(terrain, aim, EAGER * work.haste)
    wanted = {walk.code(state): price for state, price in goals.items()}
    codes = walk.cheapest({walk.code(state): price for state, price in starts.items()}, wanted)
    work.add(len(walk.known))
    return None if codes is None else [walk.state(code) for code in codes]


class _Walk:
    """One search. A state is one number here, its code: they are many, and numbers are quick to compare."""

    def __init__(self, terrain: Terrain, aim: Rect, eager: float) -> None:
        self.terrain = terrain
        self.rows = len(terrain.grid.at[1])
        self.ahead = _guess(terrain, aim, eager)
        self.known: dict[int, list[Move]] = {}

    def code(self, state: State) -> int:
        """The number of a state; its node's number is a quarter of it."""
        column, row, facing = state
        return (column * self.rows + row) * 4 + facing

    def state(self, code: int) -> State:
        """The state with this number."""
        return (*divmod(code >> 2, self.rows), code & 3)

    def cheapest(self, starts: dict[int, float], goals: dict[int, float]) -> list[int] | None:
        """The codes of the cheapest walk."""
        best, before = dict(starts), dict[int, int]()
        heap = sorted(
            (cost + self.ahead(self.state(code)), cost, code, False) for code, cost in starts.items()
        )
        while heap:
            _, cost, code, done = heappop(heap)
            if done:
                return _walked(before, code)
            if cost > best[code]:
                continue
            if code in goals:
                heappush(heap, (cost + goals[code], cost + goals[code], code, True))
            facing = code & 3
            for turn, price, reached, rest in self.moves(code >> 2):
                total = cost + price if turn == facing else cost + price + BEND
                if turn ^ 1 != facing and total < best.get(reached, inf):
                    best[reached] = total
                    before[reached] = code
                    heappush(heap, (total + rest, total, reached, False))
        return None

    def moves(self, node: int) -> list[Move]:
        """All steps from a node, without the price of a bend."""
        found = self.known.get(node)
        if found is None:
            found = self.known[node] = list(self._steps(*divmod(node, self.rows)))
        return found

    def _steps(self, column: int, row: int) -> Iterator[Move]:
        for turn, steps in enumerate(self.terrain.steps):
            here, line = (column, row) if turn < 2 else (row, column)
            there = steps[here]
            if there >= 0 and (price := self.terrain.price(turn, line, here, there)) < self.terrain.limit:
                state = (there, row, turn) if turn < 2 else (column, there, turn)
                yield turn, price, self.code(state), self.ahead(state)


def _guess(terrain: Terrain, aim: Rect, eager: float) -> Callable[[State], float]:
    """What is left from a state: the distance to the aim, and the bends it takes from its heading.

    A little more than the least possible, which makes the search prefer to go on with what looks good.
    """
    right = [max(aim.left - x, 0) for x in terrain.grid.at[0]]
    left = [max(x - aim.right, 0) for x in terrain.grid.at[0]]
    down = [max(aim.top - y, 0) for y in terrain.grid.at[1]]
    up = [max(y - aim.bottom, 0) for y in terrain.grid.at[1]]

    def ahead(state: State) -> float:
        column, row, facing = state
        rest = eager * (right[column] + left[column] + down[row] + up[row])
        ways = (right[column], left[column], down[row], up[row])
        if eager * ways[facing] == rest:
            return rest
        return rest + BEND if ways[facing] or not ways[facing ^ 1] else rest + 2 * BEND

    return ahead


def _walked(before: dict[int, int], code: int) -> list[int]:
    codes = [code]
    while (previous := before.get(codes[-1])) is not None:
        codes.append(previous)
    return codes[::-1]


def places(grid: Grid, states: Iterable[State]) -> list[Point]:
    """The points of a walk."""
    return [(grid.at[0][column], grid.at[1][row]) for column, row, _ in states]
