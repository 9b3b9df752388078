"""A track: one straight run of a route that may still move sideways, and how far.

Each pass looks at one axis: `axis` 0 holds the upright runs, whose x may change; 1 the level ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf

from .cells import BARE
from .geometry import Point, Rect, Scene, Wire, along, extent
from .lanes import Lanes
from .prices import BESIDE_BADGE, COMFORT, FIRST_RUN, ROOM
from .straight import usable

Range = tuple[float, float]


@dataclass
class Track:
    """Run `index` of a wire's path. `at` is its coordinate, `span` its stretch along the other axis.

    `turns` are the coordinates it continues to at the low and high end of its span (None: it ends on
    a box), `ends` the boxes it touches, `badge` the badge's size across it, `doors` the doors that it passes.
    `room` is what it would keep from bodies where these give way: on the longest run, room for its badge.
    `range` is where it may lie with room to spare, `limits` where it may lie at all, `wish` where it would
    lie if it were alone.
    """

    wire: Wire
    index: int
    at: float
    span: Range
    turns: tuple[float | None, float | None]
    path: list[Point]
    ends: list[Rect]
    badge: float
    room: float
    range: Range = (0, 0)
    limits: Range = (0, 0)
    wish: float = 0
    doors: frozenset[int] = frozenset()


def tracks(scene: Scene, paths: dict[str, list[Point]], lanes: Lanes, axis: int) -> list[Track]:
    """All runs of all paths that lie across an axis, with their ranges."""
    found = []
    for wire in scene.wires:
        path = paths[wire.id]
        mine = [_track(wire, path, k, axis) for k in range(len(path) - 1) if _across(path, k, axis)]
        for track in mine:
            track.doors = lanes.doors(wire.id, track.index)
        found += mine
    walls = Walls(scene, axis)
    for track in found:
        _bound(track, walls, axis)
    return found


def _across(path: list[Point], k: int, axis: int) -> bool:
    """Whether run k lies across an axis: told by its place, since a run may have shrunk to nothing."""
    known = next((m for m in range(len(path) - 1) if path[m] != path[m + 1]), 0)
    step = [abs(path[known][n] - path[known + 1][n]) for n in (axis, 1 - axis)]
    return (step[0] < step[1]) == ((k - known) % 2 == 0)


def _track(wire: Wire, path: list[Point], k: int, axis: int) -> Track:
    a, b = path[k][1 - axis], path[k + 1][1 - axis]
    before = path[k - 1][axis] if k > 0 else None
    after = path[k + 2][axis] if k + 2 < len(path) else None
    turns = (before, after) if a <= b else (after, before)
    ends = [wire.source] * (k == 0) + [wire.target] * (k == len(path) - 2)
    badge = wire.badge[axis]
    room = max(ROOM, badge / 2 + BESIDE_BADGE) if badge and k == longest(path) else ROOM
    return Track(wire, k, path[k][axis], (min(a, b), max(a, b)), turns, path, ends, badge, room)


def longest(path: list[Point]) -> int:
    """The number of the longest run of a path."""
    lengths = [abs(bx - ax) + abs(by - ay) for (ax, ay), (bx, by) in pairwise(path)]
    return max(range(len(lengths)), key=lengths.__getitem__)


class Walls:
    """What tracks must not be pushed through: boxes and the border lines of areas."""

    def __init__(self, scene: Scene, axis: int) -> None:
        boxes = [box for _, box in scene.bodies] + list(scene.titles)
        self.found = [(*extent(box, axis), *extent(box, 1 - axis)) for box in boxes]
        for _, frame in scene.areas:
            low, high = extent(frame, axis)
            self.found += [(edge, edge, *extent(frame, 1 - axis)) for edge in (low, high)]
        self.page = extent(scene.bounds, axis)

    def around(self, at: float, span: Range) -> Range:
        """The free space on both sides of a track."""
        low, high = min(self.page[0], at), max(self.page[1], at)
        for start, end, begin, finish in self.found:
            if begin < span[1] and finish > span[0]:
                if end <= at + 0.5 and end > low:
                    low = end
                elif start >= at - 0.5 and start < high:
                    high = start
        return low, high


def _bound(track: Track, walls: Walls, axis: int) -> None:
    low, high = walls.around(track.at, track.span)
    track.limits = _inset(low, high, BARE)
    track.range = _inset(low, high, ROOM)
    for box in track.ends:
        _clip(track, usable(box, axis), usable(box, axis, BARE))
    if track.index == 1:
        _keep_run(track, track.path[0][axis], FIRST_RUN, BARE)
    if track.index == len(track.path) - 3:
        _keep_run(track, track.path[-1][axis], track.wire.trail, track.wire.trail)
    track.wish = _wish(track, low, high)
    for point in track.wire.waypoints:
        _pin(track, point, axis)


def _inset(low: float, high: float, room: float) -> Range:
    room = min(room, (high - low) / 2)
    return low + room, high - room


def _clip(track: Track, comfortable: Range, possible: Range) -> None:
    track.range, track.limits = _meet(track.range, comfortable), _meet(track.limits, possible)


def _meet(a: Range, b: Range) -> Range:
    """What two ranges share; where they share nothing, the nearest point of the second."""
    low, high = max(a[0], b[0]), min(a[1], b[1])
    if low <= high:
        return low, high
    nearest = b[0] if a[1] < b[0] else b[1]
    return nearest, nearest


def _keep_run(track: Track, border: float, length: float, least: float) -> None:
    """Leave the first or last run its length: this track is the one that run leads to."""
    room = abs(track.at - border)
    length, least = min(length, room), min(least, room)
    if track.at >= border:
        _clip(track, (border + length, inf), (border + least, inf))
    else:
        _clip(track, (-inf, border - length), (-inf, border - least))


def _wish(track: Track, low: float, high: float) -> float:
    """Steps stand in the middle of their corridor, other runs where the search put them."""
    first, last = track.turns
    if first is None or last is None:
        return track.at
    if (first - track.at) * (last - track.at) < 0:
        low, high = max(low, min(first, last)), min(high, max(first, last))
        return (low + high) / 2
    return min(max(track.at, low + min(COMFORT, (high - low) / 2)), high - min(COMFORT, (high - low) / 2))


def _pin(track: Track, point: Point, axis: int) -> None:
    """A run through a waypoint stays; those next to it do not shorten it to the waypoint, or past it."""
    near = range(max(track.index - 1, 0), min(track.index + 2, len(track.path) - 1))
    through = [k for k in near if along(track.path[k], track.path[k + 1]).inflate(0.01).contains(point)]
    if track.index in through:
        track.range = track.limits = (track.at, track.at)
    elif through:
        _keep_run(track, point[axis], FIRST_RUN, FIRST_RUN)
