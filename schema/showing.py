"""What a view shows: its connectors, its bands, and what no view shows."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from schema.body import Body, Level
from schema.connector import Connector
from schema.partnership import Partnership
from schema.sizing import Box, boxes_on
from schema.text import Slug
from schema.view import Area, Direction, View

_MARGIN = 16


class Band(NamedTuple):
    """The strip of a view in which a level stands, in SVG user units: a row, or of some views a column."""

    level: Level
    start: int
    end: int
    direction: Direction = Direction.DOWN
    """Which way the bands follow each other: y or x runs from start to end."""

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies in the band; how far across it lies does not matter."""
        return self.start <= (x if self.direction is Direction.ACROSS else y) <= self.end


def shown_connectors(partnership: Partnership, view: View, on: date | None = None) -> tuple[Connector, ...]:
    """The connectors that the view draws, in model order.

    Both ends are placed, the kind is shown, it is not hidden, and it holds on the day
    (default: the day the document is correct as of).
    """
    day = on or partnership.control.correct_as_of
    placed = {placement.body for placement in view.placements}
    hidden = set(view.connectors_hidden)
    return tuple(
        line
        for line in partnership.connectors
        if line.source in placed
        and line.target in placed
        and line.id not in hidden
        and (view.kinds_shown is None or line.kind in view.kinds_shown)
        and line.holds_on(day)
    )


def level_of(partnership: Partnership, body: Body) -> Level | None:
    """The level in which a body is drawn: its first."""
    return partnership.level(body.levels[0]) if body.levels else None


def on_no_view(partnership: Partnership) -> tuple[Body, ...]:
    """The bodies that no view places, in model order."""
    placed = {placement.body for view in partnership.views for placement in view.placements}
    return tuple(body for body in partnership.bodies if body.id not in placed)


def area_level(partnership: Partnership, view: View, area: Area) -> Level | None:
    """The level in whose band an area lies: its own, else that of the first body it holds."""
    held = (placement.body for placement in view.placements if placement.area == area.id)
    return _level_with(partnership, area, next(held, None))


def _level_with(partnership: Partnership, area: Area, first: Slug | None) -> Level | None:
    """The level of an area that holds this body first, if any."""
    if area.level is not None:
        return partnership.level(area.level)
    body = first or area.body
    return level_of(partnership, partnership.body(body)) if body is not None else None


def bands(partnership: Partnership, view: View) -> tuple[Band, ...]:
    """The bands of a view in the order in which they follow each other, derived from what stands in it.

    Neighbouring bands meet where the fewest boxes end up on the wrong side.
    """
    return bands_between(partnership, strips(partnership, view, boxes_on(partnership, view)))


class Strip(NamedTuple):
    """What stands in one level of a view, by id of body or area, and how it lies along the direction."""

    boxes: dict[Slug, Box]
    direction: Direction
    middle: float
    start: int
    end: int


def strip_of(boxes: dict[Slug, Box], direction: Direction) -> Strip:
    """The strip in which these boxes stand."""
    middle = sum([middle_of(box, direction) for box in boxes.values()]) / len(boxes)
    starts, ends = zip(*(reach_of(box, direction) for box in boxes.values()), strict=True)
    return Strip(boxes, direction, middle, min(starts), max(ends))


def reach_of(box: Box, direction: Direction) -> tuple[int, int]:
    """From where to where a box lies along a direction."""
    return (box.left, box.right) if direction is Direction.ACROSS else (box.top, box.bottom)


def middle_of(box: Box, direction: Direction) -> int:
    """Where the middle of a box lies along a direction."""
    return box.centre if direction is Direction.ACROSS else box.middle


def strips(partnership: Partnership, view: View, boxes: Mapping[Slug, Box]) -> dict[Slug, Strip]:
    """The strips of a view by level; bodies that an area holds stand in the strip of the area."""
    found: dict[Slug, dict[Slug, Box]] = {}
    for thing, level in _things(partnership, view):
        if level is not None:
            found.setdefault(level.id, {})[thing] = boxes[thing]
    return {level: strip_of(those, view.direction) for level, those in found.items()}


def bands_between(partnership: Partnership, strips: Mapping[Slug, Strip]) -> tuple[Band, ...]:
    """The bands in which strips stand, in the order in which they follow each other."""
    order = sorted(strips, key=lambda level: (strips[level].middle, partnership.level(level).rank))
    if not order:
        return ()
    cuts = [_cut(strips[before], strips[after]) for before, after in pairwise(order)]
    start = min(strip.start for strip in strips.values()) - _MARGIN
    end = max(strip.end for strip in strips.values()) + _MARGIN
    edges = pairwise(_rising([start, *cuts, end]))
    direction = strips[order[0]].direction
    levels = map(partnership.level, order)
    return tuple(Band(level, *edge, direction) for level, edge in zip(levels, edges, strict=True))


def _things(partnership: Partnership, view: View) -> Iterator[tuple[Slug, Level | None]]:
    first: dict[Slug | None, Slug] = {}
    for placement in view.placements:
        first.setdefault(placement.area, placement.body)
    for area in view.areas:
        yield area.id, _level_with(partnership, area, first.get(area.id))
    for placement in view.placements:
        if placement.area is None:
            yield placement.body, level_of(partnership, partnership.body(placement.body))


def _cut(before: Strip, after: Strip) -> int:
    if before.end <= after.start:
        return (before.end + after.start) // 2
    ones = sorted(middle_of(box, before.direction) for box in before.boxes.values())
    others = sorted(middle_of(box, after.direction) for box in after.boxes.values())
    return min(sorted((*ones, *others)), key=lambda at: _misplaced(ones, others, at))


def _misplaced(before: list[int], after: list[int], at: int) -> int:
    return len(before) - bisect_right(before, at) + bisect_right(after, at)


def _rising(edges: Iterable[int]) -> list[int]:
    rising: list[int] = []
    for edge in edges:
        rising.append(max(edge, rising[-1]) if rising else edge)
    return rising
