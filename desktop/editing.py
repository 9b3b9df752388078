"""What the Edit and Insert menus do to what is selected."""

from collections.abc import Callable

from desktop import ask
from desktop.canvas.gestures.move import movable
from desktop.session import Session, element_ids
from desktop.spots import free_spot
from schema import Body, Connector, Form, Partnership, View
from schema.edits.areas import delete_areas
from schema.edits.bodies import add_body, duplicate_body
from schema.edits.connectors import connect, delete_connectors, swap_direction
from schema.edits.deletion import delete_bodies, what_hangs_on
from schema.edits.moving import move
from schema.edits.notes import delete_notes
from schema.edits.placements import hide_connectors, place, remove_from_view, show_connectors
from schema.edits.views import add_view
from schema.ids import new_id
from schema.sentences import listed, sentence
from schema.showing import shown_connectors


def take_away(session: Session) -> None:
    """Delete: bodies leave this view, and lines leave the partnership; it says so."""
    partnership, view = session.partnership, session.view
    bodies, lines = bodies_of(session), lines_of(session)
    if not view:
        return
    here = tuple(body for body in bodies if body in {placed.body for placed in view.placements})
    parts = _parts(view, session.selection.ids)
    after = delete_connectors(partnership, lines) if lines else partnership
    after = remove_from_view(after, view.id, here) if here else after
    after = delete_areas(after, view.id, parts[0]) if parts[0] else after
    after = delete_notes(after, view.id, parts[1]) if parts[1] else after
    said = _what_left(partnership, here, lines)
    session.document.apply("Remove from view" if here and not lines else "Delete", after)
    session.say(said)


def delete_for_good(session: Session) -> None:
    """Ctrl+Delete: remove bodies from the partnership, once the person has seen what goes with them."""
    bodies = bodies_of(session)
    if not bodies:
        take_away(session)
        return
    partnership = session.partnership
    names = listed([partnership.body(body).name for body in bodies])
    if ask.confirm(None, "Delete", f"Delete {names} from the partnership?", consequences(session), "Delete"):
        session.document.apply("Delete from partnership", delete_bodies(partnership, bodies))
        session.say(f"Deleted {names} from the partnership.")


def consequences(session: Session) -> str:
    """What deleting the selected bodies takes along, a line each."""
    partnership = session.partnership
    hanging = what_hangs_on(partnership, bodies_of(session))
    lines = [_line_in_words(partnership, line) for line in hanging.connectors]
    lines += [f"It leaves the view {partnership.view(view).title}." for view in hanging.views]
    lines += [f"{partnership.body(body).name} loses its parent." for body in hanging.organs]
    return "\n".join(lines) or "Nothing else goes with it."


def hide(session: Session) -> None:
    """Leave the selected lines out of this view; they stay in the partnership."""
    lines = lines_of(session)
    if session.view_id and lines:
        after = hide_connectors(session.partnership, session.view_id, lines)
        session.document.apply("Hide", after)
        session.selection.clear()
        session.say("Hidden in this view only; the partnership keeps what is hidden.")


def show_hidden(session: Session) -> None:
    """Draw every hidden line of this view again."""
    if session.view:
        hidden = session.view.connectors_hidden
        session.document.apply("Show hidden", show_connectors(session.partnership, session.view.id, hidden))


def swap(session: Session) -> None:
    """Turn the selected lines round."""
    session.document.apply("Swap direction", swap_direction(session.partnership, lines_of(session)))


def duplicate(session: Session) -> None:
    """Copy the selected body, and place the copy beside it."""
    (body,) = bodies_of(session)
    name = f"{session.partnership.body(body).name} (copy)"
    new = new_id(session.partnership, name)
    after = duplicate_body(session.partnership, body, new, name)
    session.document.apply("Duplicate", _placed(after, session.view, after.body(new)))
    session.selection.set((new,))


def add(session: Session, body: Body) -> None:
    """Add a body, and place it where there is room."""
    after = add_body(session.partnership, body)
    kind = after.body_kind(body.kind).name
    session.document.apply(f"Add {kind}", _placed(after, session.view, body))
    session.selection.set((body.id,))


def place_here(session: Session) -> None:
    """Place the selected bodies that this view does not show."""
    after, view_id = session.partnership, session.view_id
    for body in absent(session):
        after = _placed(after, after.view(view_id) if view_id else None, after.body(body))
    session.document.apply("Place on view", after)


def draw_line(session: Session, line: Connector) -> None:
    """Draw a line between two bodies."""
    name = session.partnership.connector_kind(line.kind).name
    session.document.apply(f"Draw {name}", connect(session.partnership, line))
    session.selection.set((line.id,))


def new_view(session: Session, title: str) -> None:
    """Add an empty page and turn to it."""
    view_id = new_id(session.partnership, title, "view")
    wrong = session.document.attempt("Add view", lambda p: add_view(p, View(id=view_id, title=title)))
    session.say(wrong)
    if not wrong:
        session.open_view(view_id)


def nudge(dx: int, dy: int) -> Callable[[Session], None]:
    """Move what is selected by so many SVG user units; repeated nudges are one step."""

    def moved(session: Session) -> None:
        going = movable(session.view, session.selection.ids) if session.view else frozenset()
        if session.view_id and going:
            after = move(session.partnership, session.view_id, going, dx, dy)
            session.document.apply("Move", after, merge=("nudge", session.view_id, going))

    return moved


def select_all(session: Session) -> None:
    """Select everything that the view shows."""
    view = session.view
    if view is not None and view.form is Form.DRAWING:
        parts = movable(view, element_ids(session.partnership))
        lines = (line.id for line in shown_connectors(session.partnership, view))
        session.selection.set((*parts, *lines))


def bodies_of(session: Session) -> tuple[str, ...]:
    """The selected bodies in model order."""
    return tuple(body.id for body in session.partnership.bodies if body.id in session.selection.ids)


def lines_of(session: Session) -> tuple[str, ...]:
    """The selected connectors in model order."""
    return tuple(line.id for line in session.partnership.connectors if line.id in session.selection.ids)


def absent(session: Session) -> tuple[str, ...]:
    """The selected bodies that the open view does not show."""
    there = {placed.body for placed in session.view.placements} if session.view else set()
    return tuple(body for body in bodies_of(session) if body not in there)


def _placed(partnership: Partnership, view: View | None, body: Body) -> Partnership:
    if view is None or view.form is not Form.DRAWING:
        return partnership
    return place(partnership, view.id, free_spot(partnership, view, body))


def _parts(view: View, ids: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    areas = tuple(area.id for area in view.areas if area.id in ids)
    return areas, tuple(note.id for note in view.notes if note.id in ids)


def _what_left(partnership: Partnership, bodies: tuple[str, ...], lines: tuple[str, ...]) -> str:
    said = []
    if bodies:
        names = listed([partnership.body(body).name for body in bodies])
        said.append(f"Took {names} off this view only. Ctrl+Delete deletes from the partnership.")
    if lines:
        count = "1 line" if len(lines) == 1 else f"{len(lines)} lines"
        said.append(f"Deleted {count} from the partnership.")
    return " ".join(said)


def _line_in_words(partnership: Partnership, line: str) -> str:
    return f"It deletes: {sentence(partnership, partnership.connector(line))}."
