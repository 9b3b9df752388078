"""The cheapest way over the grid: A* over nodes and headings, with prices on bends and crossings."""

from __future__ import annotations

from collections.abc import Iterable
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
        grid = self.grid
        at, inside = grid.at[axis], grid.inside[axis][line]
        areas = inside[low] | inside[high - 1]
        cost = at[high] - at[low]
        if high - low == 1:
            toll = grid.toll[axis][line][low] + grid.cross[axis][line][low + first]
        else:
            toll = sum(grid.toll[axis][line][low:high])
            toll += sum(grid.cross[axis][line][low + first : high + first])
        if not areas:
            return cost + toll
        if areas & self.forbidden:
            return inf
        return cost + toll + AREA_STEP + AREA_LENGTH * cost if areas & self.foreign else cost + toll


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
        self.left = _Left(terrain, aim, eager)
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
        best, before, known = dict(starts), dict[int, int](), self.known
        heap = sorted(
            (cost + self.left.ahead(*self.state(code)), cost, code, False) for code, cost in starts.items()
        )
        while heap:
            _, cost, code, done = heappop(heap)
            if done:
                return _walked(before, code)
            if cost > best[code]:
                continue
            if code in goals:
                heappush(heap, (cost + goals[code], cost + goals[code], code, True))
            facing, node = code & 3, code >> 2
            moves = known.get(node)
            if moves is None:
                moves = known[node] = self._moves(*divmod(node, self.rows))
            for turn, price, reached, rest in moves:
                total = cost + price if turn == facing else cost + price + BEND
                if turn ^ 1 != facing and total < best.get(reached, inf):
                    best[reached] = total
                    before[reached] = code
                    heappush(heap, (total + rest, total, reached, False))
        return None

    def _moves(self, column: int, row: int) -> list[Move]:
        """All steps from a node, without the price of a bend."""
        found: list[Move] = []
        for turn, steps in enumerate(self.terrain.steps):
            there = steps[column if turn < 2 else row]
            if there < 0:
                continue
            end = (there, row) if turn < 2 else (column, there)
            price = self.terrain.price(turn, *((row, column) if turn < 2 else (column, row)), there)
            if price < self.terrain.limit:
                code = (end[0] * self.rows + end[1]) * 4 + turn
                found.append((turn, price, code, self.left.ahead(*end, turn)))
        return found


class _Left:
    """What is left from a state: the distance to the aim, and the bends it takes from its heading.

    A little more than the least possible, which makes the search prefer to go on with what looks good.
    """

    def __init__(self, terrain: Terrain, aim: Rect, eager: float) -> None:
        xs, ys = terrain.grid.at
        self.eager = eager
        self.ways = (
            [max(aim.left - x, 0.0) for x in xs],
            [max(x - aim.right, 0.0) for x in xs],
            [max(aim.top - y, 0.0) for y in ys],
            [max(y - aim.bottom, 0.0) for y in ys],
        )
        self.across = [one + other for one, other in zip(*self.ways[:2], strict=True)]
        self.down = [one + other for one, other in zip(*self.ways[2:], strict=True)]

    def ahead(self, column: int, row: int, facing: int) -> float:
        """What is left from a state."""
        at = column if facing < 2 else row
        rest, on = self.across[column] + self.down[row], self.ways[facing][at]
        if on == rest:
            return self.eager * rest
        return self.eager * rest + (BEND if on or not self.ways[facing ^ 1][at] else 2 * BEND)


def _walked(before: dict[int, int], code: int) -> list[int]:
    codes = [code]
    while (previous := before.get(codes[-1])) is not None:
        codes.append(previous)
    return codes[::-1]


def places(grid: Grid, states: Iterable[State]) -> list[Point]:
    """The points of a walk."""
    return [(grid.at[0][column], grid.at[1][row]) for column, row, _ in states]
