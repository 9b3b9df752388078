"""Edits through tables: typing and adding rows. Pasting is in `schema.edits.cell_pasting`."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from schema.cells import CellError
from schema.edits.parts import amended, amended_each
from schema.partnership import Partnership
from schema.structure import InvalidPartnership
from schema.tables import Column, Table
from schema.text import Slug


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
    fields = {column.field: _understood(partnership, column, texts[column.field]) for column in changed}
    if not fields:
        return partnership
    return _told(table, lambda: _with(partnership, table, row_id, fields))


def add_row(partnership: Partnership, table: Table, cells: Mapping[str, str]) -> Partnership:
    """Add a row after the others from its texts by field; empty ones are left to their defaults.

    An id may be given, since the row is new. Raises `CellError` when a text does not hold, or when what
    the row cannot be without is missing.
    """
    fields: dict[str, Any] = {}
    for column in table.columns:
        text = cells.get(column.field, "").strip()
        if column.field in table.first and not text:
            raise CellError(f"a {table.noun} needs {_needs(table)}; fill in {column.heading}")
        if text and column.derived is None:
            fields[column.field] = column.cell.parse(partnership, text)
    return _told(table, lambda: _added(partnership, table, fields))


def _understood(partnership: Partnership, column: Column, text: str) -> Any:
    if not column.is_editable:
        reason = "an id is given once and never changes" if column.field == "id" else "it follows from others"
        raise CellError(f"{column.heading} cannot be typed here; {reason}")
    return column.cell.parse(partnership, text)


def _added(partnership: Partnership, table: Table, fields: dict[str, Any]) -> Partnership:
    row = table.record(**{**table.defaults(partnership, fields), **fields})
    return amended(partnership, **{table.id: (*table.rows(partnership), row)})


def _with(partnership: Partnership, table: Table, row_id: Slug, fields: dict[str, Any]) -> Partnership:
    rows = amended_each(table.rows(partnership), (row_id,), **fields)
    return amended(partnership, **{table.id: rows})


def _told(table: Table, edit: Callable[[], Partnership]) -> Partnership:
    """What the edit gives; its refusals as a sentence for whoever typed."""
    try:
        return edit()
    except ValidationError as error:
        raise CellError(_plainly(table, error)) from error
    except InvalidPartnership as error:
        raise CellError(f"{error.faults[0].message}; {error.faults[0].remedy}") from error


def _plainly(table: Table, error: ValidationError) -> str:
    found = error.errors()[0]
    message = found["msg"].removeprefix("Value error, ")
    return f"{table.column(str(found['loc'][0])).heading}: {message[:1].lower()}{message[1:]}"


def _needs(table: Table) -> str:
    return " and ".join(table.column(field).heading.lower() for field in table.first)
