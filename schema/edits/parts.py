"""What edits share: nothing changed gives the same object back, and tuples with some parts changed."""

from collections.abc import Collection
from typing import Any, TypeVar

from schema.body import Body, Level
from schema.connector import Connector
from schema.function import Function
from schema.key import BodyKind, ConnectorKind
from schema.record import Record
from schema.said import said
from schema.text import Slug
from schema.view import Area, Note, View

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Named = TypeVar(
    "Named", bound=Body | Function | Connector | View | Area | Note | Level | BodyKind | ConnectorKind
)
Ids = Collection[Slug]


def amended(record: R, /, **fields: Any) -> R:
    """The record with these fields; the very same object when they say nothing new.

    Raises `ValueError` when an id would change, since everything else refers to it.
    """
    if "id" in fields:
        raise ValueError(said("an id is given once and never changes"))
    same = all(getattr(record, name, ...) == value for name, value in fields.items())
    return record if same else record.but(**fields)


def amended_each(things: tuple[Named, ...], ids: Ids, /, **fields: Any) -> tuple[Named, ...]:
    """The things, those with these ids amended. Raises KeyError for an id that none of them has."""
    demand(ids, things)
    return tuple(amended(thing, **fields) if thing.id in ids else thing for thing in things)


def without(things: tuple[Named, ...], ids: Ids) -> tuple[Named, ...]:
    """The things but those with these ids. Raises KeyError for an id that none of them has."""
    demand(ids, things)
    return tuple(thing for thing in things if thing.id not in ids)


def demand(ids: Ids, things: Collection[Named]) -> None:
    """Raises KeyError for an id that none of the things has."""
    for missing in set(ids).difference(thing.id for thing in things):
        raise KeyError(missing)


def swapped(things: tuple[T, ...], old: T, new: T) -> tuple[T, ...]:
    """The things with the new one in the place of the old one."""
    return tuple(new if thing is old else thing for thing in things)


def moved(things: tuple[T, ...], thing: T, index: int) -> tuple[T, ...]:
    """The things with this one at another index; an index beyond either end means that end."""
    others = tuple(other for other in things if other is not thing)
    at = max(0, index)
    return (*others[:at], thing, *others[at:])


def exchanged(ids: tuple[Slug, ...], old: Slug, new: Slug | None) -> tuple[Slug, ...]:
    """The ids with the old one replaced, or left out when there is no new one; none twice."""
    exchange = (new if each == old else each for each in ids)
    return tuple(dict.fromkeys(each for each in exchange if each))
