"""What a published table is: cells of words, and the ids of the elements that the words name.

Days are written as 2022-07-01, which every program and every country reads alike (GOV.UK open standard for
dates). A column in which nothing stands is left out; ids stand last, for programs.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from schema.said import Said


class Cell(NamedTuple):
    """What stands in a cell, and the ids of the elements that its words name."""

    words: str
    ids: tuple[str, ...] = ()


class Heading(NamedTuple):
    """What a column is called, and the column of its ids; None: its words name no element."""

    words: Said
    ids: Said | None = None


class Sheet(NamedTuple):
    """One table. Each row has a cell a heading."""

    id: str
    """Also the name of its file, without its ending."""
    title: Said
    about: Said
    """One sentence that says what a row is."""
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def told(self, tell: Callable[[str], str]) -> "Sheet":
        """With its cells in the language in which this tells things."""
        rows = tuple(tuple(Cell(tell(cell.words), cell.ids) for cell in row) for row in self.rows)
        return self._replace(rows=rows)

    @property
    def header(self) -> tuple[Said, ...]:
        """The headings with those of ids, from left to right."""
        return (*(each.words for each in self.headings), *(each.ids for each in self.headings if each.ids))

    @property
    def lines(self) -> Iterator[tuple[str, ...]]:
        """The rows below that header; ids in one cell are parted by spaces."""
        for row in self.rows:
            named = (" ".join(cell.ids) for cell, each in zip(row, self.headings, strict=True) if each.ids)
            yield (*(cell.words for cell in row), *named)
