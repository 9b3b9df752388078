"""Words on a form that stand for themselves."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.panels.editors import Options
from desktop.theme import SPACE
from desktop.tr import tr
from schema import Partnership
from schema.sentences import capitalised


def label(text: str = "") -> QLabel:
    """Words that wrap, can be copied, and are shown as they are."""
    words = QLabel(text, wordWrap=True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def spelt(kind: type[StrEnum]) -> Callable[[Partnership], Options]:
    """The values of an enumeration as words, with blanks for hyphens."""
    return lambda _: [(value, tr(capitalised(value.value.replace("-", " ")))) for value in kind]


class Words(QWidget):
    """A paragraph beneath the fields of an entry."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(self.words)

    def say(self, text: str) -> None:
        """Show this."""
        self.words.setText(text)
