"""What lies under a point of a drawing. Qt's own answer counts the inside of a bent line as the line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist, hypot

from desktop.canvas.page_key import refs_of
from exporters.drawing.marks import BoxMark, Drawing, Item, PathMark, Point, Role, Segment, TextMark
from exporters.routing.curves import bent
from schema.text_width import text_width

_TITLE_STRIP = 36
"""An area is taken by its title strip; its inside belongs to what it holds."""
_CURVE = 16.0
"""A curve that leads further is no rounded corner: it is looked at in small pieces."""


@dataclass(frozen=True)
class Hit:
    """An item under the pointer."""

    role: Role
    refs: tuple[str, ...]
    on_label: bool = False
    """Of a connector: its badge or its words were hit, not the line itself."""

    @property
    def id(self) -> str:
        """The element that the item stands for, or the first of several."""
        return self.refs[0]


def hit(drawing: Drawing, at: Point, tolerance: float) -> Hit | None:
    """The thing at a point that a person means: bodies first, then lines, notes, titles and areas.

    The key lies above all of them.

    Point and tolerance are in SVG user units; the tolerance lets thin lines be hit.
    """
    for role in (Role.KEY, Role.BODY, Role.CONNECTOR, Role.NOTE, Role.AREA, Role.TITLE):
        for item in reversed(drawing.items):
            if item.role is role and refs_of(item) and _touches(item, at, tolerance):
                # An area may name the body that it stands for; what is taken is the area.
                refs = item.refs[:1] if role is Role.AREA else refs_of(item)
                return Hit(role, refs, role is Role.CONNECTOR and _on_label(item, at))
    return None


def bounds(item: Item) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of an item's boxes and paths, of a note's words; None when it has none."""
    if item.role is Role.NOTE:
        return text_box(item)
    points = [point for mark in item.marks for point in _points(mark)]
    if not points:
        return None
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across), max(down)


def route(item: Item) -> tuple[Point, ...]:
    """The points of a connector's line from source to target: those of its longest open path."""
    paths = [_steps(mark.segments) for mark in item.marks if isinstance(mark, PathMark)]
    return max(paths, key=_length, default=())


def _touches(item: Item, at: Point, tolerance: float) -> bool:
    box = bounds(item)
    if box is None or item.role is Role.TITLE:
        return _touches_text(item, at)
    if item.role is Role.CONNECTOR:
        return _on_label(item, at) or (_inside(box, at, tolerance) and _near(route(item), at, tolerance))
    if not _inside(box, at, 0):
        return False
    return item.role is not Role.AREA or at[1] <= box[1] + _TITLE_STRIP


def _touches_text(item: Item, at: Point) -> bool:
    return any(_in_text(mark, at) for mark in item.marks if isinstance(mark, TextMark))


def _in_text(text: TextMark, at: Point) -> bool:
    # Most texts are on another height: their widths need not be known.
    return text.y - text.size <= at[1] <= text.y + text.size / 3 and _inside(_room(text), at, 0)


def _room(text: TextMark) -> tuple[float, float, float, float]:
    width = text_width(text.text, text.size, text.bold)
    left = text.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor]
    return left, text.y - text.size, left + width, text.y + text.size / 3


def text_box(item: Item) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of an item's words; None when it has none."""
    rooms = [_room(mark) for mark in item.marks if isinstance(mark, TextMark)]
    if not rooms:
        return None
    left, top, right, bottom = zip(*rooms, strict=True)
    return min(left), min(top), max(right), max(bottom)


def badge_box(item: Item) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of a connector's badge; None when it has none."""
    return next(_boxes(item), None)


def _boxes(item: Item) -> Iterator[tuple[float, float, float, float]]:
    boxes = (mark for mark in item.marks if isinstance(mark, BoxMark))
    return ((box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes)


def _on_label(item: Item, at: Point) -> bool:
    return any(_inside(box, at, 0) for box in _boxes(item)) or _touches_text(item, at)


def _inside(box: tuple[float, float, float, float], at: Point, tolerance: float) -> bool:
    left, top, right, bottom = box
    return left - tolerance <= at[0] <= right + tolerance and top - tolerance <= at[1] <= bottom + tolerance


def _near(points: tuple[Point, ...], at: Point, tolerance: float) -> bool:
    return any(_distance(a, b, at) <= tolerance for a, b in pairwise(points))


def _distance(a: Point, b: Point, at: Point) -> float:
    along, down = b[0] - a[0], b[1] - a[1]
    square = along * along + down * down
    share = 0.0 if not square else ((at[0] - a[0]) * along + (at[1] - a[1]) * down) / square
    share = max(0.0, min(1.0, share))
    return hypot(at[0] - a[0] - share * along, at[1] - a[1] - share * down)


def _length(points: tuple[Point, ...]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))


def _points(mark: object) -> Iterable[Point]:
    if isinstance(mark, BoxMark):
        return ((mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height))
    return _steps(mark.segments) if isinstance(mark, PathMark) else ()


def _steps(segments: Iterable[Segment]) -> tuple[Point, ...]:
    points: list[Point] = []
    for segment in segments:
        if segment[0] == "C" and dist(points[-1], segment[-1]) > _CURVE:
            points += bent(points[-1], *segment[1:])
        elif segment[0] != "Z":
            points.append(segment[-1])
    return tuple(points)
