"""The best line of all: one straight run between two sides that face each other."""

from __future__ import annotations

from .geometry import Point, Rect, Scene, Wire, along, extent, width
from .prices import CORNER, TRACK


def straight(scene: Scene, wire: Wire, taken: int = 0) -> list[Point] | None:
    """Two points of a free straight run from source to target, or None; `taken` run there already."""
    for axis in (0, 1):
        if (gap := _gap(wire, axis)) and not wire.waypoints:
            low, high = _shared(wire, 1 - axis)
            if high - low < taken * TRACK or high < low:
                continue
            value = _free(scene, wire, axis, gap, (low, high))
            if value is not None:
                return [_point(axis, end, value) for end in gap]
    return None


def _gap(wire: Wire, axis: int) -> tuple[float, float] | None:
    """From the border of the source to that of the target, if there is room for the end marker."""
    (s_low, s_high), (t_low, t_high) = extent(wire.source, axis), extent(wire.target, axis)
    if t_low - s_high >= wire.trail:
        return s_high, t_low
    return (s_low, t_high) if s_low - t_high >= wire.trail else None


def _shared(wire: Wire, axis: int) -> tuple[float, float]:
    (s_low, s_high), (t_low, t_high) = usable(wire.source, axis), usable(wire.target, axis)
    return max(s_low, t_low), min(s_high, t_high)


def usable(box: Rect, axis: int, corner: float = CORNER) -> tuple[float, float]:
    """The part of a side where lines may end: away from the corners, of a tiny side the middle."""
    low, high = extent(box, axis)
    inset = min(corner, (high - low) * 0.4)
    return low + inset, high - inset


def _free(
    scene: Scene, wire: Wire, axis: int, gap: tuple[float, float], shared: tuple[float, float]
) -> float | None:
    """The coordinate nearest to the middle of the smaller end at which nothing is in the way."""
    low, high = shared
    strip = along(_point(axis, gap[0], low), _point(axis, gap[1], high)).inflate(0.5)
    walls = [extent(box.inflate(CORNER), 1 - axis) for box in _in_the_way(scene, wire) if box.overlaps(strip)]
    small = min((wire.source, wire.target), key=lambda box: width(box, 1 - axis))
    wanted = min(max(small.centre[1 - axis], low), high)
    choices = [wanted, low, high, *(value for wall in walls for value in wall)]
    free = [c for c in choices if low <= c <= high and not any(a < c < b for a, b in walls)]
    return min(free, key=lambda c: abs(c - wanted), default=None)


def _in_the_way(scene: Scene, wire: Wire) -> list[Rect]:
    ends = (wire.source, wire.target)
    solid = [box for _, box in scene.bodies if box not in ends]
    return solid + list(scene.titles) + [frame for _, frame in scene.areas if foreign(frame, wire)]


def foreign(frame: Rect, wire: Wire) -> bool:
    """Whether a wire has no business in an area: it neither ends on it nor begins or ends within."""
    return not any(frame == end or frame.holds(end) for end in (wire.source, wire.target))


def _point(axis: int, value: float, across: float) -> Point:
    return (value, across) if axis == 0 else (across, value)
