"""The key of the open view: where a person puts it, and back below the map."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import editing, points
from desktop.canvas.hits import bounds
from desktop.canvas.page_key import KEY
from desktop.session import Session
from desktop.tr import tr
from schema import Point
from schema.edits.placements import snap
from schema.edits.views import move_key

if TYPE_CHECKING:
    from desktop.editor import Editor
    from desktop.window import Window


def put_back(session: Session) -> None:
    """Let the key stand below the map again."""
    if session.view_id:
        session.document.apply(tr("Put the key back"), move_key(session.partnership, session.view_id, None))


def nudge(dx: int, dy: int) -> Callable[["Window"], None]:
    """Move what is selected by so many SVG user units, the key too; repeated nudges are one step."""
    move = editing.nudge(dx, dy)

    def nudged(window: "Window") -> None:
        if window.editor is not None:
            if points.nudge(window.editor, dx, dy):
                return
            if KEY in window.editor.session.selection.ids:
                _nudge_key(window.editor, dx, dy)
            else:
                move(window.editor.session)

    return nudged


def is_placed(window: "Window") -> bool:
    """The key stands where a person put it."""
    view = window.editor.session.view if window.editor else None
    return bool(view and view.key_at)


def _nudge_key(editor: "Editor", dx: int, dy: int) -> None:
    item, session = editor.stage.item_of(KEY), editor.session
    corner = bounds(item) if item else None
    if corner is not None and session.view_id:
        at = Point(x=snap(corner[0] + dx), y=snap(corner[1] + dy))
        after = move_key(session.partnership, session.view_id, at)
        session.document.apply(tr("Move the key"), after, merge=("nudge", session.view_id, KEY))
