"""Where everything on a view stands, and which of it can be moved."""

from collections.abc import Collection, Iterable

from exporters.drawing.plan import note_text
from schema import Note, Partnership, View
from schema.collapsing import drawn_placements, tucked_away
from schema.edits.moving import locked_in
from schema.sizing import Box, area_box, body_box, boxes_on


def boxes_of(partnership: Partnership, view: View) -> dict[str, Box]:
    """The boxes of the bodies that are drawn, of areas and of notes, by id."""
    hidden, notes = tucked_away(view), {note.id: note_box(note) for note in view.notes}
    return {id_: box for id_, box in boxes_on(partnership, view).items() if id_ not in hidden} | notes


def box_of(partnership: Partnership, view: View, id_: str) -> Box:
    """Where a body, an area or a note of a view stands. Raises KeyError for an id that is none of these."""
    for placement in view.placements:
        if placement.body == id_:
            return body_box(partnership, placement)
    for area in view.areas:
        if area.id == id_:
            return area_box(partnership, view, area)
    return {note.id: note_box(note) for note in view.notes}[id_]


def note_box(note: Note) -> Box:
    """Where a note stands: as wide as it was made, as high as its words."""
    rect = note_text(note).rect
    return Box(note.x, note.y, round(rect.width), round(rect.height))


def movable(view: View, ids: Collection[str]) -> frozenset[str]:
    """Those of the ids that are drawn somewhere in the view, locked ones too."""
    there = {placement.body for placement in drawn_placements(view)}
    there.update(area.id for area in view.areas)
    there.update(note.id for note in view.notes)
    return frozenset(ids) & there


def free_to_go(view: View, ids: Collection[str]) -> frozenset[str]:
    """Those of the ids that are drawn in the view and not locked in their places."""
    return movable(view, ids) - locked_in(view)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around at least one box."""
    sides = [(box.left, box.top, box.right, box.bottom) for box in boxes]
    lefts, tops, rights, bottoms = zip(*sides, strict=True)
    left, top = min(lefts), min(tops)
    return Box(left, top, max(rights) - left, max(bottoms) - top)
