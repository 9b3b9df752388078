"""Who acts for whom: boards and their bodies, members and those who speak for them, parts and wholes."""

from collections.abc import Iterator
from datetime import date

from schema.partnership import Partnership
from schema.text import Slug

MEMBERSHIP = "member-of"
"""The connector kind that makes an organisation a member of a body."""


def party(partnership: Partnership, body_id: Slug) -> Slug:
    """The body that this one acts for: a board's body, else itself."""
    body = partnership.body(body_id)
    while body.parent is not None and partnership.body_kind(body.kind).acts_for_parent:
        body = partnership.body(body.parent)
    return body.id


def organisation(partnership: Partnership, body_id: Slug) -> Slug:
    """The body at the top whose organ, or organ's organ, this one is; else itself."""
    body = partnership.body(body_id)
    while body.parent is not None:
        body = partnership.body(body.parent)
    return body.id


def represented(partnership: Partnership, body_id: Slug, on: date | None = None) -> frozenset[Slug]:
    """The bodies with a voice on this one: its members, and those who nominate its seats.

    With a day, only memberships that hold on it, of members that exist then.
    """
    memberships = [line for line in partnership.connectors if line.kind == MEMBERSHIP and line.holds_on(on)]
    members = {line.source for line in memberships if line.target == body_id}
    mutual = {line.target for line in memberships if line.source == body_id and line.mutual}
    seats = {seat.nominated_by for seat in partnership.body(body_id).seats if seat.nominated_by}
    return frozenset(one for one in members | mutual | seats if partnership.body(one).holds_on(on))


def wider_functions(partnership: Partnership, function_id: Slug) -> Iterator[Slug]:
    """The function itself, then what it is part of, outwards."""
    here: Slug | None = function_id
    while here is not None:
        yield here
        here = partnership.function(here).part_of


def is_part_of(partnership: Partnership, narrow: Slug, wide: Slug) -> bool:
    """Whether one function is the other, or part of it."""
    return wide in wider_functions(partnership, narrow)
