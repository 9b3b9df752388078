"""Tracks pass over all paths: order them, spread their ends over the sides, move them apart."""

from __future__ import annotations

from collections import defaultdict

from .geometry import Point, Rect, Scene, extent, width
from .order import neighbours, ranked
from .settle import settle
from .shelf import Pair
from .straight import usable
from .track import Track, tracks
from .work import Work

#: How often the order of tracks may be mended where walls do not allow it.
TRIES = 4

#: Without the last digits of floating point, the same picture is the same text everywhere.
DIGITS = 3

Side = tuple[Rect, float]


def spread(scene: Scene, paths: dict[str, list[Point]], axis: int, work: Work) -> None:
    """Move all runs across one axis to their places, in the paths themselves."""
    found = tracks(scene, paths, axis)
    pairs = neighbours(found)
    work.add(len(pairs))
    for track, place in zip(found, _settled(found, pairs, axis), strict=True):
        at = round(place, DIGITS)
        for k in (track.index, track.index + 1):
            point = track.path[k]
            track.path[k] = (at, point[1]) if axis == 0 else (point[0], at)


def _settled(found: list[Track], pairs: list[Pair], axis: int) -> list[float]:
    """Coordinates for all tracks; pairs whose order proves impossible are turned round."""
    places: list[float] = []
    for _ in range(TRIES):
        order = ranked(found, pairs)
        _wish_ends(found, order, axis)
        places, parted = settle(found, order, pairs)
        if not parted:
            break
        pairs = [(b, a) if (a, b) in parted or (b, a) in parted else (a, b) for a, b in pairs]
    return places


def _wish_ends(found: list[Track], order: list[int], axis: int) -> None:
    """Ends wish to lie evenly on their side; a straight line follows its smaller side."""
    sides: dict[Side, list[Track]] = defaultdict(list)
    for k in order:
        for box in found[k].ends:
            sides[box, _touched(found[k], box, axis)].append(found[k])
    for (box, _), group in sorted(sides.items(), key=lambda item: -width(item[0][0], axis)):
        low, high = usable(box, axis)
        for n, track in enumerate(group):
            track.wish = low + (high - low) * (n + 1) / (len(group) + 1)


def _touched(track: Track, box: Rect, axis: int) -> float:
    low, high = extent(box, 1 - axis)
    return min((low, high), key=lambda side: min(abs(side - end) for end in track.span))
