"""A strip above the canvas: says how the page is looked at just now, and how that ends."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from desktop.theme import SPACE

_LETTERS = 32
"""Where fewer fit beside the buttons, the sentence stands below them."""


class Strip(QFrame):
    """A title, a sentence, and buttons at its end. It takes no room while it says nothing."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = QLabel(title)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        # A long sentence takes another line, and does not widen the window.
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setObjectName("strip")
        self.setStyleSheet(_LOOK)
        self.setAccessibleName(title)
        self.before, self._after = QHBoxLayout(), QHBoxLayout()
        self.before.addWidget(self.title)
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._grid.setSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(self.before, 0, 0)
        self._grid.addWidget(self.said, 0, 1)
        self._grid.addLayout(self._after, 0, 2)
        self.hide()

    def button(self, text: str, tip: str) -> QPushButton:
        """Another button at the end."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        self._after.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        beside = self.width() - self.before.sizeHint().width() - self._after.sizeHint().width() - 5 * SPACE
        is_narrow = beside < _LETTERS * self.fontMetrics().averageCharWidth()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._grid.removeWidget(self.said)
            self._grid.addWidget(self.said, *((1, 0, 1, 3) if is_narrow else (0, 1)))


_LOOK = "#strip { background: palette(base); border: 0; border-bottom: 1px solid palette(mid); }"
