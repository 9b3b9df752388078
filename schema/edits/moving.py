"""Moving whatever is selected in a view: bodies, areas with the bodies they hold, notes."""

from typing import TypeVar

from schema.edits.parts import Ids, amended
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Area, Note, Pin, Placement, Point, View

Placed = TypeVar("Placed", Placement, Area, Note, Point)


def move(partnership: Partnership, view_id: Slug, ids: Ids, dx: int, dy: int) -> Partnership:
    """Move bodies, areas and notes of a view by dx and dy, in SVG user units.

    An area takes along the bodies that it holds. What is fixed about a line moves when both its ends do.
    What is locked stays where it is: a locked body also when its area moves, a locked area with all it holds.
    Raises KeyError for an id that is not in the view.
    """
    view = partnership.view(view_id)
    going = _going(view, ids)
    return edit_view(
        partnership,
        view_id,
        placements=tuple(_shifted(p, dx, dy) if p.body in going else p for p in view.placements),
        areas=tuple(_shifted(area, dx, dy) if area.id in going else area for area in view.areas),
        notes=tuple(_shifted(note, dx, dy) if note.id in going else note for note in view.notes),
        pins=tuple(
            _shifted_pin(pin, dx, dy) if _both_ends(partnership, pin) <= going else pin for pin in view.pins
        ),
    )


def locked_in(view: View) -> set[Slug]:
    """The bodies and areas of a view that are locked in their places."""
    bodies = {placement.body for placement in view.placements if placement.locked}
    return bodies | {area.id for area in view.areas if area.locked}


def _going(view: View, ids: Ids) -> set[Slug]:
    there = {placement.body for placement in view.placements}
    there.update(area.id for area in view.areas)
    there.update(note.id for note in view.notes)
    for missing in set(ids) - there:
        raise KeyError(missing)
    areas = {area.id for area in view.areas if area.id in ids and not area.locked}
    held = (placement.body for placement in view.placements if placement.area in areas)
    return {*ids, *held} - locked_in(view)


def _both_ends(partnership: Partnership, pin: Pin) -> set[Slug]:
    connector = partnership.connector(pin.connector)
    return {connector.source, connector.target}


def _shifted(thing: Placed, dx: int, dy: int) -> Placed:
    return amended(thing, x=thing.x + dx, y=thing.y + dy)


def _shifted_pin(pin: Pin, dx: int, dy: int) -> Pin:
    return amended(
        pin,
        waypoints=tuple(_shifted(point, dx, dy) for point in pin.waypoints),
        label=pin.label and _shifted(pin.label, dx, dy),
    )
