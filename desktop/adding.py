"""Adding bodies, lines, areas, notes and views from the menus, where nobody points at a place."""

from desktop.selected import absent, bodies_of
from desktop.session import Session
from desktop.tr import tr
from schema import Area, Body, Form, Note, Partnership, Placement, View
from schema.edits import bodies, notes, placements, views
from schema.edits.areas import add_area as area_added
from schema.ids import new_id
from schema.spots import beyond_all, free_spot


def add(session: Session, body: Body) -> None:
    """Add a body, and place it where there is room."""
    after = bodies.add_body(session.partnership, body)
    kind = after.body_kind(body.kind).name
    session.document.apply(tr("Add {kind}", kind=kind), placed(after, session.view, body))
    session.selection.set((body.id,))


def place_here(session: Session) -> None:
    """Place the selected bodies that this view does not show."""
    after, view_id = session.partnership, session.view_id
    for body in absent(session):
        after = placed(after, after.view(view_id) if view_id else None, after.body(body))
    session.document.apply(tr("Place on view"), after)


def new_view(session: Session, title: str) -> None:
    """Add an empty page and turn to it."""
    view_id = new_id(session.partnership, title, "view")
    wrong = session.document.attempt(
        tr("Add view"), lambda p: views.add_view(p, View(id=view_id, title=title))
    )
    session.say(wrong)
    if not wrong:
        session.open_view(view_id)


def add_area(session: Session) -> str | None:
    """Add an area around the selected bodies of this view, and return its id; None when there are none."""
    view = session.view
    held = [place for place in view.placements if place.body in bodies_of(session)] if view else []
    if view is None or not held:
        return None
    corner = _corner(held)
    area = Area(id=new_id(session.partnership, "area", "area"), title="New area", x=corner[0], y=corner[1])
    inside = [place.body for place in held]
    session.document.apply(tr("Add area"), area_added(session.partnership, view.id, area, inside))
    session.selection.set((area.id,))
    return area.id


def add_note(session: Session, *, heading: bool = False) -> str | None:
    """Add a note or a heading beyond everything on this view, and return its id; None in a table."""
    view = session.view
    if view is None or view.form is not Form.DRAWING:
        return None
    x, y = beyond_all(session.partnership, view)
    word = "heading" if heading else "note"
    note_id = new_id(session.partnership, word, "note")
    note = Note(id=note_id, text=f"New {word}", x=x, y=y, heading=heading)
    session.document.apply(
        tr("Add heading") if heading else tr("Add note"), notes.add_note(session.partnership, view.id, note)
    )
    session.selection.set((note.id,))
    return note.id


def placed(partnership: Partnership, view: View | None, body: Body) -> Partnership:
    """The partnership with the body where the view has room for it; a table has none."""
    if view is None or view.form is not Form.DRAWING:
        return partnership
    return placements.place(partnership, view.id, free_spot(partnership, view, body))


def _corner(held: list[Placement]) -> tuple[int, int]:
    """The area grows with what it holds, so it begins at the first of them."""
    return min(place.x for place in held), min(place.y for place in held)
