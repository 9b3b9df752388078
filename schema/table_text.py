"""Cells of tables as spreadsheets put them on the clipboard: parted by tabs and line breaks."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from schema.cells import CellError
from schema.partnership import Partnership
from schema.said import said
from schema.table import Table
from schema.text import Slug


def rows_of(text: str) -> list[list[str]]:
    """The rows and cells of a text from the clipboard. Raises `CellError` when it is no table."""
    try:
        return list(csv.reader(StringIO(text, newline=""), dialect="excel-tab"))
    except csv.Error as error:
        message = said(
            "what is on the clipboard is no table ({error}); copy cells in a spreadsheet first", error=error
        )
        raise CellError(message) from error


def text_of_cells(cells: Iterable[Iterable[str]]) -> str:
    """Cells for the clipboard, a row after the other."""
    out = StringIO(newline="")
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(cells)
    return out.getvalue()


def text_of(partnership: Partnership, table: Table, rows: Sequence[Slug], fields: Sequence[str]) -> str:
    """These rows and columns of a table for the clipboard. Raises KeyError for one that does not exist."""
    known = {each.id: each for each in table.rows(partnership)}
    columns = [table.column(field) for field in fields]
    return text_of_cells([column.read(partnership, known[row]) for column in columns] for row in rows)
