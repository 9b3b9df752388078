"""Making views from what is chosen, copying them, and putting them in another order."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import ask
from desktop.document import Edit
from desktop.selected import bodies_of
from desktop.session import Session
from desktop.tr import tr
from schema import Area
from schema.choosing import by_level
from schema.edits.view_making import (
    view_of_area,
    view_of_level,
    view_of_neighbours,
    view_of_place,
    view_of_selection,
)
from schema.edits.views import duplicate_view, reorder_view
from schema.ids import new_id

if TYPE_CHECKING:
    from desktop.window import Window


def from_selection(session: Session) -> None:
    """A view of the bodies that are selected."""
    _make(session, lambda p: view_of_selection(p, bodies_of(session)))


def from_neighbours(session: Session) -> None:
    """A view of the selected body and of those that a line joins to it."""
    (body,) = bodies_of(session)
    _make(session, lambda p: view_of_neighbours(p, body))


def from_place(session: Session) -> None:
    """A view of what the selected area holds, or of the selected body and all at its place."""
    view, area = session.view, chosen_area(session)
    if view is not None and area is not None:
        _make(session, lambda p: view_of_area(p, view.id, area.id))
    else:
        (body,) = bodies_of(session)
        _make(session, lambda p: view_of_place(p, body))


def from_level(window: "Window") -> None:
    """A view of one level, which is asked for."""
    if window.editor is None:
        return
    session = window.editor.session
    p = session.partnership
    ids = [level for level in by_level(p, [body.id for body in p.bodies]) if level is not None]
    labels = [p.level(level).label for level in ids]
    at = ask.which(window, tr("A view of a level"), tr("Level"), labels) if ids else None
    if at is not None:
        _make(session, lambda p: view_of_level(p, ids[at]))


def duplicate(session: Session) -> None:
    """Copy the open view with all that is on it."""
    view = session.view
    if view is None:
        return
    title = tr("{title} (copy)", title=view.title)
    after = new_id(session.partnership, title, "view")
    wrong = session.document.attempt(tr("Duplicate view"), lambda p: duplicate_view(p, view.id, after, title))
    if not wrong:
        session.open_view(after)
    session.say(wrong or tr("This is a copy of {title}.", title=view.title))


def move(session: Session, by: int) -> None:
    """Put the open view further on among the tabs, or back."""
    if session.view_id is not None:
        move_to(session, session.view_id, place_of(session, session.view_id) + by)


def move_to(session: Session, view_id: str, place: int) -> None:
    """Put a view at another place among the tabs; beyond either end there is none."""
    views = session.partnership.views
    if 0 <= place < len(views) and views[place].id != view_id:
        after = reorder_view(session.partnership, view_id, place)
        session.document.apply(tr("Move view"), after, ("move", view_id))
        session.say(tr("The view is now number {place} of {all}.", place=place + 1, all=len(views)))


def place_of(session: Session, view_id: str) -> int:
    """The place of a view among the tabs, from 0."""
    return [view.id for view in session.partnership.views].index(view_id)


def chosen_area(session: Session) -> Area | None:
    """The one area that is selected on the open view."""
    chosen, view = session.selection.ids, session.view
    areas = view.areas if view is not None and len(chosen) == 1 else ()
    return next((area for area in areas if area.id in chosen), None)


def can_move(by: int) -> Callable[["Window"], bool]:
    """Whether the open view can go further that way."""

    def can(window: "Window") -> bool:
        session = window.editor.session if window.editor else None
        if session is None or session.view_id is None:
            return False
        return 0 <= place_of(session, session.view_id) + by < len(session.partnership.views)

    return can


def _make(session: Session, edit: Edit) -> None:
    wrong = session.document.attempt(tr("Make a view"), edit)
    if wrong:
        session.say(wrong)
        return
    made = session.partnership.views[-1]
    session.open_view(made.id)
    count = len(made.placements)
    session.say(tr("A view of {count} bodies. They stand plainly, level by level: move them as you like.",
                   count=count))  # fmt: skip
