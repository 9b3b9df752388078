"""What opens in a cell to be typed into: a line, a line with a list of choices, or a paragraph."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.tables.choosing_line import ChoosingLine
from desktop.tables.model import TableModel
from desktop.tables.words import heading
from desktop.tr import tr
from schema.cells import DAY
from schema.table import Column

AnyIndex = QModelIndex | QPersistentModelIndex
_LINES = 4
"""Lines of a paragraph that are seen while it is typed."""


class Ending(Enum):
    """With which key somebody has left a cell."""

    ENTER = auto()
    TAB = auto()
    BACKTAB = auto()


_ENDINGS = {
    Qt.Key.Key_Return: Ending.ENTER,
    Qt.Key.Key_Enter: Ending.ENTER,
    Qt.Key.Key_Tab: Ending.TAB,
    Qt.Key.Key_Backtab: Ending.BACKTAB,
}


class CellDelegate(QStyledItemDelegate):
    """Makes the editors of a table's cells."""

    ended = Signal(object)
    """A cell was left with this `Ending`, and its text has been handed over."""

    def __init__(self, model: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: AnyIndex) -> QWidget:  # noqa: N802
        column = self._model.column(index)
        editor = self._editor(parent, column)
        editor.setAccessibleName(heading(column))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:  # noqa: N802
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _: object, index: AnyIndex) -> None:  # noqa: N802
        text = _typed(editor)
        # A cell that was only looked at, or that is as it was, makes no step.
        if text != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            self._model.type(index, text)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _: AnyIndex
    ) -> None:
        place = option.rect
        if isinstance(editor, QPlainTextEdit):
            place.setHeight(max(place.height(), _LINES * editor.fontMetrics().lineSpacing() + 12))
            place.setWidth(max(place.width(), 320))
            room = _room(editor)
            place.moveBottom(min(place.bottom(), max(room.bottom(), place.height())))
            place.moveRight(min(place.right(), max(room.right(), place.width())))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            ending = self._ending(editor, event)
            if ending is not None and isinstance(editor, QWidget):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.ended.emit(ending)
                return True
        return super().eventFilter(editor, event)

    def _ending(self, editor: QObject, event: QKeyEvent) -> Ending | None:
        breaks = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        ending = _ENDINGS.get(Qt.Key(event.key()))
        return None if ending is Ending.ENTER and breaks and isinstance(editor, QPlainTextEdit) else ending

    def _editor(self, parent: QWidget, column: Column) -> QWidget:
        choices = column.cell.choices(self._model.partnership)
        if choices:
            holds = partial(self._model.understands, column)
            return ChoosingLine(parent, choices, column.cell.is_many, holds)
        if column.cell.has_lines:
            paragraph = QPlainTextEdit(parent)
            paragraph.setToolTip(tr("Enter keeps it, Shift+Enter begins a line, Escape leaves it as it was."))
            return paragraph
        line = QLineEdit(parent)
        line.setFrame(False)
        if column.cell is DAY:
            line.setPlaceholderText(tr("1 July 2022"))
        return line


def _room(editor: QWidget) -> QRect:
    parent = editor.parentWidget()
    return parent.rect() if parent is not None else QRect()


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, ChoosingLine):
        return editor.chosen()
    return editor.text() if isinstance(editor, QLineEdit) else ""
