"""Where a document departs from a rule, and why: exceptions that somebody has defended."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from schema import Acceptance, Partnership
from schema.dates import in_words
from schema.rules import Finding, check, rules
from schema.said import Said, said
from schema.text import Slug

TITLE = said("Accepted departures")
OPENING = said("Where this document departs from a rule, somebody has said why.")
_Told = Mapping[tuple[str, tuple[Slug, ...]], Finding]


class Departure(NamedTuple):
    """A finding that somebody accepted, as everybody may read it."""

    rule: str
    sentence: str
    reason: Said


def departures(partnership: Partnership, accepted: Sequence[Finding]) -> tuple[Departure, ...]:
    """Each finding that somebody accepted, as it is told of what is published, with the reason."""
    told = {(found.rule, found.elements): found for found in check(partnership)} if accepted else {}
    return tuple(
        Departure(found.rule, _sentence(found, told), _reason(partnership, found.acceptance))
        for found in accepted
        if found.acceptance
    )


def _sentence(finding: Finding, told: _Told) -> str:
    """Never the words of the finding itself, which may name what the document's settings hold back."""
    shown = told.get((finding.rule, finding.elements))
    return shown.wording if shown else said(next(rule.title for rule in rules() if rule.id == finding.rule))


def _reason(partnership: Partnership, acceptance: Acceptance) -> Said:
    words = {"day": in_words(acceptance.on), "reason": acceptance.reason}
    if partnership.publication.people:
        return said("Accepted by {by} on {day}: {reason}", by=acceptance.by, **words)
    return said("Accepted on {day}: {reason}", **words)
