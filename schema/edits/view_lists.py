"""On which views bodies stand, as one column of a table: "Overview; Places | Committees of the Board".

After the bar stands the area that holds the body there; an area of that title is drawn where there is none.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from schema.body import Body
from schema.cells import APART, Cell, CellError
from schema.edits.areas import add_area, put_in_area, take_out_of_area
from schema.edits.placements import place, remove_from_view
from schema.edits.view_making import placed_plainly
from schema.ids import new_id
from schema.naming import Unnamed, called, named, plain
from schema.partnership import Partnership
from schema.said import said
from schema.spots import free_spot
from schema.text import Slug
from schema.view import Area, Placement, View

Stand = tuple[Slug, str]
"""A view, and the id or the title of the area there; an empty text for none."""
_WITHIN = "|"


def views_of_body(partnership: Partnership, body: Body) -> tuple[Stand, ...]:
    """Where a body stands, in the order of the views."""
    return tuple(
        (view.id, each.area or "")
        for view in partnership.views
        for each in view.placements
        if each.body == body.id
    )


def put_on_views(partnership: Partnership, stands: Mapping[Slug, tuple[Stand, ...]]) -> Partnership:
    """Let bodies stand on these views and on no others, each in its area; new ones go where there is room."""
    for view in partnership.views:
        wanted = {body: dict(where)[view.id] for body, where in stands.items() if view.id in dict(where)}
        placed = {each.body: each.area or "" for each in view.placements}
        gone = [body for body in stands if body in placed and body not in wanted]
        if gone:
            partnership = remove_from_view(partnership, view.id, gone)
        changed = {body: area for body, area in wanted.items() if placed.get(body) != area}
        partnership = _placed(partnership, view.id, changed)
    return partnership


def _placed(partnership: Partnership, view_id: Slug, areas: Mapping[Slug, str]) -> Partnership:
    view = partnership.view(view_id)
    there = {each.body for each in view.placements}
    fresh = {body: area for body, area in areas.items() if body not in there}
    if fresh and not there:
        held = {body: area for body, area in fresh.items() if area}
        partnership = place(
            partnership, view_id, *placed_plainly(partnership, list(fresh), held, view.direction)
        )
    else:
        for body in fresh:
            spot = free_spot(partnership, partnership.view(view_id), partnership.body(body))
            partnership = place(partnership, view_id, spot)
    for area in dict.fromkeys(areas.values()):
        partnership = _held(partnership, view_id, area, [body for body in areas if areas[body] == area])
    return partnership


def _held(partnership: Partnership, view_id: Slug, area: str, bodies: list[Slug]) -> Partnership:
    if not area:
        return take_out_of_area(partnership, view_id, bodies)
    found = _area(partnership.view(view_id), area)
    if found is not None:
        return put_in_area(partnership, view_id, bodies, found)
    corner = _corner(partnership.view(view_id).placements, bodies)
    made = Area(id=new_id(partnership, area, "area"), title=area, x=corner.x, y=corner.y)
    return add_area(partnership, view_id, made, bodies)


def _corner(placements: Iterable[Placement], bodies: list[Slug]) -> Placement:
    """An area grows with what it holds, so it begins at the first of them."""
    return min((each for each in placements if each.body in bodies), key=lambda each: (each.y, each.x))


def _area(view: View, text: str) -> Slug | None:
    """The area of this id or title; None when there is none, or when several have the title."""
    ids = [area.id for area in view.areas if text == area.id]
    titled = [area.id for area in view.areas if plain(area.title) == plain(text)]
    return next(iter(ids), titled[0] if len(titled) == 1 else None)


def _told(partnership: Partnership, stand: Stand) -> str:
    view = partnership.view(stand[0])
    title = called(partnership.views, view.id)
    told = view.id if _WITHIN in title else title
    return f"{told} {_WITHIN} {_told_area(view, stand[1])}" if stand[1] else told


def _told_area(view: View, area_id: str) -> str:
    title = next((area.title for area in view.areas if area.id == area_id), area_id)
    is_clear = _area(view, title) == area_id and APART not in title and _WITHIN not in title
    return title if is_clear else area_id


def _understood(partnership: Partnership, text: str) -> tuple[Stand, ...]:
    stands = [_stand(partnership, part) for part in text.split(APART) if part.strip()]
    order = [view.id for view in partnership.views]
    return tuple(sorted(dict(stands).items(), key=lambda stand: order.index(stand[0])))


def _stand(partnership: Partnership, text: str) -> Stand:
    title, _, area = text.partition(_WITHIN)
    try:
        view = named(partnership.views, title, said("view"))
    except Unnamed as unnamed:
        raise CellError(str(unnamed)) from unnamed
    return view.id, _area(view, area.strip()) or _title(area.strip())


def _title(text: str) -> str:
    """The title of an area that is to be drawn."""
    if text:
        try:
            Area(id="area", title=text, x=0, y=0)
        except ValidationError:
            raise CellError(said("“{text} …” is too long for the title of an area", text=text[:40])) from None
    return text


def _offered(partnership: Partnership) -> tuple[str, ...]:
    return tuple(called(partnership.views, view.id) for view in partnership.views)


def _read(partnership: Partnership, value: Any) -> str:
    return f"{APART} ".join(_told(partnership, stand) for stand in value)


VIEWS = Cell(_read, _understood, _offered, is_many=True)
