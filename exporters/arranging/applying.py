"""Places become an edit: bodies and areas move, and with them what is fixed about lines, notes and key."""

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from exporters.arranging.notes import with_notes
from schema import Partnership, View
from schema.edits.moving import locked_in
from schema.edits.parts import amended
from schema.edits.pins import says_something
from schema.edits.views import edit_view
from schema.sizing import boxes_on
from schema.view import Area, Pin, Placement, Point

Places = Mapping[str, tuple[int, int]]
"""The top left corner of bodies and areas by id, in SVG user units, y down."""
_Step = tuple[int, int]
Sized = TypeVar("Sized", Area, Placement)
NO_SIZES: Mapping[str, tuple[int, int]] = {}


def applied(
    partnership: Partnership,
    view_id: str,
    places: Places,
    *,
    resize: bool = False,
    sizes: Mapping[str, tuple[int, int]] = NO_SIZES,
    only: Collection[str] | None = None,
) -> Partnership:
    """The partnership with these places in a view; what is locked stays.

    Areas that hold something shrink to it where `resize` says so; `sizes` are least sizes by id.
    Where `only` some are to move, notes and
    key stay; else notes follow what they stood beside, and the key goes below the map.

    A line of which both ends move alike takes its points along; of another whose ends move, points and label
    are free again, since they would lead nowhere. Raises KeyError for an id that is not on the view.
    """
    view = partnership.view(view_id)
    free = {name: place for name, place in places.items() if name not in locked_in(view)}
    areas = tuple(_sized(_area_at(view, area, free, resize), sizes.get(area.id)) for area in view.areas)
    placements = tuple(
        _sized(_at(each, free.get(each.body)), sizes.get(each.body)) for each in view.placements
    )
    steps = _steps(partnership, view, view.but(areas=areas, placements=placements))
    pins = (_pin_after(partnership, pin, steps) for pin in view.pins)
    fields: dict[str, Any] = {"areas": areas, "placements": placements}
    fields["pins"] = tuple(filter(says_something, pins))
    after = edit_view(partnership, view_id, **fields)
    return after if only is not None else with_notes(after, view_id, view)


def _at(placement: Placement, place: tuple[int, int] | None) -> Placement:
    return amended(placement, x=place[0], y=place[1]) if place else placement


def _area_at(view: View, area: Area, free: Places, resize: bool) -> Area:
    if area.id not in free:
        return area
    holds = any(each.area == area.id for each in view.placements)
    fields = {"width": 0, "height": 0} if resize and holds and not area.collapsed else {}
    return amended(area, x=free[area.id][0], y=free[area.id][1], **fields)


def _sized(thing: Sized, size: tuple[int, int] | None) -> Sized:
    return amended(thing, width=size[0], height=size[1]) if size and not thing.locked else thing


def _steps(partnership: Partnership, before: View, after: View) -> dict[str, _Step]:
    """How far each body was moved."""
    old, new = boxes_on(partnership, before), boxes_on(partnership, after)
    return {name: (new[name].x - box.x, new[name].y - box.y) for name, box in old.items()}


def _pin_after(partnership: Partnership, pin: Pin, steps: Mapping[str, _Step]) -> Pin:
    line = partnership.connector(pin.connector)
    one, other = steps.get(line.source, (0, 0)), steps.get(line.target, (0, 0))
    if one != other:
        return amended(pin, waypoints=(), label=None)
    if one == (0, 0):
        return pin
    points = tuple(Point(x=point.x + one[0], y=point.y + one[1]) for point in pin.waypoints)
    label = pin.label and Point(x=pin.label.x + one[0], y=pin.label.y + one[1])
    return amended(pin, waypoints=points, label=label)
