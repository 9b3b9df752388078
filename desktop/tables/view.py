"""A table on the screen: walked and typed into with the keyboard as in a spreadsheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyledItemDelegate, QTableView

from desktop.following import styled
from desktop.tables.arranging import Arrangement
from desktop.tables.delegate import CellDelegate, Ending
from desktop.tables.model import TableModel
from desktop.tables.words import TITLES
from desktop.theme import SPACE, framed
from desktop.tr import tr

_Edit = QAbstractItemView.EditTrigger


class TableView(QTableView):
    """Shows one table."""

    asked = Signal(str)
    """A key that means something for the table: copy, cut, paste, clear, delete, filter."""

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.table_model, self._made = model, ""
        self.setModel(model)
        self.setAccessibleName(tr(TITLES[model.table.id]))
        styled(self, partial(framed, "QTableView"))
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(_Edit.EditKeyPressed | _Edit.AnyKeyPressed | _Edit.DoubleClicked)
        self.delegate = CellDelegate(model, self)
        self.setItemDelegate(self.delegate)
        self.delegate.ended.connect(self._walk_on)
        model.made.connect(self._remember)
        self._dress_headers()

    def fields(self) -> list[str]:
        """The fields of the columns that are shown, from left to right."""
        shown = enumerate(self.table_model.columns)
        return [column.field for at, column in shown if not self.isColumnHidden(at)]

    def first_column(self) -> int:
        """The leftmost column that is shown."""
        return [column.field for column in self.table_model.columns].index(self.fields()[0])

    def go_to_first(self) -> None:
        """Go to the first cell, unless one is chosen already."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.table_model.index(0, self.first_column()))

    def settle(self) -> None:
        """Keep what is being typed, as before the document goes to a file."""
        typed = QApplication.focusWidget()
        if typed is not None and self.viewport().isAncestorOf(typed):
            self.commitData(typed)
            self.closeEditor(typed, QStyledItemDelegate.EndEditHint.NoHint)

    def walk(self, across: int, down: int = 0) -> bool:
        """Go to another cell; across, past the end of a row to the next. Whether there is one."""
        columns = [at for at in range(len(self.table_model.columns)) if not self.isColumnHidden(at)]
        here = self.currentIndex()
        if not here.isValid() or here.column() not in columns:
            return False
        turn, place = divmod(columns.index(here.column()) + across, len(columns))
        there = self.table_model.index(here.row() + down + turn, columns[place])
        if there.isValid():
            self.setCurrentIndex(there)
        return there.isValid()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here do not reach the window's actions."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes from cell to cell; from the last one on, and from the first one back, out of the table."""
        if self.currentIndex().isValid() and self.walk(1 if forward else -1):
            return True
        return super(QAbstractItemView, self).focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here, if anything of its own."""
        if self.state() is QAbstractItemView.State.EditingState:
            return None
        return self._deeds.get(QKeySequence(event.keyCombination()).toString(_PORTABLE))

    @property
    def _deeds(self) -> dict[str, Callable[[], object]]:
        names = dict.fromkeys(("Del", "Backspace"), "clear") | _ASKED
        asked = {key: lambda name=name: self.asked.emit(name) for key, name in names.items()}
        edits = dict.fromkeys(("F2", "Return", "Enter", "Alt+Down"), self._edit)
        return {**asked, **edits, "Ctrl+A": self.selectAll}

    def _edit(self) -> None:
        here = self.currentIndex()
        if here.isValid() and here.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            here.model().setData(here, _turned(here), Qt.ItemDataRole.CheckStateRole)
        elif here.isValid() and here.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(here)

    def _remember(self, row: str) -> None:
        self._made = row

    def _walk_on(self, ending: Ending) -> None:
        """After Enter one down, after Tab one on; a row that was just made is where Tab goes on."""
        made, self._made = self._made, ""
        here = self.currentIndex()
        if made and ending is not Ending.ENTER:
            self.setCurrentIndex(self.table_model.index(self.table_model.shown.index(made), here.column()))
        elif made:
            first = self.table_model.table.first[0]
            column = [each.field for each in self.table_model.columns].index(first)
            self.setCurrentIndex(self.table_model.index(len(self.table_model.shown), column))
            return
        match ending:
            case Ending.ENTER:
                self.walk(0, 1)
            case Ending.TAB:
                self.walk(1)
            case Ending.BACKTAB:
                self.walk(-1)

    def _dress_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setAccessibleName(tr("Columns"))
        header.sortIndicatorChanged.connect(self._sort)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + SPACE)
        rows.setHighlightSections(False)
        rows.setAccessibleName(tr("Rows"))

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        model = self.table_model
        field = model.columns[section].field if section >= 0 else ""
        falling = order is Qt.SortOrder.DescendingOrder
        model.arrange(Arrangement(model.arrangement.words, field, falling), self.fields())


def _turned(index: QModelIndex) -> Qt.CheckState:
    ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    return Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked


_PORTABLE = QKeySequence.SequenceFormat.PortableText
_ASKED = {
    "Ctrl+C": "copy",
    "Ctrl+X": "cut",
    "Ctrl+V": "paste",
    "Ctrl+Del": "delete",
    "Ctrl+F": "filter",
    "Ctrl+P": "print",
}
