"""Bodies with so many lines that their ends would touch are made larger, as a person would by hand."""

from collections import Counter
from math import ceil

from exporters.routing.prices import CORNER, TRACK
from schema import Direction, Partnership
from schema.bundling import drawn_lines
from schema.edits.placements import resize
from schema.sizing import GRID, body_box

_ON_ONE_SIDE = 0.65
"""How many of its lines may want to end on one side of a body."""


def with_hubs(partnership: Partnership, view_id: str) -> Partnership:
    """The view with bodies large enough for the ends of their lines, a track apart."""
    view = partnership.view(view_id)
    ends = Counter(end.id for line in drawn_lines(partnership, view) for end in (line.source, line.target))
    for placement in view.placements:
        wanted = _room(ends[placement.body])
        box = body_box(partnership, placement)
        is_across = view.direction is Direction.ACROSS
        if wanted > (box.height if is_across else box.width) and not placement.locked:
            size = (placement.width, wanted) if is_across else (wanted, placement.height)
            partnership = resize(partnership, view_id, placement.body, *size)
    return partnership


def with_sizes_of(partnership: Partnership, other: Partnership, view_id: str) -> Partnership:
    """The view with its bodies as large as they are in another of its versions."""
    sizes = {each.body: (each.width, each.height) for each in other.view(view_id).placements}
    for each in partnership.view(view_id).placements:
        if sizes[each.body] != (each.width, each.height):
            partnership = resize(partnership, view_id, each.body, *sizes[each.body])
    return partnership


def _room(ends: int) -> int:
    return ceil((2 * CORNER + TRACK * (_ON_ONE_SIDE * ends + 1)) / GRID) * GRID
