"""Edits of what stands where in one view; the facts of the model stay as they are."""

from collections.abc import Mapping
from typing import Any

from schema.edits.moving import locked_in
from schema.edits.parts import Ids, amended, demand
from schema.edits.pins import unpinned
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.sizing import GRID
from schema.text import Slug
from schema.view import Placement, View


def snap(value: float) -> int:
    """The multiple of the grid that is nearest to a coordinate in SVG user units."""
    return round(value / GRID) * GRID


def place(partnership: Partnership, view_id: Slug, *placements: Placement) -> Partnership:
    """Put bodies on a view. Raises `InvalidPartnership` when one is there already."""
    view = partnership.view(view_id)
    return edit_view(partnership, view_id, placements=(*view.placements, *placements))


def edit_placement(partnership: Partnership, view_id: Slug, body_id: Slug, /, **fields: Any) -> Partnership:
    """Change the place, the least size or the area of a body in a view."""
    view = partnership.view(view_id)
    _demand_placed(view, (body_id,))
    changed = (amended(each, **fields) if each.body == body_id else each for each in view.placements)
    return edit_view(partnership, view_id, placements=tuple(changed))


def resize(partnership: Partnership, view_id: Slug, body_id: Slug, width: int, height: int) -> Partnership:
    """Give a body in a view a least size, in SVG user units; 0 is as its text asks for."""
    return edit_placement(partnership, view_id, body_id, width=width, height=height)


def set_positions(
    partnership: Partnership, view_id: Slug, positions: Mapping[Slug, tuple[int, int]]
) -> Partnership:
    """Put bodies and areas of a view at new places: x and y of the top left corner, by id.

    What is locked stays where it is. Raises KeyError for an id that is neither a body nor an area there.
    """
    view = partnership.view(view_id)
    _demand_placed(view, positions.keys() - {area.id for area in view.areas})
    free = positions.keys() - locked_in(view)
    at = {id_: {"x": x, "y": y} for id_, (x, y) in positions.items() if id_ in free}
    return edit_view(
        partnership,
        view_id,
        placements=tuple(amended(each, **at.get(each.body, {})) for each in view.placements),
        areas=tuple(amended(each, **at.get(each.id, {})) for each in view.areas),
    )


def remove_from_view(partnership: Partnership, view_id: Slug, body_ids: Ids) -> Partnership:
    """Take bodies off this view only; they stay in the partnership and on other views.

    Nothing stays fixed in this view about the lines that are no longer drawn; hidden lines stay hidden.
    """
    view = partnership.view(view_id)
    _demand_placed(view, body_ids)
    gone = [c.id for c in partnership.connectors if c.source in body_ids or c.target in body_ids]
    staying = tuple(each for each in view.placements if each.body not in body_ids)
    return edit_view(partnership, view_id, placements=staying, pins=unpinned(view, gone).pins)


def hide_connectors(partnership: Partnership, view_id: Slug, connector_ids: Ids) -> Partnership:
    """Leave lines out of this view only."""
    demand(connector_ids, partnership.connectors)
    hidden = dict.fromkeys((*partnership.view(view_id).connectors_hidden, *connector_ids))
    return edit_view(partnership, view_id, connectors_hidden=tuple(hidden))


def show_connectors(partnership: Partnership, view_id: Slug, connector_ids: Ids) -> Partnership:
    """Draw hidden lines in this view again."""
    demand(connector_ids, partnership.connectors)
    hidden = partnership.view(view_id).connectors_hidden
    return edit_view(
        partnership,
        view_id,
        connectors_hidden=tuple(each for each in hidden if each not in connector_ids),
    )


def _demand_placed(view: View, body_ids: Ids) -> None:
    for missing in set(body_ids).difference(placement.body for placement in view.placements):
        raise KeyError(missing)
