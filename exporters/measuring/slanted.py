"""Slanted runs of lines that lie side by side: those of which the heading hardly differs."""

from collections.abc import Iterable, Iterator
from math import atan2, dist, pi, radians
from typing import NamedTuple

from exporters.drawing.marks import Point
from exporters.routing.crossing import LineRun

PARALLEL = radians(5)
"""Of runs that meet at a larger angle one sees that they cross, and where."""


class Beside(NamedTuple):
    """Two parallel runs of different lines: whose, how far apart, and from where to where."""

    lines: tuple[str, str]
    apart: float
    start: Point
    end: Point


def slanted_beside(runs: Iterable[LineRun], apart: float, along: float) -> Iterator[Beside]:
    """Nearly parallel runs of different lines, at least one of them slanted, near over more than a length."""
    headed = sorted((_heading(run), run) for run in runs)
    # Headings go round: what is nearly level may stand at either end.
    wrapped = [(heading + pi, run) for heading, run in headed if heading < PARALLEL]
    for k, (heading, run) in enumerate(headed):
        for other_heading, other in (*headed[k + 1 :], *wrapped):
            if other_heading - heading > PARALLEL:
                break
            if run.line != other.line and not (_is_straight(run) and _is_straight(other)):
                yield from _beside(run, other, apart, along)


def _heading(run: LineRun) -> float:
    """Between 0 and half a turn, whichever way the run goes."""
    return atan2(run.end[1] - run.start[1], run.end[0] - run.start[0]) % pi


def _is_straight(run: LineRun) -> bool:
    return run.start[0] == run.end[0] or run.start[1] == run.end[1]


def _beside(one: LineRun, other: LineRun, apart: float, along: float) -> Iterator[Beside]:
    """Where they go along each other: the other run seen from the one."""
    length = dist(one.start, one.end)
    ahead = (one.end[0] - one.start[0]) / length, (one.end[1] - one.start[1]) / length
    (low, near), (high, far) = sorted(_seen(one.start, ahead, point) for point in (other.start, other.end))
    begin, end = max(0.0, low), min(length, high)
    slope = (far - near) / (high - low) if high > low else 0.0
    if slope:
        bounds = sorted(low + (side - near) / slope for side in (-apart, apart))
        begin, end = max(begin, bounds[0]), min(end, bounds[1])
    elif abs(near) >= apart:
        return
    if end - begin > along:
        sides = near + (begin - low) * slope, near + (end - low) * slope
        distance = 0.0 if sides[0] * sides[1] < 0 else min(map(abs, sides))
        ends = (_at(one.start, ahead, begin), _at(one.start, ahead, end))
        yield Beside((min(one.line, other.line), max(one.line, other.line)), distance, *ends)


def _seen(start: Point, ahead: Point, point: Point) -> tuple[float, float]:
    """How far ahead and how far aside a point lies, seen from another along a direction."""
    across, down = point[0] - start[0], point[1] - start[1]
    return across * ahead[0] + down * ahead[1], down * ahead[0] - across * ahead[1]


def _at(start: Point, ahead: Point, far: float) -> Point:
    return start[0] + ahead[0] * far, start[1] + ahead[1] * far
