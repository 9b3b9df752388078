"""A line at once: an elbow that looks at nothing but its two ends, for drags and as the last resort."""

from __future__ import annotations

from itertools import pairwise

from .geometry import Point, Rect, Route, Wire, extent, gap, simplified


def quick_route(wire: Wire) -> Route:
    """An elbow from border to border, through the waypoints, past whatever stands between."""
    return Route(wire.id, tuple(elbow(wire)))


def elbow(wire: Wire) -> list[Point]:
    """The points of the quick route; of boxes within each other, a corner from side to top."""
    points = _between_centres(wire)
    whole = len(points) > 1 and _on_border(wire.source, points[0]) and _on_border(wire.target, points[-1])
    return points if whole else _side_to_top(wire.source, wire.target)


def _on_border(box: Rect, point: Point) -> bool:
    across = point[0] in (box.left, box.right) or point[1] in (box.top, box.bottom)
    return across and box.contains(point)


def _side_to_top(source: Rect, target: Rect) -> list[Point]:
    start = (source.right, source.centre[1])
    end = (target.centre[0], target.top if target.top != start[1] else target.bottom)
    return simplified([start, (end[0], start[1]), end])


def _between_centres(wire: Wire) -> list[Point]:
    stops = [wire.source.centre, *wire.waypoints, wire.target.centre]
    axis = _main_axis(wire.source, wire.target)
    points = [stops[0]]
    for a, b in pairwise(stops):
        points += _corner(a, b, axis, wire) if not wire.waypoints else [(b[0], a[1]), b]
    return _cut(simplified(points), wire)


def _main_axis(source: Rect, target: Rect) -> int:
    """The axis on which the two boxes are further apart, border to border."""
    return 0 if gap(source, target, 0) >= gap(source, target, 1) else 1


def _corner(a: Point, b: Point, axis: int, wire: Wire) -> list[Point]:
    """A step half way between the two borders that face each other."""
    first, second = extent(wire.source, axis), extent(wire.target, axis)
    inner = sorted((*first, *second))[1:3]
    middle = sum(inner) / 2
    if axis == 0:
        return [(middle, a[1]), (middle, b[1]), b]
    return [(a[0], middle), (b[0], middle), b]


def _cut(points: list[Point], wire: Wire) -> list[Point]:
    """The part between the borders of the two boxes."""
    points = _leave(points, wire.source)
    return _leave(points[::-1], wire.target)[::-1]


def _leave(points: list[Point], box: Rect) -> list[Point]:
    """Drop what lies in the box and begin on its border instead."""
    last = max((k for k, point in enumerate(points) if box.contains(point)), default=-1)
    if last < 0 or last == len(points) - 1:
        return points
    return [_border(box, points[last], points[last + 1]), *points[last + 1 :]]


def _border(box: Rect, inner: Point, outer: Point) -> Point:
    x = min(max(outer[0], box.left), box.right)
    y = min(max(outer[1], box.top), box.bottom)
    return (x, inner[1]) if inner[1] == outer[1] else (inner[0], y)
