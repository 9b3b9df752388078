"""What a report tells: a file, the day asked about, what was asked, and what was found."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from schema import Acceptance, Partnership
from schema.rules import Finding, Rule, Severity, asked, check
from schema.text import Slug

LAPSED = "was accepted, and is mended or has changed since."


@dataclass(frozen=True)
class Report:
    """The answer to one check of one file."""

    partnership: Partnership
    file: str
    """The file as whoever asked named it."""
    day: date | None
    rules: tuple[Rule, ...]
    """The rules that were asked, by id."""
    findings: tuple[Finding, ...]
    """The heaviest first; accepted ones are among them."""
    lapsed: tuple[Acceptance, ...] = ()
    """What was accepted of rules that were asked, and is found no longer, or found otherwise."""
    lines: Mapping[Slug, int] = field(default_factory=dict)
    """The line of the file on which each element begins, counted from 1."""

    @property
    def open(self) -> tuple[Finding, ...]:
        """What nobody has accepted."""
        return tuple(finding for finding in self.findings if finding.is_open)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """What somebody has accepted, as it still stands."""
        return tuple(finding for finding in self.findings if not finding.is_open)

    @property
    def fails(self) -> bool:
        """Whether an error is open."""
        return any(finding.severity is Severity.ERROR for finding in self.open)

    def rule(self, finding: Finding) -> Rule:
        """The rule that a finding comes from."""
        return next(rule for rule in self.rules if rule.id == finding.rule)


def report(
    partnership: Partnership,
    file: str,
    *,
    on: date | None = None,
    packs: Collection[str] | None = None,
    since: Partnership | None = None,
    least: Severity = Severity.INFO,
    lines: Mapping[Slug, int] | None = None,
) -> Report:
    """Asks the rules. Findings that weigh less than `least` are left out."""
    day = on or partnership.control.correct_as_of
    found = check(partnership, day, packs, since)
    rules = asked(partnership, day, packs)
    heavy = tuple(each for each in found if each.severity.weight <= least.weight)
    return Report(partnership, file, day, rules, heavy, _lapsed(partnership, rules, found), lines or {})


def _lapsed(
    partnership: Partnership, rules: Collection[Rule], found: Collection[Finding]
) -> tuple[Acceptance, ...]:
    asked_ids, holding = {rule.id for rule in rules}, [each.acceptance for each in found]
    return tuple(each for each in partnership.acceptances if each.rule in asked_ids and each not in holding)


def counted(findings: Collection[Finding]) -> str:
    """How many findings, in words."""
    return "1 finding" if len(findings) == 1 else f"{len(findings) or 'no'} findings"
