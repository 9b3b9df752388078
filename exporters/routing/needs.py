"""What lines ask of the boxes that they run between: room for every line on its own track.

Told as least distances between edges and tracks along one axis; whoever may move boxes can make them true.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from .clash import Paths
from .geometry import Point, Rect, Scene, Wire, extent
from .lanes import Lanes
from .prices import CORNER, FIRST_RUN, ROOM
from .route import Survey
from .spread import ordered
from .track import Track, longest, tracks

Edge = tuple[str, int]
"""The beginning (0: left or top) or the end (1) of what an id names; a track is an edge of its own."""

#: Between a track and an area's border, and between a track and a title.
_BORDER = 6.0
_NEAR_TITLE = 4.0
#: From a badge to both ends of the run on which it stands.
_LEAD = 8.0
_TRACK = "\n"
"""No id holds it."""


class Firmness(IntEnum):
    """How firmly a need stands where needs contradict each other."""

    ROOM = 0
    """Lines have all the room that they would like."""
    SIZE = 1
    """A body keeps its size."""
    TRACK = 2
    """Lines lie on tracks of their own, in their order."""
    LINE = 3
    """Lines keep away from what they do not belong to, and their ends on their sides."""
    SHAPE = 4
    """The page stays what it is."""


#: How near lines may be where they cannot have all their room, and how firmly they stand by that.
CONCESSIONS = {Firmness.ROOM: (8.5, Firmness.TRACK)}


class Need(NamedTuple):
    """The second edge lies at least so much further along the axis than the first."""

    one: Edge
    other: Edge
    apart: float
    firmness: Firmness = Firmness.SHAPE


class _Wall(NamedTuple):
    """A stretch along the axis, how far it reaches on the other, and the edges that it moves with."""

    low: float
    high: float
    begin: float
    finish: float
    first: Edge
    first_apart: float
    last: Edge
    last_apart: float


def needs(survey: Survey, axis: int, apart: float) -> list[Need]:
    """All least distances along an axis; `apart` is that between two tracks."""
    scene, paths, lanes = survey
    found = tracks(scene, paths, lanes, axis)
    walls = list(_walls(scene, axis))
    firm = (*_walled(found, walls), *_ended(found, axis), *_badged(scene, paths, found, axis))
    roomy = (*_beside(found, lanes, apart), *_walled_badges(found, walls))
    return [*roomy, *(need._replace(firmness=Firmness.LINE) for need in firm)]


def _badged(scene: Scene, paths: Paths, found: list[Track], axis: int) -> Iterator[Need]:
    """The longest run of every line has room for its badge, also beside those who cross it."""
    at = {(track.wire.id, track.index): number for number, track in enumerate(found)}
    for wire in scene.wires:
        path = paths[wire.id]
        k = longest(path)
        is_last = k == len(path) - 2
        if path[k][axis] == path[k + 1][axis] or not wire.badge[axis]:
            continue
        length = wire.badge[axis] + 2 * _LEAD
        if abs(path[k + 1][axis] - path[k][axis]) < 2 * length and _is_crossed(
            found, wire, path[k : k + 2], axis
        ):
            length *= 2
        length += wire.trail if is_last else 0
        first = (wire.source_owner, -1) if k == 0 else _name(at[wire.id, k - 1])
        last = (wire.target_owner, -1) if is_last else _name(at[wire.id, k + 1])
        yield _long(path[k][axis] < path[k + 1][axis], first, last, length)


def _is_crossed(found: list[Track], wire: Wire, run: list[Point], axis: int) -> bool:
    """Whether others cross a run, so that the badge needs room beside them."""
    low, high = sorted(point[axis] for point in run)
    across = run[0][1 - axis]
    return any(
        low < track.at < high and track.span[0] < across < track.span[1] and track.wire is not wire
        for track in found
    )


def _long(grows: bool, first: Edge, last: Edge, length: float) -> Need:
    """A run between two edges, this way or that way along the axis; boxes are told by their facing side."""
    low, high = (first, last) if grows else (last, first)
    return Need((low[0], 1) if low[1] < 0 else low, (high[0], 0) if high[1] < 0 else high, length)


def _name(number: int) -> Edge:
    return f"{_TRACK}{number}", 0


def _beside(found: list[Track], lanes: Lanes, apart: float) -> Iterator[Need]:
    shelf, parted = ordered(found, lanes)
    for a, b in shelf.links:
        # Where a wall stands between them they need no room of their own.
        if (a, b) not in parted and found[b].limits[0] - found[a].limits[1] <= 0:
            yield Need(_name(a), _name(b), apart, Firmness.ROOM)


def _walls(scene: Scene, axis: int) -> Iterator[_Wall]:
    for owner, box in scene.bodies:
        yield _Wall(*extent(box, axis), *extent(box, 1 - axis), (owner, 0), ROOM, (owner, 1), ROOM)
    for owner, frame in scene.areas:
        for end, at in enumerate(extent(frame, axis)):
            edge = owner, end
            yield _Wall(at, at, *extent(frame, 1 - axis), edge, _BORDER, edge, _BORDER)
        start = extent(frame, axis)[0]
        for title in scene.titles:
            if frame.holds(title):
                low, high = extent(title, axis)
                edge, before, after = (owner, 0), _NEAR_TITLE - (low - start), _NEAR_TITLE + high - start
                yield _Wall(low, high, *extent(title, 1 - axis), edge, before, edge, after)


def _walled(found: list[Track], walls: list[_Wall]) -> Iterator[Need]:
    for number, track in enumerate(found):
        below, above = _around(track, walls)
        if below:
            yield Need(below.last, _name(number), below.last_apart)
        if above:
            yield Need(_name(number), above.first, above.first_apart)


def _walled_badges(found: list[Track], walls: list[_Wall]) -> Iterator[Need]:
    """Runs that carry a badge would keep so far from bodies that the badge has room too."""
    bodies = [wall for wall in walls if wall.last_apart == ROOM]
    for number, track in enumerate(found):
        if track.room > ROOM:
            below, above = _around(track, bodies)
            if below:
                yield Need(below.last, _name(number), track.room, Firmness.ROOM)
            if above:
                yield Need(_name(number), above.first, track.room, Firmness.ROOM)


def _around(track: Track, walls: list[_Wall]) -> tuple[_Wall | None, _Wall | None]:
    """The nearest walls on both sides."""
    below = above = None
    first, last = track.span
    at = track.at
    for wall in walls:
        if wall.begin < last and wall.finish > first:
            if wall.high <= at + 0.5:
                if below is None or wall.high > below.high:
                    below = wall
            elif wall.low >= at - 0.5 and (above is None or wall.low < above.low):
                above = wall
    return below, above


def _ended(found: list[Track], axis: int) -> Iterator[Need]:
    """Ends stay on their sides, and first and last runs keep their length."""
    for number, track in enumerate(found):
        wire, name = track.wire, _name(number)
        for box, owner in ((wire.source, wire.source_owner), (wire.target, wire.target_owner)):
            if box in track.ends:
                yield Need((owner, 0), name, CORNER)
                yield Need(name, (owner, 1), CORNER)
        if track.index == 1:
            yield _led(track, name, wire.source, wire.source_owner, FIRST_RUN, axis)
        if track.index == len(track.path) - 3:
            yield _led(track, name, wire.target, wire.target_owner, wire.trail + CORNER, axis)


def _led(track: Track, name: Edge, box: Rect, owner: str, length: float, axis: int) -> Need:
    if track.at >= extent(box, axis)[1]:
        return Need((owner, 1), name, length)
    return Need(name, (owner, 0), length)
