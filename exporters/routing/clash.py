"""Lines that found no room beside each other: where they clash, and who should look for another way."""

from __future__ import annotations

from collections import Counter, defaultdict

from .geometry import Point, Rect, along, runs

Paths = dict[str, list[Point]]
Placed = tuple[float, float, float, str]
"""Coordinate, begin and end of a run, and whose it is."""

#: Runs nearer than this over more than `LENGTH` clash.
APART = 7.0
LENGTH = 10.0


def clashes(paths: Paths) -> dict[str, list[Rect]]:
    """For each wire that should look for another way the places that it should leave to others."""
    found_pairs = [*pairs(paths, 0), *pairs(paths, 1)]
    count = Counter(name for one, two, _ in found_pairs for name in (one, two))
    found: dict[str, list[Rect]] = defaultdict(list)
    for one, two, place in sorted(
        found_pairs, key=lambda pair: (-max(count[pair[0]], count[pair[1]]), pair[:2])
    ):
        if one not in found and two not in found:
            found[max(one, two, key=lambda name: (count[name], len(paths[name]), name))].append(place)
        else:
            found[one if one in found else two].append(place)
    return found


def pairs(paths: Paths, axis: int, apart: float = APART) -> list[tuple[str, str, Rect]]:
    """The wires of which two runs clash, and where, on one axis."""
    placed = sorted(_placed(paths, axis))
    found, first = [], 0
    for k, (at, begin, end, name) in enumerate(placed):
        while placed[first][0] < at - apart:
            first += 1
        for other_at, other_begin, other_end, other in placed[first:k]:
            low, high = max(begin, other_begin), min(end, other_end)
            if high - low > LENGTH and other != name:
                found.append((other, name, _box(axis, other_at, at, low, high)))
    return found


def _placed(paths: Paths, axis: int) -> list[Placed]:
    return [
        (a[axis], min(a[1 - axis], b[1 - axis]), max(a[1 - axis], b[1 - axis]), name)
        for name, path in paths.items()
        for a, b in runs(path)
        if a[axis] == b[axis]
    ]


def _box(axis: int, one: float, two: float, low: float, high: float) -> Rect:
    return along((one, low), (two, high)) if axis == 0 else along((low, one), (high, two))
