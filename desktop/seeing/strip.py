"""A strip above the canvas: says how the page is looked at just now, and how that ends."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from desktop.following import follow
from desktop.theme import SPACE
from desktop.wrapping import WrappingRow

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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setObjectName("strip")
        self.setStyleSheet(_LOOK)
        self.setAccessibleName(title)
        self._row = WrappingRow(self.title, self.said)
        self._row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        self.setLayout(self._row)
        follow(self, lambda _: self.said.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth()))
        self.hide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """All its lines are seen at the width that it has."""
        return QSize(self._row.minimumSize().width(), self._row.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def offer(self, button: QPushButton) -> None:
        """Another button before the sentence."""
        self._row.put_before(button, self.said)

    def button(self, text: str, tip: str) -> QPushButton:
        """Another button at the end."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        self._row.addWidget(button)
        return button


_LOOK = "#strip { background: palette(base); border: 0; border-bottom: 1px solid palette(mid); }"
