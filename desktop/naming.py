"""What a typed name may mean: a body that exists, before a new one of the likeliest kind."""

import re
from collections import Counter
from typing import NamedTuple

from desktop.canvas.gestures.settling import level_at, settled
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Body, BodyKind, Partnership, Placement, View
from schema.edits.bodies import add_body
from schema.edits.moving import move
from schema.edits.placements import place, snap
from schema.ids import new_id
from schema.likely import likely_body_kinds
from schema.sizing import body_box

_MOST = 8


class Existing(NamedTuple):
    """A body of the partnership."""

    body: str
    kind: str
    words: str
    is_here: bool
    """The open view shows it already."""


class New(NamedTuple):
    """A body that does not exist yet."""

    name: str
    kind: str
    words: str


class NewRow(NamedTuple):
    """Several bodies at once, all of one kind, in a row."""

    names: tuple[str, ...]
    kind: str
    words: str


Choice = Existing | New
_BETWEEN = 24
"""SVG user units between the bodies of a row."""


def choices(
    partnership: Partnership, view: View | None, typed: str, but: str = ""
) -> tuple[tuple[Choice | NewRow, ...], int]:
    """What is typed may mean, and which of it is meant most likely.

    Semicolons part the names of several bodies, which are all of one kind; a kind in brackets behind the
    names is the kind that is meant.
    """
    text, kinds = _with_kinds(partnership, typed)
    names = tuple(dict.fromkeys(" ".join(each.split()) for each in text.split(";") if each.strip()))
    if len(names) > 1 and not but:
        return tuple(_rows(names, kinds)), 0
    return choices_of_one(partnership, view, text, but, kinds)


def choices_of_one(
    partnership: Partnership,
    view: View | None,
    typed: str,
    but: str = "",
    kinds: tuple[BodyKind, ...] = (),
) -> tuple[tuple[Choice, ...], int]:
    """What one name may mean, and which of it is meant most likely.

    Existing bodies stand first. One is meant when its name is typed in full, or when it can still be
    placed here; what merely sounds alike and stands here already is only shown.
    """
    name = " ".join(typed.split())
    found = tuple(_existing(partnership, view, name, but))
    new = tuple(_new(name, kinds or likely_body_kinds(partnership, name))) if name else ()
    exact = any(partnership.body(each.body).name.casefold() == name.casefold() for each in found[:1])
    is_meant = exact or not new or (bool(found) and not found[0].is_here)
    return (*found, *new), 0 if is_meant else len(found)


def alike(partnership: Partnership, typed: str, but: str = "") -> list[Body]:
    """The bodies that a typed name may mean, save one: those called exactly so first, then in model order."""
    name = " ".join(typed.split())
    found = [body for body in partnership.bodies if body.id != but and _sounds_like(body, name)]
    return sorted(found, key=lambda body: body.name.casefold() != name.casefold())


def placed_at(
    partnership: Partnership, view_id: str, choice: Existing | New, at: Point
) -> tuple[Partnership, str]:
    """The partnership with the body standing at a point of the view, and the body's id."""
    after, body = _with(partnership, partnership.view(view_id), choice, at)
    box = body_box(after, Placement(body=body, x=0, y=0))
    x, y = snap(at[0] - box.width / 2), snap(at[1] - box.height / 2)
    after = place(after, view_id, Placement(body=body, x=x, y=y))
    return settled(after, view_id, frozenset((body,))), body


def row_at(partnership: Partnership, view_id: str, row: NewRow, at: Point) -> tuple[Partnership, list[str]]:
    """The partnership with the bodies of a row beginning at a point of the view, and their ids.

    Those that exist are placed, not made again; what stands on the view already stays where it is.
    """
    bodies, right = list[str](), None
    for name in row.names:
        choice = _named(partnership, partnership.view(view_id), name, row.kind)
        if isinstance(choice, Existing) and choice.is_here:
            bodies.append(choice.body)
            continue
        partnership, body = placed_at(partnership, view_id, choice, at)
        place_now = next(each for each in partnership.view(view_id).placements if each.body == body)
        if right is not None:
            partnership = move(partnership, view_id, (body,), right + _BETWEEN - place_now.x, 0)
        right = (place_now.x if right is None else right + _BETWEEN) + body_box(partnership, place_now).width
        bodies.append(body)
    return settled(partnership, view_id, frozenset(bodies)), bodies


def _named(partnership: Partnership, view: View, name: str, kind: str) -> Existing | New:
    """The body that is called so, or a new one."""
    known = next((b for b in alike(partnership, name) if b.name.casefold() == name.casefold()), None)
    here = {placement.body for placement in view.placements}
    return New(name, kind, "") if known is None else Existing(known.id, kind, "", known.id in here)


def _with(partnership: Partnership, view: View, choice: Existing | New, at: Point) -> tuple[Partnership, str]:
    if isinstance(choice, Existing):
        return partnership, choice.body
    level = level_at(partnership, view, *at)
    body_id = new_id(partnership, choice.name)
    body = Body(id=body_id, name=choice.name, kind=choice.kind, levels=(level,) if level else ())
    return add_body(partnership, body), body_id


def _existing(partnership: Partnership, view: View | None, name: str, but: str) -> list[Existing]:
    here = {placement.body for placement in view.placements} if view else set()
    found = alike(partnership, name, but)
    found.sort(key=lambda body: (body.name.casefold() != name.casefold(), body.id in here))
    return [
        Existing(body.id, body.kind, f"{body.name}{_where(body.id in here)}", body.id in here)
        for body in found[:_MOST]
    ]


def _where(is_here: bool) -> str:
    return tr(" (already on this view)") if is_here else tr(" (exists; place it here)")


def _sounds_like(body: Body, name: str) -> bool:
    """Every typed word begins a word of the body's name or short name."""
    words = f"{body.name} {body.short_name}".casefold().split()
    return all(any(word.startswith(part) for word in words) for part in name.casefold().split())


def _with_kinds(partnership: Partnership, typed: str) -> tuple[str, tuple[BodyKind, ...]]:
    """The names without what stands in brackets behind them, and the kinds that begin with that."""
    found = re.fullmatch(r"(?P<names>.*\S)\s*\((?P<kind>[^()]+)\)?\s*", typed)
    if found:
        begun = found["kind"].strip().casefold()
        meant = tuple(kind for kind in partnership.key.body_kinds if kind.name.casefold().startswith(begun))
        if meant:
            return found["names"], meant
    return typed, _likely(partnership, [each for each in typed.split(";") if each.strip()])


def _likely(partnership: Partnership, names: list[str]) -> tuple[BodyKind, ...]:
    """The kinds that the names may stand for: what most of them are called comes first."""
    each = [likely_body_kinds(partnership, name) for name in names or [""]]
    called = Counter(kinds[0].id for kinds in each)
    return tuple(sorted(each[0], key=lambda kind: -called[kind.id]))


def _rows(names: tuple[str, ...], kinds: tuple[BodyKind, ...]) -> list[NewRow]:
    words = [tr("New: {count} bodies ({kind})", count=len(names), kind=kind.name) for kind in kinds]
    return [NewRow(names, kind.id, said) for kind, said in zip(kinds, words, strict=True)]


def _new(name: str, kinds: tuple[BodyKind, ...]) -> list[New]:
    return [New(name, kind.id, tr("New: {name} ({kind})", name=name, kind=kind.name)) for kind in kinds]
