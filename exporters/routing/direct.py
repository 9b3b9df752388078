"""Straight lines: from border to border on the direct way, or around what stands there, side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import pairwise
from math import atan2, copysign
from typing import NamedTuple

from .around import BEYOND, around, corners
from .geometry import Point, Rect, Route, Scene, Wire, simplified
from .sides import BESIDE, End, aims, end_at, nearest, spread
from .walls import Sight, Walls

#: How far lines keep from bodies and titles that they pass; how much further the next one around a corner, as
#: far as there is room.
OFF = 8.0
NEXT = (24.0, 16.0, 10.0, 5.0)

Stops = list[Point]
Ends = tuple[End, End]


def direct(scene: Scene) -> tuple[Route, ...]:
    """A straight route, or one with few bends, for each wire, in the order of the wires."""
    page = _Page(scene)
    ends = _ends(scene.wires, page)
    spread(end for pair in ends.values() for end in pair)
    turned: Counter[Point] = Counter()
    ways = {w.id: page.aside(w, page.way(w, _stops(w, ends[w.id])), turned) for w in scene.wires}
    _uncross(scene.wires, ends, ways, page)
    return tuple(Route(wire.id, tuple(simplified(ways[wire.id]))) for wire in scene.wires)


def straight_at_once(wire: Wire) -> Route:
    """The direct way of one line by itself, past whatever stands between."""
    aim = aims(wire.source, wire.target)
    ends = _ends_of(wire, [aim[0], *wire.waypoints, aim[1]], 0.0)
    spread(ends)
    points = simplified(_stops(wire, ends))
    return Route(wire.id, tuple(points if len(points) > 1 else (points[0], (points[0][0] + 1, points[0][1]))))


def _stops(wire: Wire, ends: Ends) -> Stops:
    return [ends[0].point, *wire.waypoints, ends[1].point]


def _ends(wires: tuple[Wire, ...], page: _Page) -> dict[str, Ends]:
    """The ends of all wires, those between the same two boxes beside each other."""
    together: dict[frozenset[Rect], list[Wire]] = defaultdict(list)
    for wire in wires:
        together[frozenset((wire.source, wire.target))].append(wire)
    found: dict[str, Ends] = {}
    for group in together.values():
        first = group[0]
        for k, wire in enumerate(group):
            beside = (k - (len(group) - 1) / 2) * BESIDE
            way = page.way_of(wire)
            # Left of one is right of its opposite.
            found[wire.id] = _ends_of(wire, way, beside if wire.source == first.source else -beside)
    return found


def _ends_of(wire: Wire, way: Stops, beside: float) -> Ends:
    source = end_at(wire.source, wire.target, way[0], way[1], beside)
    return source, end_at(wire.target, wire.source, way[-1], way[-2], -beside)


def _uncross(wires: tuple[Wire, ...], ends: Mapping[str, Ends], ways: dict[str, Stops], page: _Page) -> None:
    """Let ends on one side of a box change places so that lines do not cross as soon as they leave it."""
    sides: dict[tuple[Rect, tuple[int, int]], list[_Leaving]] = defaultdict(list)
    for wire in wires:
        way = ways[wire.id]
        for end, first, then in zip(ends[wire.id], (0, -1), (1, -2), strict=True):
            sides[end.box, end.side].append(_Leaving(wire, end, first, way[then]))
    for together in sides.values():
        middle = sum(each.end.at for each in together) / len(together)
        places = sorted(each.end.at for each in together)
        wanted = sorted(together, key=lambda each: each.heading(middle))
        moves = [(each, each.end.moved(place)) for each, place in zip(wanted, places, strict=True)]
        if all(page.is_clear(each.wire, end.point, each.next) for each, end in moves):
            for each, end in moves:
                ways[each.wire.id][each.first] = end.point


class _Leaving(NamedTuple):
    """An end of a wire, which of its points it is, and the point after it."""

    wire: Wire
    end: End
    first: int
    next: Point

    def heading(self, middle: float) -> tuple[float, float]:
        """Where it leads, seen from a place on the side; where several lead alike, as they stand."""
        axis, sign = self.end.side
        ahead = (self.next[axis] - self.end.point[axis]) * sign
        return atan2(self.next[1 - axis] - middle, max(ahead, 0.1)), self.end.at


class _Page:
    """What stands on the page, and the ways past it."""

    def __init__(self, scene: Scene) -> None:
        solid = [*(box for _, box in scene.bodies), *scene.titles]
        frames = [frame for _, frame in scene.areas]
        # Around areas as well where that can be, else through them and around what they hold.
        self._walls = [Walls(box.inflate(OFF) for box in boxes) for boxes in ([*solid, *frames], solid)]

    def way_of(self, wire: Wire) -> Stops:
        """The way from within the source to within the target, not yet cut at their borders.

        Where it leads past something, its ends are aimed at the corners that it comes from.
        """
        aim, sights = aims(wire.source, wire.target), self._sights(wire)
        way = _past(sights, [aim[0], *wire.waypoints, aim[1]])
        if len(way) > 2:
            way[0], way[-1] = nearest(wire.source, way[1]), nearest(wire.target, way[-2])
        return way

    def way(self, wire: Wire, stops: Stops) -> Stops:
        """The way through these stops, from border to border."""
        return _past(self._sights(wire, (wire.source, wire.target)), stops)

    def aside(self, wire: Wire, way: Stops, turned: Counter[Point]) -> Stops:
        """The way with its corners further out where others turn already."""
        *_, sight = self._sights(wire, (wire.source, wire.target))
        for k in range(1, len(way) - 1):
            corner = way[k]
            turned[corner] += 1
            steps = (step * (turned[corner] - 1) for step in NEXT)
            for moved in (self._further(corner, step) for step in steps if step):
                if not sight.between(way[k - 1], moved) and not sight.between(moved, way[k + 1]):
                    way[k] = moved
                    break
        return way

    def is_clear(self, wire: Wire, a: Point, b: Point) -> bool:
        """Whether a wire can run straight between two points."""
        *_, sight = self._sights(wire, (wire.source, wire.target))
        return not sight.between(a, b)

    def _further(self, corner: Point, by: float) -> Point:
        """A corner further away from the box that it belongs to."""
        x, y = corner
        for box in self._walls[0].beside(Rect(x, y, 0, 0).inflate(BEYOND + 1)):
            if corner in corners(box):
                middle = box.centre
                return x + copysign(by, x - middle[0]), y + copysign(by, y - middle[1])
        return corner

    def _sights(self, wire: Wire, more: tuple[Rect, ...] = ()) -> list[Sight]:
        """What a wire must not pass: nothing that its ends hold, and no margin of what is near them."""
        return [_sight(walls, wire, more) for walls in self._walls]


def _sight(walls: Walls, wire: Wire, more: tuple[Rect, ...]) -> Sight:
    near = {box for end in (wire.source, wire.target) for box in walls.beside(end)}
    own = (box.inflate(-OFF) for box in near)
    small = [box for box in own if not box.overlaps(wire.source) and not box.overlaps(wire.target)]
    return Sight(walls, near, (*small, *more))


def _past(sights: list[Sight], stops: Stops) -> Stops:
    """The way through stops past all that it can pass: of several sights the first that leads there."""
    way = stops[:1]
    for start, goal in pairwise(stops):
        ways = (around(sight, start, goal) for sight in sights if start != goal)
        way += next(filter(None, ways), [start, goal])[1:]
    return way
