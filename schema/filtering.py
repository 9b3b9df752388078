"""Filters: kinds of connector, levels and attestations that somebody does not want to see for a while."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from schema.body import Body
from schema.connector import Connector
from schema.evidence import Attestation
from schema.partnership import Partnership
from schema.showing import level_of, shown_connectors
from schema.text import Slug
from schema.view import View


class Filter(NamedTuple):
    """What is left out; None among the levels stands for bodies without one. No part of a view."""

    kinds: frozenset[Slug] = frozenset()
    levels: frozenset[Slug | None] = frozenset()
    attestations: frozenset[Attestation] = frozenset()

    @property
    def is_on(self) -> bool:
        """Whether it leaves out anything."""
        return any(self)


class Sifted(NamedTuple):
    """The bodies and connectors of a view that pass a filter and those that do not, in model order."""

    bodies: tuple[Slug, ...]
    lines: tuple[Slug, ...]
    bodies_out: tuple[Slug, ...]
    lines_out: tuple[Slug, ...]

    @property
    def out(self) -> frozenset[Slug]:
        """The ids of all that does not pass."""
        return frozenset((*self.bodies_out, *self.lines_out))


class Tally(NamedTuple):
    """How much a view shows of each kind, level and attestation; what it shows nothing of is not named."""

    kinds: dict[Slug, int]
    """Lines."""
    levels: dict[Slug | None, int]
    """Bodies."""
    attestations: dict[Attestation, tuple[int, int]]
    """Lines and bodies."""


def sift(partnership: Partnership, view: View, wanted: Filter) -> Sifted:
    """What of a view passes. A line passes with both its ends only."""
    bodies, lines = _bodies(partnership, view), shown_connectors(partnership, view)
    passing = {body.id for body in bodies if _body_passes(partnership, body, wanted)}
    through = {line.id for line in lines if _line_passes(line, wanted, passing)}
    return Sifted(
        bodies=tuple(body.id for body in bodies if body.id in passing),
        lines=tuple(line.id for line in lines if line.id in through),
        bodies_out=tuple(body.id for body in bodies if body.id not in passing),
        lines_out=tuple(line.id for line in lines if line.id not in through),
    )


def tally(partnership: Partnership, view: View) -> Tally:
    """What there is to choose from in a view: kinds in the key's order, levels by rank, no level last."""
    bodies, lines = _bodies(partnership, view), shown_connectors(partnership, view)
    kinds = Counter(line.kind for line in lines)
    levels = Counter(_level(partnership, body) for body in bodies)
    ranked = [level.id for level in sorted(partnership.levels, key=lambda level: level.rank)]
    known = {each: (_of(lines, each), _of(bodies, each)) for each in Attestation}
    return Tally(
        kinds={kind.id: kinds[kind.id] for kind in partnership.key.connector_kinds if kinds[kind.id]},
        levels={level: levels[level] for level in (*ranked, None) if levels[level]},
        attestations={each: counts for each, counts in known.items() if any(counts)},
    )


def _bodies(partnership: Partnership, view: View) -> tuple[Body, ...]:
    placed = {placement.body for placement in view.placements}
    return tuple(body for body in partnership.bodies if body.id in placed)


def _level(partnership: Partnership, body: Body) -> Slug | None:
    level = level_of(partnership, body)
    return level.id if level else None


def _body_passes(partnership: Partnership, body: Body, wanted: Filter) -> bool:
    return _level(partnership, body) not in wanted.levels and body.attestation not in wanted.attestations


def _line_passes(line: Connector, wanted: Filter, bodies: set[Slug]) -> bool:
    known = line.kind not in wanted.kinds and line.attestation not in wanted.attestations
    return known and {line.source, line.target} <= bodies


def _of(facts: Iterable[Body | Connector], attestation: Attestation) -> int:
    return sum(fact.attestation is attestation for fact in facts)
