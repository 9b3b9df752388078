"""How a line is stroked: halo, pattern, rounded corners, and the signs at its ends."""

import math
from functools import lru_cache
from itertools import pairwise

from exporters.drawing.look import CORNER, HALO, LIGHTER, STROKES, WHITE, Stroke
from exporters.drawing.markers import Direction, length, marker
from exporters.drawing.marks import PathMark, Point, Segment, Style
from exporters.drawing.weight import toned, weighed
from schema import ConnectorKind, Emphasis, EndMarker, Family

Turns = tuple[tuple[float, float], ...]

_HANDLE = 0.5523
_CLEAR = 1.5
"""The halo stops this far before the ends, so that it never bites into a border."""


def line_marks(
    kind: ConnectorKind,
    points: tuple[Point, ...],
    turns: Turns = (),
    *,
    mutual: bool = False,
    emphasis: Emphasis = Emphasis.NORMAL,
) -> tuple[PathMark, ...]:
    """A line of a kind along a polyline: white halo first, then the stroke, then the ends' signs.

    `turns` says for each corner how far before and behind it the line leaves the polyline; without it
    corners are slightly rounded.
    """
    if len(points) < 2 or _length(points) == 0:
        return ()
    stroke = weighed(_stroke(kind), emphasis)
    return _line_marks(stroke, kind.end, toned(kind.colour, emphasis), points, turns, mutual)


@lru_cache(maxsize=4096)
def _line_marks(
    stroke: Stroke, end: EndMarker, colour: str, points: tuple[Point, ...], turns: Turns, mutual: bool
) -> tuple[PathMark, ...]:
    """Kept, since a drag redraws a page many times a second and moves few of its lines."""
    way = rounded(shortened(points, length(end) if mutual else 0.0, length(end)), turns)
    body = Style(stroke=colour, width=stroke.width, dash=stroke.dash, round_caps=stroke.round_caps)
    halo = PathMark(
        rounded(shortened(points, _CLEAR, _CLEAR), turns), Style(stroke=WHITE, width=stroke.width + HALO)
    )
    core = (PathMark(way, Style(stroke=WHITE, width=stroke.core)),) if stroke.core else ()
    return (halo, PathMark(way, body), *core, *_ends(end, colour, points, mutual))


def shortened(points: tuple[Point, ...], at_start: float, at_end: float) -> tuple[Point, ...]:
    """The polyline without its first and last units of length; never less than a sliver of it."""
    whole = _length(points)
    if whole <= at_start + at_end:
        at_start = at_end = whole * 0.49
    return _without_head(_without_head(points, at_start)[::-1], at_end)[::-1]


def rounded(points: tuple[Point, ...], turns: Turns = ()) -> tuple[Segment, ...]:
    """A path along the points whose corners are rounded, less where there is no room."""
    segments: list[Segment] = [("M", points[0])]
    corners = zip(points, points[1:], points[2:], strict=False)
    for k, (before, corner, after) in enumerate(corners):
        one, other = turns[k] if len(turns) == len(points) - 2 else _turn(before, corner, after)
        start, end = _towards(corner, before, one), _towards(corner, after, other)
        rest = 1 - _HANDLE
        segments.append(("L", start))
        segments.append(
            ("C", _towards(corner, before, one * rest), _towards(corner, after, other * rest), end)
        )
    return (*segments, ("L", points[-1]))


def _turn(before: Point, corner: Point, after: Point) -> tuple[float, float]:
    radius = min(CORNER, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
    return radius, radius


def _stroke(kind: ConnectorKind) -> Stroke:
    stroke = STROKES[kind.pattern]
    if kind.family is Family.GOVERNANCE:
        return stroke
    return stroke._replace(width=stroke.width * LIGHTER, core=stroke.core * LIGHTER)


def _ends(end: EndMarker, colour: str, points: tuple[Point, ...], mutual: bool) -> tuple[PathMark, ...]:
    style = Style(stroke=colour)
    head = _end(end, points, style)
    return (*_end(end, points[::-1], style), *head) if mutual else head


def _end(end: EndMarker, points: tuple[Point, ...], style: Style) -> tuple[PathMark, ...]:
    before = next(point for point in reversed(points) if point != points[-1])
    return marker(end, points[-1], _direction(before, points[-1]), style)


def _direction(start: Point, end: Point) -> Direction:
    distance = math.dist(start, end)
    return (end[0] - start[0]) / distance, (end[1] - start[1]) / distance


def _towards(start: Point, goal: Point, distance: float) -> Point:
    whole = math.dist(start, goal)
    share = distance / whole if whole else 0.0
    return (
        round(start[0] + (goal[0] - start[0]) * share, 3),
        round(start[1] + (goal[1] - start[1]) * share, 3),
    )


def _length(points: tuple[Point, ...]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(points))


def _without_head(points: tuple[Point, ...], distance: float) -> tuple[Point, ...]:
    while len(points) > 2 and distance >= math.dist(points[0], points[1]):
        distance -= math.dist(points[0], points[1])
        points = points[1:]
    return (_towards(points[0], points[1], distance), *points[1:])
