"""Snapping to neighbours: where a moving box nearly lines up, it does, and guides show with what."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

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


class _Way(NamedTuple):
    """How a box may go along one axis."""

    moving: Box
    reach: int
    grid: int
    anchor: int
    """What of the box must land on the grid."""


def snapped(
    moving: Box,
    others: Sequence[Box],
    reach: int = 6,
    grid: int = GRID,
    *,
    anchor: tuple[int, int] | None = None,
    beyond: Sequence[Box] = (),
) -> Snap:
    """Where a moving box snaps: to edges, centres and equal gaps of others within reach, the nearest wins.

    Only places on the grid count; a grid of 1 takes all. What must land on the grid is the anchor, a point
    that moves with the box; by default its top left corner. With `beyond` it lines up, but keeps no gaps: so
    a body lines up with what stands in another area. On an axis where nothing is near the offset is 0, and
    the caller may still snap to the grid.
    """
    dx, dy = offsets(moving, others, reach, grid, anchor=anchor, beyond=beyond)
    landed = moving._replace(x=moving.x + (dx or 0), y=moving.y + (dy or 0))
    across = _guides(landed, others, beyond) if dx is not None else ()
    down = _guides(turned(landed), all_turned(others), all_turned(beyond)) if dy is not None else ()
    return Snap(dx or 0, dy or 0, both_ways(across, down))


def offsets(
    moving: Box,
    others: Sequence[Box],
    reach: int = 6,
    grid: int = GRID,
    *,
    anchor: tuple[int, int] | None = None,
    beyond: Sequence[Box] = (),
) -> tuple[int | None, int | None]:
    """How far `snapped` takes the box across and down; None where nothing is near."""
    x, y = anchor or moving[:2]
    across = _nearest(_Way(moving, reach, grid, x), others, beyond)
    return across, _nearest(_Way(turned(moving), reach, grid, y), all_turned(others), all_turned(beyond))


def guides_at(landed: Box, others: Sequence[Box], beyond: Sequence[Box] = ()) -> tuple[Guide, ...]:
    """What a box lines up with where it stands; with those beyond it keeps no gaps."""
    down = _guides(turned(landed), all_turned(others), all_turned(beyond))
    return both_ways(_guides(landed, others, beyond), down)


def _nearest(way: _Way, others: Sequence[Box], beyond: Sequence[Box]) -> int | None:
    found = {*_lining_up(way.moving, (*others, *beyond)), *_spacing(way.moving, others)}
    near = [each for each in found if abs(each) <= way.reach and (way.anchor + each) % way.grid == 0]
    return min(near, key=lambda each: (abs(each), each), default=None)


def _lining_up(moving: Box, boxes: Sequence[Box]) -> Iterator[int]:
    # A drag asks at each step about many boxes that mostly stand in few columns.
    edges = {x for x, *_ in boxes} | {x + width for x, _, width, _ in boxes}
    for mine in (moving.left, moving.right):
        yield from (theirs - mine for theirs in edges)
    yield from ({x + width // 2 - moving.centre for x, _, width, _ in boxes})


def _spacing(moving: Box, others: Sequence[Box]) -> Iterator[int]:
    """Offsets that give equal gaps: after two neighbours, before them, or half-way between them."""
    for first, second in neighbours(row_of(moving, others)):
        gap = second.left - first.right
        yield second.right + gap - moving.left
        yield first.left - gap - moving.right
        if gap >= moving.width and (gap - moving.width) % 2 == 0:
            yield first.right + (gap - moving.width) // 2 - moving.left


def _guides(landed: Box, others: Sequence[Box], beyond: Sequence[Box]) -> Iterator[Guide]:
    edges, centre = {landed.left, landed.right}, landed.centre
    for box in (*others, *beyond):
        left, right = box[0], box[0] + box[2]
        if left in edges or right in edges:
            yield from (upright(Along.EDGE, x, landed, box) for x in sorted(edges & {left, right}))
        if centre == left + box[2] // 2:
            yield upright(Along.CENTRE, centre, landed, box)
    yield from gap_guides(landed, others)
