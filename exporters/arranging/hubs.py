"""Bodies with so many lines that their ends would touch are made wider, as a person would by hand."""

from collections import Counter
from math import ceil

from exporters.routing.prices import CORNER, TRACK
from schema import Partnership
from schema.bundling import drawn_lines
from schema.edits.placements import resize
from schema.sizing import GRID, body_box

_ON_ONE_SIDE = 0.65
"""How many of its lines may want to end on one side of a body."""


def with_hubs(partnership: Partnership, view_id: str) -> Partnership:
    """The view with bodies wide enough for the ends of their lines, a track apart."""
    view = partnership.view(view_id)
    ends = Counter(end.id for line in drawn_lines(partnership, view) for end in (line.source, line.target))
    for placement in view.placements:
        wanted = _width(ends[placement.body])
        box = body_box(partnership, placement)
        if wanted > box.width and not placement.locked:
            partnership = resize(partnership, view_id, placement.body, wanted, placement.height)
    return partnership


def _width(ends: int) -> int:
    return ceil((2 * CORNER + TRACK * (_ON_ONE_SIDE * ends + 1)) / GRID) * GRID
