"""Pasting a fragment into a view: as the same bodies once more, as new ones, or into another document.

What a fragment refers to is matched with what the document has: kinds and levels by id, else by name, else
added; functions likewise. Which bodies are the same, a person says; `matchings` proposes.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from schema.body import Body
from schema.connector import Connector
from schema.edits.fitting import Ids, with_body_kinds, with_connector_kinds, with_functions, with_levels
from schema.edits.moving import Placed
from schema.edits.parts import amended
from schema.edits.views import edit_view
from schema.fragments import Fragment
from schema.ids import new_connector_id, slug, taken
from schema.naming import plain
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Area, Pin, Placement, View


class Matching(NamedTuple):
    """A body of the fragment and the one of the document that it seems to be."""

    body: Slug
    same: Slug
    by: str
    """By what they are matched, in words: "id", "ODS code" or "name"."""


class PastedFragment(NamedTuple):
    """What pasting gave, and the ids of the bodies, areas and notes to be selected afterwards."""

    partnership: Partnership
    selected: tuple[Slug, ...]


def matchings(partnership: Partnership, fragment: Fragment) -> tuple[Matching, ...]:
    """The bodies that may be the same, in the fragment's order: by id in one document, by code, by name."""
    return tuple(
        match for body in fragment.content.bodies if (match := _matching(partnership, fragment, body))
    )


def place_again(
    partnership: Partnership, view_id: Slug, fragment: Fragment, dx: int = 0, dy: int = 0
) -> PastedFragment:
    """Paste so that every body which may be the same is the same; only the others are new."""
    same = {match.body: match.same for match in matchings(partnership, fragment)}
    return paste(partnership, view_id, fragment, same, dx, dy)


def paste(
    partnership: Partnership,
    view_id: Slug,
    fragment: Fragment,
    same: Mapping[Slug, Slug],
    dx: int = 0,
    dy: int = 0,
) -> PastedFragment:
    """Paste a fragment into a view, moved by dx and dy in SVG user units.

    `same` names, by body of the fragment, those that the document has already; every other becomes a new
    body with a fresh id. Bodies that stand in the view stay where they are, and a line that the document has
    already is not drawn twice; one that the view hides is shown. Raises KeyError for a view or a body that
    does not exist.
    """
    for body_id in same.values():
        partnership.body(body_id)
    content = fragment.content
    p, kinds = with_body_kinds(partnership, content, same)
    p, lines = with_connector_kinds(p, content, kinds)
    p, levels = with_levels(p, content)
    p, bodies = _with_bodies(p, fragment, same, kinds, levels)
    p, functions = with_functions(p, content, bodies)
    p, connectors = _with_connectors(p, content, lines, bodies, functions)
    return _on_view(p, view_id, fragment, {**bodies, **connectors}, levels, (dx, dy))


def _matching(partnership: Partnership, fragment: Fragment, body: Body) -> Matching | None:
    tests: list[tuple[str, Callable[[Body], bool]]] = [
        ("id", lambda other: fragment.is_from(partnership) and other.id == body.id),
        ("ODS code", lambda other: bool(body.ods_code) and other.ods_code == body.ods_code),
        ("name", lambda other: plain(other.name) == plain(body.name)),
    ]
    for by, test in tests:
        for other in partnership.bodies:
            if test(other):
                return Matching(body.id, other.id, by)
    return None


def _with_bodies(
    p: Partnership, fragment: Fragment, same: Mapping[Slug, Slug], kinds: Ids, levels: Ids
) -> tuple[Partnership, Ids]:
    ids, used = dict(same), set(taken(p))
    fresh = [body for body in fragment.content.bodies if body.id not in same]
    for body in fresh:
        ids[body.id] = slug(body.name, used)
        used.add(ids[body.id])
    made = (_body(p, fragment, body, ids, kinds, levels) for body in fresh)
    return amended(p, bodies=(*p.bodies, *made)), ids


def _body(p: Partnership, fragment: Fragment, body: Body, ids: Ids, kinds: Ids, levels: Ids) -> Body:
    """The new body; a copy within one document keeps the parent and the nominators of its original."""
    original = _original(p, fragment, body)
    seats = tuple(
        seat.but(nominated_by=ids.get(seat.nominated_by or "") or outside.nominated_by)
        for seat, outside in zip(body.seats, original.seats, strict=True)
    )
    return body.but(
        id=ids[body.id],
        kind=kinds[body.kind],
        levels=tuple(dict.fromkeys(levels[level] for level in body.levels)),
        parent=ids.get(body.parent or "") or original.parent,
        seats=seats,
    )


def _original(p: Partnership, fragment: Fragment, body: Body) -> Body:
    nothing = body.but(parent=None, seats=tuple(seat.but(nominated_by=None) for seat in body.seats))
    if not fragment.is_from(p):
        return nothing
    found = next((each for each in p.bodies if each.id == body.id), nothing)
    return found if len(found.seats) == len(body.seats) else nothing.but(parent=found.parent)


def _with_connectors(
    p: Partnership, content: Partnership, kinds: Ids, bodies: Ids, functions: Ids
) -> tuple[Partnership, Ids]:
    ids: Ids = {}
    for line in content.connectors:
        source, target, kind = bodies[line.source], bodies[line.target], kinds[line.kind]
        new = line.but(
            id=new_connector_id(p, source, kind, target),
            kind=kind,
            source=source,
            target=target,
            functions=tuple(dict.fromkeys(functions[each] for each in line.functions)),
        )
        known = next((each for each in p.connectors if _says_the_same(each, new)), None)
        if known or source != target:
            ids[line.id] = known.id if known else new.id
        if not known and source != target:
            p = amended(p, connectors=(*p.connectors, new))
    return p, ids


def _says_the_same(one: Connector, other: Connector) -> bool:
    fields = ("kind", "source", "target", "functions", "mutual", "phrase")
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def _on_view(
    p: Partnership, view_id: Slug, fragment: Fragment, ids: Ids, levels: Ids, by: tuple[int, int]
) -> PastedFragment:
    view, page = p.view(view_id), fragment.view
    ids = ids | _fresh_parts(p, page)
    there = {each.body for each in view.placements}
    fixed = {pin.connector for pin in view.pins}
    placements = {ids[each.body]: _placed(each, ids, by) for each in page.placements}
    pins = {ids[pin.connector]: _pin(pin, ids, by) for pin in page.pins if pin.connector in ids}
    areas = [_area(area, ids, levels, by) for area in page.areas]
    notes = [_shifted(note.but(id=ids[note.id]), by) for note in page.notes]
    after = edit_view(
        p,
        view_id,
        placements=(*view.placements, *(each for id_, each in placements.items() if id_ not in there)),
        areas=(*view.areas, *areas),
        notes=(*view.notes, *notes),
        pins=(*view.pins, *(pin for id_, pin in pins.items() if id_ not in fixed)),
        connectors_hidden=tuple(line for line in view.connectors_hidden if line not in set(ids.values())),
    )
    return PastedFragment(after, (*placements, *(part.id for part in areas), *(part.id for part in notes)))


def _fresh_parts(p: Partnership, page: View) -> Ids:
    ids, used = {}, set(taken(p))
    for part in [area.id for area in page.areas] + [note.id for note in page.notes]:
        ids[part] = slug(part, used)
        used.add(ids[part])
    return ids


def _placed(placement: Placement, ids: Ids, by: tuple[int, int]) -> Placement:
    area = ids.get(placement.area or "")
    return _shifted(placement.but(body=ids[placement.body], area=area), by)


def _area(area: Area, ids: Ids, levels: Ids, by: tuple[int, int]) -> Area:
    refs = {"body": ids.get(area.body or ""), "level": levels.get(area.level or "")}
    return _shifted(area.but(id=ids[area.id], locked=False, **refs), by)


def _pin(pin: Pin, ids: Ids, by: tuple[int, int]) -> Pin:
    return pin.but(
        connector=ids[pin.connector],
        waypoints=tuple(_shifted(point, by) for point in pin.waypoints),
        label=pin.label and _shifted(pin.label, by),
    )


def _shifted(thing: Placed, by: tuple[int, int]) -> Placed:
    return thing.but(x=thing.x + by[0], y=thing.y + by[1])
