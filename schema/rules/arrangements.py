"""A partnership as it stands on one day: what rules look at, read once and asked often."""

from collections.abc import Callable, Container, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from schema.body import Body
from schema.connector import Connector
from schema.key import Family
from schema.parties import organisation, party, wider_functions
from schema.partnership import Partnership
from schema.rules.arrows import Arrow, Arrows, grouped
from schema.rules.telling import Telling
from schema.text import Slug

T = TypeVar("T")


class Arrangements(Telling):
    """What holds on the day (default: the day the document is correct as of; without one, everything).

    A connector counts when it holds and both its ends do. `since` is an earlier version of the document,
    where
    one is at hand to compare with. Made once a check: what is asked twice is worked out once.
    """

    def __init__(
        self, partnership: Partnership, on: date | None = None, since: Partnership | None = None
    ) -> None:
        super().__init__(partnership)
        self.since = since
        self.day = on or partnership.control.correct_as_of
        self._made: dict[Any, Any] = {}

    def once(self, make: "Callable[[Arrangements], T]") -> T:
        """What this makes of these arrangements, worked out the first time that it is asked."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def key_has(self, kinds: Iterable[Slug]) -> bool:
        """Whether the document's key has all these connector kinds."""
        return self._kinds.issuperset(kinds)

    @cached_property
    def governance_kinds(self) -> tuple[Slug, ...]:
        """The kinds of line that carry authority or its return."""
        kinds = self.partnership.key.connector_kinds
        return tuple(kind.id for kind in kinds if kind.family is Family.GOVERNANCE)

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """The bodies that exist on the day, in model order."""
        return tuple(body for body in self.partnership.bodies if body.holds_on(self.day))

    @cached_property
    def lines(self) -> tuple[Connector, ...]:
        """The connectors that hold on the day, of every kind, in model order."""
        there = {body.id for body in self.bodies}
        return tuple(
            line
            for line in self.partnership.connectors
            if line.holds_on(self.day) and line.source in there and line.target in there
        )

    def arrows(self, *kinds: Slug) -> tuple[Arrow, ...]:
        """The directions of all connectors of these kinds, a kind after the other, in model order."""
        return tuple(arrow for kind in kinds for arrow in self._arrows.of.get(kind, ()))

    def between(self, kind: Slug, tail: Slug, head: Slug) -> tuple[Arrow, ...]:
        """The arrows of a kind from one party to another."""
        return self._arrows.between.get((kind, tail, head), ())

    def leaving(self, kind: Slug, tail: Slug) -> tuple[Arrow, ...]:
        """The arrows of a kind that start at a party."""
        return self._arrows.leaving.get((kind, tail), ())

    def arriving(self, kind: Slug, head: Slug) -> tuple[Arrow, ...]:
        """The arrows of a kind that end at a party."""
        return self._arrows.arriving.get((kind, head), ())

    def joined(self, body_id: Slug) -> frozenset[Slug]:
        """The bodies to which lines of any kind join this one."""
        return self._joined.get(body_id, frozenset())

    def of_kind(self, *kinds: Slug) -> tuple[Body, ...]:
        """The bodies of these kinds, a kind after the other, in model order."""
        return tuple(body for kind in kinds for body in self._of_kind.get(kind, ()))

    def of_kinds(self, kinds: Container[Slug]) -> tuple[Body, ...]:
        """The bodies of any of these kinds, in model order."""
        return tuple(body for body in self.bodies if body.kind in kinds)

    def organs(self, body_id: Slug) -> tuple[Body, ...]:
        """The bodies whose parent this one is, in model order."""
        return self._organs.get(body_id, ())

    def party(self, body_id: Slug) -> Slug:
        """The body that this one acts for."""
        return self._parties[body_id]

    def is_party(self, body: Body) -> bool:
        """Whether it acts for nobody but itself."""
        return self.party(body.id) == body.id

    def organisation(self, body_id: Slug) -> Slug:
        """The body at the top whose organ, or organ's organ, this one is; else itself."""
        return self._organisations[body_id]

    def above(self, body_id: Slug) -> Iterator[Slug]:
        """The bodies whose organ this one is, from the nearest to the top."""
        parent = self.partnership.body(body_id).parent
        while parent is not None:
            yield parent
            parent = self.partnership.body(parent).parent

    def are_of_one_organisation(self, one: Slug, other: Slug) -> bool:
        """Whether two bodies are organs of the same body, or one an organ of the other."""
        return self.organisation(one) == self.organisation(other)

    def reach(self, kind: Slug, tail: Slug, function: Slug | None = None) -> Iterator[Slug]:
        """The parties that arrows of a kind lead to from this one, nearest first, itself left out.

        With a function, only along arrows that carry it.
        """
        seen, edge = {tail}, [tail]
        for here in edge:
            for arrow in self.leaving(kind, here):
                if arrow.head not in seen and self.carries(arrow, function):
                    seen.add(arrow.head)
                    edge.append(arrow.head)
                    yield arrow.head

    def carries(self, arrow: Arrow, function: Slug | None) -> bool:
        """Whether an arrow is about a function: it names none, or one that the function is part of."""
        named = arrow.line.functions
        return function is None or not named or not self.wider(function).isdisjoint(named)

    def uncovered(self, line: Connector, answers: Iterable[Arrow]) -> tuple[Slug | None, ...]:
        """What a line is about that no answer carries; None stands for all that it does not name."""
        answers = tuple(answers)
        subjects: tuple[Slug | None, ...] = line.functions or (None,)
        return tuple(one for one in subjects if not any(self.carries(arrow, one) for arrow in answers))

    def wider(self, function_id: Slug) -> frozenset[Slug]:
        """The function and all that it is part of."""
        return self._wider[function_id]

    def exists(self, body_id: Slug) -> bool:
        """Whether a body exists on the day."""
        return self.partnership.body(body_id).holds_on(self.day)

    def holds(self, function_id: Slug) -> bool:
        """Whether a function exists on the day."""
        return self.partnership.function(function_id).holds_on(self.day)

    def kind_is(self, body_id: Slug, kinds: Container[Slug]) -> bool:
        """Whether a body is of one of these kinds."""
        return self.partnership.body(body_id).kind in kinds

    def can_hold(self, body_id: Slug) -> bool:
        """Whether the key says that bodies of its kind hold functions."""
        return self.partnership.body_kind(self.partnership.body(body_id).kind).holds_functions

    def is_statutory(self, body_id: Slug) -> bool:
        """Whether the key says that law establishes bodies of its kind."""
        return self.partnership.body_kind(self.partnership.body(body_id).kind).statutory

    def rank(self, body_id: Slug) -> int | None:
        """The rank of the level in which a body stands, its first; None where it has none."""
        levels = self.partnership.body(body_id).levels
        return self.partnership.level(levels[0]).rank if levels else None

    def takes_part(self, body: Body) -> bool:
        """Whether anything on the map touches a body: a line, a parent, a function that it holds."""
        return body.parent is not None or body.id in self._touched

    @cached_property
    def _kinds(self) -> frozenset[Slug]:
        return frozenset(kind.id for kind in self.partnership.key.connector_kinds)

    @cached_property
    def _arrows(self) -> Arrows:
        return Arrows(self.lines, self.party)

    @cached_property
    def _joined(self) -> dict[Slug, frozenset[Slug]]:
        ends = [(line.source, line.target) for line in self.lines]
        pairs = grouped([*ends, *((target, source) for source, target in ends)])
        return {body: frozenset(others) for body, others in pairs.items()}

    @cached_property
    def _of_kind(self) -> dict[Slug, tuple[Body, ...]]:
        return grouped((body.kind, body) for body in self.bodies)

    @cached_property
    def _organs(self) -> dict[Slug, tuple[Body, ...]]:
        return grouped((body.parent, body) for body in self.bodies if body.parent)

    @cached_property
    def _touched(self) -> frozenset[Slug]:
        ends = {self.party(end) for line in self.lines for end in (line.source, line.target)}
        holders = {function.held_by for function in self.partnership.functions if function.held_by}
        return frozenset(ends | {self.party(holder) for holder in holders})

    @cached_property
    def _wider(self) -> dict[Slug, frozenset[Slug]]:
        p = self.partnership
        return {each.id: frozenset(wider_functions(p, each.id)) for each in p.functions}

    @cached_property
    def _parties(self) -> dict[Slug, Slug]:
        return {body.id: party(self.partnership, body.id) for body in self.partnership.bodies}

    @cached_property
    def _organisations(self) -> dict[Slug, Slug]:
        return {body.id: organisation(self.partnership, body.id) for body in self.partnership.bodies}
