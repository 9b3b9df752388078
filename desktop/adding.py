"""Adding areas and notes to the open view."""

from desktop.editing import bodies_of
from desktop.session import Session
from desktop.spots import below_all
from schema import Area, Form, Note, Placement
from schema.edits.areas import add_area as area_added
from schema.edits.notes import add_note as note_added
from schema.ids import new_id


def add_area(session: Session) -> str | None:
    """Add an area around the selected bodies of this view, and return its id; None when there are none."""
    view = session.view
    held = [place for place in view.placements if place.body in bodies_of(session)] if view else []
    if view is None or not held:
        return None
    corner = _corner(held)
    area = Area(id=new_id(session.partnership, "area", "area"), title="New area", x=corner[0], y=corner[1])
    bodies = [place.body for place in held]
    session.document.apply("Add area", area_added(session.partnership, view.id, area, bodies))
    session.selection.set((area.id,))
    return area.id


def add_note(session: Session) -> str | None:
    """Add a note below everything on this view, and return its id; None where nothing can be drawn."""
    view = session.view
    if view is None or view.form is not Form.DRAWING:
        return None
    x, y = below_all(session.partnership, view)
    note = Note(id=new_id(session.partnership, "note", "note"), text="New note", x=x, y=y)
    session.document.apply("Add note", note_added(session.partnership, view.id, note))
    session.selection.set((note.id,))
    return note.id


def _corner(held: list[Placement]) -> tuple[int, int]:
    """The area grows with what it holds, so it begins at the first of them."""
    return min(place.x for place in held), min(place.y for place in held)
