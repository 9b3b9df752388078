"""A drawing taken apart into what measures ask about: rectangles and polylines, in SVG user units, y down."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import chain, repeat

from exporters.drawing.marks import BoxMark, Drawing, Frame, Item, Point, Role, TextMark
from exporters.measuring.ways import polyline
from exporters.outline import boxes, paths, words
from exporters.routing.crossing import LineRun, crossings
from exporters.routing.geometry import Rect
from schema.text_width import font_width, text_width

RISE, DROP = 0.75, 0.22
"""How far letters reach above and below their baseline, in font sizes."""
FONTS = ("liberation-sans", "dejavu-sans")
"""Arial's widths, and those of what stands in for it where it is missing."""
_TITLED = (Role.TITLE, Role.STATUS, Role.BAND, Role.AREA, Role.NOTE)


@dataclass(frozen=True)
class Line:
    """A connector: the ids of its ends, its corners, and the rooms of its badge and its words.

    Where its words have no room, a number stands for them.
    """

    id: str
    source: str
    target: str
    points: tuple[Point, ...]
    badge: Rect | None
    text: Rect | None
    number: Rect | None = None

    @property
    def signs(self) -> tuple[Rect, ...]:
        """Badge and number, as far as it has them."""
        return tuple(room for room in (self.badge, self.number) if room)

    @property
    def labels(self) -> tuple[Rect, ...]:
        """Badge, words and number, as far as it has them."""
        return (*self.signs, self.text) if self.text else self.signs


@dataclass(frozen=True)
class Boxed:
    """A run of text and the box in which it must stay."""

    text: TextMark
    box: Rect


@dataclass(frozen=True)
class Shapes:
    """What of a drawing is measured."""

    bodies: dict[str, Rect]
    corners: dict[str, float]
    """How round the corners of a body are: lines end on the curve."""
    titles: tuple[Rect, ...]
    """Words of title, bands, areas and notes."""
    lines: tuple[Line, ...]
    texts: tuple[Boxed, ...]
    frame: Frame

    @cached_property
    def crossings(self) -> dict[str, list[Point]]:
        """Where each line crosses others; each crossing stands with both."""
        return crossings(self.runs)

    @cached_property
    def runs(self) -> list[LineRun]:
        """The straight runs of all lines."""
        return [
            LineRun(line.id, *ends)
            for line in self.lines
            for ends in zip(line.points, line.points[1:], strict=False)
        ]


def shapes_of(drawing: Drawing) -> Shapes:
    """What of a drawing is measured."""
    bodies = [item for item in drawing.items if item.role is Role.BODY and boxes(item)]
    return Shapes(
        {item.id: _rect(boxes(item)[0]) for item in bodies},
        {item.id: boxes(item)[0].radius for item in bodies},
        tuple(room(text) for item in drawing.items if item.role in _TITLED for text in words(item)),
        tuple(_line(item) for item in drawing.items if item.role is Role.CONNECTOR and paths(item)),
        tuple(_boxed(drawing)),
        drawing.frame,
    )


def room(text: TextMark, font: str | None = None) -> Rect:
    """The rectangle that a run of text covers, in one font; without a font in the widest."""
    width = _width(text, font) + len(text.text) * text.spacing
    start = {"start": 0.0, "middle": width / 2, "end": width}[text.anchor]
    rise, tall = text.size * RISE, text.size * (RISE + DROP)
    if text.upwards:
        return Rect(text.x - rise, text.y + start - width, tall, width)
    return Rect(text.x - start, text.y - rise, width, tall)


def _width(text: TextMark, font: str | None) -> float:
    if font is None:
        return text_width(text.text, text.size, text.bold)
    return font_width(text.text, text.size, text.bold, font)


def _rect(box: BoxMark) -> Rect:
    return Rect(box.x, box.y, box.width, box.height)


def _line(item: Item) -> Line:
    """A line's own boxes are its badge and its number, and the first of its words stand in them."""
    assert item.joins
    badge, number, *_ = [*map(_rect, boxes(item)), None, None]
    beside = words(item)[len(boxes(item)) :]
    text = reduce(Rect.union, map(room, beside)) if beside else None
    points = polyline(paths(item)[0].segments)
    return Line(item.id, item.joins.source, item.joins.target, points, badge, text, number)


def _boxed(drawing: Drawing) -> Iterator[Boxed]:
    """Words in bodies, areas, badges and numbers stay in their boxes, all others on the page."""
    page = Rect(drawing.frame.x, drawing.frame.y, drawing.frame.width, drawing.frame.height)
    for item in drawing.items:
        yield from map(Boxed, words(item), chain(_holding(item), repeat(page)))


def _holding(item: Item) -> Iterator[Rect]:
    """The boxes in which the words of an item stand, in their order, as far as there are any."""
    its = map(_rect, boxes(item))
    if item.role is Role.CONNECTOR:
        return its
    return repeat(next(its)) if item.role in (Role.BODY, Role.AREA) and boxes(item) else iter(())
