"""What of a drawing's marks a graph engine can draw: each body's and area's rectangle, each line's curve."""

from collections.abc import Iterator
from math import dist
from typing import NamedTuple

from exporters.drawing.marks import BoxMark, Drawing, Item, PathMark, Point, Role, TextMark
from schema.key import EndMarker
from schema.text_width import text_width

ARROW = 10.0
"""Length of an arrowhead of size 1 in Graphviz, in points."""

_RISE = 0.35
"""How far above its baseline the middle of a line of text stands, in font sizes."""


class Rectangle(NamedTuple):
    """A rectangle in SVG user units, y down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, point: Point) -> bool:
        """Whether the point lies inside or on the border."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


class Curve(NamedTuple):
    """A line as Graphviz takes it: a start and cubic pieces, with room for arrowheads at the ends."""

    tip_at_source: Point | None
    points: tuple[Point, ...]
    tip_at_target: Point | None


def boxed(drawing: Drawing) -> tuple[Item, ...]:
    """The bands, areas and bodies that have a border on the page."""
    kinds = (Role.BAND, Role.AREA, Role.BODY)
    return tuple(item for item in drawing.items if item.role in kinds and boxes(item))


def lines(drawing: Drawing) -> tuple[Item, ...]:
    """The connectors that have a path on the page."""
    return tuple(item for item in drawing.items if item.role is Role.CONNECTOR and item.joins and paths(item))


def boxes(item: Item) -> tuple[BoxMark, ...]:
    """The item's rectangles, in painting order."""
    return tuple(mark for mark in item.marks if isinstance(mark, BoxMark))


def rectangle(item: Item) -> Rectangle:
    """The outer border of a band, an area or a body. Raises ValueError when it has none."""
    marks = boxes(item)
    return Rectangle(
        min(box.x for box in marks),
        min(box.y for box in marks),
        max(box.x + box.width for box in marks),
        max(box.y + box.height for box in marks),
    )


def words(item: Item) -> tuple[TextMark, ...]:
    """The item's runs of text, in reading order."""
    return tuple(mark for mark in item.marks if isinstance(mark, TextMark))


def middle(texts: tuple[TextMark, ...]) -> Point:
    """The middle of lines of text that share an anchor and stand under each other."""
    x, half = texts[0].x, max(text_width(text.text, text.size, text.bold) for text in texts) / 2
    across = {"start": x + half, "middle": x, "end": x - half}
    heights = [text.y - _RISE * text.size for text in texts]
    return across[texts[0].anchor], (heights[0] + heights[-1]) / 2


def paths(item: Item) -> tuple[PathMark, ...]:
    """The item's paths, in painting order; the first follows the whole line."""
    return tuple(mark for mark in item.marks if isinstance(mark, PathMark))


def ends(item: Item) -> tuple[Point, Point]:
    """Where a connector's line begins and ends."""
    whole = curve(item)
    return whole.tip_at_source or whole.points[0], whole.tip_at_target or whole.points[-1]


def curve(item: Item) -> Curve:
    """The line of a connector, shortened where Graphviz is to set an arrowhead."""
    points = list(_cubic(paths(item)[0]))
    tip_at_source = tip_at_target = None
    if item.joins and item.joins.tail is not EndMarker.NONE:
        tip_at_source, points[0] = points[0], _towards(points[0], points[1])
    if item.joins and item.joins.head is not EndMarker.NONE:
        tip_at_target, points[-1] = points[-1], _towards(points[-1], points[-2])
    return Curve(tip_at_source, tuple(points), tip_at_target)


def _cubic(path: PathMark) -> Iterator[Point]:
    here: Point = (0.0, 0.0)
    for segment in path.segments:
        match segment:
            case ("M", start):
                yield start
                here = start
            case ("L", end):
                yield from (_between(here, end, 1 / 3), _between(here, end, 2 / 3), end)
                here = end
            case ("C", first, second, end):
                yield from (first, second, end)
                here = end


def _towards(end: Point, inner: Point) -> Point:
    """The arrowhead's foot: on the way to the next point, and never beyond the middle of that way."""
    length = dist(end, inner)
    return _between(end, inner, min(ARROW / length, 0.5)) if length else end


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
