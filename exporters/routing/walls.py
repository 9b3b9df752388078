"""What straight lines must not pass: boxes, found quickly along a line of sight."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import floor

from .geometry import Point, Rect

_ROW = 160.0


def passes(a: Point, b: Point, box: Rect) -> bool:
    """Whether the straight way between two points goes through the inside of a box; borders do not count."""
    return _part(a, b, box.x, box.y, box.x + box.width, box.y + box.height) is not None


def entry(a: Point, b: Point, box: Rect) -> Point | None:
    """Where the way from a to b first meets the inside of a box; None where it does not."""
    part = _part(a, b, box.x, box.y, box.x + box.width, box.y + box.height)
    return None if part is None else (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def _part(a: Point, b: Point, left: float, top: float, right: float, bottom: float) -> float | None:
    """At which part of the way it enters the box (Liang and Barsky, 1984)."""
    enter, leave = 0.0, 1.0
    for start, along, low, high in (
        (a[0], b[0] - a[0], left, right),
        (a[1], b[1] - a[1], top, bottom),
    ):
        if along == 0:
            if not low < start < high:
                return None
            continue
        one, other = (low - start) / along, (high - start) / along
        enter, leave = max(enter, min(one, other)), min(leave, max(one, other))
    return enter if leave - enter > 1e-9 else None


class Walls:
    """Boxes in rows of the page, so that a line of sight is held against few of them."""

    def __init__(self, boxes: Iterable[Rect]) -> None:
        self._rows: dict[int, list[Rect]] = defaultdict(list)
        for box in boxes:
            for row in range(floor(box.top / _ROW), floor(box.bottom / _ROW) + 1):
                self._rows[row].append(box)

    def between(self, a: Point, b: Point) -> list[Rect]:
        """The boxes through which the straight way between two points goes, in no order."""
        ay, by = a[1], b[1]
        found: dict[Rect, None] = {}
        for row in range(floor(min(ay, by) / _ROW), floor(max(ay, by) / _ROW) + 1):
            left, right = _across(a, b, row * _ROW, (row + 1) * _ROW)
            for box in self._rows.get(row, ()):
                if box.x < right and left < box.x + box.width and passes(a, b, box):
                    found[box] = None
        return list(found)

    def at(self, point: Point) -> list[Rect]:
        """The boxes in the inside of which a point lies."""
        x, y = point
        near = self._rows.get(floor(y / _ROW), ())
        return [b for b in near if b.x < x < b.x + b.width and b.y < y < b.y + b.height]

    def beside(self, place: Rect) -> list[Rect]:
        """The boxes that overlap another one."""
        rows = range(floor(place.top / _ROW), floor(place.bottom / _ROW) + 1)
        return list({box: None for row in rows for box in self._rows.get(row, ()) if box.overlaps(place)})


class Sight:
    """The walls for one line: some do not count for it, and others do for nobody else."""

    def __init__(self, walls: Walls, without: Iterable[Rect], more: Iterable[Rect]) -> None:
        self._walls, self._without, self._more = walls, frozenset(without), tuple(more)

    def between(self, a: Point, b: Point) -> list[Rect]:
        """The boxes through which the straight way between two points goes, in no order."""
        met = [box for box in self._walls.between(a, b) if box not in self._without]
        return met + [box for box in self._more if passes(a, b, box)]

    def is_walled(self, point: Point) -> bool:
        """Whether a point lies in the inside of a box."""
        x, y = point
        own = any(b.x < x < b.x + b.width and b.y < y < b.y + b.height for b in self._more)
        return own or any(box not in self._without for box in self._walls.at(point))


def _across(a: Point, b: Point, top: float, bottom: float) -> tuple[float, float]:
    """From where to where the way between two points runs within a row."""
    (ax, ay), (bx, by) = a, b
    if ay == by:
        return min(ax, bx), max(ax, bx)
    parts = sorted(((top - ay) / (by - ay), (bottom - ay) / (by - ay)))
    first, last = max(parts[0], 0.0), min(parts[1], 1.0)
    return tuple(sorted((ax + (bx - ax) * first, ax + (bx - ax) * last)))  # type: ignore[return-value]
