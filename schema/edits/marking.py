"""Edits of how a person marked things in one view: louder or quieter, and locked in their places."""

from collections.abc import Iterator

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
        pins=tuple(_pins(view, [id_ for id_ in dict.fromkeys(ids) if id_ not in placed], emphasis)),
    )


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


def _pins(view: View, lines: list[Slug], emphasis: Emphasis) -> Iterator[Pin]:
    for pin in view.pins:
        marked = amended(pin, emphasis=emphasis) if pin.connector in lines else pin
        if says_something(marked):
            yield marked
    fixed = {pin.connector for pin in view.pins}
    if emphasis is not Emphasis.NORMAL:
        yield from (amended(pin_of(view, line), emphasis=emphasis) for line in lines if line not in fixed)


def _demand(ids: Ids, known: set[Slug]) -> None:
    for missing in set(ids) - known:
        raise KeyError(missing)
