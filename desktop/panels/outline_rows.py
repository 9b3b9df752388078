"""What the outline shows: bodies by level, by whose organ they are, or those that no view shows."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from desktop.tr import later, tr
from schema import Body, Partnership
from schema.choosing import by_level
from schema.showing import on_no_view


class Row(NamedTuple):
    """A line of the outline: a heading, or a body."""

    title: str
    body: str | None = None
    below: tuple["Row", ...] = ()
    also: str = ""
    """What it can be found by beside its title: the short name."""


class Order(StrEnum):
    """What bodies stand under."""

    LEVEL = later("By level")
    PARENT = later("By whose organ they are")
    UNSEEN = later("On no view")


def rows(partnership: Partnership, order: Order) -> tuple[Row, ...]:
    """The whole outline in this order."""
    return _ORDERS[order](partnership)


def facts(partnership: Partnership) -> tuple[object, ...]:
    """All that an outline says rests on: where these are equal, it says the same."""
    placed = [[placement.body for placement in view.placements] for view in partnership.views]
    return partnership.bodies, partnership.levels, placed


def narrowed(all_rows: Iterable[Row], text: str) -> tuple[Row, ...]:
    """The rows whose bodies have all the words in their names, and what these rows stand under."""
    words = text.casefold().split()
    if not words:
        return tuple(all_rows)
    kept = []
    for row in all_rows:
        below = narrowed(row.below, text)
        if below or (row.body is not None and _has(row, words)):
            kept.append(row._replace(below=below))
    return tuple(kept)


def _has(row: Row, words: list[str]) -> bool:
    said = f"{row.title} {row.also}".casefold()
    return all(word in said for word in words)


def _by_level(partnership: Partnership) -> tuple[Row, ...]:
    """A body stands under its first level, or among those that no view shows."""
    unseen = on_no_view(partnership)
    hidden = {body.id for body in unseen}
    seen = [body.id for body in partnership.bodies if body.id not in hidden]
    groups = [
        _group(partnership.level(level).label if level else tr("Without level"), map(partnership.body, ids))
        for level, ids in by_level(partnership, seen).items()
    ]
    rest = [_group(tr("On no view"), unseen)] if unseen else []
    return tuple(groups + rest)


def _by_parent(partnership: Partnership) -> tuple[Row, ...]:
    organs: dict[str | None, list[Body]] = {}
    for body in partnership.bodies:
        organs.setdefault(body.parent, []).append(body)
    return _organs_of(None, organs)


def _organs_of(parent: str | None, organs: dict[str | None, list[Body]]) -> tuple[Row, ...]:
    return tuple(_row(body, _organs_of(body.id, organs)) for body in organs.get(parent, ()))


def _unseen(partnership: Partnership) -> tuple[Row, ...]:
    unseen = on_no_view(partnership)
    return (_group(tr("On no view"), unseen),) if unseen else (Row(tr("Every body stands on a view")),)


def _group(title: str, bodies: Iterable[Body]) -> Row:
    return Row(title, below=tuple(_row(body) for body in bodies))


def _row(body: Body, below: tuple[Row, ...] = ()) -> Row:
    return Row(body.name, body.id, below, body.short_name)


_ORDERS: dict[Order, Callable[[Partnership], tuple[Row, ...]]] = {
    Order.LEVEL: _by_level,
    Order.PARENT: _by_parent,
    Order.UNSEEN: _unseen,
}
