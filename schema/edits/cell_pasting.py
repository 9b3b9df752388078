"""Pasting a block from a spreadsheet into a table: what holds is taken, the rest is told."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from schema.cells import CellError
from schema.edits.cell_batch import taken_in, type_all
from schema.edits.parts import amended
from schema.edits.tabling import add_row, new_record, new_row, row_values, told
from schema.ids import taken
from schema.partnership import Partnership
from schema.table import Table
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
    rows: tuple[Slug | None, ...] = ()
    """For each line of the block the id of its row; None where there is none."""


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
    paste = _Paste(partnership, table, fields[column:], lines)
    paste.add_rows(shown[row:])
    paste.fill()
    ids = tuple(paste.rows.get(at) for at in range(len(lines)))
    return Pasted(paste.now, tuple(sorted(set(paste.faults))), tuple(paste.added), ids)


class _Paste:
    """One paste under way: rows first, so that cells can name them, then the cells."""

    def __init__(
        self, partnership: Partnership, table: Table, fields: list[str], lines: list[dict[str, str]]
    ) -> None:
        self.now, self._table, self._fields, self._lines = partnership, table, fields, lines
        self.faults: list[CellFault] = []
        self.added: list[Slug] = []
        self.rows: dict[int, Slug] = {}
        """Ids by line of the block."""

    def add_rows(self, shown: Sequence[Slug]) -> None:
        """Find the row of each line, and add those past the end that say anything."""
        self.rows = dict(enumerate(shown[: len(self._lines)]))
        fresh = [at for at in range(len(shown), len(self._lines)) if _says(self._lines[at])]
        if self._table.record is None:
            self._add_one_by_one(fresh)
        else:
            self._add_together(fresh)

    def fill(self) -> None:
        """Type all texts that have a row."""
        texts = {row: self._to_type(at, row) for at, row in self.rows.items()}
        places = {row: at for at, row in self.rows.items()}
        self.now, refused = type_all(self.now, self._table, texts)
        for (row, field), message in refused.items():
            self._tell(places[row], field, message)

    def _to_type(self, at: int, row: Slug) -> dict[str, str]:
        """The texts of a line; of a new row not what is empty, nor what follows from other cells."""
        line = self._lines[at]
        if row not in self.added:
            return line
        derived = {column.field for column in self._table.columns if column.derived}
        return {field: text for field, text in line.items() if field not in derived and text.strip()}

    def _add_together(self, fresh: list[int]) -> None:
        ids, made = set(taken(self.now)), []
        for at in fresh:
            record = self._record(self._lines[at], ids)
            if record is None:
                self._refuse(at)
            else:
                ids.add(record.id)
                made.append((at, record))
        self.now, refused = taken_in(self.now, made, self._put)
        lost = {at for (at, _), _ in refused}
        for at in sorted(lost):
            self._refuse(at)
        for at, record in made:
            if at not in lost:
                self._have(at, record.id)

    def _add_one_by_one(self, fresh: list[int]) -> None:
        for at in fresh:
            for cells in (self._lines[at], self._least(self._lines[at])):
                try:
                    self.now, row = new_row(self.now, self._table, cells)
                except CellError:
                    continue
                self._have(at, row)
                break
            else:
                self._refuse(at)

    def _have(self, at: int, row: Slug) -> None:
        self.added.append(row)
        self.rows[at] = row

    def _record(self, line: Mapping[str, str], ids: set[Slug]) -> Any:
        """The least record for a line: with its id and kind where they hold; None where none can be."""
        whole = {field: line[field] for field in line if field in {*self._table.first, "id", "kind"}}
        for cells in (whole, self._least(line)):
            try:
                values = row_values(self.now, self._table, cells)
                if values.get("id") not in ids:
                    return new_record(self.now, self._table, values, ids)
            except CellError:
                continue
        return None

    def _put(self, partnership: Partnership, made: Sequence[tuple[int, Any]]) -> Partnership:
        rows = (*self._table.rows(partnership), *(record for _, record in made))
        return told(self._table, lambda: amended(partnership, **{self._table.id: rows}))

    def _least(self, line: Mapping[str, str]) -> dict[str, str]:
        return {field: line[field] for field in line if field in self._table.first}

    def _refuse(self, at: int) -> None:
        """Tell each cell without which there is no row and that does not hold; else the first of them."""
        whole, told_before = self._table.record is None, len(self.faults)
        cells = self._lines[at] if whole else self._least(self._lines[at])
        for field, text in cells.items():
            try:
                self._table.column(field).cell.parse(self.now, text)
            except CellError as error:
                self._tell(at, field, str(error))
        if len(self.faults) == told_before:
            self._tell_all(at, cells)

    def _tell_all(self, at: int, cells: Mapping[str, str]) -> None:
        try:
            add_row(self.now, self._table, cells)
        except CellError as error:
            self._tell(at, next(iter(cells), self._fields[0]), str(error))

    def _tell(self, at: int, field: str, message: str) -> None:
        self.faults.append(CellFault(at, self._fields.index(field), message))


def _says(line: Mapping[str, str]) -> bool:
    return any(text.strip() for text in line.values())
