"""Edits through tables: typing and adding rows. Many cells at once are in `schema.edits.cell_batch`."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from schema.cells import CellError
from schema.edits.parts import amended, amended_each
from schema.ids import taken
from schema.partnership import Partnership
from schema.reasons import reason_of
from schema.said import Said, said, with_remedy
from schema.sentences import listed
from schema.structure import InvalidPartnership
from schema.table import Column, Table
from schema.text import Slug

T = TypeVar("T")


def edit_cell(partnership: Partnership, table: Table, row_id: Slug, field: str, text: str) -> Partnership:
    """Type a text into a cell; the text that stands there already changes nothing.

    Raises `CellError` with a sentence when the cell does not take it, KeyError when there is no such cell.
    """
    return edit_cells(partnership, table, row_id, {field: text})


def edit_cells(partnership: Partnership, table: Table, row_id: Slug, texts: Mapping[str, str]) -> Partnership:
    """Type texts into cells of one row, all or none, by field. Raises as `edit_cell` does."""
    row = {each.id: each for each in table.rows(partnership)}[row_id]
    columns = [table.column(field) for field in texts]
    changed = [column for column in columns if column.read(partnership, row) != texts[column.field]]
    values = {column.field: understood(partnership, column, texts[column.field]) for column in changed}
    return told(table, lambda: _with(partnership, table, row_id, values))


def add_row(partnership: Partnership, table: Table, cells: Mapping[str, str]) -> Partnership:
    """Add a row after the others from its texts by field; empty ones are left to their defaults.

    An id may be given, since the row is new. Raises `CellError` when a text does not hold, or when what
    the row cannot be without is missing.
    """
    return new_row(partnership, table, cells)[0]


def new_row(partnership: Partnership, table: Table, cells: Mapping[str, str]) -> tuple[Partnership, Slug]:
    """Add a row, and say which id it has. Raises as `add_row` does."""
    values = row_values(partnership, table, cells)
    if table.added:
        added = table.added
        return told(table, lambda: added(partnership, values))
    row = new_record(partnership, table, values, taken(partnership))
    rows = (*table.rows(partnership), row)
    after = told(table, lambda: amended(partnership, **{table.id: rows}))
    beside = {field: value for field, value in values.items() if table.column(field).change}
    return told(table, lambda: _with(after, table, row.id, beside)), row.id


def row_values(partnership: Partnership, table: Table, cells: Mapping[str, str]) -> dict[str, Any]:
    """What a new row says, by field. Raises `CellError` as `add_row` does."""
    values: dict[str, Any] = {}
    for column in table.columns:
        text = cells.get(column.field, "").strip()
        if column.field in table.first and not text:
            what, heading = _needs(table), Said(column.heading)
            raise CellError(
                said("a {noun} needs {what}; fill in {heading}", noun=table.noun, what=what, heading=heading)
            )
        if text and column.derived is None:
            values[column.field] = column.cell.parse(partnership, text)
    return values


def new_record(p: Partnership, table: Table, values: Mapping[str, Any], ids: Collection[Slug]) -> Any:
    """A record for a new row, beside these ids. Raises `CellError` when a field does not hold."""
    assert table.record is not None, "rows of this table are made from several records"
    fields = {field: value for field, value in values.items() if not table.column(field).change}
    record, defaults = table.record, table.defaults(p, fields, ids)
    return told(table, lambda: record(**{**defaults, **fields}))


def understood(partnership: Partnership, column: Column, text: str) -> Any:
    """What a text means in a column. Raises `CellError` where it does not hold, or cannot be typed."""
    if not column.is_editable:
        is_id = column.field == "id"
        reason = said("an id is given once and never changes" if is_id else "it follows from others")
        raise CellError(
            said("{heading} cannot be typed here; {reason}", heading=Said(column.heading), reason=reason)
        )
    return column.cell.parse(partnership, text)


def told(table: Table, edit: Callable[[], T]) -> T:
    """What the edit gives; its refusals as a sentence for whoever typed."""
    try:
        return edit()
    except ValidationError as error:
        raise CellError(_plainly(table, error)) from error
    except InvalidPartnership as error:
        fault = error.faults[0]
        raise CellError(with_remedy(fault.message, fault.remedy)) from error


def _with(partnership: Partnership, table: Table, row_id: Slug, values: Mapping[str, Any]) -> Partnership:
    if table.typed:
        return table.typed(partnership, row_id, dict(values)) if values else partnership
    fields = {field: value for field, value in values.items() if not table.column(field).change}
    if fields:
        rows = amended_each(table.rows(partnership), (row_id,), **fields)
        partnership = amended(partnership, **{table.id: rows})
    for field, value in values.items():
        change = table.column(field).change
        if change:
            partnership = change(partnership, {row_id: value})
    return partnership


def _plainly(table: Table, error: ValidationError) -> str:
    found = error.errors()[0]
    headings = {column.field: column.heading for column in table.columns}
    heading = headings.get(str(found["loc"][0]), "")
    reason = reason_of(found)
    return said("{heading}: {reason}", heading=Said(heading), reason=reason) if heading else reason


def _needs(table: Table) -> str:
    return listed([Said(table.column(field).heading.lower()) for field in table.first])
