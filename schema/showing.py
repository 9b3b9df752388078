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
from schema.view import Area, View

_MARGIN = 16


class Band(NamedTuple):
    """The strip of a view in which a level stands: from top to bottom, in SVG user units, y down."""

    level: Level
    top: int
    bottom: int


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
    """The bands of a view from top to bottom, derived from the levels of what stands in it.

    Neighbouring bands meet where the fewest boxes end up on the wrong side.
    """
    return bands_between(partnership, strips(partnership, view, boxes_on(partnership, view)))


class Strip(NamedTuple):
    """What stands in one level of a view, by id of body or area, and how it lies."""

    boxes: dict[Slug, Box]
    middle: float
    top: int
    bottom: int


def strip_of(boxes: dict[Slug, Box]) -> Strip:
    """The strip in which these boxes stand."""
    middle = sum([box.middle for box in boxes.values()]) / len(boxes)
    return Strip(boxes, middle, min(b.top for b in boxes.values()), max(b.bottom for b in boxes.values()))


def strips(partnership: Partnership, view: View, boxes: Mapping[Slug, Box]) -> dict[Slug, Strip]:
    """The strips of a view by level; bodies that an area holds stand in the strip of the area."""
    found: dict[Slug, dict[Slug, Box]] = {}
    for thing, level in _things(partnership, view):
        if level is not None:
            found.setdefault(level.id, {})[thing] = boxes[thing]
    return {level: strip_of(those) for level, those in found.items()}


def bands_between(partnership: Partnership, strips: Mapping[Slug, Strip]) -> tuple[Band, ...]:
    """The bands in which strips stand, from top to bottom."""
    order = sorted(strips, key=lambda level: (strips[level].middle, partnership.level(level).rank))
    if not order:
        return ()
    cuts = [_cut(strips[upper], strips[lower]) for upper, lower in pairwise(order)]
    top = min(strip.top for strip in strips.values()) - _MARGIN
    bottom = max(strip.bottom for strip in strips.values()) + _MARGIN
    edges = pairwise(_rising([top, *cuts, bottom]))
    return tuple(Band(partnership.level(level), *edge) for level, edge in zip(order, edges, strict=True))


def _things(partnership: Partnership, view: View) -> Iterator[tuple[Slug, Level | None]]:
    first: dict[Slug | None, Slug] = {}
    for placement in view.placements:
        first.setdefault(placement.area, placement.body)
    for area in view.areas:
        yield area.id, _level_with(partnership, area, first.get(area.id))
    for placement in view.placements:
        if placement.area is None:
            yield placement.body, level_of(partnership, partnership.body(placement.body))


def _cut(upper: Strip, lower: Strip) -> int:
    if upper.bottom <= lower.top:
        return (upper.bottom + lower.top) // 2
    above = sorted(box.middle for box in upper.boxes.values())
    below = sorted(box.middle for box in lower.boxes.values())
    return min(sorted((*above, *below)), key=lambda y: _misplaced(above, below, y))


def _misplaced(above: list[int], below: list[int], y: int) -> int:
    return len(above) - bisect_right(above, y) + bisect_right(below, y)


def _rising(edges: Iterable[int]) -> list[int]:
    rising: list[int] = []
    for edge in edges:
        rising.append(max(edge, rising[-1]) if rising else edge)
    return rising
