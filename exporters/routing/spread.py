"""Tracks pass over all paths: order them, spread their ends over the sides, move them apart."""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter

from .easing import forbidden, part
from .geometry import Point, Rect, Scene, extent, width
from .lanes import Lanes
from .order import neighbours, ranked
from .settle import settle
from .shelf import Pair, Shelf, shelf_of
from .straight import usable
from .track import Track, tracks

#: How often the order of tracks may be mended where walls do not allow it.
TRIES = 4

#: Tracks that walls would keep nearer than this had better change sides.
CLOSEST = 3.5

#: Without the last digits of floating point, the same picture is the same text everywhere.
DIGITS = 3

Side = tuple[Rect, float]


def spread(scene: Scene, paths: dict[str, list[Point]], lanes: Lanes, axis: int) -> None:
    """Move all runs across one axis to their places, in the paths themselves."""
    found = tracks(scene, paths, lanes, axis)
    shelf, _ = ordered(found, lanes)
    _wish_ends(found, shelf.order, axis)
    for track, place in zip(found, settle(shelf), strict=True):
        at = round(place, DIGITS)
        for k in (track.index, track.index + 1):
            point = track.path[k]
            track.path[k] = (at, point[1]) if axis == 0 else (point[0], at)


def ordered(found: list[Track], lanes: Lanes) -> tuple[Shelf, set[Pair]]:
    """The tracks in their order, and the pairs that walls keep from it; what can be turned round is."""
    pairs = neighbours(found, lanes)
    tries: list[tuple[int, Shelf]] = []
    for _ in range(TRIES):
        shelf = shelf_of(found, ranked(found, pairs), pairs)
        crushed = forbidden(shelf, CLOSEST)
        tries.append((len(crushed), shelf))
        if not crushed:
            break
        pairs = [(b, a) if (a, b) in crushed or (b, a) in crushed else (a, b) for a, b in pairs]
    shelf = min(tries, key=itemgetter(0))[1]
    return shelf, part(shelf)


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
