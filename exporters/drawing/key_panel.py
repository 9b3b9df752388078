"""The key on the page: every sign that the view uses, with its whole definition."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from exporters.drawing.look import FRAME, FRAME_RADIUS, INK, OUTLINE, WHITE
from exporters.drawing.marks import BoxMark, Item, Role, Style
from exporters.drawing.samples import HEIGHT, WIDTH
from exporters.drawing.signs import Sign
from exporters.drawing.words import LEADING, column, fitted, height
from exporters.routing.geometry import Rect
from schema.said import said

KEY = "key"
"""The item that holds the rows of the key."""
TITLE = said("Key")
_PADDING = 20
_HEADING = 30
_BETWEEN = 14
"""From a sample to its words."""
_APART = 28
"""From one column's words to the next column's samples."""
_ROW_GAP = 20
_LEAST_COLUMN = 370
_SHORT = 6
"""Signs that stand in one column where a person puts the key."""
_NAME_SIZE, _MEANING_SIZE = 13, 12


class Cell(NamedTuple):
    """A sign with its wrapped words."""

    sign: Sign
    name: tuple[str, ...]
    meaning: tuple[str, ...]

    @property
    def height(self) -> float:
        return max(HEIGHT, height(self.name, _NAME_SIZE) + height(self.meaning, _MEANING_SIZE))


def placed_width(signs: tuple[Sign, ...], room: float) -> float:
    """How wide a key is that a person put into the map: one column, or two where one would be long."""
    columns = 1 if len(signs) <= _SHORT else 2
    return min(room, columns * _LEAST_COLUMN + 2 * _PADDING - _APART)


@lru_cache(maxsize=32)
def key_items(
    signs: tuple[Sign, ...], left: float, top: float, width: float, title: str = TITLE
) -> tuple[tuple[Item, ...], float]:
    """The key's items and its height; no items and no height where there is nothing to explain."""
    if not signs:
        return (), 0
    columns = _columns(len(signs), width)
    step = (width - 2 * _PADDING + _APART) / columns
    cells = [_cell(sign, step - WIDTH - _BETWEEN - _APART) for sign in signs]
    rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
    placed = tuple(_placed(rows, left + _PADDING, top + _PADDING + _HEADING, step))
    tall = placed[-1][1] + _PADDING - top
    return (_panel(Rect(left, top, width, tall), title), *(item for item, _ in placed)), tall


def _columns(count: int, width: float) -> int:
    most = max(1, int((width - 2 * _PADDING + _APART) // _LEAST_COLUMN))
    rows = -(-count // most)
    # No row is left with a single sign while the others are full.
    return -(-count // rows) if rows > 1 else min(most, max(count, 3))


def _cell(sign: Sign, room: float) -> Cell:
    return Cell(
        sign,
        fitted(sign.name, _NAME_SIZE, True, room),
        fitted(sign.meaning, _MEANING_SIZE, False, room),
    )


def _placed(rows: list[list[Cell]], left: float, top: float, step: float) -> Iterator[tuple[Item, float]]:
    """Each cell as an item, with the bottom of its row."""
    for row in rows:
        bottom = top + max(cell.height for cell in row)
        for at, cell in enumerate(row):
            yield _item(cell, left + at * step, top), bottom
        top = bottom + _ROW_GAP


def _item(cell: Cell, x: float, top: float) -> Item:
    words = x + WIDTH + _BETWEEN
    below = top + len(cell.name) * LEADING[_NAME_SIZE]
    marks = (
        *cell.sign.draw(x, top - (HEIGHT - LEADING[_NAME_SIZE]) / 2),
        *column(cell.name, words, top, _NAME_SIZE, bold=True, colour=INK),
        *column(cell.meaning, words, below, _MEANING_SIZE, colour=OUTLINE),
    )
    said = ": ".join(part for part in (cell.sign.name, cell.sign.meaning) if part)
    return Item(cell.sign.id, Role.KEY_ROW, said, marks, cell.sign.refs)


def _panel(rect: Rect, title: str) -> Item:
    frame = BoxMark(rect.x, rect.y, rect.width, rect.height, FRAME_RADIUS, Style(WHITE, FRAME))
    heading = column((title,), rect.x + _PADDING, rect.y + _PADDING - 4, 14, bold=True)
    return Item(KEY, Role.KEY, title, (frame, *heading))
