"""What a line says beside its badge: the functions it is about, or its source's own words."""

from exporters.drawing.marks import TextMark
from exporters.drawing.words import Anchor, column, fitted, height, widest
from exporters.routing.geometry import Label
from schema import Partnership
from schema.bundling import DrawnLine
from schema.sentences import listed
from schema.text_width import text_width

SIZE = 12
_ROOMS = (150, 200, 260)
"""A text that needs more than three lines gets more room before it loses a word."""
_MOST_LINES = 3


def label_text(partnership: Partnership, line: DrawnLine) -> str:
    """The whole text of a line's label; empty when there is nothing to say."""
    functions = listed([partnership.function(function).name for function in line.first.functions])
    parts = [functions or line.phrase, "jointly" if line.first.joint else ""]
    return ", ".join(part for part in parts if part)


def label_lines(text: str) -> tuple[str, ...]:
    """The text as it is set: whole wherever three lines can hold it."""
    if not text:
        return ()
    for room in _ROOMS:
        lines = fitted(text, SIZE, False, room)
        if len(lines) <= _MOST_LINES:
            return lines
    return (*lines[: _MOST_LINES - 1], _cut_short(lines[_MOST_LINES - 1], _ROOMS[-1]))


def label_size(lines: tuple[str, ...]) -> tuple[float, float] | None:
    """Width and height of the set text; None for no text."""
    return (widest(lines, SIZE), height(lines, SIZE)) if lines else None


def label_marks(lines: tuple[str, ...], label: Label) -> tuple[TextMark, ...]:
    """The text in its place, set towards its badge."""
    if label.text is None:
        return ()
    anchors: dict[str, tuple[float, Anchor]] = {
        "right": (label.text.left, "start"),
        "left": (label.text.right, "end"),
    }
    x, anchor = anchors.get(label.side, (label.text.centre[0], "middle"))
    return column(lines, x, label.text.top, SIZE, anchor=anchor)


def _cut_short(line: str, room: float) -> str:
    words = line.split()
    while len(words) > 1 and text_width(f"{' '.join(words)} …", SIZE) > room:
        words.pop()
    return f"{' '.join(words)} …"
