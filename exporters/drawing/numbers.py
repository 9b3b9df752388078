"""Numbers that stand for words on lines, where these have no clear place; the page's list resolves them."""

import math
from collections.abc import Iterable, Mapping

from exporters.drawing.look import QUIET, WHITE
from exporters.drawing.marks import BoxMark, Mark, Style, TextMark
from exporters.drawing.words import baseline
from exporters.routing.geometry import Label, Rect
from schema.bundling import DrawnLine
from schema.text_width import text_width

HEIGHT = 16
_SIZE = 12
_RADIUS = 4


def number_size(most: int) -> tuple[float, float]:
    """Width and height of the sign of any number up to this one."""
    digits = "8" * len(str(most))
    return max(HEIGHT, math.ceil(text_width(digits, _SIZE, bold=True)) + 6), HEIGHT


def numbers_of(lines: Iterable[DrawnLine], labels: Mapping[str, Label]) -> dict[str, int]:
    """The numbers of the lines whose words have no clear place, in reading order, by first connector."""
    numbered = (line.first.id for line in lines if labels[line.first.id].number)
    return {line: number for number, line in enumerate(numbered, 1)}


def number_marks(number: int, rect: Rect) -> tuple[Mark, ...]:
    """The sign of a number in its place: white upon dark and square, so that nobody takes it for a badge."""
    x, y = rect.centre[0], baseline(rect.y, _SIZE, rect.height)
    return (
        BoxMark(rect.x, rect.y, rect.width, rect.height, _RADIUS, Style(fill=QUIET)),
        TextMark(x, y, str(number), _SIZE, True, WHITE, "middle"),
    )
