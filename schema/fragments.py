"""Fragments: what is cut from one view to be pasted into another, of the same document or of any other.

A fragment is a small partnership with one view, so that the native format carries it on the clipboard. It
keeps the id of the document that it came from.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from schema.body import Body
from schema.connector import Connector
from schema.function import Function
from schema.parties import wider_functions
from schema.partnership import Partnership
from schema.showing import shown_connectors
from schema.text import Slug
from schema.view import Area, Pin, Placement, View


class Fragment(NamedTuple):
    """Bodies with the lines, areas and notes between them, and the kinds, levels and functions they need."""

    content: Partnership
    """Sound by itself: what referred to anything outside refers to nothing."""

    @property
    def view(self) -> View:
        """The one view, with everything where it stood."""
        return self.content.views[0]

    def is_from(self, partnership: Partnership) -> bool:
        """Whether it was cut from this document, at whatever time."""
        return self.content.id == partnership.id


def cut(partnership: Partnership, view_id: Slug, ids: Collection[Slug]) -> Fragment:
    """The selected bodies, areas, notes and lines of a view, with the lines that it draws between the bodies.

    An area brings the bodies that it holds, and a line the bodies at its ends. Raises KeyError for an id
    that is not to be seen in the view.
    """
    view = partnership.view(view_id)
    drawn = shown_connectors(partnership, view)
    _demand(view, drawn, ids)
    chosen = {placement.body for placement in view.placements if {placement.body, placement.area} & set(ids)}
    lines = [line for line in drawn if line.id in ids or {line.source, line.target} <= chosen]
    chosen |= {end for line in lines for end in (line.source, line.target)}
    bodies = tuple(_alone(body, chosen) for body in partnership.bodies if body.id in chosen)
    page = _page(view, chosen, set(ids), {line.id for line in lines})
    return Fragment(
        partnership.but(
            levels=tuple(
                level for level in partnership.levels if level.id in _levels_needed(bodies, page.areas)
            ),
            abbreviations=(),
            bodies=bodies,
            functions=tuple(_functions(partnership, {f for line in lines for f in line.functions}, chosen)),
            connectors=tuple(lines),
            views=(page,),
            acceptances=(),
            switched_off=(),
        )
    )


def _demand(view: View, drawn: tuple[Connector, ...], ids: Collection[Slug]) -> None:
    there = {placement.body for placement in view.placements} | {line.id for line in drawn}
    there |= {area.id for area in view.areas} | {note.id for note in view.notes}
    for missing in set(ids) - there:
        raise KeyError(missing)


def _alone(body: Body, chosen: set[Slug]) -> Body:
    seats = tuple(seat.but(nominated_by=_within(seat.nominated_by, chosen)) for seat in body.seats)
    return body.but(parent=_within(body.parent, chosen), seats=seats)


def _functions(partnership: Partnership, needed: set[Slug], chosen: set[Slug]) -> Iterator[Function]:
    """The functions that lines are about, and the wider ones that those are part of."""
    whole = {wide for each in needed for wide in wider_functions(partnership, each)}
    for function in partnership.functions:
        if function.id in whole:
            yield function.but(held_by=_within(function.held_by, chosen))


def _page(view: View, chosen: set[Slug], ids: set[Slug], lines: set[Slug]) -> View:
    areas = tuple(area.but(body=_within(area.body, chosen)) for area in view.areas if area.id in ids)
    return View(
        id=view.id,
        title=view.title,
        placements=tuple(_placed(each, ids) for each in view.placements if each.body in chosen),
        areas=areas,
        notes=tuple(note for note in view.notes if note.id in ids),
        pins=tuple(_pins(view, lines)),
        bundles=view.bundles,
        line_style=view.line_style,
    )


def _placed(placement: Placement, ids: set[Slug]) -> Placement:
    return placement.but(area=_within(placement.area, ids), locked=False)


def _pins(view: View, lines: set[Slug]) -> Iterator[Pin]:
    return (pin for pin in view.pins if pin.connector in lines)


def _levels_needed(bodies: tuple[Body, ...], areas: tuple[Area, ...]) -> set[Slug]:
    return {level for body in bodies for level in body.levels} | {area.level for area in areas if area.level}


def _within(reference: Slug | None, chosen: set[Slug]) -> Slug | None:
    return reference if reference in chosen else None
