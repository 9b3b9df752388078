"""The registry of rules, and asking all of them."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from schema.partnership import Partnership
from schema.rules import (
    abbreviations,
    access,
    accountability,
    accountability_lines,
    advice,
    clarity,
    control,
    delegation,
    duplication,
    ics_board,
    ics_delegation,
    ics_partnership,
    ics_places,
    involvement,
    key_rules,
    membership,
    once,
    places_alike,
    powers,
    strategy,
    subsidiarity,
    terms,
    versions,
)
from schema.rules.acceptances import accepted
from schema.rules.arrangements import Arrangements
from schema.rules.packs import applying, forms_of
from schema.rules.rule import Fact, Finding, Rule
from schema.text import Slug

_FAMILIES = (
    *(key_rules, advice, strategy),
    *(accountability, accountability_lines, delegation, powers),
    *(ics_partnership, ics_board, ics_places, ics_delegation),
    *(subsidiarity, places_alike, duplication, once, involvement, clarity),
    *(terms, membership, control, versions, access, abbreviations),
)


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by id: the one table that window, command line, documentation and tests read."""
    found = (thing for family in _FAMILIES for thing in vars(family).values() if isinstance(thing, Rule))
    return tuple(sorted(found, key=lambda rule: rule.id))


def check(
    partnership: Partnership,
    on: date | None = None,
    packs: Collection[str] | None = None,
    since: Partnership | None = None,
    between: Callable[[], None] = lambda: None,
) -> tuple[Finding, ...]:
    """What the rules find, the heaviest first, then by rule, then in model order.

    The day defaults to the one that the document is correct as of; the packs to those that apply to its form
    on that day. What the document switches off is not asked. `since` is an earlier version to compare with.
    Accepted findings are among them and carry their acceptance. `between` is called before each rule, for
    whoever has to give way; what it raises ends the asking.
    """
    now = Arrangements(partnership, on, since)
    found: list[Finding] = []
    for rule in asked(partnership, now.day, packs):
        for finding in rule.findings(now):
            between()
            found.append(finding)
        between()
    places = _places(partnership)
    found.sort(key=lambda finding: (finding.severity.weight, finding.rule, places[finding.elements[0]]))
    return tuple(replace(each, acceptance=accepted(partnership, each)) for each in _told_once(found))


def _told_once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Where several rules remark on one fact, only what the first of them says: the heaviest, then by id."""
    tellers: dict[Fact, str] = {}
    for finding in found:
        if not finding.fact or tellers.setdefault(finding.fact, finding.rule) == finding.rule:
            yield finding


def asked(
    partnership: Partnership, day: date | None = None, packs: Collection[str] | None = None
) -> tuple[Rule, ...]:
    """The rules that are asked of a partnership on a day, by id; those of packs named, whatever its form."""
    off = {each.rule for each in partnership.switched_off}
    fitting = applying(partnership, day)
    return tuple(
        rule
        for rule in rules()
        if not {rule.id, rule.pack} & off
        and (rule.pack in packs if packs is not None else rule.pack in fitting and _fits(rule, partnership))
    )


def _fits(rule: Rule, partnership: Partnership) -> bool:
    forms = forms_of(rule.id)
    return not forms or partnership.form in forms


def _places(partnership: Partnership) -> dict[Slug, int]:
    p = partnership
    ids = [
        str(p.id),
        *(thing.id for things in (p.bodies, p.functions, p.connectors, p.views) for thing in things),
    ]
    return {element: place for place, element in enumerate(ids)}
