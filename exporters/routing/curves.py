"""Curves: right-angled ways whose corners are rounded as far as there is nothing in the corner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import dist

from .crowd import Crowd
from .geometry import Point, Rect, Route, Scene, Wire

#: How far before and behind a corner a curve may leave the way, in units; the parts of that which are tried;
#: how much longer one side of a curve may be than the other.
MOST = 72.0
PARTS = (1.0, 0.8, 0.6, 0.45, 0.3, 0.2, 0.12)
LOPSIDED = 2.5
#: What curves keep from bodies and titles, and from the corners of other lines.
OFF, BETWEEN = 5.0, 6.0
#: Straight pieces that stand for a curve.
PIECES = 12
_HANDLE = 0.5523
"""How far the handles of a quarter circle reach, in radii."""

Turn = tuple[float, float]
Turns = tuple[Turn, ...]


def curved(scene: Scene, routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """The same routes, turning in curves that keep clear of bodies, titles and each other's corners."""
    crowd = Crowd()
    for box in (*(box for _, box in scene.bodies), *scene.titles):
        crowd.add(box.inflate(OFF), 1.0)
    for route in routes:
        for corner in route.points[1:-1]:
            crowd.add(Rect(*corner, 0, 0).inflate(BETWEEN), 1.0, route.wire)
    wires = {wire.id: wire for wire in scene.wires}
    return tuple(_with_turns(wires[route.wire], route, crowd) for route in routes)


def curved_at_once(wire: Wire, route: Route) -> Route:
    """The same route, turning in curves that know of nothing else."""
    return _with_turns(wire, route, Crowd())


def _with_turns(wire: Wire, route: Route, crowd: Crowd) -> Route:
    points, rooms = route.points, _rooms(wire, route)
    turns = []
    for k in range(1, len(points) - 1):
        room = _balanced(rooms[k - 1], rooms[k])
        turns.append(_turn(points[k - 1 : k + 2], room, crowd, route.wire))
    return replace(route, turns=tuple(turns))


def _rooms(wire: Wire, route: Route) -> list[float]:
    """How much of each run a curve may take at a corner: the ends are left to the end markers."""
    lengths = [dist(a, b) for a, b in pairwise(route.points)]
    last = len(lengths) - 1
    return [
        max(0.0, length - wire.trail) if k in (0, last) else length / 2 for k, length in enumerate(lengths)
    ]


def _balanced(before: float, after: float) -> Turn:
    return min(before, MOST, after * LOPSIDED), min(after, MOST, before * LOPSIDED)


def _turn(points: tuple[Point, ...], room: Turn, crowd: Crowd, owner: str) -> Turn:
    """The widest turn that cuts nothing off."""
    for part in PARTS:
        turn = room[0] * part, room[1] * part
        box = _box(points, turn)
        met = (thing for thing in crowd.met(box) if thing[5] != owner)
        if not any(_cuts_off(points[1], box, Rect(m[0], m[1], m[2] - m[0], m[3] - m[1])) for m in met):
            return turn
    return room[0] * PARTS[-1], room[1] * PARTS[-1]


def _box(points: tuple[Point, ...], turn: Turn) -> Rect:
    """The box of which a turn goes from corner to corner."""
    start, end = towards(points[1], points[0], turn[0]), towards(points[1], points[2], turn[1])
    left, top = min(start[0], end[0]), min(start[1], end[1])
    return Rect(left, top, abs(start[0] - end[0]), abs(start[1] - end[1]))


def _cuts_off(corner: Point, box: Rect, thing: Rect) -> bool:
    """Whether some of a thing lies between a corner and the quarter of an ellipse that rounds it."""
    if not box.width or not box.height:
        return False
    x = min(max(corner[0], thing.left), thing.right)
    y = min(max(corner[1], thing.top), thing.bottom)
    across, down = abs(x - corner[0]) / box.width, abs(y - corner[1]) / box.height
    return across < 1 and down < 1 and (1 - across) ** 2 + (1 - down) ** 2 > 1


def flattened(route: Route) -> tuple[Point, ...]:
    """The points of a route with its curves as many short straight pieces."""
    return tuple(_flattened(route)) if route.turns else route.points


def _flattened(route: Route) -> Iterator[Point]:
    points = route.points
    yield points[0]
    for before, corner, after, (one, other) in zip(points, points[1:], points[2:], route.turns, strict=False):
        start, end = towards(corner, before, one), towards(corner, after, other)
        first, second = towards(start, corner, one * _HANDLE), towards(end, corner, other * _HANDLE)
        yield start
        yield from bent(start, first, second, end)
    yield points[-1]


def bent(start: Point, first: Point, second: Point, end: Point) -> list[Point]:
    """The points of a cubic curve after its start, as near to each other as a picture needs."""
    return [_at(k / PIECES, start, first, second, end) for k in range(1, PIECES + 1)]


def _at(t: float, *handles: Point) -> Point:
    parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x = sum(part * handle[0] for part, handle in zip(parts, handles, strict=True))
    y = sum(part * handle[1] for part, handle in zip(parts, handles, strict=True))
    return x, y


def towards(start: Point, goal: Point, distance: float) -> Point:
    """The point so far from start on the way to goal."""
    whole = dist(start, goal)
    part = distance / whole if whole else 0.0
    return start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part
