"""Cards of the start page: a picture with as many lines of words below it as they need."""

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton

from desktop.buttons import tool_button
from desktop.canvas.pictures import thumbnail
from desktop.theme import plain_tip
from exporters.drawing.marks import Drawing

_AROUND = 12
_SHARP = 2.0


class Card(QToolButton):
    """A button with a picture that may come later."""

    def __init__(self, words: str, tip: str, picture: QSize) -> None:
        super().__init__()
        self._picture, self._words = picture, words
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(picture)
        self.setAutoRaise(True)
        # The place of the picture is kept, so that nothing moves when it comes.
        self.setIcon(QIcon(_blank(picture)))
        self.say(words, tip)

    def say(self, words: str, tip: str) -> None:
        """Show these words whole, and the tip where the pointer rests."""
        self._words = words
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self._set()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set()

    def _set(self) -> None:
        """Break the words into lines, and take the room that they need."""
        metrics, width = self.fontMetrics(), self._picture.width()
        lines = wrapped(self._words.replace("&", "&&"), metrics, width)
        self.setText(lines)
        longest = max(map(metrics.horizontalAdvance, lines.split("\n")), default=0)
        self.setFixedWidth(max(width, longest) + _AROUND)
        self.setMinimumHeight(self.sizeHint().height())

    def show_drawing(self, drawing: Drawing) -> None:
        """Show it above the words, in their middle."""
        page = QSizeF(drawing.frame.width, drawing.frame.height)
        fitting = page.scaled(QSizeF(self._picture), Qt.AspectRatioMode.KeepAspectRatio)
        small = thumbnail(drawing, fitting.toSize())
        whole = _blank(self._picture)
        painter = QPainter(whole)
        painter.drawPixmap(_centred(whole.deviceIndependentSize(), small.deviceIndependentSize()), small)
        painter.end()
        self.setIcon(QIcon(whole))


def _blank(size: QSize) -> QPixmap:
    blank = QPixmap(size * _SHARP)
    blank.setDevicePixelRatio(_SHARP)
    blank.fill(Qt.GlobalColor.transparent)
    return blank


def _centred(room: QSizeF, size: QSizeF) -> QPointF:
    return QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)


def wrapped(words: str, metrics: QFontMetrics, width: int) -> str:
    """The words on as many lines as they need at this width; no word is cut."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def file_button(name: str, folder: str) -> QToolButton:
    """A file of late: its name, and the folder in which it lies."""
    return tool_button(f"{name}   {folder}".replace("&", "&&"), f"{folder}/{name}")
