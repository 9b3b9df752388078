"""How the lines of the open view run: at right angles, straight or in curves."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.session import Session
from desktop.tr import tr
from schema import Form, LineStyle
from schema.edits.views import edit_view

if TYPE_CHECKING:
    from desktop.window import Window


def let_run(style: LineStyle) -> Callable[[Session], None]:
    """Let all lines of the open view run like that."""

    def run(session: Session) -> None:
        if session.view is not None:
            after = edit_view(session.partnership, session.view.id, line_style=style)
            session.document.apply(tr("Change style of lines"), after)

    return run


def run_like(style: LineStyle) -> Callable[["Window"], bool]:
    """Whether the lines of the open view run like that."""

    def do_they(window: "Window") -> bool:
        view = window.editor.session.view if window.editor else None
        return view is not None and view.line_style is style

    return do_they


def can_run(window: "Window") -> bool:
    """A view is open that is a drawing."""
    view = window.editor.session.view if window.editor else None
    return view is not None and view.form is Form.DRAWING
