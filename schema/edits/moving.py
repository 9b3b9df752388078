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


def _going(view: View, ids: Ids) -> set[Slug]:
    there = {placement.body for placement in view.placements}
    there.update(area.id for area in view.areas)
    there.update(note.id for note in view.notes)
    for missing in set(ids) - there:
        raise KeyError(missing)
    held = (placement.body for placement in view.placements if placement.area in ids)
    return {*ids, *held}


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
