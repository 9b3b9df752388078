"""Cells of tables as spreadsheets put them on the clipboard: parted by tabs and line breaks."""

import csv
from collections.abc import Sequence
from io import StringIO

from schema.partnership import Partnership
from schema.table import Table
from schema.text import Slug


def rows_of(text: str) -> list[list[str]]:
    """The rows and cells of a text from the clipboard."""
    return list(csv.reader(StringIO(text, newline=""), dialect="excel-tab"))


def text_of(partnership: Partnership, table: Table, rows: Sequence[Slug], fields: Sequence[str]) -> str:
    """These rows and columns of a table for the clipboard. Raises KeyError for one that does not exist."""
    known = {each.id: each for each in table.rows(partnership)}
    out = StringIO(newline="")
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    for row in rows:
        writer.writerow([table.column(field).read(partnership, known[row]) for field in fields])
    return out.getvalue()
