"""The table of functions and decisions, set as a page."""

from collections.abc import Iterator
from typing import NamedTuple

from exporters.drawing.decisions import Decision, decisions
from exporters.drawing.look import ACCENT, BAND_TINTS, INK, OUTLINE, WHITE
from exporters.drawing.marks import BoxMark, Item, Mark, Role, Style
from exporters.drawing.sheet import Sheet
from exporters.drawing.words import LEADING, column, fitted, height
from exporters.drawing.words_panel import Tell
from exporters.routing.geometry import Rect
from schema import Partnership
from schema.said import said
from schema.tongue import tongue_of

_TITLE = said("Functions and decisions")
_SIZE = 13
_ABOVE, _ASIDE = 10, 12
_INDENT = 18
_INVITATION = said("No functions are recorded yet. Add the first function or decision to fill this table.")


class Column(NamedTuple):
    """A column's heading and width."""

    title: str
    width: int


_COLUMNS = (
    Column(said("Function"), 300),
    Column(said("Kind"), 96),
    Column(said("Held by"), 256),
    Column(said("Delegated to, by whom"), 420),
    Column(said("Reference"), 120),
    Column(said("Why at this level"), 300),
)
_WIDTH = sum(column.width for column in _COLUMNS)


def table_sheet(partnership: Partnership) -> Sheet:
    """All functions of the partnership, a row each."""
    rows, tell = decisions(partnership), tongue_of(partnership.control.language).told
    if not rows:
        words = tell(_INVITATION)
        empty = Item("empty", Role.NOTE, words, column((words,), 0, 24, 15, colour=OUTLINE))
        return Sheet((empty,), Rect(0, 0, _WIDTH, 72))
    items, bottom = [_header(tell)], _header_height()
    for number, row in enumerate(rows):
        item, tall = _row(row, number, bottom, tell)
        items.append(item)
        bottom += tall
    return Sheet(tuple(items), Rect(0, 0, _WIDTH, bottom))


def _header(tell: Tell) -> Item:
    marks: list[Mark] = [BoxMark(0, 0, _WIDTH, _header_height(), 6, Style(fill=ACCENT))]
    for left, part in _lefts():
        marks += column((tell(part.title),), left + _ASIDE, _ABOVE, _SIZE, bold=True, colour=WHITE)
    return Item("table", Role.TABLE, tell(_TITLE), tuple(marks))


def _header_height() -> float:
    return LEADING[_SIZE] + 2 * _ABOVE


def _row(row: Decision, number: int, top: float, tell: Tell) -> tuple[Item, float]:
    cells = [_cell(row, at) for at in range(len(_COLUMNS))]
    tall = max(height(cell, _SIZE) for cell in cells) + 2 * _ABOVE
    tint = BAND_TINTS[0] if number % 2 else WHITE
    marks: list[Mark] = [BoxMark(0, top, _WIDTH, tall, 0, Style(fill=tint))]
    for (left, _), lines, at in zip(_lefts(), cells, range(len(cells)), strict=True):
        x = left + _ASIDE + _indent(row, at)
        marks += column(lines, x, top + _ABOVE, _SIZE, bold=at == 0 and row.depth == 0, colour=INK)
    refs = (row.function.id,)
    return Item(f"row-{row.function.id}", Role.TABLE, _told(row, tell), tuple(marks), refs), tall


def _cell(row: Decision, at: int) -> tuple[str, ...]:
    room = _COLUMNS[at].width - 2 * _ASIDE - _indent(row, at)
    bold = at == 0 and row.depth == 0
    return fitted(row.cells[at], _SIZE, bold, room)


def _indent(row: Decision, at: int) -> int:
    return min(row.depth, 5) * _INDENT if at == 0 else 0


def _lefts() -> Iterator[tuple[int, Column]]:
    left = 0
    for part in _COLUMNS:
        yield left, part
        left += part.width


def _told(row: Decision, tell: Tell) -> str:
    """The row as a reader hears it: each filled cell after its heading."""
    cells = [cell.replace("\n\n", "; ") for cell in row.cells]
    others = zip(_COLUMNS[1:], cells[1:], strict=True)
    return ". ".join([cells[0], *(f"{tell(part.title)}: {cell}" for part, cell in others if cell)])
