"""Where on its line a badge may stand, and where beside the badge its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import dist
from typing import NamedTuple

from .geometry import Point, Rect, Route, Run, Wire, along, runs

Size = tuple[float, float]
#: From the badge to its text; from the badge to a corner, and to the first end of the line.
GAP = 5.0
CLEAR = 4.0
#: How dear it is, for each unit, to stand away from the middle of a run, or on a shorter run.
OFF_MIDDLE = 0.15
SHORTER = 0.1
CRAMPED = 600.0
#: How dear each further way to set a text is; and to stand at the corner of a badge, or at its other side.
LESS_USUAL = 4.0
OFF_BADGE, OTHER_SIDE = 6.0, 3.0
#: How much of a number's box lies behind its badge.
BEHIND = 1.0


class Spot(NamedTuple):
    """A place for a badge on its line: price, centre, and whether the run there is upright."""

    price: float
    centre: Point
    upright: bool

    def box(self, size: Size) -> Rect:
        """The box of a badge of this size in its place."""
        return Rect(self.centre[0] - size[0] / 2, self.centre[1] - size[1] / 2, *size)


def badge_spots(wire: Wire, route: Route, crossings: Sequence[Point]) -> list[Spot]:
    """Places for the badge, the best first; `crossings` says where others cross the line."""
    if wire.pinned_label:
        return [Spot(0.0, wire.pinned_label, _upright_at(route, wire.pinned_label))]
    found = runs(route.points)
    longest = max(dist(a, b) for a, b in found)
    spots: list[Spot] = []
    for k, (a, b) in enumerate(found):
        lead = CLEAR if k else CLEAR + 2
        trail = wire.trail + CLEAR if k == len(found) - 1 else CLEAR
        half = wire.badge[1 if is_upright(a, b) else 0] / 2
        ends = (lead + half, trail + half)
        spots += _on_run(a, b, SHORTER * (longest - dist(a, b)), ends, _along(a, b, crossings))
    spots.sort()
    return spots


def is_upright(a: Point, b: Point) -> bool:
    """Whether a run goes rather down or up than across."""
    return abs(a[1] - b[1]) > abs(a[0] - b[0]) or a == b


def _along(a: Point, b: Point, places: Sequence[Point]) -> list[float]:
    """How far from the start of a run those places are that lie on it."""
    length = dist(a, b)
    away = [(dist(a, place), dist(place, b)) for place in places]
    return [before for before, after in away if before + after - length < 0.01]


def _on_run(
    a: Point, b: Point, dear: float, ends: tuple[float, float], crossings: Sequence[float]
) -> Iterator[Spot]:
    length, upright = dist(a, b), is_upright(a, b)
    first, last = ends[0], length - ends[1]
    if first > last:
        middle = min(max((first + last) / 2, 0), length)
        yield Spot(dear + CRAMPED + first - last, _walk(a, b, middle, length), upright)
        return
    for at in (*_parts(first, last), *_between(first, last, crossings)):
        yield Spot(dear + OFF_MIDDLE * abs(at - (first + last) / 2), _walk(a, b, at, length), upright)


def _parts(first: float, last: float) -> list[float]:
    """The middle, the ends, and what lies between them, some 12 apart."""
    count = max(2, min(12, int((last - first) / 12)) // 2 * 2)
    return [first + (last - first) * k / count for k in range(count + 1)]


def _between(first: float, last: float, crossings: Sequence[float]) -> list[float]:
    """The middles between crossings, and between these and the ends: there may be no other places."""
    stops = sorted([first, *crossings, last])
    middles = ((one + other) / 2 for one, other in pairwise(stops))
    return [at for at in middles if first <= at <= last]


def _walk(a: Point, b: Point, at: float, length: float) -> Point:
    part = at / length if length else 0
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def _upright_at(route: Route, point: Point) -> bool:
    """Whether the run next to a point is upright."""
    return is_upright(*_nearest(route, point))


def _nearest(route: Route, point: Point) -> Run:
    return min(runs(route.points), key=lambda run: _away(along(*run), point))


def _away(box: Rect, point: Point) -> float:
    x = max(box.left - point[0], point[0] - box.right, 0)
    return x + max(box.top - point[1], point[1] - box.bottom, 0)


def number_spots(badge: Rect, size: Size, upright: bool) -> list[tuple[float, Rect]]:
    """Places for a number at its badge, the best first: along the line, else at the badge's other sides.

    Over and under the badge it stands in the middle, or in line with one side of it, where that is narrow.
    """
    width, height = size
    (x, y), right, bottom = badge.centre, badge.x + badge.width, badge.y + badge.height
    level = [
        Rect(right - BEHIND, y - height / 2, *size),
        Rect(badge.x - width + BEHIND, y - height / 2, *size),
    ]
    lefts = (x - width / 2, badge.x, right - width)
    over = [Rect(left, top, *size) for left in lefts for top in (bottom - BEHIND, badge.y - height + BEHIND)]
    sides = (*over[:2], *level, *over[2:]) if upright else (*level, *over)
    prices = (0.0, OTHER_SIDE, *(OFF_BADGE + OTHER_SIDE * k for k in range(len(sides) - 2)))
    return list(zip(prices, sides, strict=True))


def text_spots(badge: Rect, sizes: Sequence[Size], upright: bool) -> list[tuple[float, Rect, str]]:
    """Places for the text, the best first: price, box and side.

    It stands beside an upright line, over or under a level one, in one of these sizes.
    """
    beside = _beside if upright else _over
    found = [
        (price + LESS_USUAL * k, Rect(left, top, *size), side)
        for k, size in enumerate(sizes)
        for price, left, top, side in beside(badge, size)
    ]
    return sorted(found, key=lambda spot: spot[0])


def _beside(badge: Rect, size: Size) -> Iterator[tuple[float, float, float, str]]:
    width, height = size
    right, left = badge.x + badge.width + GAP, badge.x - GAP - width
    middle, bottom = badge.y + badge.height / 2 - height / 2, badge.y + badge.height - height
    for price, top in ((0.0, middle), (OFF_BADGE, badge.y), (OFF_BADGE, bottom)):
        yield price, right, top, "right"
        yield price + OTHER_SIDE, left, top, "left"


def _over(badge: Rect, size: Size) -> Iterator[tuple[float, float, float, str]]:
    width, height = size
    above, below = badge.y - GAP / 2 - height, badge.y + badge.height + GAP / 2
    middle, right = badge.x + badge.width / 2 - width / 2, badge.x + badge.width - width
    for price, left in ((0.0, middle), (OFF_BADGE, badge.x), (OFF_BADGE, right)):
        yield price, left, above, "above"
        yield price + OTHER_SIDE, left, below, "below"
