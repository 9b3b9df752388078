"""Lines as boxes: an upright or level run is one, a slanted one a chain of small ones."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from .geometry import Point, Rect, along, runs

#: How long the pieces of a slanted run are, at most, across or down.
STEP = 8.0


def pieces(points: tuple[Point, ...]) -> Iterator[Rect]:
    """The boxes that a polyline passes, in order."""
    for a, b in runs(points):
        yield from _pieces(a, b)


def _pieces(a: Point, b: Point) -> Iterator[Rect]:
    across, down = b[0] - a[0], b[1] - a[1]
    count = ceil(max(abs(across), abs(down)) / STEP) if across and down else 1
    for k in range(count):
        start = (a[0] + across * k / count, a[1] + down * k / count)
        end = (a[0] + across * (k + 1) / count, a[1] + down * (k + 1) / count)
        yield along(start, end)
