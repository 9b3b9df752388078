"""Collapsed areas: only their titles are drawn, and lines to what they hold end at them."""

from schema.said import Said, said
from schema.text import Slug
from schema.view import Area, Placement, View


def collapsed_areas(view: View) -> frozenset[Slug]:
    """The areas of which only the title is drawn."""
    return frozenset(area.id for area in view.areas if area.collapsed)


def tucked_away(view: View) -> dict[Slug, Slug]:
    """The bodies that are not drawn because their area is collapsed, and that area, by body."""
    shut = collapsed_areas(view)
    return {each.body: each.area for each in view.placements if each.area is not None and each.area in shut}


def drawn_placements(view: View) -> tuple[Placement, ...]:
    """The placements of the bodies that are drawn."""
    shut = collapsed_areas(view)
    return tuple(each for each in view.placements if each.area not in shut) if shut else view.placements


def held_in(view: View, area_id: Slug) -> tuple[Slug, ...]:
    """The bodies that an area holds, in the order of the view."""
    return tuple(each.body for each in view.placements if each.area == area_id)


def collapsed_words(view: View, area: Area) -> Said:
    """What stands beside the title of a collapsed area: how much it holds."""
    return counted_bodies(len(held_in(view, area.id)))


def counted_bodies(count: int) -> Said:
    """So many bodies."""
    return said("1 body") if count == 1 else said("{count} bodies", count=count)
