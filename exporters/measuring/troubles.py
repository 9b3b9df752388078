"""Where on the page a drawing is not as it should be, for those who can make room there."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import NamedTuple

from exporters.measuring.measures import ON_TOP, SHARED
from exporters.measuring.shapes import Line, Shapes
from exporters.measuring.ways import beside
from exporters.routing.geometry import Rect, along
from exporters.routing.walls import passes


class Trouble(NamedTuple):
    """One place that is too tight, and whether what is there stands upright and wants room beside it."""

    box: Rect
    upright: bool
    is_slight: bool = False
    """Whether the page can be read all the same."""


def troubles(shapes: Shapes) -> list[Trouble]:
    """Lines on top of each other or through bodies; labels on bodies, titles, labels, a crossing; numbers."""
    return [*_shared(shapes), *_through(shapes), *_labels(shapes), *_crossings(shapes), *_numbered(shapes)]


def _shared(shapes: Shapes) -> Iterator[Trouble]:
    for pair in beside(shapes.runs, ON_TOP, SHARED):
        box = along(pair.start, pair.end)
        yield Trouble(box, box.width == 0)


def _through(shapes: Shapes) -> Iterator[Trouble]:
    for run in shapes.runs:
        ends = next((line.source, line.target) for line in shapes.lines if line.id == run.line)
        for id_, body in shapes.bodies.items():
            if id_ not in ends and passes(run.start, run.end, body):
                yield Trouble(body, run.start[0] == run.end[0])


def _labels(shapes: Shapes) -> Iterator[Trouble]:
    for line in shapes.lines:
        for label in line.labels:
            for thing in (*shapes.bodies.values(), *shapes.titles):
                if label.overlaps(thing):
                    yield Trouble(label, upright=True)
    for one, other in combinations(shapes.lines, 2):
        if any(label.overlaps(its) for label in one.labels for its in other.labels):
            yield Trouble(one.labels[0], upright=True)


def _crossings(shapes: Shapes) -> Iterator[Trouble]:
    for line in shapes.lines:
        for point in shapes.crossings.get(line.id, ()):
            if line.badge and any(sign.contains(point) for sign in line.signs):
                yield Trouble(line.badge, upright=False)


def _numbered(shapes: Shapes) -> Iterator[Trouble]:
    """Words that found no place and are told elsewhere."""
    for line in shapes.lines:
        if line.number:
            yield Trouble(line.number, upright=_is_upright(line, line.number), is_slight=True)


def _is_upright(line: Line, place: Rect) -> bool:
    """Whether the run of a line next to a place is upright."""
    near = min(pairwise(line.points), key=lambda run: _away(along(*run), place))
    return near[0][0] == near[1][0]


def _away(run: Rect, place: Rect) -> float:
    x, y = place.centre
    return max(run.left - x, x - run.right, 0) + max(run.top - y, y - run.bottom, 0)
