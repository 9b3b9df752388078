"""The words of routing: what goes in (scene, wires) and what comes out (routes, labels).

Everything is a frozen value in SVG user units with y down, so a scene can be compared and cached.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

Point = tuple[float, float]
Run = tuple[Point, Point]


@dataclass(frozen=True)
class Rect:
    """An upright box: top left corner and size, in SVG user units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        return self.x

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> Point:
        return (self.x + self.width / 2, self.y + self.height / 2)

    def inflate(self, d: float) -> Rect:
        """This box grown by `d` on all four sides (shrunk when negative)."""
        return Rect(self.x - d, self.y - d, self.width + 2 * d, self.height + 2 * d)

    def contains(self, point: Point) -> bool:
        """Whether the point lies in the box or on its border."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom

    def overlaps(self, rect: Rect) -> bool:
        """Whether one passes through the inside of the other, be it as a mere line; borders do not count."""
        across = self.x < rect.x + rect.width and rect.x < self.x + self.width
        return across and self.y < rect.y + rect.height and rect.y < self.y + self.height

    def meets(self, rect: Rect) -> bool:
        """Whether the two boxes share any point, be it on their borders."""
        across = self.x <= rect.x + rect.width and rect.x <= self.x + self.width
        return across and self.y <= rect.y + rect.height and rect.y <= self.y + self.height

    def holds(self, rect: Rect) -> bool:
        """Whether the other box lies wholly within this one."""
        return self.contains((rect.left, rect.top)) and self.contains((rect.right, rect.bottom))

    def union(self, rect: Rect) -> Rect:
        """The smallest box around both."""
        left, top = min(self.left, rect.left), min(self.top, rect.top)
        right, bottom = max(self.right, rect.right), max(self.bottom, rect.bottom)
        return Rect(left, top, right - left, bottom - top)


class Manner(StrEnum):
    """How a line runs."""

    RIGHT_ANGLED = "right-angled"
    STRAIGHT = "straight"
    CURVED = "curved"


@dataclass(frozen=True)
class Wire:
    """One line to be routed from a body's box, or for a bundle an area's frame, to another.

    `waypoints` are pinned by a person: the route passes through each, in order. `trail` is the length the
    end marker needs. `label` is the size of badge and text together, `badge` that of the badge alone,
    which is centred on the line unless `pinned_label` says where its centre stands.
    """

    id: str
    source: Rect
    target: Rect
    source_owner: str
    target_owner: str
    waypoints: tuple[Point, ...] = ()
    trail: float = 14
    label: tuple[float, float] | None = None
    badge: tuple[float, float] = (0, 0)
    pinned_label: Point | None = None
    manner: Manner = Manner.RIGHT_ANGLED


@dataclass(frozen=True)
class Scene:
    """All that a line has to respect.

    No line crosses `bodies` (owner id, box), and next to none `titles` (of areas and bands, notes).
    `areas` (owner id, frame) are crossed at a price, except by lines that begin or end in them; a line
    that ends on a frame stays outside it. `bounds` is the page. `seams` lie between bands: lines cross them
    freely, labels would rather not.
    """

    bodies: tuple[tuple[str, Rect], ...]
    titles: tuple[Rect, ...]
    areas: tuple[tuple[str, Rect], ...]
    wires: tuple[Wire, ...]
    bounds: Rect
    seams: tuple[Rect, ...] = ()


@dataclass(frozen=True)
class Route:
    """A polyline from the border of the source to the border of the target.

    Of a curve, `turns` says for each corner how far before and behind it the line leaves the polyline.
    """

    wire: str
    points: tuple[Point, ...]
    turns: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Label:
    """Where a line's badge and text stand; `side` says on which side of the badge the text is.

    Where no text has a clear place, a number beside the badge stands for it.
    """

    wire: str
    badge: Rect
    text: Rect | None
    side: str
    number: Rect | None = None


def along(a: Point, b: Point) -> Rect:
    """The box between two points: of no width or no height for a straight run."""
    return Rect(min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]), abs(a[1] - b[1]))


def borders(rect: Rect) -> list[Rect]:
    """The four sides of a box, as boxes of no width or no height."""
    a, b = (rect.left, rect.top), (rect.right, rect.top)
    c, d = (rect.right, rect.bottom), (rect.left, rect.bottom)
    return [along(a, b), along(b, c), along(c, d), along(d, a)]


def runs(points: tuple[Point, ...] | list[Point]) -> list[Run]:
    """The straight runs of a polyline, in order."""
    return list(pairwise(points))


def simplified(points: list[Point]) -> list[Point]:
    """The same line without repeated points and without corners that do not turn."""
    kept: list[Point] = []
    for point in points:
        if kept and _near(kept[-1], point):
            continue
        if len(kept) > 1 and _collinear(kept[-2], kept[-1], point):
            kept.pop()
        if not kept or not _near(kept[-1], point):
            kept.append(point)
    return kept


def _near(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) < 1e-6 and abs(a[1] - b[1]) < 1e-6


def _collinear(a: Point, b: Point, c: Point) -> bool:
    upright = abs(a[0] - b[0]) < 1e-6 and abs(b[0] - c[0]) < 1e-6
    return upright or (abs(a[1] - b[1]) < 1e-6 and abs(b[1] - c[1]) < 1e-6)


def gap(a: Rect, b: Rect, axis: int) -> float:
    """How far two boxes are apart along an axis; negative where they are level with each other."""
    (a_low, a_high), (b_low, b_high) = extent(a, axis), extent(b, axis)
    return max(b_low - a_high, a_low - b_high)


def width(rect: Rect, axis: int) -> float:
    """The size of a box along an axis."""
    return rect.width if axis == 0 else rect.height


def extent(rect: Rect, axis: int) -> tuple[float, float]:
    """Where a box begins and ends along an axis: 0 is x, 1 is y."""
    return (rect.left, rect.right) if axis == 0 else (rect.top, rect.bottom)
