"""How wide text is, and where it breaks, known without a screen: from tables of advance widths.

The reader's browser picks the font: Arial, Liberation Sans (the same widths) or DejaVu Sans (up to
1.22 times as wide). Room is made for the widest, so text fits in each.
"""

import json
import re
from functools import cache, lru_cache

from resources import text

_UNKNOWN = 1100
"""Width of a character that no table holds, in thousandths of the font size: a wide one."""


@lru_cache(maxsize=65536)
def text_width(words: str, size: float, bold: bool = False) -> float:
    """The width of one line in SVG user units, in the widest of the fonts that may show it."""
    widths = _widest(bold)
    return sum(widths.get(character, _UNKNOWN) for character in words) * size / 1000


def font_width(words: str, size: float, bold: bool, font: str) -> float:
    """The width of one line in one font: "liberation-sans" or "dejavu-sans"."""
    widths = _tables()[f"{font} {'bold' if bold else 'regular'}"]
    return sum(widths.get(character, _UNKNOWN) for character in words) * size / 1000


@lru_cache(maxsize=16384)
def wrapped(words: str, size: float, bold: bool, room: float) -> tuple[str, ...]:
    """The text broken at blanks into lines no wider than the room, as even as they can be.

    A word wider than the room stands alone on its line; paragraphs keep their own lines.
    """
    lines: list[str] = []
    for paragraph in words.split("\n"):
        pieces = words_of(paragraph)
        greedy = _broken(pieces, size, bold, room)
        lines += _evened(pieces, size, bold, room, len(greedy)) if len(greedy) > 1 else greedy
    return tuple(lines)


def words_of(line: str) -> list[str]:
    """What may stand on lines of its own; a no-break space holds words together."""
    return [word for word in re.split(r"[^\S\N{NO-BREAK SPACE}]+", line) if word]


def _broken(words: list[str], size: float, bold: bool, room: float) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def _evened(words: list[str], size: float, bold: bool, room: float, count: int) -> list[str]:
    narrow, wide = room / 2, room
    while wide - narrow > size / 2:
        middle = (narrow + wide) / 2
        if len(_broken(words, size, bold, middle)) > count:
            narrow = middle
        else:
            wide = middle
    return _broken(words, size, bold, wide)


@cache
def _tables() -> dict[str, dict[str, int]]:
    tables = json.loads(text("font_widths.json"))
    return {name: widths for name, widths in tables.items() if name != "comment"}


@cache
def _widest(bold: bool) -> dict[str, int]:
    style = "bold" if bold else "regular"
    widest: dict[str, int] = {}
    for name, widths in _tables().items():
        if name.endswith(style):
            for character, width in widths.items():
                widest[character] = max(width, widest.get(character, 0))
    return widest
