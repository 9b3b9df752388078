"""What can be selected at once on a view, in words: by kind, by level, by area, by connection."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.tr import counted, tr
from schema import ConnectorKind, Partnership, View
from schema.choosing import (
    Way,
    bodies_of_kind,
    bodies_of_level,
    connected,
    connectors_of_kind,
)
from schema.collapsing import drawn_placements, held_in
from schema.sentences import capitalised, filled, spoken
from schema.showing import shown_connectors

_ELLIPSIS = "…"


class Group(NamedTuple):
    """Bodies or lines that belong together, and what joins them."""

    words: str
    ids: tuple[str, ...]


def by_kind(partnership: Partnership, view: View, _: frozenset[str]) -> tuple[Group, ...]:
    """The bodies of each kind, then the lines of each kind, in the order of the key."""
    key = partnership.key
    bodies = ((kind.name, bodies_of_kind(partnership, (kind.id,))) for kind in key.body_kinds)
    lines = ((kind.name, connectors_of_kind(partnership, (kind.id,))) for kind in key.connector_kinds)
    return (*_bodies(view, bodies), *_lines(partnership, view, lines))


def by_level(partnership: Partnership, view: View, _: frozenset[str]) -> tuple[Group, ...]:
    """The bodies drawn at each level, by rank, and those at none."""
    ranked = sorted(partnership.levels, key=lambda level: level.rank)
    named = [(level.label, bodies_of_level(partnership, (level.id,))) for level in ranked]
    return _bodies(view, [*named, (tr("Without a level"), bodies_of_level(partnership, (None,)))])


def by_area(_: Partnership, view: View, __: frozenset[str]) -> tuple[Group, ...]:
    """The bodies that each area holds, and those in none."""
    held = [(area.title, held_in(view, area.id)) for area in view.areas]
    free = tuple(each.body for each in view.placements if each.area is None)
    return _bodies(view, [*held, (tr("In no area"), free)])


def by_connection(partnership: Partnership, view: View, selected: frozenset[str]) -> tuple[Group, ...]:
    """What the selected bodies reach over lines of each kind, either way, at once and further on."""
    starts = tuple(body.id for body in partnership.bodies if body.id in selected)
    kinds = [kind for kind in partnership.key.connector_kinds if _is_used(partnership, kind)]
    ways = ((kind, way) for kind in kinds for way in (Way.GIVES, Way.RECEIVES))
    found = _told_once(
        group for kind, way in ways for group in _reached(partnership, view, starts, kind, way)
    )
    all_of_them = _from(partnership, starts, Way.EITHER, None, 1)
    return (*found, *_bodies(view, [(tr("Any line, either way"), all_of_them)]))


def alike(partnership: Partnership, view: View, selected: frozenset[str]) -> tuple[str, ...]:
    """All bodies and lines of the view that are of the kinds of those selected."""
    kinds = {body.kind for body in partnership.bodies if body.id in selected}
    lines = {line.kind for line in partnership.connectors if line.id in selected}
    shown = {line.id for line in shown_connectors(partnership, view)}
    same = (each for each in connectors_of_kind(partnership, lines) if each in shown)
    return (*_drawn(view, bodies_of_kind(partnership, kinds)), *same)


def contents(_: Partnership, view: View, selected: frozenset[str]) -> tuple[str, ...]:
    """The bodies that the selected areas hold."""
    held = (body for area in view.areas if area.id in selected for body in held_in(view, area.id))
    return _drawn(view, held)


def _told_once(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Without groups that say what another says: some kinds read the same from both ends."""
    return tuple({group.words: group for group in groups}.values())


def _reached(
    partnership: Partnership, view: View, starts: tuple[str, ...], kind: ConnectorKind, way: Way
) -> Iterator[Group]:
    words = _sentence(partnership, starts, kind, way)
    near = _drawn(view, _from(partnership, starts, way, kind, 1))
    far = _drawn(view, _from(partnership, starts, way, kind, len(partnership.bodies)))
    if near:
        yield Group(_told(words, len(near)), near)
    if len(far) > len(near):
        yield Group(_told(tr("{words}, and on from there", words=words), len(far)), far)


def _from(
    partnership: Partnership, starts: tuple[str, ...], way: Way, kind: ConnectorKind | None, steps: int
) -> tuple[str, ...]:
    kinds = None if kind is None else (kind.id,)
    reached = {each for start in starts for each in connected(partnership, start, way, kinds, steps)}
    return tuple(body.id for body in partnership.bodies if body.id in reached - set(starts))


def _sentence(partnership: Partnership, starts: tuple[str, ...], kind: ConnectorKind, way: Way) -> str:
    """The kind's own sentence about the one body; about several, the kind and the way."""
    if len(starts) != 1:
        forward = way is Way.GIVES
        return tr("{kind} from them", kind=kind.name) if forward else tr("{kind} to them", kind=kind.name)
    body = partnership.body(starts[0])
    name = body.short_name or spoken(body)
    if way is Way.GIVES:
        return capitalised(filled(kind.forward, {"source": name, "target": _ELLIPSIS}))
    return capitalised(filled(kind.inverse or kind.forward, {"source": _ELLIPSIS, "target": name}))


def _is_used(partnership: Partnership, kind: ConnectorKind) -> bool:
    return any(line.kind == kind.id for line in partnership.connectors)


def _bodies(view: View, named: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[Group, ...]:
    drawn = ((words, _drawn(view, ids)) for words, ids in named)
    return tuple(Group(_told(words, len(ids)), ids) for words, ids in drawn if ids)


def _lines(
    partnership: Partnership, view: View, named: Iterable[tuple[str, tuple[str, ...]]]
) -> Iterator[Group]:
    shown = {line.id for line in shown_connectors(partnership, view)}
    for words, ids in named:
        there = tuple(each for each in ids if each in shown)
        if there:
            number = counted(len(there), "1 line", "{count} lines")
            yield Group(f"{words}: {number}", there)


def _told(words: str, count: int) -> str:
    return f"{words}: {counted(count, '1 body', '{count} bodies')}"


def _drawn(view: View, ids: Iterable[str]) -> tuple[str, ...]:
    there = {each.body for each in drawn_placements(view)}
    return tuple(each for each in ids if each in there)
