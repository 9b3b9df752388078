"""The panel of help: one key away from everything, and it follows the keyboard while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMenu,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.helping.about import topic_of
from desktop.helping.page import action_page, page
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window


class HelpPanel(QTextBrowser):
    """Shows a page of help."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Help"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(8)


def show(window: "Window") -> None:
    """Help about what has the keyboard; on the start page, about that."""
    _show(window, page(*_about(QApplication.focusWidget()), window.actions_by_id))


class Helping(QObject):
    """F1 on a row of a menu tells about that action; open help follows the keyboard."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        _application().focusChanged.connect(self._follow)
        for menu in window.menuBar().findChildren(QMenu):
            menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_F1 and isinstance(watched, QMenu):  # type: ignore[attr-defined]
            action = watched.activeAction()
            if action is not None and not action.menu():
                _close_menus()
                _show(self._window, action_page(action))
                return True
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = self._window
        panel = window.editor.help if window.editor else None
        if panel is None or now is None or not panel.isVisible() or not window.isAncestorOf(now):
            return
        if topic_of(now) != "help":
            panel.setHtml(page(*_about(now), window.actions_by_id))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _show(window: "Window", html: str) -> None:
    if window.editor is None:
        _in_a_dialog(window, html)
        return
    window.panels.turn_to(window.editor.help)
    window.editor.help.setHtml(html)


def _in_a_dialog(window: "Window", html: str) -> None:
    """Where there are no panels."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Help"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    panel = HelpPanel()
    panel.setHtml(html)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(panel)
    layout.addWidget(close)
    dialog.resize(520, 360)
    dialog.open()


def _close_menus() -> None:
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        popup = QApplication.activePopupWidget()


def _about(widget: QWidget | None) -> tuple[str, str]:
    label = widget.accessibleName() if widget is not None else ""
    return topic_of(widget), label
