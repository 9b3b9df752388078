"""Files dragged from outside onto a window: they are opened, and nothing that is open is lost."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop import filing
from exporters.formats import FORMATS

if TYPE_CHECKING:
    from desktop.window import Window

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Watches a window, and the widgets in it that would take a drag for themselves."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.watch(window)

    def watch(self, widget: QWidget) -> None:
        """Let files be dropped here too."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # Entering and moving are kinds of dropping to Qt.
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = files_in(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            for path in paths:
                filing.open_beside(self._window, path)
        return True


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files among what is dragged that have an ending which can be opened."""
    endings = {suffix for row in FORMATS if row.read for suffix in row.suffixes}
    local = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in local if path.suffix.lower() in endings)
