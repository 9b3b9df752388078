"""Edits of what a person fixed about lines in one view: points, a label's place, and the like."""

from collections.abc import Iterable

from schema.edits.parts import Ids, amended
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Emphasis, Pin, Point, View


def set_waypoints(
    partnership: Partnership, view_id: Slug, connector_id: Slug, waypoints: Iterable[Point]
) -> Partnership:
    """Fix the points that a line passes in a view, in order from source to target; none lets it free."""
    pin = pin_of(partnership.view(view_id), connector_id)
    return _set_pin(partnership, view_id, amended(pin, waypoints=tuple(waypoints)))


def set_label(partnership: Partnership, view_id: Slug, connector_id: Slug, at: Point | None) -> Partnership:
    """Fix where the label of a line stands in a view; None lets it free."""
    pin = pin_of(partnership.view(view_id), connector_id)
    return _set_pin(partnership, view_id, amended(pin, label=at))


def clear_pins(partnership: Partnership, view_id: Slug, connector_ids: Ids) -> Partnership:
    """Let lines run free in a view again, and join bundles; they keep their emphasis."""
    return edit_view(partnership, view_id, pins=freed(partnership.view(view_id), connector_ids).pins)


def straighten(partnership: Partnership, view_id: Slug, connector_ids: Ids) -> Partnership:
    """Let lines run free in a view again; their labels stay where a person put them."""
    for connector in connector_ids:
        partnership = set_waypoints(partnership, view_id, connector, ())
    return partnership


def free_labels(partnership: Partnership, view_id: Slug, connector_ids: Ids) -> Partnership:
    """Let the labels of lines find their own places in a view again; waypoints stay."""
    for connector in connector_ids:
        partnership = set_label(partnership, view_id, connector, None)
    return partnership


def pin_of(view: View, connector_id: Slug) -> Pin:
    """What is fixed about a line in a view; an empty pin when nothing is."""
    found = (pin for pin in view.pins if pin.connector == connector_id)
    return next(found, Pin(connector=connector_id))


def unpinned(view: View, connector_ids: Ids) -> View:
    """The view with nothing at all fixed about these lines."""
    return amended(view, pins=tuple(pin for pin in view.pins if pin.connector not in connector_ids))


def freed(view: View, connector_ids: Ids) -> View:
    """The view with these lines running free, and joining bundles; what they have of emphasis stays."""
    pins = (
        amended(pin, waypoints=(), label=None, single=False) if pin.connector in connector_ids else pin
        for pin in view.pins
    )
    return amended(view, pins=tuple(filter(says_something, pins)))


def says_something(pin: Pin) -> bool:
    """Whether anything at all is fixed by a pin; one that fixes nothing is not kept."""
    return bool(pin.waypoints or pin.label or pin.single) or pin.emphasis is not Emphasis.NORMAL


def _set_pin(partnership: Partnership, view_id: Slug, pin: Pin) -> Partnership:
    pins = partnership.view(view_id).pins
    if pin.connector not in {each.connector for each in pins}:
        pins = (*pins, pin)
    pins = tuple(pin if each.connector == pin.connector else each for each in pins)
    return edit_view(partnership, view_id, pins=tuple(filter(says_something, pins)))
