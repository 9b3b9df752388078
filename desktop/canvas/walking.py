"""Ways over a drawing without a mouse: in reading order, to a neighbour, and along the lines."""

from collections.abc import Iterable
from enum import Enum
from itertools import pairwise

from desktop.canvas.hits import bounds, route
from desktop.canvas.page_key import refs_of
from exporters.drawing.marks import Drawing, Item, Point, Role
from schema import Partnership

_ROLES = (Role.AREA, Role.BODY, Role.CONNECTOR, Role.NOTE, Role.KEY)
_NEAR = (Role.BODY, Role.NOTE)
_ASIDE = 2.0
"""How many times as far a step to the side counts as a step ahead."""


class Direction(Enum):
    """Where a neighbour lies: across and down, y down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def stops(drawing: Drawing | None) -> tuple[Item, ...]:
    """Everything that can be walked to, in reading order."""
    items = drawing.items if drawing else ()
    return tuple(item for item in items if _is_stop(item))


def elements(item: Item) -> tuple[str, ...]:
    """The elements that are selected where one selects this item; a bundle stands for several."""
    return item.refs[:1] if item.role is Role.AREA else refs_of(item)


def stop(drawing: Drawing | None, item_id: str | None) -> Item | None:
    """The stop with this id."""
    items = drawing.items if drawing else ()
    return next((item for item in items if item.id == item_id and _is_stop(item)), None)


def stop_of(drawing: Drawing | None, selected: frozenset[str]) -> Item | None:
    """The stop that stands for exactly these elements."""
    items = drawing.items if drawing and selected else ()
    return next((item for item in items if frozenset(elements(item)) == selected and _is_stop(item)), None)


def in_order(drawing: Drawing | None, here: Item | None, by: int) -> Item | None:
    """The next stop, or with -1 the one before; from nowhere the first or the last; None past the end."""
    all_stops = stops(drawing)
    if here is None:
        return next(iter(all_stops[::by]), None)
    at = [item.id for item in all_stops].index(here.id) + by
    return all_stops[at] if 0 <= at < len(all_stops) else None


def neighbour(drawing: Drawing | None, here: Item | None, direction: Direction) -> Item | None:
    """The nearest body or note in that direction; from nowhere the first."""
    near = [item for item in stops(drawing) if item.role in _NEAR]
    if here is None:
        return next(iter(near), None)
    ways = [(_way(centre(here), centre(item), direction), item) for item in near if item.id != here.id]
    ahead = [(way, item) for way, item in ways if way is not None]
    return min(ahead, key=lambda each: each[0], default=(0.0, None))[1]


def along(
    partnership: Partnership, drawing: Drawing | None, here: Item, before: str | None, *, onward: bool
) -> Item | None:
    """From a body to a line that leaves it (or reaches it), from a line to its target (or its source).

    Of several lines the one that was walked before comes first.
    """
    if here.joins is not None:
        return stop(drawing, here.joins.target if onward else here.joins.source)
    ways = [line for line in _lines(drawing) if _ends_at(partnership, line, here, at_source=onward)]
    return next((line for line in ways if line.id == before), next(iter(ways), None))


def beside(
    partnership: Partnership, drawing: Drawing | None, here: Item, before: str | None, by: int
) -> Item | None:
    """From a line to the next one at the body from which one came to it, round and round."""
    base = stop(drawing, before) or (here.joins and stop(drawing, here.joins.source))
    if here.joins is None or not base:
        return None
    ways = [line.id for line in _lines(drawing) if _touches(partnership, line, base)]
    if here.id not in ways:
        return None
    return stop(drawing, ways[(ways.index(here.id) + by) % len(ways)])


def centre(item: Item) -> Point:
    """The middle of an item; of a line the middle of its longest piece, which lies on the line."""
    if item.role is Role.CONNECTOR:
        points = route(item)
        a, b = max(pairwise(points), key=lambda piece: _span(*piece))
        return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    left, top, right, bottom = bounds(item) or (0.0, 0.0, 0.0, 0.0)
    return (left + right) / 2, (top + bottom) / 2


def _is_stop(item: Item) -> bool:
    return item.role in _ROLES and bool(refs_of(item)) and bounds(item) is not None


def _lines(drawing: Drawing | None) -> Iterable[Item]:
    return (item for item in stops(drawing) if item.joins is not None)


def _touches(partnership: Partnership, line: Item, body: Item) -> bool:
    return any(_ends_at(partnership, line, body, at_source=at_source) for at_source in (True, False))


def _ends_at(partnership: Partnership, line: Item, body: Item, *, at_source: bool) -> bool:
    """Whether the line leaves (or reaches) the body; a bundle reaches every body of its area."""
    ends = line.joins and (line.joins.source if at_source else line.joins.target)
    connectors = [partnership.connector(each) for each in line.refs]
    held = {each.source if at_source else each.target for each in connectors}
    return ends == body.id or (body.role is Role.BODY and body.refs[0] in held)


def _way(start: Point, end: Point, direction: Direction) -> float | None:
    """How far it is to a place that lies more ahead than aside; None for all others."""
    across, down = end[0] - start[0], end[1] - start[1]
    ahead = across * direction.value[0] + down * direction.value[1]
    aside = abs(across * direction.value[1]) + abs(down * direction.value[0])
    return ahead + _ASIDE * aside if ahead > 0 and aside <= _ASIDE * ahead else None


def _span(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])
