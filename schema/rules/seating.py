"""Who sits on what: members, seats, chairs and votes, as far as they are recorded."""

import re

from schema.body import Body, Seat
from schema.parties import MEMBERSHIP
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import JOINT_COMMITTEE_OF, grouped
from schema.rules.packs import listing
from schema.text import Slug

_CHAIR = re.compile(r"\b(chair|chairman|chairwoman|chairperson|convener|president)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(vice|deputy)\b", re.IGNORECASE)


class Seating:
    """Members of bodies on a day. A mutual membership is one in both directions."""

    def __init__(self, now: Arrangements) -> None:
        self._now = now
        self._members = grouped((arrow.target, arrow.source) for arrow in now.arrows(MEMBERSHIP))
        self._memberships = grouped((arrow.source, arrow.target) for arrow in now.arrows(MEMBERSHIP))
        self._parents = grouped((arrow.source, arrow.target) for arrow in now.arrows(JOINT_COMMITTEE_OF))
        seats = ((body.id, seat.nominated_by) for body in now.bodies for seat in body.seats)
        self._nominated = grouped((by, body) for body, by in seats if by)

    def represented(self, body: Body) -> frozenset[Slug]:
        """The bodies with a voice on this one: its members, and those who nominate its seats."""
        nominators = {seat.nominated_by for seat in body.seats if seat.nominated_by}
        there = {one for one in nominators if self._now.exists(one)}
        return frozenset(there.union(self._members.get(body.id, ())))

    def sits_on(self, body_id: Slug) -> frozenset[Slug]:
        """The bodies on which this one has a voice."""
        return frozenset((*self._memberships.get(body_id, ()), *self._nominated.get(body_id, ())))

    def parents(self, body_id: Slug) -> tuple[Slug, ...]:
        """The bodies that a joint committee is one of, as its lines say."""
        return self._parents.get(body_id, ())

    def takes_part_in(self, member: Slug, body: Body) -> bool:
        """Whether an organisation or an organ of it is a member, has a seat, or made the joint committee."""
        home = self._now.organisation(member)
        ends = {*self.represented(body), *self.parents(body.id)}
        return any(self._now.organisation(one) == home for one in ends)

    def voters(self, body: Body) -> int | None:
        """How many can vote: voting seats, and members that nominate none. None when that is not known."""
        nominators = {seat.nominated_by for seat in body.seats}
        members = self.represented(body) - nominators
        if not (body.seats or members) or any(self._now.partnership.body(one).stands_for for one in members):
            return None
        return sum(seat.voting for seat in body.seats) + len(members)

    def stands_for_several(self, bodies: frozenset[Slug] | tuple[Slug, ...]) -> bool:
        """Whether one of these bodies stands for several."""
        return any(self._now.partnership.body(one).stands_for for one in bodies)


def chairs(body: Body) -> tuple[str, ...]:
    """Who chairs a body, as its field and the roles of its seats say: names or posts."""
    seated = tuple(seat.holder for seat in body.seats if is_chair(seat))
    return tuple(dict.fromkeys(filter(None, (body.chair, *seated))))


def is_chair(seat: Seat) -> bool:
    """Whether whoever sits here chairs, and does not only deputise."""
    said = f"{seat.role} {seat.holder}"
    return bool(_CHAIR.search(said)) and not _SECOND.search(said)


def is_independently_chaired(body: Body) -> bool:
    """Whether a seat or the words about the chair say that the chair is independent."""
    seated = any(seat.independent for seat in body.seats if is_chair(seat) or seat.holder in body.chair)
    words = " ".join(chairs(body)).casefold()
    return seated or any(word in words for word in listing("seats", "independent"))


def seating(now: Arrangements) -> Seating:
    """The seating of these arrangements, worked out once."""
    return now.once(Seating)
