"""Edits of areas: titled containers of one view. Moving them is in `schema.edits.moving`."""

from typing import Any

from schema.edits.marking import draw_singly
from schema.edits.parts import Ids, amended, amended_each, demand, without
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Area, Pin, Placement, View


def add_area(partnership: Partnership, view_id: Slug, area: Area, holding: Ids = ()) -> Partnership:
    """Add an area to a view, and put these bodies of the view into it."""
    view = partnership.view(view_id)
    return edit_view(
        partnership,
        view_id,
        areas=(*view.areas, area),
        placements=_held(view.placements, holding, area.id),
    )


def edit_area(partnership: Partnership, view_id: Slug, area_id: Slug, /, **fields: Any) -> Partnership:
    """Change the title, the body or the level of an area, or any other field."""
    areas = partnership.view(view_id).areas
    return edit_view(partnership, view_id, areas=amended_each(areas, (area_id,), **fields))


def resize_area(
    partnership: Partnership, view_id: Slug, area_id: Slug, width: int, height: int
) -> Partnership:
    """Give an area a least size, in SVG user units; it still grows with what it holds."""
    return edit_area(partnership, view_id, area_id, width=width, height=height)


def put_in_area(partnership: Partnership, view_id: Slug, body_ids: Ids, area_id: Slug) -> Partnership:
    """Put bodies of a view into an area; each leaves the area that held it."""
    view = partnership.view(view_id)
    demand((area_id,), view.areas)
    return _held_anew(partnership, view, body_ids, area_id)


def take_out_of_area(partnership: Partnership, view_id: Slug, body_ids: Ids) -> Partnership:
    """Take bodies of a view out of the areas that hold them; they stay where they stand."""
    return _held_anew(partnership, partnership.view(view_id), body_ids, None)


def delete_areas(partnership: Partnership, view_id: Slug, area_ids: Ids) -> Partnership:
    """Delete areas of a view; the bodies that they hold stay where they stand."""
    view = partnership.view(view_id)
    held = [placement.body for placement in view.placements if placement.area in area_ids]
    return _held_anew(partnership, view, held, None, areas=without(view.areas, area_ids))


def _held_anew(
    partnership: Partnership, view: View, body_ids: Ids, area: Slug | None, **fields: Any
) -> Partnership:
    """Bodies in another area, or in none; a line with no end in an area has no bundle to be opened."""
    placements = _held(view.placements, body_ids, area)
    held = {each.body for each in placements if each.area}
    loose = [pin.connector for pin in view.pins if pin.single and not _ends(partnership, pin) & held]
    after = edit_view(partnership, view.id, placements=placements, **fields)
    return draw_singly(after, view.id, loose, single=False) if loose else after


def _ends(partnership: Partnership, pin: Pin) -> set[Slug]:
    line = partnership.connector(pin.connector)
    return {line.source, line.target}


def _held(placements: tuple[Placement, ...], body_ids: Ids, area: Slug | None) -> tuple[Placement, ...]:
    for missing in set(body_ids).difference(placement.body for placement in placements):
        raise KeyError(missing)
    return tuple(amended(each, area=area) if each.body in body_ids else each for each in placements)
