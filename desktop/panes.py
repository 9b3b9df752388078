"""The panes of the window, gone through with one key: a way out of the canvas from anywhere on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

if TYPE_CHECKING:
    from desktop.window import Window


def turn(window: "Window", by: int) -> None:
    """Go to the next pane that is open, or back, round and round."""
    there = panes(window)
    for each in _from(there, _current(there, by), by):
        if _enter(each):
            return


def panes(window: "Window") -> list[QWidget]:
    """The panes that are open, in the order in which they are gone through."""
    editor = window.editor
    if editor is None:
        return []
    docks = window.panels.all()
    all_panes = (
        editor.canvas,
        editor.page_table,
        docks[1],
        docks[2],
        docks[0],
        editor.key_strip,
        editor.tabs,
        editor.find_bar,
    )
    return [each for each in all_panes if each.isVisible()]


def come_back(widget: QWidget) -> None:
    """A dialog is done: the keyboard is where it was asked for."""
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _current(all_panes: list[QWidget], by: int) -> int:
    here = QApplication.focusWidget()
    holding = (at for at, each in enumerate(all_panes) if here is not None and _holds(each, here))
    return next(holding, -1 if by > 0 else 0)


def _from(all_panes: list[QWidget], at: int, by: int) -> list[QWidget]:
    count = len(all_panes)
    return [all_panes[(at + by * steps) % count] for steps in range(1, count + 1)]


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _open_pages(pane: QWidget) -> list[QWidget]:
    """What the pane, or an open tab in it, says should have the keyboard first."""
    pages = (pane, *(tabs.currentWidget() for tabs in pane.findChildren(QTabWidget)))
    return [proxy for page in pages if page is not None and (proxy := page.focusProxy()) is not None]


def _enter(pane: QWidget) -> bool:
    """Set the keyboard on the first thing in the pane that takes it; whether there was one."""
    for widget in (*_open_pages(pane), pane, *pane.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isEnabled() and widget.isVisible():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
