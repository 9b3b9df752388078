"""Deleting bodies from the partnership, with everything that hangs on them."""

from typing import NamedTuple

from schema.body import Body, Seat
from schema.edits.connectors import delete_connectors
from schema.edits.parts import Ids, amended, demand, without
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import View


class Hanging(NamedTuple):
    """What hangs on some bodies, as ids in document order."""

    connectors: tuple[Slug, ...]
    """Lines from or to them: these go."""
    views: tuple[Slug, ...]
    """Views in which they are placed: they go from there."""
    organs: tuple[Slug, ...]
    """Other bodies whose parent they are: these stay, without a parent."""
    nominees: tuple[Slug, ...]
    """Other bodies on which they nominate seats: the seats stay, nominated by nobody."""
    functions: tuple[Slug, ...]
    """Functions that they hold: these stay, held by nobody."""
    areas: tuple[Slug, ...]
    """Areas that stand for them: these stay, standing for nobody."""


def what_hangs_on(partnership: Partnership, body_ids: Ids) -> Hanging:
    """Name what `delete_bodies` would take along or change. Raises KeyError for an unknown body."""
    demand(body_ids, partnership.bodies)
    p, going = partnership, set(body_ids)
    staying = [body for body in p.bodies if body.id not in going]
    areas = (area for view in p.views for area in view.areas)
    return Hanging(
        connectors=tuple(
            line.id for line in p.connectors if not going.isdisjoint((line.source, line.target))
        ),
        views=tuple(view.id for view in p.views if not going.isdisjoint(_placed(view))),
        organs=tuple(body.id for body in staying if body.parent in going),
        nominees=tuple(body.id for body in staying if not going.isdisjoint(_nominators(body))),
        functions=tuple(function.id for function in p.functions if function.held_by in going),
        areas=tuple(area.id for area in areas if area.body in going),
    )


def delete_bodies(partnership: Partnership, body_ids: Ids) -> Partnership:
    """Delete bodies from the partnership, with their lines and placements; what referred to them stays.

    Acceptances stay too, as the record that they are; they lapse of themselves.
    """
    hanging = what_hangs_on(partnership, body_ids)
    p = delete_connectors(partnership, hanging.connectors)
    return amended(
        p,
        bodies=tuple(_let_go(body, body_ids) for body in without(p.bodies, body_ids)),
        functions=tuple(amended(each, held_by=_unless(each.held_by, body_ids)) for each in p.functions),
        views=tuple(_view_without(view, body_ids) for view in p.views),
    )


def _placed(view: View) -> list[Slug]:
    return [placement.body for placement in view.placements]


def _nominators(body: Body) -> list[Slug]:
    return [seat.nominated_by for seat in body.seats if seat.nominated_by]


def _let_go(body: Body, going: Ids) -> Body:
    seats = tuple(_seat_without(seat, going) for seat in body.seats)
    return amended(body, parent=_unless(body.parent, going), seats=seats)


def _seat_without(seat: Seat, going: Ids) -> Seat:
    return amended(seat, nominated_by=_unless(seat.nominated_by, going))


def _view_without(view: View, going: Ids) -> View:
    return amended(
        view,
        placements=tuple(placement for placement in view.placements if placement.body not in going),
        areas=tuple(amended(area, body=_unless(area.body, going)) for area in view.areas),
    )


def _unless(reference: Slug | None, going: Ids) -> Slug | None:
    return None if reference in going else reference
