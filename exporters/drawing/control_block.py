"""The control block on the page: which document this is, whose, which version, and until when it stands."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from exporters.drawing.look import ACCENT, QUIET, WHITE
from exporters.drawing.marks import BoxMark, Item, Mark, Role, Style, TextMark
from exporters.drawing.words import LEADING, baseline, column, fitted, height, widest
from schema import Control, Status
from schema.dates import in_words
from schema.said import said
from schema.text_width import text_width
from schema.tongue import tongue_of

STATUSES = {
    Status.DRAFT: said("Draft"),
    Status.FOR_APPROVAL: said("For approval"),
    Status.APPROVED: said("Approved"),
    Status.SUPERSEDED: said("Superseded"),
}
_SIZE = 12
_APART = 32
_ROOM = 440
_ROW_GAP = 12
TAG_HEIGHT, _TAG_SPACING = 24, 1.0


class Field(NamedTuple):
    """One fact of the control block, wrapped."""

    label: str
    lines: tuple[str, ...]

    @property
    def width(self) -> float:
        return max(widest(self.lines, _SIZE), text_width(self.label, _SIZE))

    @property
    def height(self) -> float:
        return LEADING[_SIZE] + height(self.lines, _SIZE)


@lru_cache(maxsize=32)
def control_item(control: Control, left: float, top: float, width: float) -> tuple[Item, float]:
    """The control block and its height: what is set, side by side, as many to a row as fit."""
    marks: list[Mark] = []
    x, bottom, row_top = left, top, top
    for field in _fields(control):
        if x > left and x + field.width > left + width:
            x, row_top = left, bottom + _ROW_GAP
        marks += column((field.label,), x, row_top, _SIZE, colour=QUIET)
        marks += column(field.lines, x, row_top + LEADING[_SIZE], _SIZE)
        x += field.width + _APART
        bottom = max(bottom, row_top + field.height)
    told = tuple(f"{label}: {value}" for label, value in facts(control))
    name = tongue_of(control.language).told(said("Document control"))
    return Item("control", Role.CONTROL, name, tuple(marks), (), told), bottom - top


def facts(control: Control) -> tuple[tuple[str, str], ...]:
    """What is set, as label and value in words of the document's language."""
    rows = (
        (said("Document"), control.title),
        (said("Reference"), control.reference),
        (said("Version"), control.version),
        (said("Status"), STATUSES[control.status]),
        (said("Owner"), control.owner),
        (said("Author"), control.author),
        (said("Approved by"), control.approved_by),
        (said("Approved on"), _day(control.approved_on)),
        (said("Effective from"), _day(control.effective_from)),
        (said("Review by"), _day(control.review_by)),
        (said("Correct as of"), _day(control.correct_as_of)),
    )
    tell = tongue_of(control.language).told
    return tuple((tell(label), tell(value)) for label, value in rows if value)


def status_told(control: Control) -> str:
    """Where the document stands, in its language."""
    return tongue_of(control.language).told(STATUSES[control.status])


def status_tag(control: Control, right: float, top: float) -> tuple[Mark, ...]:
    """A tag at the page's head that nobody overlooks; approved documents need none."""
    if control.status is Status.APPROVED:
        return ()
    word = status_told(control).upper()
    width = tag_width(control)
    middle = right - width / 2
    tag = BoxMark(right - width, top, width, TAG_HEIGHT, 4, Style(WHITE, ACCENT, 1.5))
    y = baseline(top, _SIZE, TAG_HEIGHT)
    return tag, TextMark(middle, y, word, _SIZE, True, ACCENT, "middle", spacing=_TAG_SPACING)


def tag_width(control: Control) -> float:
    """The room that the tag takes, in SVG user units."""
    if control.status is Status.APPROVED:
        return 0
    word = status_told(control).upper()
    return text_width(word, _SIZE, bold=True) + len(word) * _TAG_SPACING + 20


def _fields(control: Control) -> Iterator[Field]:
    for label, value in facts(control):
        yield Field(label, fitted(value, _SIZE, False, _ROOM))


def _day(day: date | None) -> str:
    return in_words(day) if day else ""
