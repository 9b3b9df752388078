"""What labels are typed into: one line over a name, several over a note, where the label stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.canvas.hits import badge_box, bounds, text_box
from exporters.drawing.marks import Item, Role

_LINES = 5
_CONTROL = Qt.KeyboardModifier.ControlModifier


class LineEditor(QLineEdit):
    """For labels of one line: Enter keeps them."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.selectAll()

    def words(self) -> str:
        """What was typed."""
        return self.text()

    def ends(self, _event: QKeyEvent) -> bool:
        """Whether Enter, pressed like this, keeps the text."""
        return True


class NoteEditor(QPlainTextEdit):
    """For notes: Enter begins a line, and Ctrl+Enter or a click elsewhere keeps them."""

    editingFinished = Signal()  # noqa: N815
    """Named as a line editor names it: the keyboard went elsewhere."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)

    def words(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def ends(self, event: QKeyEvent) -> bool:
        """Whether Enter, pressed like this, keeps the text."""
        return bool(event.modifiers() & _CONTROL)


LabelEditor = LineEditor | NoteEditor


def label_place(item: Item) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of where an item's label stands, in SVG user units."""
    nowhere = (0.0, 0.0, 0.0, 0.0)
    if item.role is Role.CONNECTOR:
        return badge_box(item) or bounds(item) or nowhere
    if item.role is Role.BODY:
        return bounds(item) or nowhere
    return text_box(item) or bounds(item) or nowhere
