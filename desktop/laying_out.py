"""How the open view is laid out as a whole: how its lines run, and which way its levels go."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.session import Session
from desktop.tr import tr
from schema import Form
from schema.edits.views import edit_view

if TYPE_CHECKING:
    from desktop.window import Window


def lay_out(field: str, value: StrEnum, step: str, told: str = "") -> Callable[[Session], None]:
    """Set one field of the open view, as a step with a name, and say something about it."""

    def laid(session: Session) -> None:
        if session.view is not None and getattr(session.view, field) is not value:
            after = edit_view(session.partnership, session.view.id, **{field: value})
            session.document.apply(tr(step), after)
            if told:
                session.say(tr(told))

    return laid


def is_laid_out(field: str, value: StrEnum) -> Callable[["Window"], bool]:
    """Whether the open view is laid out like that."""

    def is_it(window: "Window") -> bool:
        view = window.editor.session.view if window.editor else None
        return view is not None and getattr(view, field) is value

    return is_it


def can_lay_out(window: "Window") -> bool:
    """A view is open that is a drawing."""
    view = window.editor.session.view if window.editor else None
    return view is not None and view.form is Form.DRAWING
