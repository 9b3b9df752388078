"""How loud a body or a line is: heavier and darker signs, or lighter ones that can still be read.

Emphasis never rests on colour alone, and nothing is made see-through: muted text keeps 4.5, muted lines
keep 3 (WCAG 2.2, 1.4.3 and 1.4.11), on white and on the darker band tint.
"""

from typing import NamedTuple

from exporters.drawing.look import BAND_TINTS, FRAME, INK, OUTLINE, QUIET, WHITE, Stroke
from schema import Emphasis
from schema.contrast import paler
from schema.said import said

_LEAST = 3.2
"""Contrast of muted lines on the darker band tint: the rule asks for 3."""
_THINNEST = 1.0
MUTED_SOLID = "#5A6B7D"
"""Inside of muted bodies that are solid: white stands on it at 5.5."""


class Weight(NamedTuple):
    """How one emphasis is drawn."""

    border: float
    """Width of a body's outline."""
    line: float
    """By how much a line is wider than usual."""
    badge: float
    """Width of a badge's outline."""
    text: str
    """Colour of the words beside a line."""


WEIGHTS = {
    Emphasis.NORMAL: Weight(1.25, 1.0, 1.5, INK),
    Emphasis.EMPHASISED: Weight(3.0, 1.4, 1.5, INK),
    Emphasis.MUTED: Weight(1.0, 0.7, 1.0, QUIET),
}


class Paint(NamedTuple):
    """The colours of a badge."""

    fill: str
    border: str
    text: str


def badge_paint(colour: str, emphasis: Emphasis) -> Paint:
    """Dark upon white; an emphasised badge is white upon dark."""
    if emphasis is Emphasis.EMPHASISED:
        return Paint(INK, INK, WHITE)
    return Paint(WHITE, toned(colour, emphasis), WEIGHTS[emphasis].text)


def said_of(emphasis: Emphasis) -> tuple[str, ...]:
    """What a reader who sees nothing is told: emphasis, and of what is muted, nothing."""
    return (said("Emphasised on this page"),) if emphasis is Emphasis.EMPHASISED else ()


def toned(colour: str, emphasis: Emphasis) -> str:
    """The colour of a line: paler where it is muted, as far as it can still be seen."""
    return paler(colour, BAND_TINTS[0], _LEAST) if emphasis is Emphasis.MUTED else colour


def weighed(stroke: Stroke, emphasis: Emphasis) -> Stroke:
    """The stroke heavier or lighter; both halves of a double line stay wide enough to be seen."""
    factor = WEIGHTS[emphasis].line
    core = stroke.core * factor
    least = min(stroke.width, core + 2 * _THINNEST if core else _THINNEST)
    return stroke._replace(width=max(stroke.width * factor, least), core=core)


def border_colour(border: str, emphasis: Emphasis) -> str:
    """The colour of an outline: of the usual greys the darkest or the palest."""
    greys = {Emphasis.EMPHASISED: INK, Emphasis.MUTED: FRAME}
    return greys.get(emphasis, border) if border == OUTLINE else border
