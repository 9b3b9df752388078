"""The model behind a table: cells of the committed partnership, typed into by edits, and one empty row."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.faults import finished
from desktop.session import Session
from desktop.tables.arranging import Arrangement, arranged, kept
from desktop.tables.showing import Shown, header_data, roles
from desktop.tables.shown_rows import ShownRows
from desktop.tables.words import ADDING, heading
from desktop.tables.wrong import Wrong, Wrongs
from desktop.tr import tr
from schema import Partnership
from schema.cells import FLAG, CellError
from schema.edits.tabling import add_row, edit_cell
from schema.tables import Column, Table
from schema.text import Slug

_Role = Qt.ItemDataRole
AnyIndex = QModelIndex | QPersistentModelIndex


class TableModel(ShownRows):
    """A table of the document, in step with it."""

    made = Signal(str)
    """The id of a row that somebody has just typed."""

    def __init__(self, session: Session, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.table = session, table
        self.columns = table.columns
        self.wrongs = Wrongs()
        self.draft: dict[str, str] = {}
        """What has been typed into the row that is not there yet."""
        self.arrangement = Arrangement()
        self.is_moving = False
        """Whether rows come and go because the document has changed, and not by anybody's choice."""
        self._partnership = session.partnership
        self._records: dict[Slug, Any] = {}
        self._read(self._partnership)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008  Qt's
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> object:
        shown = self.cell(index) if index.isValid() else None
        return None if shown is None else roles(shown, role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return header_data(self.table, self.columns[section], role)
        return ("+" if section == len(self.shown) else section + 1) if role == _Role.DisplayRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.is_editable(index):
            return flags
        is_flag = self.column(index).cell is FLAG
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if is_flag else Qt.ItemFlag.ItemIsEditable)

    def setData(self, index: AnyIndex, value: object, role: int = _Role.EditRole) -> bool:  # noqa: N802
        if role == _Role.CheckStateRole:
            return self.type(index, "yes" if Qt.CheckState(value) is Qt.CheckState.Checked else "no")
        return role == _Role.EditRole and self.type(index, str(value))

    @property
    def partnership(self) -> Partnership:
        """The document as it is shown."""
        return self._partnership

    def understands(self, column: Column, text: str) -> bool:
        """Whether a cell of a column would take a text as it is."""
        try:
            column.cell.parse(self._partnership, text)
        except CellError:
            return False
        return True

    def column(self, index: AnyIndex) -> Column:
        """The column of a cell."""
        return self.columns[index.column()]

    def text(self, index: AnyIndex) -> str:
        """What stands in a cell."""
        row, column = self.row_id(index), self.column(index)
        if row is None:
            return self.draft.get(column.field, "")
        return column.read(self._partnership, self._records[row])

    def is_editable(self, index: AnyIndex) -> bool:
        """Whether a person may type into a cell; the id of a new row may be given."""
        column = self.column(index)
        return column.is_editable or (self.is_new(index) and column.derived is None)

    def cell(self, index: AnyIndex) -> Shown:
        """A cell, as it is to be shown."""
        wrong = self.wrongs[self.row_id(index), self.column(index).field]
        is_first = self.is_new(index) and self.column(index).field == self.table.first[0]
        return Shown(
            self.table, self.column(index), self.text(index), wrong, self.is_editable(index), is_first
        )

    def type(self, index: AnyIndex, text: str) -> bool:
        """Type a text into a cell; whether it was taken. What was not is marked, and told."""
        row, field = self.row_id(index), self.column(index).field
        self.wrongs.mend(row, field)
        if row is None:
            self._draft(field, text)
        else:
            step = tr("Change {what}", what=heading(self.column(index)).lower())
            self._attempt(row, field, text, step, lambda p: edit_cell(p, self.table, row, field, text))
        self._tell_row(row)
        return self.wrongs[row, field] is None

    def refresh(self) -> None:
        """Show the document as it is now."""
        before, self._partnership = self._partnership, self._session.partnership
        if before is not self._partnership:
            self._read(before)

    def arrange(self, arrangement: Arrangement, fields: list[str]) -> None:
        """Filter and sort afresh; words are looked for in these fields."""
        self.arrangement = arrangement
        self.show_rows(arranged(self._partnership, self.table, arrangement, fields))

    def _read(self, before: Partnership) -> None:
        rows = self.table.rows(self._partnership)
        ids = [row.id for row in rows]
        if not self.arrangement.is_plain:
            ids = kept(self.shown, [row.id for row in self.table.rows(before)], ids)
        records = {row.id: row for row in rows}
        # Rows that go are asked for until they are gone.
        self._records = {**self._records, **records}
        self.is_moving = True
        self.show_rows(ids)
        self.is_moving = False
        self._records = records
        self.wrongs.reread({place: self._standing(place) for place in self.wrongs.places()})
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def _standing(self, place: tuple[Slug | None, str]) -> str:
        record = self._records.get(place[0] or "")
        return "" if record is None else self.table.column(place[1]).read(self._partnership, record)

    def _draft(self, field: str, text: str) -> None:
        self.draft[field] = text
        if all(self.draft.get(each, "").strip() for each in self.table.first):
            draft, made = dict(self.draft), len(self.table.rows(self._partnership))
            step = tr(ADDING[self.table.id])
            if self._attempt(None, field, text, step, lambda p: add_row(p, self.table, draft)):
                self.draft.clear()
                self.wrongs.mend(None)
                self.made.emit(self.table.rows(self._partnership)[made].id)

    def _attempt(
        self, row: Slug | None, field: str, text: str, step: str, edit: Callable[[Partnership], Partnership]
    ) -> bool:
        standing = self._standing((row, field))
        try:
            after = edit(self._session.partnership)
        except CellError as error:
            reason = finished(str(error))
            self.wrongs.put(row, field, Wrong(text, reason, standing))
            self._session.say(tr("Not taken: {reason}", reason=reason))
            return False
        self._session.document.apply(step, after)
        return True

    def _tell_row(self, row: Slug | None) -> None:
        at = len(self.shown) if row is None else self.shown.index(row) if row in self.shown else -1
        if at >= 0:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
