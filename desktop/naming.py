"""What a typed name may mean: a body that exists, before a new one of the likeliest kind."""

from typing import NamedTuple

from desktop.canvas.gestures.settling import level_at, settled
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Body, Partnership, Placement, View
from schema.edits.bodies import add_body
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


Choice = Existing | New


def choices(
    partnership: Partnership, view: View | None, typed: str, but: str = ""
) -> tuple[tuple[Choice, ...], int]:
    """What the typed name may mean, and which of it is meant most likely.

    Existing bodies stand first. One is meant when its name is typed in full, or when it can still be
    placed here; what merely sounds alike and stands here already is only shown.
    """
    name = " ".join(typed.split())
    found = tuple(_existing(partnership, view, name, but))
    new = tuple(_new(partnership, name)) if name else ()
    exact = any(partnership.body(each.body).name.casefold() == name.casefold() for each in found[:1])
    is_meant = exact or not new or (bool(found) and not found[0].is_here)
    return (*found, *new), 0 if is_meant else len(found)


def alike(partnership: Partnership, typed: str, but: str = "") -> list[Body]:
    """The bodies that a typed name may mean, save one: those called exactly so first, then in model order."""
    name = " ".join(typed.split())
    found = [body for body in partnership.bodies if body.id != but and _sounds_like(body, name)]
    return sorted(found, key=lambda body: body.name.casefold() != name.casefold())


def placed_at(partnership: Partnership, view_id: str, choice: Choice, at: Point) -> tuple[Partnership, str]:
    """The partnership with the body standing at a point of the view, and the body's id."""
    after, body = _with(partnership, partnership.view(view_id), choice, at)
    box = body_box(after, Placement(body=body, x=0, y=0))
    x, y = snap(at[0] - box.width / 2), snap(at[1] - box.height / 2)
    after = place(after, view_id, Placement(body=body, x=x, y=y))
    return settled(after, view_id, frozenset((body,))), body


def _with(partnership: Partnership, view: View, choice: Choice, at: Point) -> tuple[Partnership, str]:
    if isinstance(choice, Existing):
        return partnership, choice.body
    level = level_at(partnership, view, at[1])
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


def _new(partnership: Partnership, name: str) -> list[New]:
    kinds = likely_body_kinds(partnership, name)
    return [New(name, kind.id, tr("New: {name} ({kind})", name=name, kind=kind.name)) for kind in kinds]
