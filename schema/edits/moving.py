"""Moving whatever is selected in a view: bodies, areas with the bodies they hold, notes."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from schema.edits.parts import Ids, amended
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Area, Note, Pin, Placement, Point, View

T = TypeVar("T")
Placed = TypeVar("Placed", Placement, Area, Note, Point)


def move(partnership: Partnership, view_id: Slug, ids: Ids, dx: int, dy: int) -> Partnership:
    """Move bodies, areas and notes of a view by dx and dy, in SVG user units.

    An area takes along the bodies that it holds. What is fixed about a line moves when both its ends do.
    What is locked stays where it is: a locked body also when its area moves, a locked area with all it holds.
    Raises KeyError for an id that is not in the view.
    """
    return Moving(partnership, view_id, ids).by(dx, dy)


class Moving:
    """One move, asked for again and again over other distances, as a drag does: who goes is found once.

    Raises KeyError for an id that is not in the view.
    """

    def __init__(self, partnership: Partnership, view_id: Slug, ids: Ids) -> None:
        self.partnership, self.view = partnership, view_id
        self._view = partnership.view(view_id)
        going = _going(self._view, ids)
        self._placements = _places(place.body in going for place in self._view.placements)
        self._areas = _places(area.id in going for area in self._view.areas)
        self._notes = _places(note.id in going for note in self._view.notes)
        self._pins = _places(_both_ends(partnership, pin) <= going for pin in self._view.pins)

    def by(self, dx: int, dy: int) -> Partnership:
        """The partnership once they moved so far, in SVG user units."""
        view = self._view
        return edit_view(
            self.partnership,
            view.id,
            placements=_with(view.placements, self._placements, lambda each: _shifted(each, dx, dy)),
            areas=_with(view.areas, self._areas, lambda area: _shifted(area, dx, dy)),
            notes=_with(view.notes, self._notes, lambda note: _shifted(note, dx, dy)),
            pins=_with(view.pins, self._pins, lambda pin: _shifted_pin(pin, dx, dy)),
        )


def locked_in(view: View) -> set[Slug]:
    """The bodies and areas of a view that are locked in their places."""
    bodies = {placement.body for placement in view.placements if placement.locked}
    return bodies | {area.id for area in view.areas if area.locked}


def _places(chosen: Iterable[bool]) -> tuple[int, ...]:
    return tuple(place for place, is_chosen in enumerate(chosen) if is_chosen)


def _with(things: tuple[T, ...], places: tuple[int, ...], changed: Callable[[T], T]) -> tuple[T, ...]:
    """The things, those at these places changed."""
    after = list(things)
    for place in places:
        after[place] = changed(after[place])
    return tuple(after)


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
