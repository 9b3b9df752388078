"""The list of words on lines: what each number on the map stands for."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from exporters.drawing.look import FRAME, FRAME_RADIUS, INK, OUTLINE, WHITE
from exporters.drawing.marks import BoxMark, Item, Role, Style
from exporters.drawing.numbers import HEIGHT, number_marks, number_size
from exporters.drawing.words import column, fitted, height
from exporters.routing.geometry import Rect
from schema.said import said
from schema.text_width import text_width

WORDS = "words"
"""The item that holds the entries of the list."""
TITLE = said("Words on lines")
_ABOUT = said("Each number on the map stands for these words.")
Tell = Callable[[str], str]
_PADDING, _HEADING = 20, 30
_SIZE, _TITLE_SIZE = 12, 14
_BETWEEN = 10
"""From a number to its words."""
_APART, _ROW_GAP = 28, 8
_LEAST_COLUMN = 250


class NumberedWords(NamedTuple):
    """The words of a line for which a number stands, and the sentence of the line."""

    number: int
    words: str
    sentence: str


class _Row(NamedTuple):
    """An entry of the list, wrapped."""

    entry: NumberedWords
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return max(HEIGHT, height(self.lines, _SIZE))


@lru_cache(maxsize=32)
def words_items(
    entries: tuple[NumberedWords, ...], left: float, top: float, width: float, tell: Tell = str
) -> tuple[tuple[Item, ...], float]:
    """The list's items in reading order, column after column, and its height; `tell` says what is Remit's."""
    columns = min(len(entries), max(1, int((width - 2 * _PADDING + _APART) // _LEAST_COLUMN)))
    step = (width - 2 * _PADDING + _APART) / columns
    wide = number_size(len(entries))[0]
    rows = [_Row(each, fitted(each.words, _SIZE, False, step - wide - _BETWEEN - _APART)) for each in entries]
    placed = list(_placed(rows, columns, Rect(left + _PADDING, top + _PADDING + _HEADING, step, wide)))
    tall = max(bottom for _, bottom in placed) + _PADDING - top
    return (
        _panel(Rect(left, top, width, tall), tell(TITLE), tell(_ABOUT)),
        *(item for item, _ in placed),
    ), tall


def _placed(rows: list[_Row], columns: int, first: Rect) -> Iterator[tuple[Item, float]]:
    """Each entry as an item, with its bottom.

    `first` has the place of the first number, the columns' step as its width, and a number's as its height.
    """
    most = -(-len(rows) // columns)
    for at in range(columns):
        top = first.y
        for row in rows[at * most : (at + 1) * most]:
            yield _item(row, first.x + at * first.width, top, first.height), top + row.height
            top += row.height + _ROW_GAP


def _item(row: _Row, x: float, top: float, wide: float) -> Item:
    entry = row.entry
    marks = (
        *number_marks(entry.number, Rect(x, top, wide, HEIGHT)),
        *column(row.lines, x + wide + _BETWEEN, top, _SIZE, colour=INK),
    )
    name = f"{entry.number}: {entry.words}"
    return Item(f"words-{entry.number}", Role.WORDS_ROW, name, marks, details=(entry.sentence,))


def _panel(rect: Rect, title: str, words: str) -> Item:
    frame = BoxMark(rect.x, rect.y, rect.width, rect.height, FRAME_RADIUS, Style(WHITE, FRAME))
    x, top = rect.x + _PADDING, rect.y + _PADDING - 4
    heading = column((title,), x, top, _TITLE_SIZE, bold=True)
    beside = x + text_width(title, _TITLE_SIZE, bold=True) + _BETWEEN
    about = column((words,), beside, top + 2, _SIZE, colour=OUTLINE)
    return Item(WORDS, Role.WORDS, title, (frame, *heading, *about), (), (words,))
