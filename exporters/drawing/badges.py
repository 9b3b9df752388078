"""Badges: the pill on a line that says its kind in one or two letters."""

import math

from exporters.drawing.look import DASHED
from exporters.drawing.marks import BoxMark, Mark, Style, TextMark
from exporters.drawing.weight import WEIGHTS, badge_paint
from exporters.drawing.words import baseline
from exporters.routing.geometry import Rect
from schema import ConnectorKind, Emphasis
from schema.text_width import text_width

HEIGHT = 20
_SIZE = 12


def badge_size(kind: ConnectorKind) -> tuple[float, float]:
    """Width and height of a kind's badge."""
    return max(HEIGHT, math.ceil(text_width(kind.code, _SIZE, bold=True)) + 10), HEIGHT


def badge(
    kind: ConnectorKind, rect: Rect, *, illustrative: bool = False, emphasis: Emphasis = Emphasis.NORMAL
) -> tuple[Mark, ...]:
    """The badge in its place. Its text can be read whatever the kind's colour."""
    dash = (*DASHED[:1], 2.5) if illustrative else ()
    paint = badge_paint(kind.colour, emphasis)
    pill = Style(fill=paint.fill, stroke=paint.border, width=WEIGHTS[emphasis].badge, dash=dash)
    middle = rect.x + rect.width / 2
    return (
        BoxMark(rect.x, rect.y, rect.width, rect.height, rect.height / 2, pill),
        TextMark(middle, baseline(rect.y, _SIZE, rect.height), kind.code, _SIZE, True, paint.text, "middle"),
    )
