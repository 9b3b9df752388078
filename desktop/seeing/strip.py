"""A strip above the canvas: says how the page is looked at just now, and how that ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from desktop.theme import SPACE


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
        self.setObjectName("strip")
        self.setStyleSheet(_LOOK)
        self.setAccessibleName(title)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        self.row.setSpacing(SPACE)
        self.row.addWidget(self.title)
        self.row.addWidget(self.said, 1)
        self.hide()

    def button(self, text: str, tip: str) -> QPushButton:
        """Another button at the end."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        self.row.addWidget(button)
        return button


_LOOK = "#strip { background: palette(base); border: 0; border-bottom: 1px solid palette(mid); }"
