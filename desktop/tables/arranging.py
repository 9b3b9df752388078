"""Which rows of a table are shown, and in which order: filtered and sorted when a person asks, and only then.

A row that is being edited stays where it is, even if it would now stand elsewhere or nowhere.
"""

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from schema import Partnership
from schema.table import Column, Table
from schema.text import Slug


class Arrangement(NamedTuple):
    """What a person asked of a table."""

    words: str = ""
    """Rows are shown in which all of these stand."""
    field: str = ""
    """Rows are sorted by this field; empty: as in the document."""
    falling: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the table shows everything as it stands in the document."""
        return not (self.words.strip() or self.field)


def arranged(
    partnership: Partnership, table: Table, arrangement: Arrangement, fields: Sequence[str]
) -> list[Slug]:
    """The ids of the rows to be shown; words are looked for in these fields."""
    rows = _with_words(partnership, table, arrangement.words, fields)
    if arrangement.field:
        rows = _sorted(partnership, table.column(arrangement.field), rows, arrangement.falling)
    return [row.id for row in rows]


def kept(shown: Sequence[Slug], before: Sequence[Slug], after: Sequence[Slug]) -> list[Slug]:
    """The rows that were shown and still exist, where they were; then those that are new."""
    there, known = set(after), set(before)
    return [row for row in shown if row in there] + [row for row in after if row not in known]


def folded(text: str) -> str:
    """The text without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _with_words(partnership: Partnership, table: Table, words: str, fields: Sequence[str]) -> list[Any]:
    wanted = folded(words).split()
    rows = list(table.rows(partnership))
    if not wanted:
        return rows
    columns = [table.column(field) for field in fields]
    return [row for row in rows if _has(wanted, partnership, columns, row)]


def _has(wanted: list[str], partnership: Partnership, columns: list[Column], row: Any) -> bool:
    text = folded("\n".join(column.read(partnership, row) for column in columns))
    return all(word in text for word in wanted)


def _sorted(partnership: Partnership, column: Column, rows: list[Any], falling: bool) -> list[Any]:
    """Sorted by one column, empty cells last whichever way; equal ones stay in the order of the document."""
    filled = [row for row in rows if column.read(partnership, row)]
    empty = [row for row in rows if not column.read(partnership, row)]
    return sorted(filled, key=lambda row: _place(partnership, column, row), reverse=falling) + empty


def _place(partnership: Partnership, column: Column, row: Any) -> tuple[int, int, str]:
    value = getattr(row, column.field, None)
    if isinstance(value, date):
        return 0, value.toordinal(), ""
    if isinstance(value, int):
        return 0, int(value), ""
    return 1, 0, folded(column.read(partnership, row))
