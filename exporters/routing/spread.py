"""Tracks pass over all paths: order them, spread their ends over the sides, move them apart."""

from __future__ import annotations

from collections import defaultdict

from .geometry import Point, Rect, Scene, extent, width
from .order import neighbours, ranked
from .settle import settle
from .straight import usable
from .track import Track, tracks

Side = tuple[Rect, float]


def spread(scene: Scene, paths: dict[str, list[Point]], axis: int) -> None:
    """Move all runs across one axis to their places, in the paths themselves."""
    found = tracks(scene, paths, axis)
    pairs = neighbours(found)
    order = ranked(found, pairs)
    _wish_ends(found, order, axis)
    for track, at in zip(found, settle(found, order, pairs), strict=True):
        for k in (track.index, track.index + 1):
            point = track.path[k]
            track.path[k] = (at, point[1]) if axis == 0 else (point[0], at)


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
