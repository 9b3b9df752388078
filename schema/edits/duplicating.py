"""Copies of bodies with the lines between them: new bodies that begin as their originals are."""

from collections.abc import Collection, Iterator, Mapping

from schema.body import Body
from schema.edits.areas import put_in_area
from schema.edits.bodies import rename_body
from schema.edits.parts import amended
from schema.edits.pasting import PastedFragment, paste
from schema.fragments import Fragment, cut
from schema.naming import plain
from schema.partnership import Partnership
from schema.sizing import GRID, Box, body_box
from schema.text import Slug
from schema.view import View

_GAP = 3 * GRID


def duplicate(partnership: Partnership, view_id: Slug, ids: Collection[Slug]) -> PastedFragment:
    """Copy what is selected in a view, and put the copies to the right of it, clear of what stands there.

    Lines are copied between copied bodies only. Copies from one area stay in it; from several, they stand
    free, since areas that reach for them would cover what lies between.
    Raises KeyError as `cut` does.
    """
    lines = {line.id for line in partnership.connectors}
    fragment = cut(partnership, view_id, set(ids) - lines)
    view = partnership.view(view_id)
    pasted = paste_as_new(partnership, view_id, fragment, _aside(partnership, view, fragment))
    copies = _copies(fragment, pasted)
    homes = {each.area for each in view.placements if each.body in copies}
    home = homes.pop() if len(homes) == 1 else None
    if home is None or home in ids:
        return pasted
    after = put_in_area(pasted.partnership, view_id, tuple(copies.values()), home)
    return pasted._replace(partnership=after)


def paste_as_new(
    partnership: Partnership, view_id: Slug, fragment: Fragment, dx: int = 0, dy: int = 0
) -> PastedFragment:
    """Paste so that every body is new, under a name that no other has, and follows its original.

    Raises `pydantic.ValidationError` where the new name would be too long.
    """
    pasted = paste(partnership, view_id, fragment, {}, dx, dy)
    copies = _copies(fragment, pasted)
    after, used = pasted.partnership, {plain(body.name) for body in partnership.bodies}
    for copy in copies.values():
        name = _free_name(after.body(copy).name, used)
        used.add(plain(name))
        after = rename_body(after, copy, name)
    if fragment.is_from(partnership):
        after = amended(after, bodies=tuple(_in_order(partnership, after, copies)))
    return pasted._replace(partnership=after)


def _copies(fragment: Fragment, pasted: PastedFragment) -> dict[Slug, Slug]:
    """The new bodies by their originals: what was pasted begins with them, in the order of the page."""
    return dict(zip((each.body for each in fragment.view.placements), pasted.selected, strict=False))


def _free_name(name: str, used: set[str]) -> str:
    names = (name, f"{name} (copy)", *(f"{name} (copy {at})" for at in range(2, len(used) + 3)))
    return next(each for each in names if plain(each) not in used)


def _in_order(before: Partnership, after: Partnership, copies: Mapping[Slug, Slug]) -> Iterator[Body]:
    there = {body.id for body in before.bodies}
    for body in before.bodies:
        yield body
        if body.id in copies:
            yield after.body(copies[body.id])
    known = {copies[body] for body in copies.keys() & there}
    yield from (body for body in after.bodies if body.id not in there and body.id not in known)


def _aside(partnership: Partnership, view: View, fragment: Fragment) -> int:
    """How far to the right the copies stand clear of all bodies of the view."""
    going = {each.body for each in fragment.view.placements}
    taken = [body_box(partnership, each) for each in view.placements]
    own = [body_box(partnership, each) for each in view.placements if each.body in going]
    if not own:
        return _GAP
    dx = max(box.right for box in own) - min(box.left for box in own) + _GAP
    while blocked := [_past(box, other) for box in own for other in taken if _meet(box, dx, other)]:
        dx = max(blocked)
    return -(-dx // GRID) * GRID


def _past(box: Box, other: Box) -> int:
    return other.right + _GAP - box.left


def _meet(box: Box, dx: int, other: Box) -> bool:
    across = box.left + dx < other.right and other.left < box.right + dx
    return across and box.top < other.bottom and other.top < box.bottom
