"""What a table is: rows of the document, columns of text, and what becomes of what is typed."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from schema.body import Body
from schema.cells import WORDS, Cell
from schema.connector import Connector
from schema.function import Function
from schema.partnership import Partnership
from schema.text import Slug

Values = Mapping[Slug, Any]
"""What is to stand in a column, by the ids of rows."""


class Column(NamedTuple):
    """One column: a field of the rows, or something beside them that is read and changed in its own way."""

    field: str
    heading: str
    cell: Cell = WORDS
    derived: Callable[[Partnership, Any], str] | None = None
    """What follows from others and cannot be typed."""
    value: Callable[[Partnership, Any], Any] | None = None
    """What stands there, where it is no field of the row."""
    change: Callable[[Partnership, Values], Partnership] | None = None
    """The edit behind such a column, for any number of rows. Raises `CellError` where it does not hold."""

    @property
    def is_editable(self) -> bool:
        """Whether a person may type into it; an id is given with the row and never changes."""
        return self.derived is None and self.field != "id"

    def value_of(self, partnership: Partnership, row: Any) -> Any:
        """What stands in the cell of a row, as the model holds it."""
        return self.value(partnership, row) if self.value else getattr(row, self.field)

    def read(self, partnership: Partnership, row: Any) -> str:
        """The cell of a row as text, such that typing it again changes nothing."""
        if self.derived:
            return self.derived(partnership, row)
        return self.cell.read(partnership, self.value_of(partnership, row))


def no_defaults(_: Partnership, __: dict[str, Any], ___: Collection[Slug]) -> dict[str, Any]:
    """Nothing but what is typed."""
    return {}


class Table(NamedTuple):
    """One table: the collection of the document that it shows, and its columns from left to right."""

    id: str
    heading: str
    noun: str
    """What one row is, in a sentence."""
    columns: tuple[Column, ...]
    first: tuple[str, ...]
    """The fields that a row must have before it can stand in the document."""
    record: type[Body] | type[Connector] | type[Function] | None = None
    """What the rows are; None where they are made from several records."""
    defaults: Callable[[Partnership, dict[str, Any], Collection[Slug]], dict[str, Any]] = no_defaults
    """What else a new row needs, given the ids that are taken: its own, and a kind where none is given."""
    made: Callable[[Partnership], tuple[Any, ...]] | None = None
    """The rows, where they are not a collection of the document."""
    added: Callable[[Partnership, dict[str, Any]], tuple[Partnership, Slug]] | None = None
    """The document with such a row, and the row's id. Raises `CellError` where it does not hold."""
    typed: Callable[[Partnership, Slug, dict[str, Any]], Partnership] | None = None
    """The document in which such a row says this. Raises `CellError` where it does not hold."""

    def rows(self, partnership: Partnership) -> tuple[Any, ...]:
        """The rows in the order of the document."""
        if self.made:
            return self.made(partnership)
        rows: tuple[Any, ...] = getattr(partnership, self.id)
        return rows

    def column(self, field: str) -> Column:
        """The column of a field. Raises KeyError when there is none."""
        return {column.field: column for column in self.columns}[field]


def elements(row: Any) -> tuple[Slug, ...]:
    """The elements of the document that a row stands for, the one it is about first."""
    found: tuple[Slug, ...] = getattr(row, "elements", None) or (row.id,)
    return found
