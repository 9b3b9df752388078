"""Typing into many cells at once: all that hold are taken, the document is checked once, the rest is told.

Only where something cannot stand is it looked for by halves, so that four hundred rows take no longer than
a few, and one that is wrong does not hold up the others.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError

from schema.cells import CellError
from schema.edits.parts import amended
from schema.edits.tabling import edit_cell, edit_cells, told, understood
from schema.partnership import Partnership
from schema.said import said
from schema.table import Column, Table
from schema.text import Slug

T = TypeVar("T")
Texts = Mapping[Slug, Mapping[str, str]]
"""What is typed, by row and field."""
Refusals = dict[tuple[Slug, str], str]
"""Why a cell did not take its text, by row and field."""
_NAMING = ("name", "short_name", "function")
"""Fields by which rows are called: typed first, so that others can name them by their new names."""


def type_all(partnership: Partnership, table: Table, texts: Texts) -> tuple[Partnership, Refusals]:
    """Type all texts that hold; texts that stand there already change nothing.

    Raises KeyError when there is no such row or column.
    """
    rows = {row.id: row for row in table.rows(partnership)}
    changed = {row: _changed(partnership, table, rows[row], cells) for row, cells in texts.items()}
    batch = _Batch(partnership, table)
    batch.type({row: _only(cells, lambda field: field in _NAMING) for row, cells in changed.items()})
    batch.type({row: _only(cells, lambda field: field not in _NAMING) for row, cells in changed.items()})
    return batch.now, batch.refused


def taken_in(
    partnership: Partnership, parts: Sequence[T], put: Callable[[Partnership, Sequence[T]], Partnership]
) -> tuple[Partnership, list[tuple[T, CellError]]]:
    """Put in as many parts as can stand together, in their order, and say why the others cannot."""
    if not parts:
        return partnership, []
    try:
        return put(partnership, parts), []
    except CellError as error:
        if len(parts) == 1:
            return partnership, [(parts[0], error)]
    half = len(parts) // 2
    partnership, first = taken_in(partnership, parts[:half], put)
    partnership, second = taken_in(partnership, parts[half:], put)
    return partnership, first + second


class _Batch:
    """One batch under way."""

    def __init__(self, partnership: Partnership, table: Table) -> None:
        self.now, self._table = partnership, table
        self.refused: Refusals = {}

    def type(self, texts: Texts) -> None:
        """Type into fields of the rows, then into what stands beside them."""
        values = {row: self._understood(row, cells) for row, cells in texts.items() if cells}
        if self._table.typed:
            self._row_by_row(values, texts)
            return
        self._fill(values, texts)
        for column in self._table.columns:
            if column.change:
                self._change(column, values)

    def _understood(self, row: Slug, cells: Mapping[str, str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for field, text in cells.items():
            try:
                values[field] = understood(self.now, self._table.column(field), text)
            except CellError as error:
                self.refused[row, field] = str(error)
        return values

    def _fill(self, values: Mapping[Slug, Mapping[str, Any]], texts: Texts) -> None:
        records = {row.id: row for row in self._table.rows(self.now)}
        own = {column.field for column in self._table.columns if not column.change}
        fields = {row: _only(each, own.__contains__) for row, each in values.items()}
        filled = [self._amended(records[row], each) for row, each in fields.items() if each]
        self.now, refused = taken_in(self.now, filled, self._put)
        for record, _ in refused:
            self._one_by_one(record.id, {field: texts[record.id][field] for field in fields[record.id]})

    def _row_by_row(self, values: Mapping[Slug, Mapping[str, Any]], texts: Texts) -> None:
        """Rows that are made from several records: all cells of one together, else one by one."""
        for row, cells in values.items():
            held = {field: texts[row][field] for field in cells}
            try:
                self.now = edit_cells(self.now, self._table, row, held)
            except CellError:
                self._one_by_one(row, held)
            except KeyError:
                # What was typed into another row has put the two together.
                self.refused |= {(row, field): said("this is told in another row now") for field in held}

    def _amended(self, record: Any, fields: Mapping[str, Any]) -> Any:
        """The record with all fields that hold."""
        try:
            return amended(record, **fields)
        except ValidationError:
            for field, value in fields.items():
                record = self._amended_by_one(record, field, value)
            return record

    def _amended_by_one(self, record: Any, field: str, value: Any) -> Any:
        try:
            return told(self._table, lambda: amended(record, **{field: value}))
        except CellError as error:
            self.refused[record.id, field] = str(error)
            return record

    def _put(self, partnership: Partnership, records: Sequence[Any]) -> Partnership:
        by_id = {record.id: record for record in records}
        rows = tuple(by_id.get(row.id, row) for row in self._table.rows(partnership))
        return told(self._table, lambda: amended(partnership, **{self._table.id: rows}))

    def _one_by_one(self, row: Slug, cells: Mapping[str, str]) -> None:
        for field, text in cells.items():
            try:
                self.now = edit_cell(self.now, self._table, row, field, text)
            except CellError as error:
                self.refused[row, field] = str(error)

    def _change(self, column: Column, values: Mapping[Slug, Mapping[str, Any]]) -> None:
        change = column.change
        assert change is not None
        cells = [(row, each[column.field]) for row, each in values.items() if column.field in each]
        self.now, refused = taken_in(
            self.now, cells, lambda p, some: told(self._table, lambda: change(p, dict(some)))
        )
        for (row, _), error in refused:
            self.refused[row, column.field] = str(error)


def _changed(partnership: Partnership, table: Table, row: Any, cells: Mapping[str, str]) -> dict[str, str]:
    return {
        field: text for field, text in cells.items() if table.column(field).read(partnership, row) != text
    }


def _only(cells: Mapping[str, T], wanted: Callable[[str], bool]) -> dict[str, T]:
    return {field: text for field, text in cells.items() if wanted(field)}
