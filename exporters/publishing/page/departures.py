"""Where a document departs from a rule, and why: exceptions that somebody has defended."""

from collections.abc import Mapping, Sequence

from exporters.publishing.page.html import Content, Element, tag
from schema import Acceptance, Partnership
from schema.dates import in_words
from schema.rules import Finding, check, rules
from schema.said import Said, said
from schema.text import Slug

_Told = Mapping[tuple[str, tuple[Slug, ...]], Finding]


def departures(partnership: Partnership, accepted: Sequence[Finding]) -> Content:
    """Each finding that somebody accepted, as it is told of what is published, with the reason."""
    if not accepted:
        return None
    told = {(found.rule, found.elements): found for found in check(partnership)}
    shows_people = partnership.publication.people
    opening = tag("p", said("Where this document departs from a rule, somebody has said why."))
    return [opening, tag("ul", [_departure(each, told, shows_people) for each in accepted])]


def _departure(finding: Finding, told: _Told, shows_people: bool) -> Element:
    named = tag("p", tag("strong", finding.rule), " ", _sentence(finding, told))
    return tag("li", named, finding.acceptance and tag("p", _reason(finding.acceptance, shows_people)))


def _sentence(finding: Finding, told: _Told) -> str:
    """Never the words of the finding itself, which may name what the document's settings hold back."""
    shown = told.get((finding.rule, finding.elements))
    return shown.wording if shown else said(next(rule.title for rule in rules() if rule.id == finding.rule))


def _reason(acceptance: Acceptance, shows_people: bool) -> Said:
    words = {"day": in_words(acceptance.on), "reason": acceptance.reason}
    if shows_people:
        return said("Accepted by {by} on {day}: {reason}", by=acceptance.by, **words)
    return said("Accepted on {day}: {reason}", **words)
