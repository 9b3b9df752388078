"""The outline of a selected line: along the line, and around its badge, which stays to be read."""

from collections.abc import Iterator
from itertools import pairwise

from exporters.drawing.marks import Point, Segment

Frame = tuple[float, float, float, float]
"""Left, top, right and bottom, in SVG user units."""
_AWAY = 2.0


def outline_of_line(points: tuple[Point, ...], badge: Frame | None) -> list[Segment]:
    """The steps of the outline; inside the badge there is none of it."""
    if badge is None:
        return [step for a, b in pairwise(points) for step in _stroke(a, b)]
    left, top, right, bottom = badge
    frame = left - _AWAY, top - _AWAY, right + _AWAY, bottom + _AWAY
    return [step for a, b in pairwise(points) for step in _outside(a, b, frame)] + _around(frame)


def _outside(a: Point, b: Point, frame: Frame) -> Iterator[Segment]:
    """The parts of a straight piece that lie outside a frame."""
    enters, leaves = _within(a, b, frame)
    if enters >= leaves:
        yield from _stroke(a, b)
        return
    if enters > 0:
        yield from _stroke(a, _on(a, b, enters))
    if leaves < 1:
        yield from _stroke(_on(a, b, leaves), b)


def _within(a: Point, b: Point, frame: Frame) -> tuple[float, float]:
    """From which share of the way to which a piece lies in a frame; never: the first is not less."""
    enters, leaves = 0.0, 1.0
    for axis in (0, 1):
        low, high, way = frame[axis], frame[axis + 2], b[axis] - a[axis]
        if not way:
            if not low < a[axis] < high:
                return 1.0, 0.0
            continue
        first, last = sorted(((low - a[axis]) / way, (high - a[axis]) / way))
        enters, leaves = max(enters, first), min(leaves, last)
    return enters, leaves


def _on(a: Point, b: Point, share: float) -> Point:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


def _stroke(a: Point, b: Point) -> list[Segment]:
    return [("M", a), ("L", b)]


def _around(frame: Frame) -> list[Segment]:
    left, top, right, bottom = frame
    return [("M", (left, top)), ("L", (right, top)), ("L", (right, bottom)), ("L", (left, bottom)), ("Z",)]
