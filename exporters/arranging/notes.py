"""Notes and key when all else has moved: notes follow what they stood beside, the key goes below the map."""

from math import dist

from exporters.arranging.free import nearest
from exporters.arranging.standing import Standing, standing
from exporters.routing.geometry import Rect
from schema import Note, Partnership, View
from schema.edits.parts import amended
from schema.edits.views import edit_view

_GAP = 8.0


def with_notes(after: Partnership, view_id: str, before: View) -> Partnership:
    """The partnership after others were moved, with the notes of a view beside what they were beside."""
    view = after.view(view_id)
    if view.placements == before.placements and view.areas == before.areas:
        return after
    if not view.notes:
        return edit_view(after, view_id, key_at=None)
    old, new = standing(after, before), standing(after, view)
    taken = [new.boxes[thing] for thing in new.things()]
    notes = []
    for note, box in zip(view.notes, old.notes, strict=True):
        found = nearest(_followed(box, old, new), taken, _GAP)
        notes.append(_at(note, found))
        taken.append(found)
    return edit_view(after, view_id, notes=tuple(notes), key_at=None)


def _followed(note: Rect, old: Standing, new: Standing) -> Rect:
    """The note moved as far as the thing that was nearest to it."""
    things = [thing for thing in old.things() if thing in new.boxes]
    if not things:
        return note
    beside = min(things, key=lambda thing: _apart(note, old.boxes[thing]))
    dx, dy = (new.boxes[beside].x - old.boxes[beside].x, new.boxes[beside].y - old.boxes[beside].y)
    return Rect(note.x + dx, note.y + dy, note.width, note.height)


def _apart(one: Rect, other: Rect) -> float:
    across = max(one.left - other.right, other.left - one.right, 0)
    return dist((0, 0), (across, max(one.top - other.bottom, other.top - one.bottom, 0)))


def _at(note: Note, box: Rect) -> Note:
    return amended(note, x=round(box.x), y=round(box.y))
