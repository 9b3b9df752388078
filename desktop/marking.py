"""What the Arrange menu marks on a view: locked, louder or quieter, collapsed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.canvas.gestures.standing import movable
from desktop.selected import lines_of
from desktop.session import Session
from desktop.tr import counted, tr
from schema import Area, Emphasis
from schema.collapsing import held_in
from schema.edits import marking
from schema.edits.areas import edit_area
from schema.edits.moving import locked_in
from schema.showing import shown_connectors

if TYPE_CHECKING:
    from desktop.window import Window

Deed = Callable[[Session], None]


def lock(session: Session) -> None:
    """Lock the selected bodies and areas in their places."""
    _set_locked(session, True)


def unlock(session: Session) -> None:
    """Let what is locked of the selected go."""
    _set_locked(session, False)


def emphasise(emphasis: Emphasis, step: str) -> Deed:
    """Let the selected bodies and lines speak louder, quieter or as usual."""

    def marked(session: Session) -> None:
        view, ids = session.view, _markable(session)
        if view is not None and ids:
            after = marking.set_emphasis(session.partnership, view.id, ids, emphasis)
            session.document.apply(tr(step), after)

    return marked


def fold(session: Session) -> None:
    """Collapse the selected areas to their titles, or those of the selected bodies; else expand them."""
    view, areas = session.view, _areas(session)
    if view is not None and areas:
        set_collapsed(session, tuple(areas), not all(area.collapsed for area in areas))


def set_collapsed(session: Session, areas: tuple[Area, ...], collapsed: bool) -> None:
    """Draw only the titles of areas, or all that they hold again, as one step."""
    view, after = session.view, session.partnership
    assert view is not None, "areas stand on a view"
    for area in areas:
        after = edit_area(after, view.id, area.id, collapsed=collapsed)
    session.document.apply(tr("Collapse area") if collapsed else tr("Expand area"), after)
    session.selection.set(area.id for area in areas)
    held = sum(len(held_in(view, area.id)) for area in areas)
    if collapsed:
        session.say(
            counted(
                held,
                "Collapsed: 1 body is not drawn here now. It keeps its place, and its lines.",
                "Collapsed: {count} bodies are not drawn here now. They keep their places, and their lines.",
            )
        )


def can_lock(window: "Window") -> bool:
    """Something is selected that can be locked and is not."""
    session = window.editor.session if window.editor else None
    return bool(session and session.view and set(_lockable(session)) - locked_in(session.view))


def can_unlock(window: "Window") -> bool:
    """Something is selected that is locked."""
    session = window.editor.session if window.editor else None
    return bool(session and session.view and locked_in(session.view).intersection(_lockable(session)))


def can_mark(emphasis: Emphasis) -> Callable[["Window"], bool]:
    """A body or a line of the view is selected that does not speak like that."""

    def can(window: "Window") -> bool:
        session = window.editor.session if window.editor else None
        view = session.view if session else None
        if session is None or view is None:
            return False
        loud = {each.body: each.emphasis for each in view.placements}
        loud |= {pin.connector: pin.emphasis for pin in view.pins}
        return any(loud.get(each, Emphasis.NORMAL) is not emphasis for each in _markable(session))

    return can


def can_fold(window: "Window") -> bool:
    """An area is selected, or a body in one."""
    return window.editor is not None and bool(_areas(window.editor.session))


def is_folded(window: "Window") -> bool:
    """Whether the selected areas are collapsed."""
    areas = _areas(window.editor.session) if window.editor else ()
    return bool(areas) and all(area.collapsed for area in areas)


def _set_locked(session: Session, locked: bool) -> None:
    view, ids = session.view, _lockable(session)
    if view is not None and ids:
        after = marking.set_locked(session.partnership, view.id, ids, locked)
        session.document.apply(tr("Lock") if locked else tr("Unlock"), after)


def _lockable(session: Session) -> tuple[str, ...]:
    view = session.view
    if view is None:
        return ()
    return tuple(movable(view, session.selection.ids) - {note.id for note in view.notes})


def _markable(session: Session) -> tuple[str, ...]:
    """The selected bodies that the view places, and the selected lines that it shows."""
    view = session.view
    if view is None:
        return ()
    bodies = (each.body for each in view.placements if each.body in session.selection.ids)
    lines = lines_of(session)
    shown = {line.id for line in shown_connectors(session.partnership, view)} if lines else set()
    return (*bodies, *(line for line in lines if line in shown))


def _areas(session: Session) -> tuple[Area, ...]:
    view = session.view
    if view is None:
        return ()
    ids = session.selection.ids
    chosen = tuple(area for area in view.areas if area.id in ids)
    homes = {each.area for each in view.placements if each.body in ids}
    return chosen or tuple(area for area in view.areas if area.id in homes)
