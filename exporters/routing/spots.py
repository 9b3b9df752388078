"""Where on its line a badge may stand, and where beside the badge its text."""

from __future__ import annotations

from collections.abc import Iterator

from .geometry import Point, Rect, Route, Wire, along, runs

Size = tuple[float, float]
#: From the badge to its text; from the badge to a corner, and to the first end of the line.
GAP = 5.0
CLEAR = 4.0
#: How dear it is, for each unit, to stand away from the middle of a run, or on a shorter run.
OFF_MIDDLE = 0.15
SHORTER = 0.1
CRAMPED = 600.0


def badge_spots(wire: Wire, route: Route) -> list[tuple[float, Rect, bool]]:
    """Places for the badge: price, box, and whether the run there is upright."""
    if wire.pinned_label:
        upright = _upright_at(route, wire.pinned_label)
        return [(0.0, _centred(wire.pinned_label, wire.badge), upright)]
    found = runs(route.points)
    longest = max(_length(a, b) for a, b in found)
    spots: list[tuple[float, Rect, bool]] = []
    for k, (a, b) in enumerate(found):
        lead = CLEAR if k else CLEAR + 2
        trail = wire.trail + CLEAR if k == len(found) - 1 else CLEAR
        dear = SHORTER * (longest - _length(a, b))
        spots += [(dear + price, box, up) for price, box, up in _on_run(a, b, wire.badge, lead, trail)]
    return spots


def _on_run(a: Point, b: Point, badge: Size, lead: float, trail: float) -> Iterator[tuple[float, Rect, bool]]:
    upright = a[0] == b[0]
    half = badge[1 if upright else 0] / 2
    length = _length(a, b)
    first, last = lead + half, length - trail - half
    if first > last:
        middle = min(max((lead + length - trail) / 2, 0), length)
        yield CRAMPED + first - last, _centred(_walk(a, b, middle, length), badge), upright
        return
    for part in _parts(last - first):
        at = first + (last - first) * part
        yield OFF_MIDDLE * abs(part - 0.5) * (last - first), _centred(_walk(a, b, at, length), badge), upright


def _parts(room: float) -> list[float]:
    """The middle, the ends, and what lies between them, some 12 apart."""
    count = max(2, min(24, int(room / 12)) // 2 * 2)
    return [k / count for k in range(count + 1)]


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _walk(a: Point, b: Point, at: float, length: float) -> Point:
    part = at / length if length else 0
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def _centred(point: Point, size: Size) -> Rect:
    return Rect(point[0] - size[0] / 2, point[1] - size[1] / 2, *size)


def _upright_at(route: Route, point: Point) -> bool:
    """Whether the run next to a point is upright."""
    return min(((_away(along(a, b), point), a[0] == b[0]) for a, b in runs(route.points)))[1]


def _away(box: Rect, point: Point) -> float:
    x = max(box.left - point[0], point[0] - box.right, 0)
    return x + max(box.top - point[1], point[1] - box.bottom, 0)


def text_spots(badge: Rect, size: Size, upright: bool) -> Iterator[tuple[float, Rect, str]]:
    """Places for the text: price, box and side: beside an upright line, over or under a level one."""
    width, height = size
    x, y = badge.centre
    if upright:
        for price, top in ((0, y - height / 2), (6, badge.top), (6, badge.bottom - height)):
            yield price, Rect(badge.right + GAP, top, width, height), "right"
            yield price + 3, Rect(badge.left - GAP - width, top, width, height), "left"
        return
    for price, left in ((0, x - width / 2), (6, badge.left), (6, badge.right - width)):
        yield price, Rect(left, badge.top - GAP / 2 - height, width, height), "above"
        yield price + 3, Rect(left, badge.bottom + GAP / 2, width, height), "below"
