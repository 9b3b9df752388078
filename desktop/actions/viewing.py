"""Views as wholes: rows of the View and Insert menus."""

from typing import TYPE_CHECKING

from desktop import conditions
from desktop.actions.deeds import session_deed
from desktop.actions.row import Row
from desktop.views import making
from desktop.views.settings_dialog import ViewSettings

if TYPE_CHECKING:
    from desktop.window import Window


def view_settings(window: "Window") -> None:
    """Everything about the open view, in a dialog that stays open."""
    editor = window.editor
    if editor is None:
        return
    if editor.view_settings is None:
        steps = tuple(window.actions_by_id[each] for each in ("undo", "redo", "save"))
        editor.view_settings = ViewSettings(editor, steps)
    editor.view_settings.show()
    editor.view_settings.activateWindow()


def overview(window: "Window") -> None:
    """All views in little, with the keyboard on them."""
    if window.editor is not None:
        window.panels.turn_to(window.editor.overview)
        window.editor.overview.setFocus()


def with_view(window: "Window") -> bool:
    """A view is open."""
    return window.editor is not None and window.editor.session.view is not None


def _with_place(window: "Window") -> bool:
    editor = window.editor
    is_area = editor is not None and making.chosen_area(editor.session) is not None
    return is_area or conditions.with_one_body(window)


def _with_levels(window: "Window") -> bool:
    return window.editor is not None and any(body.levels for body in window.editor.session.partnership.bodies)


_FROM = "View &from"

FROM: tuple[Row, ...] = (
    Row("view-from-selection", "&Selected bodies", session_deed(making.from_selection), "",
        "A new view of the selected bodies", conditions.with_bodies, under=_FROM),
    Row("view-from-neighbours", "Body and its &neighbours", session_deed(making.from_neighbours), "",
        "A new view of the selected body and all that a line joins to it",
        conditions.with_one_body, under=_FROM),
    Row("view-from-place", "&Place or area", session_deed(making.from_place), "",
        "A new view of what the selected area holds, or of the selected body and all at its place",
        _with_place, under=_FROM),
    Row("view-from-level", "&Level …", making.from_level, "",
        "A new view of the bodies of one level", _with_levels, under=_FROM),
)  # fmt: skip

ROWS: tuple[Row, ...] = (
    Row("duplicate-view", "D&uplicate view", session_deed(making.duplicate), "",
        "Copy the page with all that is on it", with_view),
    Row("view-earlier", "View &earlier", session_deed(making.move, -1), "Ctrl+Shift+PgUp",
        "Put the page before the one on its left", making.can_move(-1)),
    Row("view-later", "View la&ter", session_deed(making.move, 1), "Ctrl+Shift+PgDown",
        "Put the page after the one on its right", making.can_move(1)),
    Row("overview", "|&Overview of views", overview, "", "All views in little"),
    Row("view-settings", "View settin&gs …", view_settings, "Shift+F2",
        "Title, kinds shown, hidden lines and paper of the open view", with_view),
)  # fmt: skip
