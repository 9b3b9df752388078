"""Closing a window at the end of a test."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.window import Window


def close(window: Window) -> None:
    """Close a window, whatever was changed in it, and let Qt take it apart."""
    if not isValid(window):
        return
    if window.editor is not None:
        window.editor.session.document.history.setClean()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
