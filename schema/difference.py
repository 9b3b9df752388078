"""What differs between two partnerships, by id: so that a canvas touches only that, and a person reads it.

Most elements of two neighbouring snapshots are the very same objects, so identity is asked before equality.
"""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter, is_
from typing import Any

from schema.partnership import Partnership
from schema.record import Record
from schema.text import Slug
from schema.view import View


@dataclass(frozen=True)
class Changes:
    """Ids that came, that went, and whose content is another; true when there are any."""

    added: tuple[Slug, ...] = ()
    """In the order of the later snapshot, as are those changed."""
    removed: tuple[Slug, ...] = ()
    """In the order of the earlier snapshot."""
    changed: tuple[Slug, ...] = ()
    reordered: bool = False
    """Those that stayed stand in another order."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.reordered)


NONE = Changes()


@dataclass(frozen=True)
class ViewChanges:
    """What differs on one page; true when anything does."""

    placements: Changes = NONE
    """By id of the body."""
    areas: Changes = NONE
    notes: Changes = NONE
    pins: Changes = NONE
    """By id of the connector."""
    fields: tuple[str, ...] = ()
    """Names of the other fields of the view that differ: title, kinds_shown, connectors_hidden …"""

    def __bool__(self) -> bool:
        return bool(self.placements or self.areas or self.notes or self.pins or self.fields)


SAME_VIEW = ViewChanges()


@dataclass(frozen=True)
class Difference:
    """What differs between two partnerships; true when anything does."""

    bodies: Changes = NONE
    functions: Changes = NONE
    connectors: Changes = NONE
    levels: Changes = NONE
    body_kinds: Changes = NONE
    connector_kinds: Changes = NONE
    views: Changes = NONE
    within_views: tuple[tuple[Slug, ViewChanges], ...] = ()
    """For each changed view, in order, its id and what differs within it."""
    fields: tuple[str, ...] = ()
    """Names of the other fields that differ: form, control, abbreviations, acceptances …"""

    def __bool__(self) -> bool:
        return self != NO_DIFFERENCE

    def in_view(self, view_id: Slug) -> ViewChanges:
        """What differs within a view; nothing where it is the same, new or gone."""
        return dict(self.within_views).get(view_id, SAME_VIEW)


NO_DIFFERENCE = Difference()


def difference(before: Partnership, after: Partnership) -> Difference:
    """What differs between two partnerships; it is false when they are equal."""
    if before is after:
        return NO_DIFFERENCE
    views = _changes(before.views, after.views)
    return Difference(
        bodies=_changes(before.bodies, after.bodies),
        functions=_changes(before.functions, after.functions),
        connectors=_changes(before.connectors, after.connectors),
        levels=_changes(before.levels, after.levels),
        body_kinds=_changes(before.key.body_kinds, after.key.body_kinds),
        connector_kinds=_changes(before.key.connector_kinds, after.key.connector_kinds),
        views=views,
        within_views=tuple((id_, view_changes(before.view(id_), after.view(id_))) for id_ in views.changed),
        fields=_other_fields(before, after) + _key_fields(before, after),
    )


def view_changes(before: View, after: View) -> ViewChanges:
    """What differs within a page between two snapshots of it."""
    if before is after:
        return SAME_VIEW
    return ViewChanges(
        placements=_changes(before.placements, after.placements, attrgetter("body")),
        areas=_changes(before.areas, after.areas),
        notes=_changes(before.notes, after.notes),
        pins=_changes(before.pins, after.pins, attrgetter("connector")),
        fields=differing(before, after, besides=("placements", "areas", "notes", "pins")),
    )


def differing(before: Record, after: Record, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Names of the fields in which two records of the same class differ, but for some."""
    names = (name for name in type(before).model_fields if name not in besides)
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _other_fields(before: Partnership, after: Partnership) -> tuple[str, ...]:
    told = ("bodies", "functions", "connectors", "levels", "views", "key")
    return differing(before, after, besides=told)


def _key_fields(before: Partnership, after: Partnership) -> tuple[str, ...]:
    told = ("body_kinds", "connector_kinds")
    return ("key",) if differing(before.key, after.key, besides=told) else ()


def _changes(
    before: tuple[Any, ...], after: tuple[Any, ...], id_of: Callable[[Any], Slug] = attrgetter("id")
) -> Changes:
    if len(before) == len(after) and all(map(is_, before, after)):
        return NONE
    old = {id_of(thing): thing for thing in before}
    new = {id_of(thing): thing for thing in after}
    return Changes(
        added=tuple(id_ for id_ in new if id_ not in old),
        removed=tuple(id_ for id_ in old if id_ not in new),
        changed=tuple(id_ for id_ in new if id_ in old and _differ(old[id_], new[id_])),
        reordered=[id_ for id_ in old if id_ in new] != [id_ for id_ in new if id_ in old],
    )


def _differ(old: Any, new: Any) -> bool:
    return new is not old and bool(new != old)
