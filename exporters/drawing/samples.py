"""Samples: each sign of the key drawn alone, for the key on the page and wherever a kind is chosen."""

from exporters.drawing.badges import badge, badge_size
from exporters.drawing.bodies import body_outline
from exporters.drawing.look import FRAME, QUIET, RADIUS, WHITE
from exporters.drawing.markers import length
from exporters.drawing.marks import BoxMark, Mark, Style
from exporters.drawing.strokes import line_marks
from exporters.drawing.words import LEADING, column
from exporters.routing.geometry import Rect
from schema import ConnectorKind, Emphasis, Fill, Shape
from schema.sizing import SMALL_SIZE

WIDTH, HEIGHT = 100, 24
"""The room of a sample, in SVG user units."""
_FRAME = 34


def line_sample(
    kind: ConnectorKind,
    x: float,
    y: float,
    *,
    mutual: bool = False,
    illustrative: bool = False,
    emphasis: Emphasis = Emphasis.NORMAL,
) -> tuple[Mark, ...]:
    """A short line of a kind with its badge, in the room whose top left corner is given."""
    middle = y + HEIGHT / 2
    wide, tall = badge_size(kind)
    lead = length(kind.end) if mutual else 0
    free = WIDTH - lead - length(kind.end)
    centre = x + lead + free / 2
    place = Rect(centre - wide / 2, middle - tall / 2, wide, tall)
    line = line_marks(kind, ((x, middle), (x + WIDTH, middle)), mutual=mutual, emphasis=emphasis)
    return (*line, *badge(kind, place, illustrative=illustrative, emphasis=emphasis))


def body_sample(
    shape: Shape,
    fill: Fill,
    x: float,
    y: float,
    *,
    illustrative: bool,
    emphasis: Emphasis = Emphasis.NORMAL,
) -> tuple[Mark, ...]:
    """A small empty body, in the room whose top left corner is given."""
    return body_outline(shape, fill, Rect(x, y, WIDTH, HEIGHT), illustrative=illustrative, emphasis=emphasis)


def collapsed_sample(count: str, x: float, y: float) -> tuple[Mark, ...]:
    """The frame of a collapsed area, with a count in it."""
    frame = BoxMark(x, y, WIDTH, HEIGHT, RADIUS, Style(WHITE, FRAME))
    leading = LEADING[SMALL_SIZE]
    words = column(
        (count,), x + WIDTH / 2, y + (HEIGHT - leading) / 2, SMALL_SIZE, colour=QUIET, anchor="middle"
    )
    return (frame, *words)


def bundle_sample(kind: ConnectorKind, x: float, y: float) -> tuple[Mark, ...]:
    """A line of a kind that ends at the frame of an area."""
    left = x + WIDTH - _FRAME
    frame = BoxMark(left, y, _FRAME, HEIGHT, RADIUS, Style(WHITE, FRAME))
    middle = y + HEIGHT / 2
    return (frame, *line_marks(kind, ((x, middle), (left, middle))))
