"""Where straight lines end on a box: on the side that faces the other end, apart from each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import hypot

from .geometry import Point, Rect, extent
from .straight import usable

#: Ends on one side stand so far apart, as far as the side is long enough; lines between the same two boxes
#: would rather run so far apart, which leaves room for their badges.
APART, BESIDE = 16.0, 26.0
#: Wider and higher than twice this, a box is aimed at where it is nearest and not in its middle.
CORE = 80.0


@dataclass
class End:
    """One end of a line: its box and the other end's, the side (axis, 0: x, 1: y, and sign) and the place."""

    box: Rect
    other: Rect
    side: tuple[int, int]
    at: float
    towards: float
    """Where the line comes from, along the side: of two ends at the same place that decides."""

    def moved(self, at: float) -> End:
        """The same end at another place of its side."""
        return replace(self, at=at)

    @property
    def point(self) -> Point:
        """The place of the end."""
        axis, sign = self.side
        across = extent(self.box, axis)[sign > 0]
        return (across, self.at) if axis == 0 else (self.at, across)


def aims(source: Rect, target: Rect) -> tuple[Point, Point]:
    """Between which points of two boxes the direct way runs, before it is cut at their borders.

    It is the same way whichever of the two is the source.
    """
    small, large = sorted((source, target), key=lambda box: (box.width * box.height, box.x, box.y))
    far = nearest(large, small.centre)
    near = nearest(small, far)
    return (near, far) if small is source else (far, near)


def nearest(box: Rect, point: Point) -> Point:
    """The point of a box at which a way to another point is aimed: of a large box not always the middle."""
    x, y = (_within(extent(box, axis), point[axis]) for axis in (0, 1))
    return x, y


def _within(reach: tuple[float, float], wanted: float) -> float:
    low, high = reach
    inset = min(CORE, (high - low) / 2)
    return min(max(wanted, low + inset), high - inset)


def end_at(box: Rect, other: Rect, inner: Point, outer: Point, beside: float) -> End:
    """Where the way from a point within a box to one outside leaves it, if it ran `beside` itself.

    `beside` is how far to its left-hand side, seen towards the outer point; y runs down.
    """
    across, down = outer[0] - inner[0], outer[1] - inner[1]
    axis, part = _side(box, inner, across, down)
    along = 1 - axis
    step = (across, down)
    length = hypot(across, down) or 1.0
    slant = length / step[axis] if step[axis] else 0.0
    shift = beside * max(-2.0, min(2.0, slant)) * (1 if axis == 0 else -1)
    at = inner[along] + step[along] * part + shift
    return End(box, other, (axis, 1 if step[axis] > 0 else -1), at, outer[along])


def _side(box: Rect, inner: Point, across: float, down: float) -> tuple[int, float]:
    """Through which side a way out of a box leads, by axis, and at which part of it."""
    parts = []
    for axis, step in ((0, across), (1, down)):
        border = extent(box, axis)[step > 0]
        parts.append((border - inner[axis]) / step if step else float("inf"))
    axis = 0 if parts[0] <= parts[1] else 1
    return axis, min(parts[axis], 1.0)


def spread(ends: Iterable[End]) -> None:
    """Move ends that share a side apart, each as little as can be."""
    shared: dict[tuple[Rect, tuple[int, int]], list[End]] = defaultdict(list)
    for end in ends:
        shared[end.box, end.side].append(end)
    for (box, (axis, _)), together in shared.items():
        together.sort(key=lambda end: (end.at, end.towards))
        low, high = usable(box, 1 - axis)
        gaps = [_gap(one, other) for one, other in pairwise(together)]
        tight = min(1.0, (high - low) / (sum(gaps) or 1.0))
        places = _apart([end.at for end in together], low, high, [gap * tight for gap in gaps])
        for end, place in zip(together, places, strict=True):
            end.at = place


def _gap(one: End, other: End) -> float:
    """How far apart two ends shall be: lines between the same boxes as far as they run from each other."""
    return max(APART, other.at - one.at) if one.other == other.other else APART


def _apart(wanted: Sequence[float], low: float, high: float, gaps: Sequence[float]) -> list[float]:
    """Places in the same order, with these gaps at least, as near to the wanted ones as the range allows."""
    steps = list(accumulate(gaps, initial=0.0))
    blocks: list[tuple[float, int]] = []
    for place, step in zip(wanted, steps, strict=True):
        blocks.append((place - step, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (one, few), (other, more) = blocks[-2:]
            blocks[-2:] = [((one * few + other * more) / (few + more), few + more)]
    last = max(high - steps[-1], low)
    level = (min(max(place, low), last) for place, count in blocks for _ in range(count))
    return [place + step for place, step in zip(level, steps, strict=True)]
