"""Whenever the person comes back to a window: did another program change the file meanwhile?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import files, on_disk
from desktop.editor import Editor
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window


class Watching(QObject):
    """Watches the file of a window's document."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._known: on_disk.Stamp | None = None
        """A change that the person would rather not decide about now; saving asks again."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.WindowActivate:
            # The window first, so that a question stands before it.
            QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Ask what shall become of a change, and tell where the file went."""
        editor = self._window.editor
        if editor is None or QApplication.activeModalWidget() is not None:
            return
        document = editor.session.document
        if document.path is None or document.on_disk is None:
            return
        if not document.path.exists():
            self._tell_gone(editor)
        elif on_disk.is_changed(document.path, document.on_disk):
            now = on_disk.stamp(document.path)
            if now != self._known:
                self._known = now
                files.decide_on_change(self._window, document)

    def _tell_gone(self, editor: Editor) -> None:
        document = editor.session.document
        if document.is_clean and document.path is not None:
            document.mark_unsaved()
            name = document.path.name
            editor.session.say(tr("{name} is no longer where it was. Saving writes it again.", name=name))
