"""What a report tells: a file, the day asked about, what was asked, and what was found."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from schema import Partnership
from schema.rules import Finding, Rule, Severity, asked, check
from schema.text import Slug


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
    found = (each for each in check(partnership, day, packs, since) if each.severity.weight <= least.weight)
    return Report(partnership, file, day, asked(partnership, day, packs), tuple(found), lines or {})


def counted(findings: Collection[Finding]) -> str:
    """How many findings, in words."""
    return "1 finding" if len(findings) == 1 else f"{len(findings) or 'no'} findings"
