"""Aligning, distributing and sizing alike what is selected: the Arrange menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import preferences
from desktop.canvas.gestures.standing import movable, note_box
from desktop.session import Session
from desktop.tr import tr
from schema import Partnership, View
from schema.collapsing import drawn_placements
from schema.edits import aligning
from schema.edits.aligning import Edge
from schema.edits.moving import locked_in
from schema.sizing import Box

if TYPE_CHECKING:
    from desktop.window import Window

Deed = Callable[[Session], None]


def align(edge: Edge, step: str) -> Deed:
    """Put one edge, or the middles, of what is selected on one line."""

    def aligned(session: Session) -> None:
        _do(session, step, lambda p, view, ids: aligning.align(p, view.id, ids, edge, _notes(view)))

    return aligned


def distribute(across: bool, step: str) -> Deed:
    """Give what is selected equal gaps."""

    def distributed(session: Session) -> None:
        _do(
            session,
            step,
            lambda p, view, ids: aligning.distribute(p, view.id, ids, across=across, notes=_notes(view)),
        )

    return distributed


def same_size(step: str, *, width: bool = True, height: bool = True) -> Deed:
    """Make the selected bodies as wide, as high, or both, as the largest of them."""

    def alike(session: Session) -> None:
        def edit(p: Partnership, view: View, ids: tuple[str, ...]) -> Partnership:
            bodies = [each for each in ids if each in _bodies(view)]
            return aligning.same_size(p, view.id, bodies, width=width, height=height)

        _do(session, step, edit)

    return alike


def _do(
    session: Session, step: str, edit: Callable[[Partnership, View, tuple[str, ...]], Partnership]
) -> None:
    view, ids = session.view, arranged(session)
    if view is None:
        return
    after = edit(session.partnership, view, ids)
    is_new = after is not session.partnership
    session.document.apply(tr(step), after)
    locked = locked_in(view).intersection(ids)
    if not is_new:
        session.say(tr("They stand like that already."))
    elif locked:
        session.say(tr("What is locked stayed where it was."))


def arranged(session: Session) -> tuple[str, ...]:
    """The selected bodies, areas and notes that the open view draws, in its order."""
    view = session.view
    if view is None:
        return ()
    there = movable(view, session.selection.ids)
    bodies = (each.body for each in view.placements)
    order = (*bodies, *(area.id for area in view.areas), *(note.id for note in view.notes))
    return tuple(each for each in order if each in there)


def with_several(window: "Window") -> bool:
    """At least two things are selected that can be put on one line."""
    return window.editor is not None and len(arranged(window.editor.session)) > 1


def with_three(window: "Window") -> bool:
    """At least three things are selected that have gaps between them."""
    return window.editor is not None and len(arranged(window.editor.session)) > 2


def with_bodies_to_size(window: "Window") -> bool:
    """At least two bodies of the view are selected."""
    session = window.editor.session if window.editor else None
    if session is None or session.view is None:
        return False
    return len(_bodies(session.view).intersection(session.selection.ids)) > 1


def snapping(_: "Window") -> bool:
    """Whether what is dragged lines up with its neighbours."""
    return preferences.is_on("snapping")


def toggle_snapping(window: "Window") -> None:
    """Let what is dragged line up with its neighbours, or no longer."""
    preferences.prefer("snapping", not snapping(window))


def _notes(view: View) -> dict[str, Box]:
    return {note.id: note_box(note) for note in view.notes}


def _bodies(view: View) -> frozenset[str]:
    return frozenset(each.body for each in drawn_placements(view))
