"""The cells that are chosen in a table: copied, emptied, and pasted over as one block."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.tables.view import TableView
from desktop.tables.words import heading
from schema.cells import FLAG
from schema.edits.cell_pasting import Pasted, paste_cells
from schema.naming import plain
from schema.table_text import text_of_cells
from schema.text import Slug


class Block(NamedTuple):
    """The rows and columns of a table in which cells are chosen, as they are shown."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    cells: frozenset[tuple[int, int]]


def block_of(view: TableView) -> Block:
    """What is chosen in a table; without a choice the cell where the keyboard is."""
    chosen = view.selectionModel().selectedIndexes() or [view.currentIndex()]
    cells = frozenset(
        (each.row(), each.column())
        for each in chosen
        if each.isValid() and not view.isColumnHidden(each.column())
    )
    rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
    return Block(tuple(rows), tuple(columns), cells)


def whole_rows(view: TableView) -> bool:
    """Whether nothing but whole rows are chosen."""
    block = block_of(view)
    return bool(block.rows) and len(block.cells) == len(block.rows) * len(view.fields())


def text_in(view: TableView) -> str:
    """The chosen cells for the clipboard; what lies between them and is not chosen is left empty."""
    model, block = view.table_model, block_of(view)
    return text_of_cells(
        [model.text(model.index(row, at)) if (row, at) in block.cells else "" for at in block.columns]
        for row in block.rows
    )


def emptied(view: TableView) -> dict[Slug, dict[str, str]]:
    """What emptying the chosen cells types, by row and field; what cannot be typed is left alone."""
    return filled(view, "")


def filled(view: TableView, text: str) -> dict[Slug, dict[str, str]]:
    """What filling the chosen cells with one text types, by row and field."""
    model, texts = view.table_model, dict[Slug, dict[str, str]]()
    for row, at in sorted(block_of(view).cells):
        column, row_id = model.columns[at], model.row_id(model.index(row, at))
        if row_id is not None and column.is_editable:
            no = "no" if column.cell is FLAG and not text else text
            texts.setdefault(row_id, {})[column.field] = no
    return texts


def pasted(view: TableView, lines: Sequence[Sequence[str]]) -> tuple[Pasted, list[str]]:
    """What pasting lines of cells gives, and the fields that they go to.

    They go right and down from the first chosen cell; lines that begin with headings go below those.
    """
    model, block, fields = view.table_model, block_of(view), view.fields()
    named = _headed(view, lines[0]) if lines else None
    if named is not None:
        lines, first = lines[1:], 0
    else:
        named, first = fields, fields.index(model.columns[block.columns[0]].field) if block.columns else 0
    row = block.rows[0] if block.rows else len(model.shown)
    found = paste_cells(model.partnership, model.table, row, first, lines, model.shown, named)
    return found, named[first:]


def _headed(view: TableView, line: Sequence[str]) -> list[str] | None:
    """The fields that a line of headings names; None where it is no such line."""
    columns = {plain(heading(column)): column.field for column in view.table_model.columns}
    said = [plain(text) for text in line]
    is_line = len(said) > 1 and len(set(said)) == len(said) and all(text in columns for text in said)
    return [columns[text] for text in said] if is_line else None
