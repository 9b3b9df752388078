"""Words that give way where there is little room: what is cut off ends in dots, and the tip has the whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from desktop.theme import plain_tip

_RIGHT = Qt.TextElideMode.ElideRight


class ElidedLabel(QLabel):
    """A line of plain text that never asks for more room than it is given; `text` is the whole of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """As much of it as there is room for."""
        return self.fontMetrics().elidedText(self.text(), _RIGHT, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        shown = self.shown
        whole = "" if shown == self.text() else plain_tip(self.text())
        if self.toolTip() != whole:
            self.setToolTip(whole)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
        )
        painter.end()


class ElidedButton(QPushButton):
    """A button whose words never widen what it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show these words, as far as there is room."""
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The arrow of a menu, and room before it.
        arrow = 3 * self.fontMetrics().averageCharWidth() + 12
        shown = self.fontMetrics().elidedText(self._words, _RIGHT, self.width() - arrow)
        self.setText(shown.replace("&", "&&"))
