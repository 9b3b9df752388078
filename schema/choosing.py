"""Choosing many at once: bodies of a kind or a level, what a body gives or receives, lines of a kind."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from schema.connector import Connector
from schema.partnership import Partnership
from schema.showing import level_of
from schema.text import Slug


class Way(StrEnum):
    """Which way a line runs, seen from a body."""

    GIVES = "gives"
    RECEIVES = "receives"
    EITHER = "either"


def bodies_of_kind(partnership: Partnership, kinds: Collection[Slug]) -> tuple[Slug, ...]:
    """The bodies of these kinds, in model order."""
    return tuple(body.id for body in partnership.bodies if body.kind in kinds)


def bodies_of_level(
    partnership: Partnership, levels: Collection[Slug | None], *, first: bool = True
) -> tuple[Slug, ...]:
    """The bodies drawn at these levels or, not only first, that work at them; None: those without a level."""

    def chosen(body_levels: tuple[Slug, ...]) -> bool:
        said = body_levels[:1] if first else body_levels
        return any(level in levels for level in said or (None,))

    return tuple(body.id for body in partnership.bodies if chosen(body.levels))


def connectors_of_kind(partnership: Partnership, kinds: Collection[Slug]) -> tuple[Slug, ...]:
    """The connectors of these kinds, in model order."""
    return tuple(line.id for line in partnership.connectors if line.kind in kinds)


def lines_of(
    partnership: Partnership,
    body_id: Slug,
    way: Way = Way.EITHER,
    kinds: Collection[Slug] | None = None,
    on: date | None = None,
) -> tuple[Connector, ...]:
    """The connectors that a body gives, receives, or either, of some kinds (None: all), holding on a day.

    A mutual line runs both ways. Raises KeyError for an unknown body.
    """
    partnership.body(body_id)
    return tuple(
        line
        for line in partnership.connectors
        if (kinds is None or line.kind in kinds) and line.holds_on(on) and _runs(line, body_id, way)
    )


def connected(
    partnership: Partnership,
    body_id: Slug,
    way: Way = Way.EITHER,
    kinds: Collection[Slug] | None = None,
    steps: int = 1,
) -> tuple[Slug, ...]:
    """The bodies that a body reaches over lines, in model order and without itself.

    `connected(p, "icb", Way.GIVES, ("delegation",))` is everything it delegates to; more steps go on from
    there, the same way. Raises KeyError for an unknown body.
    """
    partnership.body(body_id)
    reached, edge = {body_id}, {body_id}
    for _ in range(steps):
        edge = {other for body in edge for other in _neighbours(partnership, body, way, kinds)} - reached
        reached |= edge
    return tuple(body.id for body in partnership.bodies if body.id in reached and body.id != body_id)


def between(partnership: Partnership, bodies: Collection[Slug]) -> tuple[Slug, ...]:
    """The connectors whose ends are both among these bodies, in model order."""
    return tuple(line.id for line in partnership.connectors if {line.source, line.target} <= set(bodies))


def descendants(partnership: Partnership, body_id: Slug) -> tuple[Slug, ...]:
    """The organs of a body and theirs, in model order. Raises KeyError for an unknown body."""
    partnership.body(body_id)
    organs: dict[Slug | None, list[Slug]] = {}
    for body in partnership.bodies:
        organs.setdefault(body.parent, []).append(body.id)
    found, waiting = set(), [body_id]
    while waiting:
        inner = organs.get(waiting.pop(), [])
        found.update(inner)
        waiting += inner
    return tuple(body.id for body in partnership.bodies if body.id in found)


def by_level(partnership: Partnership, bodies: Collection[Slug]) -> dict[Slug | None, tuple[Slug, ...]]:
    """These bodies by the level in which each is drawn, levels by rank, those without one last."""
    rows: dict[Slug | None, list[Slug]] = {
        level.id: [] for level in sorted(partnership.levels, key=lambda level: level.rank)
    }
    rows[None] = []
    for body in partnership.bodies:
        if body.id in bodies:
            level = level_of(partnership, body)
            rows[level.id if level else None].append(body.id)
    return {level: tuple(ids) for level, ids in rows.items() if ids}


def _neighbours(
    partnership: Partnership, body_id: Slug, way: Way, kinds: Collection[Slug] | None
) -> set[Slug]:
    lines = lines_of(partnership, body_id, way, kinds)
    return {line.target if line.source == body_id else line.source for line in lines}


def _runs(line: Connector, body_id: Slug, way: Way) -> bool:
    gives, receives = line.source == body_id, line.target == body_id
    if way is Way.EITHER or line.mutual:
        return gives or receives
    return gives if way is Way.GIVES else receives
