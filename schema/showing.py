"""What a view shows: its connectors, its bands, and what no view shows."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from schema.body import Body, Level
from schema.connector import Connector
from schema.partnership import Partnership
from schema.sizing import Box, area_box, body_box
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
    if area.level is not None:
        return partnership.level(area.level)
    held = (placement.body for placement in view.placements if placement.area == area.id)
    first = next(held, area.body)
    return level_of(partnership, partnership.body(first)) if first is not None else None


def bands(partnership: Partnership, view: View) -> tuple[Band, ...]:
    """The bands of a view from top to bottom, derived from the levels of what stands in it.

    Neighbouring bands meet where the fewest boxes end up on the wrong side.
    """
    strips = sorted(_by_level(partnership, view).items(), key=lambda strip: _order(partnership, *strip))
    if not strips:
        return ()
    cuts = [_cut(upper, lower) for (_, upper), (_, lower) in pairwise(strips)]
    top = min(box.top for _, boxes in strips for box in boxes) - _MARGIN
    bottom = max(box.bottom for _, boxes in strips for box in boxes) + _MARGIN
    edges = [top, *cuts, bottom]
    return tuple(
        Band(partnership.level(level), upper, lower)
        for (level, _), (upper, lower) in zip(strips, pairwise(_rising(edges)), strict=True)
    )


def _by_level(partnership: Partnership, view: View) -> dict[Slug, list[Box]]:
    boxes: dict[Slug, list[Box]] = {}
    for area in view.areas:
        level = area_level(partnership, view, area)
        if level is not None:
            boxes.setdefault(level.id, []).append(area_box(partnership, view, area))
    for placement in view.placements:
        level = level_of(partnership, partnership.body(placement.body))
        if level is not None and placement.area is None:
            boxes.setdefault(level.id, []).append(body_box(partnership, placement))
    return boxes


def _order(partnership: Partnership, level: Slug, boxes: list[Box]) -> tuple[float, int]:
    return sum(box.middle for box in boxes) / len(boxes), partnership.level(level).rank


def _cut(upper: list[Box], lower: list[Box]) -> int:
    floor, ceiling = max(box.bottom for box in upper), min(box.top for box in lower)
    if floor <= ceiling:
        return (floor + ceiling) // 2
    return min(sorted(box.middle for box in (*upper, *lower)), key=lambda y: _misplaced(upper, lower, y))


def _misplaced(upper: list[Box], lower: list[Box], y: int) -> int:
    return sum(box.middle > y for box in upper) + sum(box.middle <= y for box in lower)


def _rising(edges: Iterable[int]) -> list[int]:
    rising: list[int] = []
    for edge in edges:
        rising.append(max(edge, rising[-1]) if rising else edge)
    return rising
