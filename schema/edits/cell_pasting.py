"""Pasting a block from a spreadsheet into a table: what holds is taken, the rest is told."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from schema.cells import CellError
from schema.edits.tabling import add_row, edit_cell, edit_cells
from schema.partnership import Partnership
from schema.tables import Table
from schema.text import Slug


class CellFault(NamedTuple):
    """A cell that did not take its text: its place in the pasted block, from 0, and what to do."""

    row: int
    column: int
    message: str


class Pasted(NamedTuple):
    """What pasting gave: every cell that holds is taken, every other one is told."""

    partnership: Partnership
    faults: tuple[CellFault, ...] = ()
    added: tuple[Slug, ...] = ()
    """Ids of the rows that were added past the end."""


def paste_cells(
    partnership: Partnership,
    table: Table,
    row: int,
    column: int,
    texts: Sequence[Sequence[str]],
    rows: Sequence[Slug] | None = None,
    columns: Sequence[str] | None = None,
) -> Pasted:
    """Paste texts with the top left one at a row and a column, from 0; rows past the end are added.

    `rows` and `columns` are the ids and fields as they are shown, where a table is sorted, filtered or
    rearranged; left out: as in the document. Names may refer to rows of the same block, above or below.
    Cells that do not hold stay as they were, or empty. Texts right of the last column are passed over,
    and blank rows past the end are nothing.
    """
    shown = [each.id for each in table.rows(partnership)] if rows is None else list(rows)
    fields = [each.field for each in table.columns] if columns is None else list(columns)
    lines = [dict(zip(fields[column:], line, strict=False)) for line in texts]
    paste = _Paste(partnership, table, fields[column:])
    ids = [paste.row(at, line, shown[row + at :][:1]) for at, line in enumerate(lines)]
    for at, line in enumerate(lines):
        paste.fill(at, ids[at], line)
    return Pasted(paste.now, tuple(sorted(set(paste.faults))), tuple(paste.added))


class _Paste:
    """One paste under way: rows first, so that cells can name them, then the cells."""

    def __init__(self, partnership: Partnership, table: Table, fields: list[str]) -> None:
        self.now, self._table, self._fields = partnership, table, fields
        self.faults: list[CellFault] = []
        self.added: list[Slug] = []

    def row(self, at: int, line: Mapping[str, str], shown: list[Slug]) -> Slug | None:
        """The row for a line of texts: the one that is there, or a new one; None where none can be."""
        if shown or not any(text.strip() for text in line.values()):
            return next(iter(shown), None)
        whole = {field: line[field] for field in line if field in {*self._table.first, "id", "kind"}}
        least = {field: line[field] for field in line if field in self._table.first}
        made = self._added(whole) or self._added(least)
        if made is None:
            self._refused(at, least)
        return made

    def fill(self, at: int, row_id: Slug | None, line: Mapping[str, str]) -> None:
        """Type all texts of a line, together where they hold, else one by one."""
        if row_id is None:
            return
        texts = {field: line[field] for field in line if not self._is_left(row_id, line, field)}
        try:
            self.now = edit_cells(self.now, self._table, row_id, texts)
        except CellError:
            self._one_by_one(at, row_id, texts)

    def _one_by_one(self, at: int, row_id: Slug, texts: Mapping[str, str]) -> None:
        for field, text in texts.items():
            try:
                self.now = edit_cell(self.now, self._table, row_id, field, text)
            except CellError as error:
                self._tell(at, field, error)

    def _is_left(self, row_id: Slug, line: Mapping[str, str], field: str) -> bool:
        """Of a new row: what is empty, and so has its default, and what follows from other cells."""
        derived = self._table.column(field).derived is not None
        return row_id in self.added and (derived or not line[field].strip())

    def _added(self, cells: Mapping[str, str]) -> Slug | None:
        try:
            self.now = add_row(self.now, self._table, cells)
        except CellError:
            return None
        self.added.append(self._table.rows(self.now)[-1].id)
        return self.added[-1]

    def _refused(self, at: int, cells: Mapping[str, str]) -> None:
        """Tell each cell without which there is no row and that does not hold; else the first of them."""
        told = len(self.faults)
        for field, text in cells.items():
            try:
                self._table.column(field).cell.parse(self.now, text)
            except CellError as error:
                self._tell(at, field, error)
        if len(self.faults) == told:
            self._tell_all(at, cells)

    def _tell_all(self, at: int, cells: Mapping[str, str]) -> None:
        try:
            add_row(self.now, self._table, cells)
        except CellError as error:
            self._tell(at, next(iter(cells), self._fields[0]), error)

    def _tell(self, at: int, field: str, error: CellError) -> None:
        self.faults.append(CellFault(at, self._fields.index(field), str(error)))
