"""A partnership as it stands on one day: what rules look at, read once and asked often."""

from collections.abc import Container, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from schema.body import Body
from schema.connector import Connector
from schema.parties import is_part_of, organisation, party
from schema.partnership import Partnership
from schema.sentences import in_a_sentence, listed, sentence
from schema.text import Slug

STRATEGY_IMPLEMENTATION, DELEGATION = "strategy-implementation", "delegation"
ACCOUNTABILITY, ASSURANCE, ADVICE = "accountability", "assurance", "advice"


class Arrow(NamedTuple):
    """One direction of a connector. A mutual connector is two arrows."""

    line: Connector
    source: Slug
    target: Slug
    tail: Slug
    """The party that the source acts for."""
    head: Slug
    """The party that the target acts for."""

    @property
    def turns_back(self) -> bool:
        """Whether both ends act for the same body."""
        return self.tail == self.head


class Arrangements:
    """What holds on the day (default: the day the document is correct as of; without one, everything).

    A connector counts when it holds and both its ends do.
    """

    def __init__(self, partnership: Partnership, on: date | None = None) -> None:
        self.partnership = partnership
        self.day = on or partnership.control.correct_as_of

    def key_has(self, kinds: Iterable[Slug]) -> bool:
        """Whether the document's key has all these connector kinds."""
        return {kind.id for kind in self.partnership.key.connector_kinds}.issuperset(kinds)

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """The bodies that exist on the day, in model order."""
        return tuple(body for body in self.partnership.bodies if body.holds_on(self.day))

    @cached_property
    def lines(self) -> tuple[Connector, ...]:
        """The connectors that hold on the day, of every kind, in model order."""
        return tuple(
            line
            for line in self.partnership.connectors
            if line.holds_on(self.day) and self.exists(line.source) and self.exists(line.target)
        )

    def arrows(self, kind: Slug) -> tuple[Arrow, ...]:
        """The directions of all connectors of a kind, in model order."""
        return self._arrows.get(kind, ())

    def between(self, kind: Slug, tail: Slug, head: Slug) -> tuple[Arrow, ...]:
        """The arrows of a kind from one party to another."""
        return tuple(arrow for arrow in self.leaving(kind, tail) if arrow.head == head)

    def leaving(self, kind: Slug, tail: Slug) -> tuple[Arrow, ...]:
        """The arrows of a kind that start at a party."""
        return self._leaving.get((kind, tail), ())

    def party(self, body_id: Slug) -> Slug:
        """The body that this one acts for."""
        return self._parties[body_id]

    def is_party(self, body: Body) -> bool:
        """Whether it acts for nobody but itself."""
        return self.party(body.id) == body.id

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
        return function is None or not named or any(self._is_part(function, wide) for wide in named)

    def uncovered(self, line: Connector, answers: Iterable[Arrow]) -> tuple[Slug | None, ...]:
        """What a line is about that no answer carries; None stands for all that it does not name."""
        answers = tuple(answers)
        subjects: tuple[Slug | None, ...] = line.functions or (None,)
        return tuple(one for one in subjects if not any(self.carries(arrow, one) for arrow in answers))

    def exists(self, body_id: Slug) -> bool:
        """Whether a body exists on the day."""
        return self.partnership.body(body_id).holds_on(self.day)

    def holds(self, function_id: Slug) -> bool:
        """Whether a function exists on the day."""
        return self.partnership.function(function_id).holds_on(self.day)

    def kind_is(self, body_id: Slug, kinds: Container[Slug]) -> bool:
        """Whether a body is of one of these kinds."""
        return self.partnership.body(body_id).kind in kinds

    def are_of_one_organisation(self, one: Slug, other: Slug) -> bool:
        """Whether two bodies are organs of the same body, or one an organ of the other."""
        return organisation(self.partnership, one) == organisation(self.partnership, other)

    def takes_part(self, body: Body) -> bool:
        """Whether anything on the map touches a body: a line, a parent, a function that it holds."""
        return body.parent is not None or body.id in self._touched

    def name(self, body_id: Slug) -> str:
        """A body's name as it stands inside a sentence."""
        return in_a_sentence(self.partnership.body(body_id).name)

    def names(self, functions: Iterable[Slug | None]) -> str:
        """Functions as a list in a sentence; empty when nothing is named."""
        return listed([self.partnership.function(one).name for one in functions if one])

    def told(self, line: Connector) -> str:
        """A connector as a sentence without its full stop."""
        return sentence(self.partnership, line)

    def _is_part(self, narrow: Slug, wide: Slug) -> bool:
        return narrow == wide or is_part_of(self.partnership, narrow, wide)

    @cached_property
    def _touched(self) -> frozenset[Slug]:
        ends = {self.party(end) for line in self.lines for end in (line.source, line.target)}
        holders = {function.held_by for function in self.partnership.functions if function.held_by}
        return frozenset(ends | {self.party(holder) for holder in holders})

    @cached_property
    def _parties(self) -> dict[Slug, Slug]:
        return {body.id: party(self.partnership, body.id) for body in self.partnership.bodies}

    @cached_property
    def _arrows(self) -> dict[Slug, tuple[Arrow, ...]]:
        by_kind: dict[Slug, list[Arrow]] = {}
        for line in self.lines:
            by_kind.setdefault(line.kind, []).extend(self._directions(line))
        return {kind: tuple(arrows) for kind, arrows in by_kind.items()}

    @cached_property
    def _leaving(self) -> dict[tuple[Slug, Slug], tuple[Arrow, ...]]:
        starts: dict[tuple[Slug, Slug], list[Arrow]] = {}
        for kind, arrows in self._arrows.items():
            for arrow in arrows:
                starts.setdefault((kind, arrow.tail), []).append(arrow)
        return {start: tuple(arrows) for start, arrows in starts.items()}

    def _directions(self, line: Connector) -> Iterator[Arrow]:
        tail, head = self.party(line.source), self.party(line.target)
        yield Arrow(line, line.source, line.target, tail, head)
        if line.mutual:
            yield Arrow(line, line.target, line.source, head, tail)
