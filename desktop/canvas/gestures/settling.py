"""Where a moved body belongs: it stays in the area it was dropped in, and never changes its level unasked."""

from schema import Area, Partnership, Placement, View
from schema.edits.areas import put_in_area, take_out_of_area
from schema.showing import bands, level_of
from schema.sizing import Box, area_box, body_box


def settled(partnership: Partnership, view_id: str, moved: frozenset[str]) -> Partnership:
    """The partnership with the moved bodies in the areas in which they were dropped."""
    after = partnership
    for placement in partnership.view(view_id).placements:
        if placement.body in moved and placement.area not in moved:
            after = _settle(after, view_id, placement, moved)
    return after


def level_at(partnership: Partnership, view: View, y: float) -> str | None:
    """The level in whose band a height lies; None outside of all bands."""
    here = (band.level.id for band in bands(partnership, view) if band.top <= y <= band.bottom)
    return next(here, None)


def word_on_level(partnership: Partnership, view_id: str, moved: frozenset[str]) -> str:
    """A sentence when a moved body now stands in the band of a level that is not its own."""
    view = partnership.view(view_id)
    for placement in (place for place in view.placements if place.body in moved):
        body = partnership.body(placement.body)
        own = level_of(partnership, body)
        here = level_at(partnership, view, body_box(partnership, placement).middle)
        if own and here and own.id != here:
            return f"{body.name} stays at the level {own.label}; Arrange, Take level of band changes it."
    return ""


def _settle(after: Partnership, view_id: str, placement: Placement, moved: frozenset[str]) -> Partnership:
    view = after.view(view_id)
    box = body_box(after, placement)
    home = next((area.id for area in view.areas if _holds(after, view, area, moved, box)), None)
    if home == placement.area:
        return after
    if home is None:
        return take_out_of_area(after, view_id, (placement.body,))
    return put_in_area(after, view_id, (placement.body,), home)


def _holds(partnership: Partnership, view: View, area: Area, moved: frozenset[str], box: Box) -> bool:
    """Whether the middle of a box lies in the area as it is without the bodies that were moved."""
    others = tuple(place for place in view.placements if place.body not in moved)
    there = area_box(partnership, view.but(placements=others), area)
    return there.left <= box.centre <= there.right and there.top <= box.middle <= there.bottom
