"""The table of measures: what each is called, what it means, and the function that finds it in a drawing."""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from math import dist, pi
from typing import NamedTuple

from exporters.drawing.marks import Drawing, Point
from exporters.measuring.shapes import FONTS, Line, Shapes, room, shapes_of
from exporters.measuring.ways import beside, turned
from exporters.routing.geometry import Rect
from exporters.routing.walls import passes

ON_TOP = 3.0
"""Nearer than this, two lines with their halos are one to the eye."""
SHARED = 10.0
"""So much of their way two lines may run on top of each other, in SVG user units."""
_FAR = 64.0
"""Tracks further apart than this are nobody's trouble."""
_SLACK = 0.5
"""What rounding may do to a place."""

Value = int | float | None
"""A count, a length in SVG user units, or a share; None where there is nothing to measure."""


class Measure(NamedTuple):
    """One number about the legibility of a drawing."""

    id: str
    about: str
    ask: Callable[[Shapes], Value]
    is_fault: bool = False
    """Whether a drawing is as it should be only when this is 0."""


def bodies_overlapped(shapes: Shapes) -> int:
    """Pairs of bodies that lie over each other."""
    return sum(one.overlaps(other) for one, other in combinations(shapes.bodies.values(), 2))


def lines_through_bodies(shapes: Shapes) -> int:
    """Pairs of a connector and a body that it passes through."""
    return sum(
        any(passes(*run, _inside(shapes, line, body)) for run in runs)
        for line, runs in _legs(shapes)
        for body in shapes.bodies
    )


def lines_through_titles(shapes: Shapes) -> int:
    """Pairs of a connector and a line of words (of area, band, note or page) that it passes through."""
    return sum(
        any(passes(*run, title) for run in runs) for _, runs in _legs(shapes) for title in shapes.titles
    )


def labels_over_bodies(shapes: Shapes) -> int:
    """Pairs of a label (a badge, or the words beside it) and a body that it covers."""
    return _covered(shapes, list(shapes.bodies.values()))


def labels_over_labels(shapes: Shapes) -> int:
    """Pairs of labels of different connectors that cover each other."""
    return sum(
        one.overlaps(other)
        for line, its in combinations(shapes.lines, 2)
        for one in line.labels
        for other in its.labels
    )


def labels_over_titles(shapes: Shapes) -> int:
    """Pairs of a label and a line of words of an area, a band, a note or the page that it covers."""
    return _covered(shapes, list(shapes.titles))


def badges_over_crossings(shapes: Shapes) -> int:
    """Badges that cover, or whose numbers cover, a crossing of their own connector."""
    return sum(
        any(sign.contains(point) for point in shapes.crossings.get(line.id, ()) for sign in line.signs)
        for line in shapes.lines
    )


def texts_numbered(shapes: Shapes) -> int:
    """Connectors whose words stand in the page's list, since no place on the map is clear for them."""
    return sum(line.number is not None for line in shapes.lines)


def texts_overflowing(font: str) -> Callable[[Shapes], int]:
    """Runs of text that leave the box, or the page, in which they stand, in one font."""

    def overflowing(shapes: Shapes) -> int:
        return sum(not each.box.inflate(_SLACK).holds(room(each.text, font)) for each in shapes.texts)

    return overflowing


def shared_segments(shapes: Shapes) -> int:
    """Pairs of connectors drawn on top of each other for more than 10 units."""
    return len({pair.lines for pair in beside(shapes.runs, ON_TOP, SHARED)})


def closest_tracks(shapes: Shapes) -> float | None:
    """The least distance between parallel runs of different connectors, where any are nearer than 64."""
    return _rounded(min((pair.apart for pair in beside(shapes.runs, _FAR, SHARED)), default=None))


def crossings(shapes: Shapes) -> int:
    """How often connectors cross."""
    return sum(len(points) for points in shapes.crossings.values()) // 2


def bends(shapes: Shapes) -> float | None:
    """Bends per connector, at the mean; a turn by a right angle is one, be it sharp or a curve."""
    return _mean([turned(line.points) / (pi / 2) for line in shapes.lines])


def length(shapes: Shapes) -> float:
    """The length of all connectors together."""
    return round(sum(dist(a, b) for line in shapes.lines for a, b in pairwise(line.points)), 1)


def area(shapes: Shapes) -> float:
    """The area of the page."""
    return shapes.frame.width * shapes.frame.height


def proportion(shapes: Shapes) -> float:
    """The width of the page by its height."""
    return round(shapes.frame.width / shapes.frame.height, 3)


MEASURES: tuple[Measure, ...] = (
    Measure("bodies", "bodies on the page", lambda shapes: len(shapes.bodies)),
    Measure("lines", "connectors drawn, a bundle as one", lambda shapes: len(shapes.lines)),
    Measure("bodies-overlapped", "pairs of bodies that overlap", bodies_overlapped, True),
    Measure("lines-through-bodies", "connectors through bodies", lines_through_bodies, True),
    Measure("lines-through-titles", "connectors through titles and notes", lines_through_titles, True),
    Measure("labels-over-bodies", "labels on bodies", labels_over_bodies, True),
    Measure("labels-over-labels", "labels on other labels", labels_over_labels, True),
    Measure("labels-over-titles", "labels on titles and notes", labels_over_titles, True),
    Measure("badges-over-crossings", "badges on a crossing of their own line", badges_over_crossings, True),
    Measure("texts-overflowing-arial", "texts beyond their box in Arial", texts_overflowing(FONTS[0]), True),
    Measure(
        "texts-overflowing-dejavu", "texts beyond their box in DejaVu Sans", texts_overflowing(FONTS[1]), True
    ),
    Measure("texts-numbered", "words on lines that stand in the page's list", texts_numbered),
    Measure("shared-segments", "pairs of connectors on top of each other", shared_segments, True),
    Measure("closest-tracks", "least distance of parallel connectors, in units", closest_tracks),
    Measure("crossings", "crossings of connectors", crossings),
    Measure("bends", "bends per connector", bends),
    Measure("length", "length of all connectors, in units", length),
    Measure("area", "area of the page, in square units", area),
    Measure("proportion", "width of the page by its height", proportion),
)


def measured(drawing: Drawing) -> dict[str, Value]:
    """Every measure of a drawing, by id."""
    shapes = shapes_of(drawing)
    return {measure.id: measure.ask(shapes) for measure in MEASURES}


def _legs(shapes: Shapes) -> Iterator[tuple[Line, list[tuple[Point, Point]]]]:
    for line in shapes.lines:
        yield line, list(pairwise(line.points))


def _inside(shapes: Shapes, line: Line, body: str) -> Rect:
    """Where a line must not run; at its own ends it runs as far as the rounded outline."""
    margin = max(_SLACK, shapes.corners[body]) if body in (line.source, line.target) else 0
    return shapes.bodies[body].inflate(-margin)


def _covered(shapes: Shapes, things: list[Rect]) -> int:
    return sum(label.overlaps(thing) for line in shapes.lines for label in line.labels for thing in things)


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 2) if values else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
