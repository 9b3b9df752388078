"""Snapping to neighbours: where a moving box nearly lines up, it does, and guides show with what."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from schema.sizing import GRID, Box


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


class Snap(NamedTuple):
    """How far the box is to be moved on, and what it then lines up with."""

    dx: int = 0
    dy: int = 0
    guides: tuple[Guide, ...] = ()


def snapped(moving: Box, others: Sequence[Box], reach: int = 6, grid: int = GRID) -> Snap:
    """Where a moving box snaps: to edges, centres and equal gaps of others within reach, the nearest wins.

    Only places on the grid count; a grid of 1 takes all. On an axis where nothing is near the offset is 0,
    and the caller may still snap to the grid.
    """
    dx = _nearest(moving, others, reach, grid)
    dy = _nearest(_turned(moving), [_turned(box) for box in others], reach, grid)
    landed = moving._replace(x=moving.x + (dx or 0), y=moving.y + (dy or 0))
    guides: list[Guide] = []
    if dx is not None:
        guides += _guides(landed, others)
    if dy is not None:
        turned = _guides(_turned(landed), [_turned(box) for box in others])
        guides += [Guide(each.kind, each.y1, each.x1, each.y2, each.x2) for each in turned]
    return Snap(dx or 0, dy or 0, tuple(dict.fromkeys(guides)))


def _turned(box: Box) -> Box:
    """The box with across and down exchanged, so that one rule serves both."""
    return Box(box.y, box.x, box.height, box.width)


def _nearest(moving: Box, others: Sequence[Box], reach: int, grid: int) -> int | None:
    offsets = {*_lining_up(moving, others), *_spacing(moving, others)}
    near = [each for each in offsets if abs(each) <= reach and (moving.x + each) % grid == 0]
    return min(near, key=lambda each: (abs(each), each), default=None)


def _lining_up(moving: Box, others: Sequence[Box]) -> Iterator[int]:
    for box in others:
        yield from (mine - theirs for theirs in (moving.left, moving.right) for mine in (box.left, box.right))
        yield box.centre - moving.centre


def _spacing(moving: Box, others: Sequence[Box]) -> Iterator[int]:
    """Offsets that give equal gaps: after two neighbours, before them, or half-way between them."""
    for first, second in _rows(moving, others):
        gap = second.left - first.right
        yield second.right + gap - moving.left
        yield first.left - gap - moving.right
        if gap >= moving.width and (gap - moving.width) % 2 == 0:
            yield first.right + (gap - moving.width) // 2 - moving.left


def _rows(moving: Box, others: Sequence[Box]) -> Iterator[tuple[Box, Box]]:
    """Pairs that stand beside each other in the row of the moving box, the left one first."""
    row = sorted(box for box in others if box.top < moving.bottom and moving.top < box.bottom)
    yield from ((a, b) for a, b in combinations(row, 2) if a.right < b.left)


def _guides(landed: Box, others: Sequence[Box]) -> Iterator[Guide]:
    for box in others:
        for x in {landed.left, landed.right} & {box.left, box.right}:
            yield _upright(Along.EDGE, x, landed, box)
        if landed.centre == box.centre:
            yield _upright(Along.CENTRE, landed.centre, landed, box)
    for first, second in _rows(landed, others):
        yield from _equal_gaps(sorted((first, second, landed)))


def _upright(kind: Along, x: int, one: Box, other: Box) -> Guide:
    return Guide(kind, x, min(one.top, other.top), x, max(one.bottom, other.bottom))


def _equal_gaps(row: list[Box]) -> Iterator[Guide]:
    left, middle, right = row
    gap = middle.left - left.right
    if gap > 0 and gap == right.left - middle.right:
        y = middle.middle
        yield Guide(Along.GAP, left.right, y, middle.left, y)
        yield Guide(Along.GAP, middle.right, y, right.left, y)
