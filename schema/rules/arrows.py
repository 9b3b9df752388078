"""Connectors read as arrows between parties: a board's line is its body's, a mutual line is two."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from schema.connector import Connector
from schema.text import Slug

STRATEGY_DEVELOPMENT, STRATEGY_IMPLEMENTATION = "strategy-development", "strategy-implementation"
DELEGATION, ACCOUNTABILITY = "delegation", "accountability"
ASSURANCE, ADVICE, ENGAGEMENT = "assurance", "advice", "engagement"
JOINT_COMMITTEE_OF, HOSTED_BY, FUNDED_BY = "joint-committee-of", "hosted-by", "funded-by"
ESTABLISHED_BY = "established-by"
UNDECIDED = "untyped"
AUTHORITY = (DELEGATION, STRATEGY_IMPLEMENTATION)
"""The kinds by which one body gives another something to do."""
VOICE = (ENGAGEMENT, ADVICE, STRATEGY_DEVELOPMENT)
"""The kinds by which one body is heard by another."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Arrow(NamedTuple):
    """One direction of a connector."""

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


class Arrows:
    """The arrows of some connectors, by kind and by end, in model order."""

    def __init__(self, lines: Iterable[Connector], party: Callable[[Slug], Slug]) -> None:
        arrows = [arrow for line in lines for arrow in _directions(line, party)]
        self.of = grouped((arrow.line.kind, arrow) for arrow in arrows)
        self.leaving = grouped(((arrow.line.kind, arrow.tail), arrow) for arrow in arrows)
        self.arriving = grouped(((arrow.line.kind, arrow.head), arrow) for arrow in arrows)
        self.between = grouped(((arrow.line.kind, arrow.tail, arrow.head), arrow) for arrow in arrows)


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """The second of each pair by the first, in the order in which they come."""
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _directions(line: Connector, party: Callable[[Slug], Slug]) -> Iterator[Arrow]:
    tail, head = party(line.source), party(line.target)
    yield Arrow(line, line.source, line.target, tail, head)
    if line.mutual:
        yield Arrow(line, line.target, line.source, head, tail)
