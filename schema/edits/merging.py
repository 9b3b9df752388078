"""Merging two bodies that are the same: one is kept, and takes over all that the other had and did."""

from typing import Any, NamedTuple

from schema.body import Body
from schema.connector import Connector
from schema.edits.connectors import delete_connectors
from schema.edits.parts import amended, amended_each, without
from schema.edits.pins import freed
from schema.partnership import Partnership
from schema.said import said
from schema.text import Slug
from schema.view import View


class Merging(NamedTuple):
    """What merging does, as ids in document order, so that the question can name it."""

    reended: tuple[Slug, ...]
    """Lines that will start or end at the kept body."""
    dropped: tuple[Slug, ...]
    """Lines between the two: these go."""
    joined: tuple[tuple[Slug, Slug], ...]
    """Lines that say the same afterwards: the first stays, the second goes into it."""
    views: tuple[Slug, ...]
    """Views on which the kept body takes the other's place."""
    both: tuple[Slug, ...]
    """Views on which both stand: the other is taken off."""
    organs: tuple[Slug, ...]
    """Bodies whose parent will be the kept one."""
    nominees: tuple[Slug, ...]
    """Bodies with seats that the kept one will nominate."""
    functions: tuple[Slug, ...]
    """Functions that it will hold."""
    areas: tuple[Slug, ...]
    """Areas that will stand for it."""
    filled: tuple[str, ...]
    """Fields in which it has nothing, and takes what the other says."""


def what_merging_does(partnership: Partnership, keep: Slug, gone: Slug) -> Merging:
    """Say what `merge_bodies` would do. Raises as it does."""
    p, kept, other = partnership, *_two(partnership, keep, gone)
    lines = [line for line in p.connectors if gone in (line.source, line.target)]
    dropped = [line.id for line in lines if {line.source, line.target} == {keep, gone}]
    placed = {view.id: {each.body for each in view.placements} for view in p.views}
    areas = (area for view in p.views for area in view.areas)
    return Merging(
        reended=tuple(line.id for line in lines if line.id not in dropped),
        dropped=tuple(dropped),
        joined=tuple(_joined(p, keep, gone)),
        views=tuple(view for view, there in placed.items() if gone in there and keep not in there),
        both=tuple(view for view, there in placed.items() if {keep, gone} <= there),
        organs=tuple(body.id for body in p.bodies if body.parent == gone and body.id != keep),
        nominees=tuple(body.id for body in p.bodies if any(s.nominated_by == gone for s in body.seats)),
        functions=tuple(function.id for function in p.functions if function.held_by == gone),
        areas=tuple(area.id for area in areas if area.body == gone),
        filled=tuple(_filled(kept, other)),
    )


def merge_bodies(partnership: Partnership, keep: Slug, gone: Slug) -> Partnership:
    """Make two bodies one: nothing that either says of itself is lost where the kept one says nothing.

    Raises KeyError when one of them does not exist, ValueError when they are one already.
    """
    kept, other = _two(partnership, keep, gone)
    doing = what_merging_does(partnership, keep, gone)
    p = _lines_joined(partnership, doing, keep, gone)
    bodies = [_rewritten(body, gone, keep) for body in without(p.bodies, (gone,))]
    parent = _parent(bodies, kept, other)
    merged = _rewritten(amended(kept, **_filled(kept, other), parent=parent), gone, keep)
    return amended(
        p,
        bodies=tuple(merged if body.id == keep else body for body in bodies),
        functions=tuple(amended(each, **_instead(each, "held_by", gone, keep)) for each in p.functions),
        views=tuple(_view(view, doing, gone, keep) for view in p.views),
    )


def _two(partnership: Partnership, keep: Slug, gone: Slug) -> tuple[Body, Body]:
    if keep == gone:
        raise ValueError(said("a body cannot be merged with itself; choose two"))
    return partnership.body(keep), partnership.body(gone)


def _instead(thing: Any, field: str, gone: Slug, keep: Slug) -> dict[str, Slug]:
    return {field: keep} if getattr(thing, field) == gone else {}


def _reended(line: Connector, gone: Slug, keep: Slug) -> Connector:
    return amended(line, **_instead(line, "source", gone, keep), **_instead(line, "target", gone, keep))


def _joined(p: Partnership, keep: Slug, gone: Slug) -> list[tuple[Slug, Slug]]:
    alike: dict[tuple[Any, ...], list[Connector]] = {}
    touched = {line.id for line in p.connectors if gone in (line.source, line.target)}
    for line in p.connectors:
        if {line.source, line.target} != {keep, gone} and {keep, gone} & {line.source, line.target}:
            alike.setdefault(_sameness(_reended(line, gone, keep)), []).append(line)
    runs = [lines for lines in alike.values() if touched & {line.id for line in lines}]
    return [(first.id, again.id) for lines in runs for first, again in _matching(lines)]


def _sameness(line: Connector) -> tuple[Any, ...]:
    ends = tuple(sorted((line.source, line.target))) if line.mutual else (line.source, line.target)
    functions, dates = tuple(sorted(line.functions)), (line.valid_from, line.valid_to)
    return line.kind, ends, functions, line.mutual, line.joint, line.attestation, dates


def _matching(lines: list[Connector]) -> list[tuple[Connector, Connector]]:
    """The first line with each later one whose words do not gainsay it."""
    return [
        (lines[0], line)
        for line in lines[1:]
        if all(_agree(getattr(lines[0], field), getattr(line, field)) for field in ("phrase", "reason"))
    ]


def _agree(one: str, other: str) -> bool:
    return one == other or not other


def _lines_joined(p: Partnership, doing: Merging, keep: Slug, gone: Slug) -> Partnership:
    for first, again in doing.joined:
        cited = _cited(p.connector(first), p.connector(again))
        p = amended(p, connectors=amended_each(p.connectors, (first,), citation=cited))
    p = delete_connectors(p, {*doing.dropped, *(again for _, again in doing.joined)})
    return amended(p, connectors=tuple(_reended(line, gone, keep) for line in p.connectors))


def _cited(first: Connector, again: Connector) -> str:
    """Both sources where they differ and a line can hold them."""
    both = "; ".join(dict.fromkeys(filter(None, (first.citation, again.citation))))
    return both if len(both) <= 500 else first.citation


def _filled(kept: Body, other: Body) -> dict[str, Any]:
    fields = (name for name in Body.model_fields if name not in ("id", "parent", "citation", "attestation"))
    empty = (None, "", ())
    return {
        name: getattr(other, name)
        for name in fields
        if getattr(kept, name) in empty and getattr(other, name) not in empty
    }


def _rewritten(body: Body, gone: Slug, keep: Slug) -> Body:
    seats = tuple(amended(seat, **_instead(seat, "nominated_by", gone, keep)) for seat in body.seats)
    parent = {} if body.id == keep else _instead(body, "parent", gone, keep)
    return amended(body, seats=seats, **parent)


def _parent(bodies: list[Body], kept: Body, other: Body) -> Slug | None:
    """The kept body's parent, else the other's, unless it would become its own."""
    parents = {body.id: body.parent for body in bodies}
    for wanted in (kept.parent, other.parent):
        above, here = [], wanted
        while here is not None and here not in above:
            above.append(here)
            here = parents.get(here) if here not in (kept.id, other.id) else None
        if wanted is not None and not {kept.id, other.id} & set(above):
            return wanted
    return None


def _view(view: View, doing: Merging, gone: Slug, keep: Slug) -> View:
    both = view.id in doing.both
    placements = (each for each in view.placements if not (both and each.body == gone))
    amended_view = amended(
        view,
        placements=tuple(amended(each, **_instead(each, "body", gone, keep)) for each in placements),
        areas=tuple(amended(area, **_instead(area, "body", gone, keep)) for area in view.areas),
    )
    return freed(amended_view, doing.reended) if both else amended_view
