"""Lines on their ways: each as an item, from outline to outline, and how far it reaches on the page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from exporters.drawing.bodies import corner_radius
from exporters.drawing.extent import Edges, around, edges_along, edges_of
from exporters.drawing.lines import line_item, line_marks_of
from exporters.drawing.look import FRAME_RADIUS
from exporters.drawing.marks import Item, Mark, Point
from exporters.drawing.outlines import met
from exporters.drawing.plan import Plan
from exporters.drawing.routing import Way, Ways
from schema import Partnership, View
from schema.bundling import DrawnLine, End


def strung(
    partnership: Partnership,
    view: View,
    plan: Plan,
    lines: Iterable[DrawnLine],
    ways: Ways,
    numbers: Mapping[str, int],
) -> dict[str, Item]:
    """The items of lines, by the first connector of each; for the words of some there are numbers."""
    named = ((line.first.id, line, numbers.get(line.first.id)) for line in lines)
    return {
        name: line_item(partnership, view, line, _marks(partnership, plan, line, ways[name], number), number)
        for name, line, number in named
    }


def strung_again(
    partnership: Partnership,
    plan: Plan,
    lines: Iterable[DrawnLine],
    ways: Ways,
    numbers: Mapping[str, int],
    known: Mapping[str, Item],
) -> dict[str, Item]:
    """The items of lines that say what they said, and run otherwise."""
    named = ((line.first.id, line) for line in lines)
    return {
        name: replace(known[name], marks=_marks(partnership, plan, line, ways[name], numbers.get(name)))
        for name, line in named
    }


def reaches(ways: Ways) -> dict[str, Edges]:
    """How far each line reaches, with badge and label."""
    return {line: around(_rooms(way)) for line, way in ways.items()}


def by_end(lines: Iterable[DrawnLine]) -> Mapping[str, set[str]]:
    """The lines that end at each body or area, by their first connectors."""
    found: dict[str, set[str]] = {}
    for line in lines:
        for end in (line.source.id, line.target.id):
            found.setdefault(end, set()).add(line.first.id)
    return found


def _rooms(way: Way) -> Iterator[Edges]:
    _, route, label = way
    yield edges_along(route.points)
    yield edges_of(label.badge)
    yield from (edges_of(room) for room in (label.text, label.number) if room)


def _marks(
    partnership: Partnership, plan: Plan, line: DrawnLine, way: Way, number: int | None
) -> tuple[Mark, ...]:
    _, route, label = way
    route = replace(route, points=_met(partnership, plan, line, route.points))
    return line_marks_of(partnership, line, route, label, number)


def _met(
    partnership: Partnership, plan: Plan, line: DrawnLine, points: tuple[Point, ...]
) -> tuple[Point, ...]:
    """The line's way from outline to outline."""
    source, target = (_radius(partnership, plan, end) for end in (line.source, line.target))
    points = met(points, plan.end(line.target), target)
    return met(points[::-1], plan.end(line.source), source)[::-1]


def _radius(partnership: Partnership, plan: Plan, end: End) -> float:
    if end.is_area:
        return FRAME_RADIUS
    return corner_radius(partnership.body_kind(partnership.body(end.id).kind).shape, plan.end(end))
