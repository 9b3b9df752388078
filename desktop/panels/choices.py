"""Editors of values with a shape of their own: yes, no or not known; capitals; a colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop import ask
from desktop.panels.editors import ChoiceEditor, Editor, LineEditor
from desktop.tr import tr

_SWATCH = QSize(20, 14)


class YesNoEditor(ChoiceEditor):
    """Yes, no, or not known."""

    def __init__(self) -> None:
        super().__init__()
        self.offer(((None, tr("Not known")), (True, tr("Yes")), (False, tr("No"))))


class CapitalsEditor(LineEditor):
    """A code in capitals, whatever case is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.line.textEdited.disconnect()
        self.line.textEdited.connect(self._raise)

    def _raise(self, text: str) -> None:
        place = self.line.cursorPosition()
        self.line.setText(text.upper())
        self.line.setCursorPosition(place)
        self.edited.emit(text.upper())


class ColourEditor(Editor):
    """A colour, typed as #RRGGBB or chosen from a picture of colours."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self.button = QPushButton(tr("Choose …"))
        self.button.setAccessibleName(tr("Choose a colour"))
        self.button.setIconSize(_SWATCH)
        self.line.textEdited.connect(self._type)
        self.line.editingFinished.connect(self.settled)
        self.button.clicked.connect(self._choose)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(both)

    def show_value(self, value: object) -> None:
        self.line.setText(str(value))
        self._paint(str(value))

    def _type(self, text: str) -> None:
        colour = text.strip().upper()
        self._paint(colour)
        self.edited.emit(colour)

    def _paint(self, colour: str) -> None:
        picture = QPixmap(_SWATCH)
        picture.fill(QColor.fromString(colour))
        self.button.setIcon(QIcon(picture))

    def _choose(self) -> None:
        chosen = ask.colour(self, self.line.text())
        if chosen:
            self.settled.emit()
            self.choose(chosen)
            self.show_value(chosen)
