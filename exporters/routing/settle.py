"""Where tracks come to lie on one axis: in their order, apart from each other, near their wishes.

Packing to one side from the left and to the other from the right gives two answers that keep all
distances; so does their average, which is also fair to both sides.
"""

from __future__ import annotations

from .easing import ease
from .shelf import Shelf
from .track import Track


def settle(shelf: Shelf) -> list[float]:
    """A coordinate for each track.

    Gaps shrink only where a corridor is too narrow for all its tracks, and no track leaves its limits.
    """
    ease(shelf)
    up, down = _upwards(shelf, shelf.latest().at), _downwards(shelf, shelf.earliest().at)
    middles = [(one + other) / 2 for one, other in zip(up, down, strict=True)]
    return [_within(at, track) for at, track in zip(middles, shelf.tracks, strict=True)]


def _within(at: float, track: Track) -> float:
    low, high = track.limits
    return min(max(at, low), high)


def _upwards(shelf: Shelf, latest: list[float]) -> list[float]:
    found = [track.wish for track in shelf.tracks]
    for k in shelf.order:
        least = max((found[m] + shelf.gaps[link] for m, link in shelf.before[k]), default=shelf.low[k])
        found[k] = min(max(found[k], least, shelf.low[k]), latest[k])
    return found


def _downwards(shelf: Shelf, earliest: list[float]) -> list[float]:
    found = [track.wish for track in shelf.tracks]
    for k in reversed(shelf.order):
        most = min((found[m] - shelf.gaps[link] for m, link in shelf.after[k]), default=shelf.high[k])
        found[k] = max(min(found[k], most, shelf.high[k]), earliest[k])
    return found
