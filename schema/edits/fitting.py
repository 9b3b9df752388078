"""Fitting a fragment to a document: kinds, levels and functions by id, else by name, else added."""

from collections.abc import Mapping
from typing import Any

from schema.edits.levels import add_level
from schema.edits.parts import amended
from schema.function import Function
from schema.ids import new_id, taken
from schema.key import ConnectorKind, Join
from schema.naming import plain
from schema.partnership import Partnership
from schema.text import Slug

Ids = dict[Slug, Slug]
"""Ids of the document, by ids of the fragment."""


def _found(things: tuple[Any, ...], thing: Any) -> Slug | None:
    """The id of the one that is the same: by id, else by name or label."""
    ids = {each.id: each.id for each in things}
    by_name = {plain(_name(each)): each.id for each in reversed(things)}
    found: Slug | None = ids.get(thing.id) or by_name.get(plain(_name(thing)))
    return found


def _name(thing: Any) -> str:
    return str(getattr(thing, "name", "") or thing.label)


def with_body_kinds(
    p: Partnership, content: Partnership, same: Mapping[Slug, Slug]
) -> tuple[Partnership, Ids]:
    """The document with the kinds that the fragment's new bodies need."""
    ids: Ids = {}
    needed = {body.kind for body in content.bodies if body.id not in same}
    for kind in content.key.body_kinds:
        found = _found(p.key.body_kinds, kind)
        if found is None and kind.id in needed:
            p = amended(p, key=amended(p.key, body_kinds=(*p.key.body_kinds, kind)))
            found = kind.id
        if found:
            ids[kind.id] = found
    return p, ids


def with_connector_kinds(p: Partnership, content: Partnership, kinds: Ids) -> tuple[Partnership, Ids]:
    """The document with the kinds of line that the fragment needs; what they join is put in its own kinds."""
    ids: Ids = {}
    needed = {line.kind for line in content.connectors}
    for kind in content.key.connector_kinds:
        found = _found(p.key.connector_kinds, kind)
        if found is None and kind.id in needed:
            p = amended(
                p, key=amended(p.key, connector_kinds=(*p.key.connector_kinds, _joining(kind, kinds)))
            )
            found = kind.id
        if found:
            ids[kind.id] = found
    return p, ids


def _joining(kind: ConnectorKind, kinds: Ids) -> ConnectorKind:
    """The kind with rows about kinds of body that the document has; an empty side would mean all kinds."""
    rows = (
        Join(
            sources=tuple(kinds[each] for each in join.sources if each in kinds),
            targets=tuple(kinds[each] for each in join.targets if each in kinds),
        )
        for join in kind.joins
    )
    kept = (new for old, new in zip(kind.joins, rows, strict=True) if _is_as_wide(old, new))
    return kind.but(joins=tuple(kept))


def _is_as_wide(old: Join, new: Join) -> bool:
    return bool(old.sources) == bool(new.sources) and bool(old.targets) == bool(new.targets)


def with_levels(p: Partnership, content: Partnership) -> tuple[Partnership, Ids]:
    """The document with the levels of the fragment."""
    ids: Ids = {}
    for level in content.levels:
        found = _found(p.levels, level)
        if found is None:
            p, found = add_level(p, level), level.id
        ids[level.id] = found
    return p, ids


def with_functions(p: Partnership, content: Partnership, bodies: Ids) -> tuple[Partnership, Ids]:
    """The document with the functions of the fragment; what it has already keeps its own holder and whole."""
    ids: Ids = {}
    fresh: list[Function] = []
    for function in content.functions:
        found = _found(p.functions, function)
        if found is None:
            found = function.id if function.id not in taken(p) else new_id(p, function.name, "function")
            fresh.append(function)
        ids[function.id] = found
    made = (
        function.but(
            id=ids[function.id],
            held_by=bodies.get(function.held_by or ""),
            part_of=ids.get(function.part_of or ""),
        )
        for function in fresh
    )
    return amended(p, functions=(*p.functions, *made)), ids
