"""A line to type in above a list: arrows move in the list while the line keeps the keys."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from desktop.speaking import announce, named
from desktop.theme import roomy

_Key = Qt.Key
_MOVES = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)


class Line(QLineEdit):
    """A line to search by."""

    def __init__(self, prompt: str) -> None:
        super().__init__(placeholderText=prompt, clearButtonEnabled=True)
        named(self, prompt)


class Listing(QTreeWidget):
    """Rows in columns; the first column takes what room there is."""

    def __init__(self, name: str, columns: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        self.setStyleSheet(roomy())
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        for column in range(len(columns)):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Iterable[QTreeWidgetItem]) -> None:
        """Show these, with the first of them current."""
        self.clear()
        self.addTopLevelItems(list(rows))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)


class Arrows(QObject):
    """Hands the keys that move in a list from the line to the list."""

    def __init__(self, line: QLineEdit, rows: QTreeWidget) -> None:
        super().__init__(line)
        self._line, self._rows = line, rows
        line.installEventFilter(self)
        rows.currentItemChanged.connect(lambda *_: self._tell())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.key() in _MOVES and not event.modifiers():
            if event.type() is QEvent.Type.ShortcutOverride:
                # Arrows move what is selected on the page, but not while this line has the keys.
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                QApplication.sendEvent(self._rows, event)
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        """Who listens stays at the line, and hears there which row is current."""
        row = self._rows.currentItem()
        words = [row.text(column) for column in range(row.columnCount())] if row is not None else []
        told = ", ".join(filter(None, words))
        self._line.setAccessibleDescription(told)
        if self._line.hasFocus():
            announce(self._line, told)


def folded(text: str) -> str:
    """The text as it is compared."""
    return " ".join(text.casefold().split())
