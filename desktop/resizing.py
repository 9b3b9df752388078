"""Making what is selected larger and smaller without a mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.canvas.gestures.standing import box_of, free_to_go
from desktop.session import Session
from desktop.tr import tr
from schema import View
from schema.collapsing import collapsed_areas
from schema.edits.sizes import sized
from schema.stretching import Side

if TYPE_CHECKING:
    from desktop.window import Window


def grow(dx: int, dy: int) -> Callable[[Session], None]:
    """Make what is selected wider and higher by so many SVG user units; repeated, it is one step."""
    pulled = Side.END if dx else Side.NONE, Side.END if dy else Side.NONE

    def grown(session: Session) -> None:
        view, after = session.view, session.partnership
        if view is None:
            return
        going = _sizable(session, view)
        for id_ in sorted(going):
            box = box_of(after, after.view(view.id), id_)
            after = sized(after, view.id, id_, (box.width + dx, box.height + dy), pulled)
        if after is session.partnership:
            session.say(_why_not(going))
        else:
            session.document.apply(tr("Resize"), after, merge=("grow", view.id, going))

    return grown


def can_size(window: "Window") -> bool:
    """Something is selected that has a size of its own."""
    session = window.editor.session if window.editor else None
    return bool(session and session.view and _sizable(session, session.view))


def _sizable(session: Session, view: View) -> frozenset[str]:
    return free_to_go(view, session.selection.ids) - collapsed_areas(view)


def _why_not(going: frozenset[str]) -> str:
    if not going:
        return tr("What is locked or collapsed keeps its size.")
    return tr("Nothing is smaller than its words and what it holds.")
