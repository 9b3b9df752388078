"""A line in a cell that proposes what may stand there: the arrows choose, a click chooses, typing narrows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QWidget

from desktop.tables.arranging import folded
from desktop.tr import tr
from schema.cells import APART

_MOST = 8
"""Choices that are seen at once."""


class ChoosingLine(QLineEdit):
    """One choice, or several parted by semicolons."""

    def __init__(
        self, parent: QWidget, choices: Sequence[str], is_many: bool, holds: Callable[[str], bool]
    ) -> None:
        super().__init__(parent)
        self._choices, self._is_many, self._holds = list(choices), is_many, holds
        self.setFrame(False)
        # A child of the window, and no window of its own: the keyboard stays in the line.
        self.list = QListWidget(parent.window())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Choices"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setStyleSheet("QListWidget::item { padding: 2px; }")
        self.list.hide()
        self.textEdited.connect(self._narrow)
        self.list.itemPressed.connect(lambda item: self._take(item.text()))
        self.destroyed.connect(self.list.deleteLater)

    def chosen(self) -> str:
        """The text to be kept: what is highlighted in the list, else what is typed."""
        item = self.list.currentItem()
        if item is None or not self.list.isVisibleTo(self.window()):
            return self.text()
        return self._with(item.text())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._offer(self._choices)
        self._highlight(self._part())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.list.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if steps is not None:
            if not self.list.isVisible():
                self._offer(self._choices)
            row = self.list.currentRow() + steps
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif event.text() == APART and self._is_many:
            self.setText(f"{self.chosen().rstrip().rstrip(APART)}{APART} ")
            self._offer(self._choices)
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        part = self._part()
        found = _found(self._choices, part)
        self._offer(found)
        # What is understood as it is typed needs no help.
        if part and found and not self._holds(part):
            self.list.setCurrentRow(0)

    def _part(self) -> str:
        """What is being typed: of several, the last."""
        return self.text().split(APART)[-1].strip() if self._is_many else self.text().strip()

    def _with(self, choice: str) -> str:
        """The text with a choice in place of what is being typed."""
        if not self._is_many:
            return choice
        before = [part.strip() for part in self.text().split(APART)[:-1] if part.strip()]
        return f"{APART} ".join(dict.fromkeys([*before, choice]))

    def _take(self, choice: str) -> None:
        parts = [part.strip() for part in self.text().split(APART) if part.strip()]
        if self._is_many and choice in parts:
            self.setText(f"{APART} ".join(part for part in parts if part != choice))
        elif self._is_many:
            known = [part for part in parts if self._holds(part)]
            self.setText(f"{APART} ".join([*known, choice]))
        else:
            self.setText(choice)
        self.list.setCurrentRow(-1)
        if not self._is_many:
            self.list.hide()

    def _highlight(self, text: str) -> None:
        found = [at for at, choice in enumerate(self._choices) if choice == text and not self._is_many]
        self.list.setCurrentRow(found[0] if found else -1)

    def _offer(self, choices: Sequence[str]) -> None:
        self.list.clear()
        self.list.addItems([choice for choice in choices if choice])
        self.list.setCurrentRow(-1)
        self.list.setVisible(bool(self.list.count()))
        self._place()

    def _place(self) -> None:
        """Below the line, or above it where there is more room."""
        rows = min(self.list.count(), _MOST)
        tall = rows * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth()
        window = self.window()
        wide = max(self.width(), min(self.list.sizeHintForColumn(0) + 32, 420))
        corner = self.mapTo(window, QPoint(0, self.height()))
        if corner.y() + tall > window.height():
            corner.setY(corner.y() - self.height() - tall)
        left = max(0, min(corner.x(), window.width() - wide))
        self.list.setGeometry(left, corner.y(), wide, tall)
        self.list.raise_()


def _found(choices: Sequence[str], part: str) -> list[str]:
    """The choices that hold what is typed, those that begin with it first, then those of a word."""
    wanted = folded(part)
    ranked = [(_rank(folded(choice), wanted), choice) for choice in choices]
    return [choice for rank, choice in sorted(ranked, key=lambda each: each[0]) if rank < _NOWHERE]


_NOWHERE = 3


def _rank(choice: str, wanted: str) -> int:
    if choice.startswith(wanted):
        return 0
    if f" {wanted}" in choice:
        return 1
    return 2 if wanted in choice else _NOWHERE
