"""Where lines meet bodies whose corners are round: routes end on the box, pictures on the outline."""

import math

from exporters.drawing.marks import Point
from exporters.routing.geometry import Rect


def met(points: tuple[Point, ...], rect: Rect, radius: float) -> tuple[Point, ...]:
    """The polyline with its last point moved on, straight ahead, to the rounded outline of the box."""
    if len(points) < 2:
        return points
    before, end = points[-2], points[-1]
    radius = min(radius, rect.width / 2, rect.height / 2)
    centre = _centre(end, rect, radius)
    return (*points[:-1], _on_circle(before, end, centre, radius)) if centre else points


def _centre(end: Point, rect: Rect, radius: float) -> Point | None:
    """The middle of the corner at which the end lies; None where the side is straight."""
    x = rect.left + radius if end[0] < rect.centre[0] else rect.right - radius
    y = rect.top + radius if end[1] < rect.centre[1] else rect.bottom - radius
    is_beyond = abs(end[0] - rect.centre[0]) > abs(x - rect.centre[0])
    is_beside = abs(end[1] - rect.centre[1]) > abs(y - rect.centre[1])
    return (x, y) if is_beyond and is_beside else None


def _on_circle(before: Point, end: Point, centre: Point, radius: float) -> Point:
    """Where the way on from a point outside a circle first meets it; the point itself where it never does."""
    whole = math.dist(before, end)
    if not whole:
        return end
    across, down = (end[0] - before[0]) / whole, (end[1] - before[1]) / whole
    x, y = end[0] - centre[0], end[1] - centre[1]
    middle, rest = -(x * across + y * down), x * x + y * y - radius * radius
    if middle * middle < rest:
        return end
    on = max(0.0, middle - math.sqrt(middle * middle - rest))
    return (round(end[0] + across * on, 3), round(end[1] + down * on, 3))
