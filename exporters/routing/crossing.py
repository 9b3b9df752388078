"""Where lines cross: a sweep over all their straight runs, from left to right."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from .geometry import Point


class LineRun(NamedTuple):
    """One straight run of a line."""

    line: str
    start: Point
    end: Point


def crossings(runs: Iterable[LineRun]) -> dict[str, list[Point]]:
    """Where each line crosses others; each crossing stands with both. Touching ends do not cross."""
    found: dict[str, list[Point]] = defaultdict(list)
    near: list[tuple[float, float, float, LineRun]] = []
    for run in sorted(runs, key=lambda run: min(run.start[0], run.end[0])):
        left, right = sorted((run.start[0], run.end[0]))
        top, bottom = sorted((run.start[1], run.end[1]))
        near = [each for each in near if each[0] >= left]
        for _, above, below, other in near:
            if above <= bottom and top <= below and other.line != run.line:
                point = _crossing(run, other)
                if point:
                    found[run.line].append(point)
                    found[other.line].append(point)
        insort(near, (right, top, bottom, run))
    return found


def _crossing(one: LineRun, other: LineRun) -> Point | None:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = one.start, one.end, other.start, other.end
    turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(turn) < 1e-9:
        return None
    s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
    t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn
    inside = 1e-6 < s < 1 - 1e-6 and 1e-6 < t < 1 - 1e-6
    return (ax + s * (bx - ax), ay + s * (by - ay)) if inside else None
