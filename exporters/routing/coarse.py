"""The first, coarse routes: which sides, which corridors. Lines may still lie on top of each other.

Short and straight lines go first; then each other wire is searched with prices for what lies there;
at last the wires that paid most for crossings are taken up and laid again, now that all others are known.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import Counter
from math import inf

from .ends import HEADINGS, Gate, Heading, Usage, gates
from .geometry import Point, Rect, Scene, Wire, simplified
from .grid import Grid
from .lines import own
from .prices import BEND, BODY, CLASH, COMFORT, FIRST_RUN
from .quick import elbow
from .search import TURNS, State, Terrain, places, search
from .straight import foreign, straight
from .work import Work

Path = list[Point]
Lines = tuple[list[int], list[int]]
#: How far around its two ends a wire looks first.
WINDOW = 160.0
#: How many wires are laid a second time.
AGAIN = 40


class Surveyor:
    """Lays wires one after the other on a shared grid and remembers where they ended."""

    def __init__(self, scene: Scene, work: Work) -> None:
        self.scene = scene
        self.work = work
        self.grid = Grid(scene)
        self.used: Usage = Counter()
        self.pairs: Counter[frozenset[Rect]] = Counter()
        self.common: Lines = (self._columns(0), self._columns(1))

    def _columns(self, axis: int) -> list[int]:
        return [self.grid.index[axis][value] for value in self.grid.common[axis]]

    def lay(self, wire: Wire) -> Path:
        """The coarse path of a wire, felt by all that follow."""
        path = self._straight(wire) or self._searched(wire) or elbow(wire)
        self._count(wire, path, 1)
        return path

    def relay(self, wire: Wire, path: Path) -> Path:
        """A path for a wire that has one already."""
        self._count(wire, path, -1)
        return self.lay(wire)

    def avoid(self, place: Rect) -> None:
        """Make a crowded place dear for all that are laid from now on."""
        self.grid.charge(place.inflate(COMFORT / 2), CLASH, by_length=True)

    def _count(self, wire: Wire, path: Path, sign: int) -> None:
        self.grid.lay(path, sign)
        self.used[wire.source, heading(path[0], path[1])] += sign
        self.used[wire.target, heading(path[-1], path[-2])] += sign
        if len(path) == 2:
            self.pairs[frozenset((wire.source, wire.target))] += sign

    def _straight(self, wire: Wire) -> Path | None:
        return straight(self.scene, wire, self.pairs[frozenset((wire.source, wire.target))])

    def _searched(self, wire: Wire) -> Path | None:
        """Near first, then anywhere, then with short first and last runs, then through bodies."""
        lines = self._lines(wire)
        for window, reach, limit in (
            (WINDOW, 1.0, BODY),
            (None, 1.0, BODY),
            (None, 0.3, BODY),
            (None, 0.3, 1e12),
        ):
            path = self._attempt(wire, lines, window, reach, limit)
            if path:
                return path
        return None

    def _lines(self, wire: Wire) -> Lines:
        columns = {self.grid.index[0][value] for value in own(wire, 0)}
        rows = {self.grid.index[1][value] for value in own(wire, 1)}
        return sorted(columns | set(self.common[0])), sorted(rows | set(self.common[1]))

    def _attempt(
        self, wire: Wire, lines: Lines, window: float | None, reach: float, limit: float
    ) -> Path | None:
        if window is not None:
            lines = self._near(wire, lines, window)
        terrain = self._terrain(wire, lines, limit)
        starts = gates(self.grid, wire.source, lines, FIRST_RUN * reach, self.used)
        goals = gates(self.grid, wire.target, lines, wire.trail * reach, self.used)
        return _joined(terrain, wire, starts, goals, self.work)

    def _near(self, wire: Wire, lines: Lines, window: float) -> Lines:
        box = wire.source.union(wire.target)
        for point in wire.waypoints:
            box = box.union(Rect(*point, 0, 0))
        box = box.inflate(window)
        columns = [k for k in lines[0] if box.left <= self.grid.at[0][k] <= box.right]
        return columns, [k for k in lines[1] if box.top <= self.grid.at[1][k] <= box.bottom]

    def _terrain(self, wire: Wire, lines: Lines, limit: float) -> Terrain:
        steps = tuple(_steps(lines[axis], sign, len(self.grid.at[axis])) for axis, sign in HEADINGS)
        strange = sum(self.grid.bit[owner] for owner, frame in self.scene.areas if foreign(frame, wire))
        closed = sum(self.grid.bit[owner] for owner, frame in self.scene.areas if _closed(frame, wire))
        return Terrain(self.grid, steps, strange, closed, limit)


def _closed(frame: Rect, wire: Wire) -> bool:
    """An area that the wire ends on: it must not cross the inside, unless its other end is in there."""
    return frame in (wire.source, wire.target) and not (frame.holds(wire.source) and frame.holds(wire.target))


def _steps(lines: list[int], sign: int, size: int) -> list[int]:
    """For each grid line the next of `lines` in a direction, -1 where there is none."""
    steps = [-1] * size
    order = lines if sign > 0 else lines[::-1]
    for here, there in itertools.pairwise(order):
        steps[here] = there
    return steps


def heading(a: Point, b: Point) -> Heading:
    """The heading of a run."""
    if a[1] == b[1]:
        return (0, 1 if b[0] > a[0] else -1)
    return (1, 1 if b[1] > a[1] else -1)


def _joined(terrain: Terrain, wire: Wire, starts: list[Gate], goals: list[Gate], work: Work) -> Path | None:
    """The whole path: out of a start gate, through the waypoints, into a goal gate."""
    entry = {_state(gate, 1): gate for gate in starts}
    states: dict[State, float] = {state: gate.price for state, gate in entry.items()}
    walked: list[State] = []
    for point in wire.waypoints:
        node = _node(terrain.grid, point)
        leg = search(terrain, states, {(*node, turn): 0.0 for turn in range(4)}, Rect(*point, 0, 0), work)
        if leg is None:
            return None
        walked += leg
        states = {leg[-1]: 0.0}
    exits = _exits(goals)
    leg = search(terrain, states, {state: price for state, (price, _) in exits.items()}, wire.target, work)
    if leg is None:
        return None
    walked += leg
    points = [entry[walked[0]].border, *places(terrain.grid, walked), exits[walked[-1]][1].border]
    return simplified(points)


def _exits(goals: list[Gate]) -> dict[State, tuple[float, Gate]]:
    """The states from which a gate can be entered: straight on, or with a last turn."""
    exits: dict[State, tuple[float, Gate]] = {}
    for gate in goals:
        column, row, inward = _state(gate, -1)
        for turn in TURNS[inward]:
            price = gate.price + (BEND if turn != inward else 0)
            if price < exits.get((column, row, turn), (inf, gate))[0]:
                exits[column, row, turn] = price, gate
    return exits


def _state(gate: Gate, sign: int) -> State:
    axis, outward = gate.side
    return (*gate.node, HEADINGS.index((axis, sign * outward)))


def _node(grid: Grid, point: Point) -> tuple[int, int]:
    return bisect_left(grid.at[0], point[0]), bisect_left(grid.at[1], point[1])


def coarse(surveyor: Surveyor) -> dict[str, Path]:
    """A first path for each wire, by id."""
    scene = surveyor.scene
    paths = {wire.id: surveyor.lay(wire) for wire in sorted(scene.wires, key=_distance)}
    for wire in sorted(scene.wires, key=lambda wire: _excess(wire, paths[wire.id]), reverse=True)[:AGAIN]:
        if len(paths[wire.id]) > 2 and not surveyor.work.is_enough:
            paths[wire.id] = surveyor.relay(wire, paths[wire.id])
    return paths


def _distance(wire: Wire) -> tuple[float, int]:
    (ax, ay), (bx, by) = wire.source.centre, wire.target.centre
    return (abs(ax - bx) + abs(ay - by), len(wire.waypoints))


def _excess(wire: Wire, path: Path) -> float:
    length = sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in itertools.pairwise(path))
    return length - _distance(wire)[0] + 40 * len(path)
