"""Where lines meet bodies whose corners are round: routes end on the box, pictures on the outline."""

import math

from exporters.drawing.marks import Point
from exporters.routing.geometry import Rect


def met(points: tuple[Point, ...], rect: Rect, radius: float) -> tuple[Point, ...]:
    """The polyline with its last point moved on, straight ahead, to the rounded outline of the box."""
    if len(points) < 2:
        return points
    (a, b), (x, y) = points[-2], points[-1]
    level = abs(b - y) < abs(a - x)
    gap = _gap(y, rect.top, rect.bottom, radius) if level else _gap(x, rect.left, rect.right, radius)
    if level:
        return (*points[:-1], (x + math.copysign(gap, x - a), y))
    return (*points[:-1], (x, y + math.copysign(gap, y - b)))


def _gap(at: float, low: float, high: float, radius: float) -> float:
    """How far the outline lies behind the box's side, seen from a place along that side."""
    radius = min(radius, (high - low) / 2)
    into_corner = radius - min(at - low, high - at)
    if not 0 < into_corner <= radius:
        return 0.0
    return round(radius - math.sqrt(radius**2 - into_corner**2), 3)
