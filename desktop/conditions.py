"""When an action can be done."""

from typing import TYPE_CHECKING

from desktop import selected
from desktop.clipboard.copying import standing

if TYPE_CHECKING:
    from desktop.window import Window


def with_document(window: "Window") -> bool:
    """A document is open."""
    return window.editor is not None


def with_drawing(window: "Window") -> bool:
    """The open view can be drawn on."""
    return window.editor is not None and window.editor.stage.can_draw


def with_view(window: "Window") -> bool:
    """A view is open."""
    return window.editor is not None and window.editor.session.view is not None


def with_copyable(window: "Window") -> bool:
    """Something is selected that can be copied from this page."""
    return with_drawing(window) and with_selection(window)


def with_parts(window: "Window") -> bool:
    """Bodies, areas or notes are selected."""
    if window.editor is None:
        return False
    session = window.editor.session
    there = standing(session.view) if session.view is not None else frozenset()
    return bool(selected.bodies_of(session)) or bool(session.selection.ids & there)


def with_views(window: "Window") -> bool:
    """There are pages."""
    return window.editor is not None and bool(window.editor.session.partnership.views)


def with_selection(window: "Window") -> bool:
    """Something is selected."""
    return window.editor is not None and bool(window.editor.session.selection.ids)


def with_bodies(window: "Window") -> bool:
    """Bodies are selected."""
    return window.editor is not None and bool(selected.bodies_of(window.editor.session))


def with_one_body(window: "Window") -> bool:
    """Exactly one body is selected."""
    return window.editor is not None and len(selected.bodies_of(window.editor.session)) == 1


def with_a_pair(window: "Window") -> bool:
    """Exactly two bodies are selected."""
    return window.editor is not None and len(selected.bodies_of(window.editor.session)) == 2


def with_lines(window: "Window") -> bool:
    """Lines are selected."""
    return window.editor is not None and bool(selected.lines_of(window.editor.session))


def with_absent(window: "Window") -> bool:
    """Bodies are selected that the open view does not show."""
    return window.editor is not None and bool(selected.absent(window.editor.session))


def with_hidden(window: "Window") -> bool:
    """The open view hides lines."""
    view = window.editor and window.editor.session.view
    return bool(view and view.connectors_hidden)


def with_two_bodies(window: "Window") -> bool:
    """There are bodies to connect."""
    return window.editor is not None and len(window.editor.session.partnership.bodies) > 1


def can_undo(window: "Window") -> bool:
    """There is a step to take back."""
    return window.editor is not None and window.editor.session.document.history.canUndo()


def can_redo(window: "Window") -> bool:
    """There is a step to take again."""
    return window.editor is not None and window.editor.session.document.history.canRedo()


def always(_: "Window") -> bool:
    """Whatever is open."""
    return True
