"""Lines as measures see them: corners out of rounded paths, turns, and what lies side by side."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import atan2, dist, pi, tau

from exporters.drawing.marks import Point, Segment
from exporters.measuring.slanted import Beside, slanted_beside
from exporters.routing.crossing import LineRun
from exporters.routing.curves import bent

_CORNER = 16.0
"""Wider than this a curve is no rounded corner."""


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
    return [start, *bent(start, first, second, end)]


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


def turned(points: tuple[Point, ...]) -> float:
    """By how much a polyline turns in all, in radians."""
    headings = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(points)]
    return sum(abs((after - before + pi) % tau - pi) for before, after in pairwise(headings))


def beside(runs: Iterable[LineRun], apart: float, along: float) -> Iterator[Beside]:
    """Parallel runs of different lines that are nearer than `apart` over more than `along`."""
    runs = [run for run in runs if dist(run.start, run.end) > along]
    yield from slanted_beside(runs, apart, along)
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
