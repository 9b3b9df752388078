"""Tables as comma-separated values (RFC 4180): for every spreadsheet, and for analysts' programs.

In UTF-8 with its byte order mark: without it the spreadsheet that most offices have takes the file for the
computer's old code page and garbles names, and every reader of UTF-8 passes over it. All cells are quoted.
Headings are the same in every language, since programs go by them.
"""

import csv
import re
from io import StringIO

from exporters.publishing.files import Published
from exporters.publishing.table import Sheet
from schema.said import said

_BEGINS_FORMULA = re.compile("((?:^|[;\t\r\n])[\\s'\"]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r])")
"""Where a spreadsheet would take what follows for a formula (OWASP, CSV Injection): where a cell begins and,
where a computer's settings part cells by semicolons, also within. Wide forms of the signs count too."""


def csv_files(sheets: tuple[Sheet, ...]) -> tuple[Published, ...]:
    """A file a table, under the table's id."""
    return tuple(
        Published(
            f"{sheet.id}.csv",
            said("{table} as a table", table=sheet.title),
            "text/csv; charset=utf-8",
            csv_of(sheet),
        )
        for sheet in sheets
    )


def csv_of(sheet: Sheet) -> bytes:
    """The table with one line of headings."""
    out = StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(sheet.header)
    writer.writerows([harmless(cell) for cell in line] for line in sheet.lines)
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The words with an apostrophe where a spreadsheet would begin to reckon; nothing is taken away."""
    return _BEGINS_FORMULA.sub(r"\1'", cell)
