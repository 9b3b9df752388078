"""Runs of text: lines set under each other, measured for the widest font that may show them."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from exporters.drawing.look import INK
from exporters.drawing.marks import TextMark
from schema.text_width import text_width, words_of, wrapped

LEADING: dict[float, float] = {12: 16, 13: 17, 14: 18, 15: 21, 16: 22, 24: 31}
"""From one baseline to the next, by font size, in SVG user units."""

Anchor = Literal["start", "middle", "end"]


@lru_cache(maxsize=4096)
def fitted(text: str, size: float, bold: bool, room: float) -> tuple[str, ...]:
    """The text in lines that never exceed the room: a word that is too long breaks, as addresses must."""
    if not text:
        return ()
    lines = text.split("\n")
    return wrapped("\n".join(_broken(line, size, bold, room) for line in lines), size, bold, room)


def baseline(top: float, size: float, leading: float) -> float:
    """Where the letters of a line stand, so that they look centred between its top and its bottom."""
    return round(top + (leading + 0.7 * size) / 2, 2)


def column(
    lines: Iterable[str],
    x: float,
    top: float,
    size: float,
    *,
    bold: bool = False,
    colour: str = INK,
    anchor: Anchor = "start",
) -> tuple[TextMark, ...]:
    """Lines of one size under each other, the first one's top at `top`."""
    marks = []
    for line in lines:
        if line:
            marks.append(TextMark(x, baseline(top, size, LEADING[size]), line, size, bold, colour, anchor))
        top += _leading(line, size)
    return tuple(marks)


def height(lines: tuple[str, ...], size: float) -> float:
    """How high these lines stand together."""
    return sum(_leading(line, size) for line in lines)


def widest(lines: Iterable[str], size: float, bold: bool = False) -> float:
    """The width of the longest line."""
    return max((text_width(line, size, bold) for line in lines), default=0)


def _leading(line: str, size: float) -> float:
    """A blank line sets paragraphs apart and is half as high as a line of text."""
    return LEADING[size] if line else LEADING[size] / 2


def _broken(line: str, size: float, bold: bool, room: float) -> str:
    return " ".join(piece for word in words_of(line) for piece in _pieces(word, size, bold, room))


def _pieces(word: str, size: float, bold: bool, room: float) -> Iterator[str]:
    start, width = 0, 0.0
    for at, letter in enumerate(word):
        wide = text_width(letter, size, bold)
        if width + wide > room and at > start:
            yield word[start:at]
            start, width = at, 0.0
        width += wide
    yield word[start:]
