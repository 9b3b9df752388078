"""Snapping while a box is pulled at a side or a corner: only the sides that are pulled go anywhere."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from schema.guides import (
    Along,
    Guide,
    Snap,
    all_turned,
    both_ways,
    gap_guides,
    neighbours,
    row_of,
    turned,
    upright,
)
from schema.sizing import GRID, Box


class Side(StrEnum):
    """Which side of a box is pulled on one axis: the left or upper one, the right or lower one, or none."""

    START = "start"
    END = "end"
    NONE = "none"


def stretched(
    pulled: Box, across: Side, down: Side, others: Sequence[Box], reach: int = 6, grid: int = GRID
) -> Snap:
    """How far on the pulled sides of a box snap: to edges of others, and to gaps that others keep.

    Only places on the grid count. On an axis where nothing is near the offset is 0.
    """
    dx = _nearest(pulled, across, others, reach, grid)
    dy = _nearest(turned(pulled), down, all_turned(others), reach, grid)
    drawn = turned(drawn_out(turned(drawn_out(pulled, across, dx or 0)), down, dy or 0))
    sideways = _guides(drawn, across, others) if dx is not None else ()
    downwards = _guides(turned(drawn), down, all_turned(others)) if dy is not None else ()
    return Snap(dx or 0, dy or 0, both_ways(sideways, downwards))


def drawn_out(box: Box, side: Side, by: int) -> Box:
    """The box with its left or right side so much further to the right, in SVG user units."""
    if side is Side.START:
        return box._replace(x=box.x + by, width=box.width - by)
    return box._replace(width=box.width + by) if side is Side.END else box


def _nearest(pulled: Box, side: Side, others: Sequence[Box], reach: int, grid: int) -> int | None:
    if side is Side.NONE:
        return None
    here = _at(pulled, side)
    offsets = {there - here for there in _places(pulled, side, others)}
    near = [each for each in offsets if abs(each) <= reach and _is_whole(pulled, side, each, grid)]
    return min(near, key=lambda each: (abs(each), each), default=None)


def _is_whole(pulled: Box, side: Side, offset: int, grid: int) -> bool:
    return drawn_out(pulled, side, offset).width > 0 and (_at(pulled, side) + offset) % grid == 0


def _places(pulled: Box, side: Side, others: Sequence[Box]) -> Iterator[int]:
    """Edges of others, and what keeps the gap of the others in the row to the next one."""
    for box in others:
        yield from (box.left, box.right)
    row = row_of(pulled, others)
    for gap in set(_gaps(pulled, side, row)):
        yield from (box.left - gap if side is Side.END else box.right + gap for box in row)


def _gaps(pulled: Box, side: Side, row: list[Box]) -> Iterator[int]:
    """The gaps that others keep, and the one at the side that stays."""
    yield from (second.left - first.right for first, second in neighbours(row))
    if side is Side.END:
        yield from (pulled.left - box.right for box in row if box.right < pulled.left)
    else:
        yield from (box.left - pulled.right for box in row if box.left > pulled.right)


def _guides(drawn: Box, side: Side, others: Sequence[Box]) -> Iterator[Guide]:
    here = _at(drawn, side)
    for box in others:
        if here in (box.left, box.right):
            yield upright(Along.EDGE, here, drawn, box)
    yield from gap_guides(drawn, others)


def _at(box: Box, side: Side) -> int:
    return box.left if side is Side.START else box.right
