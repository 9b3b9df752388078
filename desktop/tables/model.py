"""The model behind a table: cells of the committed partnership, typed into by edits, and one empty row."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.document import Edit
from desktop.faults import finished
from desktop.session import Session
from desktop.tables.arranging import Arrangement, arranged, kept
from desktop.tables.showing import Shown, header_data, roles
from desktop.tables.shown_rows import ShownRows
from desktop.tables.words import ADDING, heading
from desktop.tables.wrong import Place, Wrong, Wrongs
from desktop.tr import tr
from schema import Partnership
from schema.cells import FLAG, CellError
from schema.edits.cell_batch import type_all
from schema.edits.tabling import edit_cell, edit_cells, new_row
from schema.table import Column, Table, elements
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

    def elements(self, row: Slug) -> tuple[Slug, ...]:
        """What a row stands for, on the canvas and elsewhere."""
        return elements(self._records[row])

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
        if row is None:
            self._draft(field, text)
        else:
            self._type(row, self.column(index), text)
        self._tell_row(row)
        return self.wrongs[row, field] is None

    def type_many(self, texts: Mapping[Slug, Mapping[str, str]], step: str) -> None:
        """Type texts into many cells, by row and field, in one step."""
        standing = {(row, field): self._standing((row, field)) for row in texts for field in texts[row]}
        after, refused = type_all(self._partnership, self.table, texts)
        self._session.document.apply(step, after)
        for (row, field), reason in refused.items():
            self.wrongs.put(row, field, Wrong(texts[row][field], finished(reason), standing[row, field]))
        if refused:
            self._session.say(_not_taken(next(iter(refused.values()))))
        self._tell_all()

    def mark(self, row: Slug, field: str, text: str, reason: str) -> None:
        """Mark a cell that did not take a text that was pasted."""
        self.wrongs.put(row, field, Wrong(text, finished(reason), self._standing((row, field))))
        self._tell_row(row)

    def forget(self, fields: Iterable[str]) -> None:
        """Let go of what has been typed into the row that is not there yet."""
        for field in fields:
            self.draft.pop(field, None)
            self.wrongs.mend(None, field)
        self._tell_row(None)

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
        self._tell_all()

    def _standing(self, place: tuple[Slug | None, str]) -> str:
        record = self._records.get(place[0] or "")
        return "" if record is None else self.table.column(place[1]).read(self._partnership, record)

    def _draft(self, field: str, text: str) -> None:
        self.draft[field] = text
        self.wrongs.mend(None)
        if all(self.draft.get(each, "").strip() for each in self.table.first):
            made: list[Slug] = []

            def edit(partnership: Partnership) -> Partnership:
                after, row = new_row(partnership, self.table, self.draft)
                made.append(row)
                return after

            if self._attempt(tr(ADDING[self.table.id]), edit, (None, field), text):
                self.draft.clear()
                self.made.emit(made[0])

    def _type(self, row: Slug, column: Column, text: str) -> None:
        """Type into a row: together with what it did not take before, if that makes sense of it."""
        waiting = {place[1]: wrong.text for place, wrong in self.wrongs.of(row)}
        texts, place = {**waiting, column.field: text}, (row, column.field)
        self.wrongs.mend(row, column.field)
        step = tr("Change {what}", what=heading(column).lower())
        if waiting.keys() - {column.field} and self._mends(row, texts, step):
            self.wrongs.mend(row)
        else:
            self._attempt(step, lambda p: edit_cell(p, self.table, row, column.field, text), place, text)

    def _mends(self, row: Slug, texts: Mapping[str, str], step: str) -> bool:
        try:
            after = edit_cells(self._session.partnership, self.table, row, texts)
        except CellError:
            return False
        self._session.document.apply(step, after)
        return True

    def _attempt(self, step: str, edit: Edit, place: Place, text: str) -> bool:
        standing = self._standing(place)
        try:
            after = edit(self._session.partnership)
        except CellError as error:
            self.wrongs.put(*place, Wrong(text, finished(str(error)), standing))
            self._session.say(_not_taken(str(error)))
            return False
        self._session.document.apply(step, after)
        return True

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def _tell_row(self, row: Slug | None) -> None:
        at = len(self.shown) if row is None else self.shown.index(row) if row in self.shown else -1
        if at >= 0:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))


def _not_taken(reason: str) -> str:
    return tr("Not taken: {reason}", reason=finished(reason))
