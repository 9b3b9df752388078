"""Lines as measures see them: corners out of rounded paths, and where runs cross or lie side by side."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import dist
from typing import NamedTuple

from exporters.drawing.marks import Point, Segment

_PIECES = 8
"""Straight pieces that stand for a curve which is no rounded corner."""
_CORNER = 16.0
"""Wider than this a curve is no rounded corner."""


class Run(NamedTuple):
    """One straight run of a line."""

    line: str
    start: Point
    end: Point


class Beside(NamedTuple):
    """Two parallel runs of different lines: whose, how far apart, and from where to where."""

    lines: tuple[str, str]
    apart: float
    start: Point
    end: Point


def polyline(segments: tuple[Segment, ...]) -> tuple[Point, ...]:
    """The corners of a path as if none were rounded, as exactly as pictures are written."""
    points: list[Point] = []
    for segment in segments:
        match segment:
            case ("M" | "L", end):
                points.append(end)
            case ("C", first, second, end):
                points += _corner(points.pop(), first, second, end)
    return _straightened([(round(x, 2), round(y, 2)) for x, y in points])


def _corner(start: Point, first: Point, second: Point, end: Point) -> list[Point]:
    across = abs(start[0] - end[0]), abs(start[1] - end[1])
    if max(across) <= _CORNER and start[1] == first[1] and second[0] == end[0]:
        return [(end[0], start[1])]
    if max(across) <= _CORNER and start[0] == first[0] and second[1] == end[1]:
        return [(start[0], end[1])]
    return [_at(k / _PIECES, start, first, second, end) for k in range(_PIECES + 1)]


def _at(t: float, *handles: Point) -> Point:
    parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    together = zip(parts, handles, strict=True)
    x, y = zip(*((part * point[0], part * point[1]) for part, point in together), strict=True)
    return sum(x), sum(y)


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    """Without repeated points, and without those that only lie on the way."""
    kept: list[Point] = []
    for point in points:
        while len(kept) > 1 and _on_the_way(kept[-2], kept[-1], point):
            kept.pop()
        if not kept or dist(kept[-1], point) > 1e-6:
            kept.append(point)
    return tuple(kept)


def _on_the_way(a: Point, b: Point, c: Point) -> bool:
    return dist(a, b) + dist(b, c) - dist(a, c) < 1e-6


def crossings(runs: Iterable[Run]) -> dict[str, list[Point]]:
    """Where each line crosses others; each crossing stands with both. Touching ends do not cross."""
    found: dict[str, list[Point]] = defaultdict(list)
    near: list[tuple[float, float, float, Run]] = []
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


def _crossing(one: Run, other: Run) -> Point | None:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = one.start, one.end, other.start, other.end
    turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(turn) < 1e-9:
        return None
    s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
    t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn
    inside = 1e-6 < s < 1 - 1e-6 and 1e-6 < t < 1 - 1e-6
    return (ax + s * (bx - ax), ay + s * (by - ay)) if inside else None


def beside(runs: Iterable[Run], apart: float, along: float) -> Iterator[Beside]:
    """Upright or level runs of different lines that are nearer than `apart` over more than `along`."""
    by_axis: dict[int, list[tuple[float, float, float, str]]] = {0: [], 1: []}
    for line, start, end in runs:
        for axis in (0, 1):
            if start[axis] == end[axis] and start != end:
                low, high = sorted((start[1 - axis], end[1 - axis]))
                by_axis[axis].append((start[axis], low, high, line))
    for axis, tracks in by_axis.items():
        yield from _beside(sorted(tracks), axis, apart, along)


def _beside(
    tracks: list[tuple[float, float, float, str]], axis: int, apart: float, along: float
) -> Iterator[Beside]:
    first = 0
    for k, (at, low, high, line) in enumerate(tracks):
        while at - tracks[first][0] >= apart:
            first += 1
        for other_at, other_low, other_high, other in tracks[first:k]:
            begin, end = max(low, other_low), min(high, other_high)
            if end - begin > along and other != line:
                ends = ((at, begin), (at, end)) if axis == 0 else ((begin, at), (end, at))
                yield Beside((min(line, other), max(line, other)), at - other_at, *ends)
