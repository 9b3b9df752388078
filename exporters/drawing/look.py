"""The look in one place: colours with the reason for each, and the sizes that the whole page shares.

Contrast ratios are WCAG 2.2's, on white and on the darker band tint. Text needs 4.5, lines and
borders need 3 (success criteria 1.4.3 and 1.4.11).
"""

from typing import NamedTuple

from schema import LinePattern

INK = "#212B32"
"""Text and accountability: 14.4 on white, 13.0 on a band."""
QUIET = "#4C6272"
"""Secondary text: 6.4 on white, 5.8 on a band."""
OUTLINE = "#425563"
"""Borders of bodies: 7.8 on white, 7.0 on a band."""
FRAME = "#768692"
"""Quiet frames: 3.8 on white, 3.4 on a band; too light for text."""
ACCENT = "#003087"
"""The one strong colour: titles and statutory organisations; white stands on it at 11.9."""
ON_ACCENT = "#D6E4F5"
"""Secondary text on the accent: 9.2."""
WHITE = "#FFFFFF"
TINT = "#E3EDF8"
"""Inside of bodies without a legal form of their own; ink stands on it at 12.2."""
BAND_TINTS = ("#F0F4F5", "#F8FAFB")
HEADER_TINT = "#E4EAED"
RULE = "#D8DDE0"
"""Hairlines that only help the eye; nothing depends on seeing them."""

MARGIN = 32
GAP = 8
RADIUS, FRAME_RADIUS = 6, 10
LEAST_WIDTH = 960
"""Room for title, key and control block beside even the smallest map."""
HALO = 4.0
"""How much wider than its line the white under it is."""
CORNER = 8.0
"""Radius of a line's corners."""
DASHED = (5.0, 3.0)
"""Outline of what is illustrative."""


class Stroke(NamedTuple):
    """How a line pattern is stroked; `core` is the width of the white that splits a double line."""

    width: float
    dash: tuple[float, ...] = ()
    round_caps: bool = False
    core: float = 0.0


STROKES = {
    LinePattern.SOLID: Stroke(1.75),
    LinePattern.THICK: Stroke(3.0),
    LinePattern.DOUBLE: Stroke(4.75, core=1.75),
    LinePattern.LONG_DASH: Stroke(1.75, (13, 5)),
    LinePattern.DASH: Stroke(1.75, (6, 4)),
    LinePattern.DASH_DOT: Stroke(1.75, (9, 3.5, 2, 3.5)),
    LinePattern.DOTS: Stroke(2.5, (0.1, 4.9), round_caps=True),
    LinePattern.SPARSE_DOTS: Stroke(3.25, (0.1, 8.9), round_caps=True),
}
LIGHTER = 0.75
"""Structural lines are this much thinner: they carry no authority."""
