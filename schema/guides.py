"""Guides: what lines up with what, said by straight lines that are drawn while a box moves or is pulled."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from schema.sizing import Box


class Along(StrEnum):
    """What a guide shows."""

    EDGE = "edge"
    CENTRE = "centre"
    GAP = "gap"


class Guide(NamedTuple):
    """A straight line to draw while a box moves, in SVG user units; a gap's ends are two boxes' sides."""

    kind: Along
    x1: int
    y1: int
    x2: int
    y2: int

    @property
    def length(self) -> int:
        """How long it is, in SVG user units; of a gap, how far two boxes are apart."""
        return abs(self.x2 - self.x1) + abs(self.y2 - self.y1)


class Snap(NamedTuple):
    """How far the box, or the side that is pulled, is to go on, and what it then lines up with."""

    dx: int = 0
    dy: int = 0
    guides: tuple[Guide, ...] = ()


def turned(box: Box) -> Box:
    """The box with across and down exchanged, so that one rule serves both."""
    return Box(box.y, box.x, box.height, box.width)


def all_turned(boxes: Sequence[Box]) -> list[Box]:
    """Boxes with across and down exchanged."""
    return [Box(y, x, height, width) for x, y, width, height in boxes]


def both_ways(across: Iterable[Guide], down: Iterable[Guide]) -> tuple[Guide, ...]:
    """The guides of both axes, those found in turned boxes turned back; none twice."""
    back = (Guide(each.kind, each.y1, each.x1, each.y2, each.x2) for each in down)
    return tuple(dict.fromkeys((*across, *back)))


def row_of(moving: Box, others: Iterable[Box]) -> list[Box]:
    """The boxes in the row of a box, from left to right."""
    return sorted(box for box in others if box.top < moving.bottom and moving.top < box.bottom)


def neighbours(row: Sequence[Box]) -> Iterator[tuple[Box, Box]]:
    """Those of a row that stand beside each other with room between them, the left one first."""
    yield from ((a, b) for a, b in pairwise(row) if a.right < b.left)


def upright(kind: Along, x: int, one: Box, other: Box) -> Guide:
    """A guide from top to bottom, along both boxes."""
    return Guide(kind, x, min(one.top, other.top), x, max(one.bottom, other.bottom))


def gap_guides(landed: Box, others: Sequence[Box]) -> Iterator[Guide]:
    """Guides in gaps that are equal because the box stands where it stands."""
    for first, second in neighbours(row_of(landed, others)):
        yield from _equal_gaps(sorted((first, second, landed)))


def _equal_gaps(row: list[Box]) -> Iterator[Guide]:
    left, middle, right = row
    gap = middle.left - left.right
    if gap > 0 and gap == right.left - middle.right:
        y = middle.middle
        yield Guide(Along.GAP, left.right, y, middle.left, y)
        yield Guide(Along.GAP, middle.right, y, right.left, y)


def legible(guides: Iterable[Guide]) -> tuple[Guide, ...]:
    """One guide for all that lies on one line, and none for centres where sides line up already."""
    lines: dict[tuple[Along, bool, int], Guide] = {}
    gaps: list[Guide] = []
    for guide in guides:
        is_upright = guide.x1 == guide.x2
        if guide.kind is Along.GAP:
            gaps.append(guide)
            continue
        place = guide.kind, is_upright, guide.x1 if is_upright else guide.y1
        lines[place] = _joined(lines[place], guide) if place in lines else guide
    sided = {is_upright for kind, is_upright, _ in lines if kind is Along.EDGE}
    told = (guide for (kind, way, _), guide in lines.items() if kind is Along.EDGE or way not in sided)
    return (*told, *dict.fromkeys(gaps))


def _joined(one: Guide, other: Guide) -> Guide:
    """One guide along both."""
    xs, ys = (one.x1, one.x2, other.x1, other.x2), (one.y1, one.y2, other.y1, other.y2)
    return Guide(one.kind, min(xs), min(ys), max(xs), max(ys))
