"""Dialogs that wait for nobody: found when they are open, and have the keys."""

from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)


def opened(qtbot: Any, kind: type[W]) -> W:
    """The dialog of this kind, once it has the keys."""

    def is_there() -> bool:
        here, dialog = QApplication.focusWidget(), QApplication.activeWindow()
        return isinstance(dialog, kind) and here is not None and dialog.isAncestorOf(here)

    qtbot.waitUntil(is_there)
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, kind)
    return dialog
