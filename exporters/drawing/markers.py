"""The signs at the ends of lines, as paths: each told from the others without colour."""

from collections.abc import Iterable
from dataclasses import replace

from exporters.drawing.look import WHITE
from exporters.drawing.marks import PathMark, Point, Segment, Style
from schema import EndMarker

Direction = tuple[float, float]
"""A unit vector: the way the line runs where it meets its end."""

_TRIANGLE = ((0.0, 0.0), (12.0, -6.0), (12.0, 6.0))
_OPEN_TRIANGLE = ((1.6, 0.0), (12.5, -5.6), (12.5, 5.6))
_DIAMOND = ((1.0, 0.0), (8.5, -5.5), (16.0, 0.0), (8.5, 5.5))
_SQUARE = ((0.75, -4.75), (10.25, -4.75), (10.25, 4.75), (0.75, 4.75))
_V = ((10.5, -6.0), (1.2, 0.0), (10.5, 6.0))
_BAR = ((6.0, -7.0), (6.0, 7.0))
_SHAPES = {
    EndMarker.FILLED_TRIANGLE: _TRIANGLE,
    EndMarker.OPEN_TRIANGLE: _OPEN_TRIANGLE,
    EndMarker.OPEN_V: _V,
    EndMarker.FILLED_DIAMOND: _DIAMOND,
    EndMarker.OPEN_DIAMOND: _DIAMOND,
    EndMarker.FILLED_SQUARE: _SQUARE,
    EndMarker.OPEN_SQUARE: _SQUARE,
    EndMarker.BAR: _BAR,
}
"""Corners as (distance back from the tip, distance to the side)."""
_CIRCLES = {EndMarker.FILLED_CIRCLE: 5.5, EndMarker.OPEN_CIRCLE: 5.0}
"""Radii; a circle touches what it points at."""
_OPEN = {
    EndMarker.OPEN_TRIANGLE,
    EndMarker.OPEN_DIAMOND,
    EndMarker.OPEN_CIRCLE,
    EndMarker.OPEN_SQUARE,
}
_UNCLOSED = {EndMarker.OPEN_V, EndMarker.BAR}
_LENGTHS = {
    EndMarker.NONE: 0.0,
    EndMarker.FILLED_TRIANGLE: 11.5,
    EndMarker.OPEN_TRIANGLE: 12.5,
    EndMarker.OPEN_V: 2.0,
    EndMarker.FILLED_DIAMOND: 15.0,
    EndMarker.OPEN_DIAMOND: 16.0,
    EndMarker.FILLED_CIRCLE: 9.0,
    EndMarker.OPEN_CIRCLE: 11.0,
    EndMarker.FILLED_SQUARE: 10.0,
    EndMarker.OPEN_SQUARE: 10.25,
    EndMarker.BAR: 0.0,
}
_ROUND = 0.5523
"""How far the handles of a quarter circle reach, in radii."""


def length(end: EndMarker) -> float:
    """How far before its tip the line stops, so that it never shows inside an open sign."""
    return _LENGTHS[end]


def marker(end: EndMarker, tip: Point, direction: Direction, style: Style) -> tuple[PathMark, ...]:
    """The sign with its tip at a point, on a line that runs in a direction. The stroke gives its colour."""
    if end is EndMarker.NONE:
        return ()
    if end in _CIRCLES:
        return (PathMark(_circle(_CIRCLES[end], tip, direction), _painted(end, style)),)
    corners = [_place(corner, tip, direction) for corner in _SHAPES[end]]
    return (PathMark(_polygon(corners, closed=end not in _UNCLOSED), _painted(end, style)),)


def _painted(end: EndMarker, style: Style) -> Style:
    if end in _UNCLOSED:
        return Style(stroke=style.stroke, width=2.0)
    if end in _OPEN:
        return Style(fill=WHITE, stroke=style.stroke, width=1.5)
    return replace(style, fill=style.stroke, stroke=None, dash=(), round_caps=False)


def _place(corner: Point, tip: Point, direction: Direction) -> Point:
    (back, aside), (x, y), (dx, dy) = corner, tip, direction
    return (round(x - back * dx - aside * dy, 3), round(y - back * dy + aside * dx, 3))


def _polygon(corners: Iterable[Point], *, closed: bool) -> tuple[Segment, ...]:
    first, *others = corners
    start: Segment = ("M", first)
    steps: tuple[Segment, ...] = tuple(("L", corner) for corner in others)
    return (start, *steps, ("Z",)) if closed else (start, *steps)


def _circle(radius: float, tip: Point, direction: Direction) -> tuple[Segment, ...]:
    middle, far, reach = radius + 0.75, 2 * radius + 0.75, radius * _ROUND
    near = 0.75

    def at(back: float, aside: float) -> Point:
        return _place((back, aside), tip, direction)

    return (
        ("M", at(near, 0)),
        ("C", at(near, reach), at(middle - reach, radius), at(middle, radius)),
        ("C", at(middle + reach, radius), at(far, reach), at(far, 0)),
        ("C", at(far, -reach), at(middle + reach, -radius), at(middle, -radius)),
        ("C", at(middle - reach, -radius), at(near, -reach), at(near, 0)),
        ("Z",),
    )
