"""Where lines may run: a few interesting coordinates instead of every point of the page.

A corridor between two boxes gets its middle; beside open space a line keeps `COMFORT` away.
"""

from __future__ import annotations

from collections.abc import Iterable

from .geometry import Rect, Scene, Wire, extent
from .prices import COMFORT, CORNER

#: Corridors narrower than this carry no line.
TIGHT = 4.0
#: Coordinates closer than this are one line.
SAME = 2.0


def corridors(scene: Scene, axis: int) -> list[float]:
    """Coordinates along `axis` (0: x, 1: y) on which any line may run, ascending."""
    solid = [box for _, box in scene.bodies] + list(scene.titles)
    frames = [frame for _, frame in scene.areas]
    found: list[float] = []
    for box in solid + frames:
        found += _beside(box, solid, frames, axis)
    return _thinned(found + _outermost(solid + frames, scene.bounds, axis))


def own(wire: Wire, axis: int) -> list[float]:
    """Coordinates that only this wire needs: middles of its ends, of their overlap, and its waypoints."""
    ends = (wire.source, wire.target)
    found = [box.centre[axis] for box in ends] + [point[axis] for point in wire.waypoints]
    low = max(extent(box, axis)[0] for box in ends) + CORNER
    high = min(extent(box, axis)[1] for box in ends) - CORNER
    return found + ([(low + high) / 2] if low < high else [])


def _beside(box: Rect, solid: list[Rect], frames: list[Rect], axis: int) -> list[float]:
    low, high = extent(box, axis)
    below, above = low - 4 * COMFORT, high + 4 * COMFORT
    for other in solid + frames:
        if other is box or not _level(box, other, 1 - axis):
            continue
        start, end = extent(other, axis)
        for border in (start, end) if other in frames else (start,):
            above = min(above, border) if border >= high else above
        for border in (start, end) if other in frames else (end,):
            below = max(below, border) if border <= low else below
    return _middle(low, below) + _middle(high, above)


def _level(a: Rect, b: Rect, axis: int) -> bool:
    return extent(a, axis)[0] < extent(b, axis)[1] and extent(b, axis)[0] < extent(a, axis)[1]


def _middle(side: float, barrier: float) -> list[float]:
    gap = barrier - side
    if abs(gap) < TIGHT:
        return []
    return [side + max(-COMFORT, min(COMFORT, gap / 2))]


def _outermost(boxes: list[Rect], bounds: Rect, axis: int) -> list[float]:
    if not boxes:
        return []
    low = min(extent(box, axis)[0] for box in boxes)
    high = max(extent(box, axis)[1] for box in boxes)
    page_low, page_high = extent(bounds, axis)
    return _edge(low, low - page_low, -1) + _edge(high, page_high - high, 1)


def _edge(side: float, room: float, sign: int) -> list[float]:
    """Round the outside: on the page if it has room, else beyond it, since a line must go somewhere."""
    return [side + sign * min(COMFORT, room / 2 if room >= 2 * TIGHT else COMFORT)]


def _thinned(found: Iterable[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(found):
        if not kept or value - kept[-1] >= SAME:
            kept.append(value)
    return kept
