"""Edits of what a person marked in one view: emphasis, locks, lines that are drawn singly."""

from collections.abc import Iterator
from typing import Any

from schema.edits.parts import Ids, amended
from schema.edits.pins import pin_of, says_something
from schema.edits.views import edit_view
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import Emphasis, Pin, View


def set_emphasis(partnership: Partnership, view_id: Slug, ids: Ids, emphasis: Emphasis) -> Partnership:
    """Emphasise or mute bodies and lines in a view; the key still decides what their signs mean.

    Raises KeyError for an id that is neither a body of the view nor a connector.
    """
    view = partnership.view(view_id)
    placed = {placement.body for placement in view.placements}
    _demand(ids, placed | {line.id for line in partnership.connectors})
    return edit_view(
        partnership,
        view_id,
        placements=tuple(
            amended(each, emphasis=emphasis) if each.body in ids else each for each in view.placements
        ),
        pins=tuple(_pins(view, [id_ for id_ in dict.fromkeys(ids) if id_ not in placed], emphasis=emphasis)),
    )


def draw_singly(
    partnership: Partnership, view_id: Slug, connector_ids: Ids, single: bool = True
) -> Partnership:
    """Draw lines by themselves in a view where a bundle could stand for them, or let bundles stand for them.

    Raises KeyError for an id that is no connector.
    """
    _demand(connector_ids, {line.id for line in partnership.connectors})
    pins = _pins(partnership.view(view_id), list(dict.fromkeys(connector_ids)), single=single)
    return edit_view(partnership, view_id, pins=tuple(pins))


def set_locked(partnership: Partnership, view_id: Slug, ids: Ids, locked: bool = True) -> Partnership:
    """Lock bodies and areas of a view in their places, or let them go.

    What is locked is neither moved with a selection, aligned or distributed, nor put elsewhere.
    Raises KeyError for an id that is neither a body nor an area there.
    """
    view = partnership.view(view_id)
    _demand(ids, {placement.body for placement in view.placements} | {area.id for area in view.areas})
    return edit_view(
        partnership,
        view_id,
        placements=tuple(
            amended(each, locked=locked) if each.body in ids else each for each in view.placements
        ),
        areas=tuple(amended(each, locked=locked) if each.id in ids else each for each in view.areas),
    )


def _pins(view: View, lines: list[Slug], **fields: Any) -> Iterator[Pin]:
    """The pins of a view, those of some lines with these fields; a pin that fixes nothing is not kept."""
    fixed = {pin.connector for pin in view.pins}
    fresh = (pin_of(view, line) for line in lines if line not in fixed)
    for pin in (*view.pins, *fresh):
        marked = amended(pin, **fields) if pin.connector in lines else pin
        if says_something(marked):
            yield marked


def _demand(ids: Ids, known: set[Slug]) -> None:
    for missing in set(ids) - known:
        raise KeyError(missing)
