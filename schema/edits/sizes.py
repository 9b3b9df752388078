"""Giving a body, an area or a note of a view another size, and the sides that nobody pulls stay."""

from typing import Any

from schema.edits.areas import edit_area
from schema.edits.notes import edit_note
from schema.edits.placements import edit_placement
from schema.partnership import Partnership
from schema.sizing import NOTE_WIDTH, Box, area_box, body_box
from schema.stretching import Side
from schema.text import Slug

LEAST = 8


def sized(
    partnership: Partnership,
    view_id: Slug,
    id_: Slug,
    size: tuple[int, int],
    pulled: tuple[Side, Side] = (Side.END, Side.END),
) -> Partnership:
    """Make something this wide and high, in SVG user units, by its pulled sides: across, and down.

    Nothing gets smaller than its text and what it holds; where it stays as large as it was, the very same
    partnership comes back. An axis on which nothing is pulled keeps the least size that it had. A note is as
    high as its words. Raises KeyError for an id that is none of these.
    """
    (across, down), old = pulled, _box_of(partnership, view_id, id_)
    width, height = (max(LEAST, length) for length in size)
    # An area may begin left of its own corner, because of what it holds: it is measured from there.
    fields: dict[str, int] = {}
    if across is not Side.NONE and width != old.width:
        fields |= {"x": old.x, "width": width}
    if down is not Side.NONE and height != old.height:
        fields |= {"y": old.y, "height": height}
    drawn = _edited(partnership, view_id, id_, fields)
    new = _box_of(drawn, view_id, id_)
    if new == old:
        return partnership
    x = old.right - new.width if across is Side.START else new.x
    y = old.bottom - new.height if down is Side.START else new.y
    return _edited(drawn, view_id, id_, {"x": x, "y": y})


def _box_of(partnership: Partnership, view_id: Slug, id_: Slug) -> Box:
    """Where it stands; a note's height is of no interest here, since nobody can change it."""
    view = partnership.view(view_id)
    for placement in view.placements:
        if placement.body == id_:
            return body_box(partnership, placement)
    for area in view.areas:
        if area.id == id_:
            return area_box(partnership, view, area)
    for note in view.notes:
        if note.id == id_:
            return Box(note.x, note.y, max(note.width, NOTE_WIDTH), 0)
    raise KeyError(id_)


def _edited(partnership: Partnership, view_id: Slug, id_: Slug, fields: dict[str, Any]) -> Partnership:
    view = partnership.view(view_id)
    if any(note.id == id_ for note in view.notes):
        return edit_note(
            partnership, view_id, id_, **{name: each for name, each in fields.items() if name != "height"}
        )
    edit = edit_area if any(area.id == id_ for area in view.areas) else edit_placement
    return edit(partnership, view_id, id_, **fields)
