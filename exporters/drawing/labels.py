"""What a line says beside its badge: the functions it is about, or its source's own words."""

from functools import lru_cache

from exporters.drawing.marks import TextMark
from exporters.drawing.weight import WEIGHTS
from exporters.drawing.words import Anchor, column, fitted, height, widest
from exporters.routing.geometry import Label
from schema import Attestation, Connector, Emphasis, Partnership
from schema.bundling import DrawnLine
from schema.said import said
from schema.sentences import capitalised, listed
from schema.text_width import text_width, words_of
from schema.tongue import tongue_of

SIZE = 12
_ROOMS = (150, 200, 260)
"""A text that needs more than three lines gets more room before it loses a word."""
_SLIM, _WIDE = (90, 120, 150, 200, 260), (260, 360)
_MOST_LINES = 3


def label_text(partnership: Partnership, line: DrawnLine) -> str:
    """The whole text of a line's label, with a capital; empty when there is nothing to say."""
    functions = listed([partnership.function(function).name for function in line.functions])
    told = marked(functions or line.phrase, line.first)
    return capitalised(tongue_of(partnership.control.language).told(told))


def marked(text: str, line: Connector) -> str:
    """What is said of a line, and then how it holds, as far as a reader must know."""
    if line.joint:
        text = said("{line}, jointly", line=text) if text else said("jointly")
    if line.attestation is Attestation.ILLUSTRATIVE:
        text = said("{line} (illustrative)", line=text) if text else said("illustrative")
    return text


def label_lines(text: str) -> tuple[str, ...]:
    """The text as it is set where there is room: whole wherever three lines can hold it."""
    return label_shapes(text)[0]


@lru_cache(maxsize=4096)
def label_shapes(text: str) -> tuple[tuple[str, ...], ...]:
    """The ways in which a text may be set, best first: as usual, slim, and wide."""
    if not text:
        return ((),)
    shapes = (
        _within(text, _ROOMS, _MOST_LINES),
        _within(text, _SLIM, _MOST_LINES + 1),
        _within(text, _WIDE, 2),
    )
    return tuple(dict.fromkeys(shapes))


def label_size(lines: tuple[str, ...]) -> tuple[float, float] | None:
    """Width and height of the set text; None for no text."""
    return (widest(lines, SIZE), height(lines, SIZE)) if lines else None


def label_marks(text: str, label: Label, emphasis: Emphasis = Emphasis.NORMAL) -> tuple[TextMark, ...]:
    """The text in its place, in the shape that was given room, set towards its badge."""
    if label.text is None:
        return ()
    room = label.text.width, label.text.height
    shapes = label_shapes(text)
    lines = next((lines for lines in shapes if label_size(lines) == room), shapes[0])
    anchors: dict[str, tuple[float, Anchor]] = {
        "right": (label.text.left, "start"),
        "left": (label.text.right, "end"),
    }
    x, anchor = anchors.get(label.side, (label.text.centre[0], "middle"))
    return column(lines, x, label.text.top, SIZE, colour=WEIGHTS[emphasis].text, anchor=anchor)


def _within(text: str, rooms: tuple[int, ...], most: int) -> tuple[str, ...]:
    least = min(widest(words_of(text), SIZE), rooms[-1])
    for room in rooms:
        lines = fitted(text, SIZE, False, max(room, least))
        if len(lines) <= most:
            return lines
    return (*lines[: most - 1], _cut_short(lines[most - 1], rooms[-1]))


def _cut_short(line: str, room: float) -> str:
    words = words_of(line)
    while len(words) > 1 and text_width(f"{' '.join(words)} …", SIZE) > room:
        words.pop()
    return f"{' '.join(words)} …"
