"""What the menus do with tables: each is opened, and takes the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from desktop.window import Window


def show_table(table: str) -> Callable[["Window"], None]:
    """Opens a table below the canvas."""

    def show(window: "Window") -> None:
        if window.editor is not None:
            panel = window.editor.tables[table]
            window.panels.turn_to(panel)
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
            panel.view.go_to_first()

    return show
