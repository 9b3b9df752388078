"""What is copied: the part of the open page that is selected, with bodies that stand on no page."""

from desktop.selected import absent
from desktop.session import Session
from desktop.tr import tr
from schema import Form, Partnership, View
from schema.edits.bodies import duplicate_body
from schema.edits.duplicating import duplicate as duplicated
from schema.edits.placements import place
from schema.fragments import Fragment, cut
from schema.ids import new_id
from schema.showing import shown_connectors
from schema.spots import free_spot


def fragment_of(session: Session) -> Fragment | None:
    """The selected part of the open view; None where nothing of it can be copied."""
    view = session.view
    if view is None or view.form is not Form.DRAWING:
        return None
    partnership, missing = session.partnership, absent(session)
    for body in missing:
        spot = free_spot(partnership, partnership.view(view.id), partnership.body(body))
        partnership = place(partnership, view.id, spot)
    ids = {*seen(session), *missing}
    return cut(partnership, view.id, ids) if ids else None


def seen(session: Session) -> frozenset[str]:
    """What is selected of the things that the open view shows."""
    view = session.view
    if view is None or view.form is not Form.DRAWING:
        return frozenset()
    lines = {line.id for line in shown_connectors(session.partnership, view)}
    return session.selection.ids & (standing(view) | lines)


def standing(view: View) -> frozenset[str]:
    """What has a place in a view: bodies, areas and notes."""
    parts = {area.id for area in view.areas} | {note.id for note in view.notes}
    return frozenset(parts | {placement.body for placement in view.placements})


def duplicate(session: Session) -> None:
    """Copy what is selected, with the lines between, and select the copies."""
    view = session.view
    is_drawing = view is not None and view.form is Form.DRAWING
    if view is not None and is_drawing and (parts := session.selection.ids & standing(view)):
        after, chosen = duplicated(session.partnership, view.id, parts)
    else:
        after, chosen = _in_the_model(session)
    session.document.apply(tr("Duplicate"), after)
    session.selection.set(chosen)


def _in_the_model(session: Session) -> tuple[Partnership, tuple[str, ...]]:
    """Copies of bodies that this view does not show; they stand on no view either."""
    after, made = session.partnership, []
    for body in absent(session):
        name = f"{after.body(body).name} (copy)"
        made.append(new_id(after, name))
        after = duplicate_body(after, body, made[-1], name)
    return after, tuple(made)
