"""Choosing a body by typing a part of its name: what fits stands below the line, the likeliest first."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.following import lines_high, styled
from desktop.theme import plain_tip, roomy
from desktop.tr import tr
from schema import Body

_ID = Qt.ItemDataRole.UserRole
_ROWS = 4

Finder = Callable[[str], Iterable[Body]]
"""The bodies that a typed text may mean, the likeliest first."""


class BodyChooser(QWidget):
    """A line to type in and a list of what fits. The arrows go through the list, Enter is done with it."""

    chosen = Signal()
    """Another body is meant, or none."""
    done = Signal()
    """Enter was pressed while a body is meant."""

    def __init__(self, label: str, find: Finder) -> None:
        super().__init__()
        self._find = find
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(tr("Type a part of the name"))
        self.line.setAccessibleName(label)
        self.list.setAccessibleName(tr("{label}: bodies that fit", label=label))
        styled(self.list, roomy)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines_high(self.list, _ROWS + 2)
        heading = QLabel(label)
        heading.setBuddy(self.line)
        self._lay_out(heading)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._look)
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit())
        self.list.itemClicked.connect(self._take)
        for part in (self.line, self.list):
            part.installEventFilter(self)

    @property
    def body(self) -> str | None:
        """The id of the body that is meant; None as long as none is."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def choose(self, body: Body | None) -> None:
        """Mean this body, or begin anew."""
        self.line.setText(body.name if body else "")
        self.line.setCursorPosition(0)
        self._look(self.line.text())
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row, last = self.list.currentRow(), self.list.count() - 1
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.body is not None:
                self._take(self.list.currentItem())
                self.done.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # Without a body there is nothing to be done with, and the dialog shall not end.
                return True
            case Qt.Key.Key_Down:
                self.list.setCurrentRow(min(row + 1, last))
            case Qt.Key.Key_Up:
                self.list.setCurrentRow(max(row - 1, 0))
            case _:
                return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        self.line.setText(item.text())

    def _look(self, text: str) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for body in self._find(text):
            item = QListWidgetItem(body.name, self.list)
            item.setData(_ID, body.id)
            item.setToolTip(plain_tip(body.name))
        self.list.setCurrentRow(0 if text.strip() and self.list.count() else -1)
        self.list.blockSignals(blocked)
        self.chosen.emit()

    def _lay_out(self, heading: QLabel) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (heading, self.line, self.list):
            layout.addWidget(part)
