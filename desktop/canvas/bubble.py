"""A small list that opens on the canvas: what can be done here; Enter or a click does it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.following import styled
from desktop.theme import SPACE, quiet_colour, roomy

_LETTERS, _LINES = 68, 20
"""As wide and as high as it becomes, where the canvas has so much room."""
_MOST_OF_A_ROW, _BETWEEN_ROWS = 1000, 8
"""Pixels."""


class Proposal(NamedTuple):
    """One thing that can be done, and what it would look like while it is the current one."""

    words: str
    do: Callable[[], None]
    icon: QIcon | None = None
    show: Callable[[], None] | None = None
    quiet: bool = False
    """Possible, but the key advises against it."""


class Bubble(QFrame):
    """A heading, a line to type in if something is to be named, and proposals."""

    closed = Signal()
    typed = Signal(str)

    def __init__(self, canvas: QWidget, heading: str, icon_size: QSize, prompt: str = "") -> None:
        super().__init__(canvas)
        self._canvas, self._proposals, self._at = canvas, tuple[Proposal, ...](), QPoint()
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(min(canvas.width(), _LETTERS * self.fontMetrics().averageCharWidth()))
        self.heading = QLabel(heading, wordWrap=True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QLineEdit(placeholderText=prompt)
        self.line.setAccessibleName(prompt)
        self.line.setVisible(bool(prompt))
        self.line.textChanged.connect(self.typed)
        self.list = _list(heading, icon_size)
        self.list.currentRowChanged.connect(self._show_current)
        self.list.itemClicked.connect(lambda item: self._do(self.list.row(item)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        for part in (self.heading, self.line, self.list):
            layout.addWidget(part)
        for part in (self.line, self.list):
            part.installEventFilter(self)

    def open_at(self, at: QPoint) -> None:
        """Show the bubble beside a point of the canvas, wholly inside it, and take the keys."""
        self._at = at
        self._fit_in()
        self.show()
        self.raise_()
        (self.line if not self.line.isHidden() else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def propose(self, proposals: Iterable[Proposal], current: int = 0) -> None:
        """Show these, with one of them current."""
        self._proposals = tuple(proposals)
        self.list.clear()
        for proposal in self._proposals:
            self.list.addItem(self._item(proposal))
        self._fit_list()
        self.list.setCurrentRow(current)
        self._fit_in()

    def close_down(self) -> None:
        """Do nothing, and go."""
        if self.isHidden() and not self._proposals:
            return
        self._proposals = ()
        for part in (self.line, self.list):
            part.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent):
            # Escape and the arrows mean something to the whole window, but not while this is open.
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _OWN_KEYS:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._key(event.key())
        # Who goes to another window, as to look up a name, comes back to what was begun.
        if isinstance(event, QFocusEvent) and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._leave()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row, count = self.list.currentRow(), self.list.count()
        match key:
            case Qt.Key.Key_Escape:
                self.close_down()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do(row)
            case Qt.Key.Key_Down:
                self.list.setCurrentRow(min(row + 1, count - 1))
            case Qt.Key.Key_Up:
                self.list.setCurrentRow(max(row - 1, 0))
            case _:
                return False
        return True

    def _fit_list(self) -> None:
        """As high as its rows; a sentence may take several lines, and none is cut off."""
        most = min(
            _LINES * self.fontMetrics().height(), self._canvas.height() - 3 * self.fontMetrics().height()
        )
        rows = [self.list.item(row) for row in range(self.list.count())]
        for row in rows:
            row.setSizeHint(QSize(0, self._height_for(row.text())))
        height = sum(row.sizeHint().height() for row in rows)
        self.list.setFixedHeight(max(1, min(most, height + 2 * SPACE)))

    def _height_for(self, words: str) -> int:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = self.width() - bar - self.list.iconSize().width() - 6 * SPACE
        room = QRect(0, 0, width, _MOST_OF_A_ROW)
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return max(wrapped.height(), self.list.iconSize().height()) + _BETWEEN_ROWS

    def _fit_in(self) -> None:
        """It may have grown: it stays wholly inside the canvas."""
        room = self._canvas.rect()
        self.adjustSize()
        x = max(0, min(self._at.x() + SPACE, room.width() - self.width()))
        y = max(0, min(self._at.y() + SPACE, room.height() - self.height()))
        self.move(x, y)

    def _leave(self) -> None:
        there = QApplication.focusWidget()
        if there is not None and not self.isAncestorOf(there):
            self.close_down()

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._proposals):
            chosen = self._proposals[row]
            self.close_down()
            chosen.do()

    def _show_current(self, row: int) -> None:
        if 0 <= row < len(self._proposals):
            show = self._proposals[row].show
            if show is not None:
                show()

    def _item(self, proposal: Proposal) -> QListWidgetItem:
        item = QListWidgetItem(proposal.icon or QIcon(), proposal.words)
        if proposal.quiet:
            item.setForeground(quiet_colour(self.palette()))
        return item


_OWN_KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)


def _list(name: str, icon_size: QSize) -> QListWidget:
    made = QListWidget()
    made.setWordWrap(True)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setAccessibleName(name)
    made.setFrameShape(QFrame.Shape.NoFrame)
    styled(made, roomy)
    made.setIconSize(icon_size)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
