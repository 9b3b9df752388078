"""What a rule lets pass and what it finds, as a row of a table: two maps and the sentence."""

from datetime import date
from typing import NamedTuple

from schema import Partnership
from schema.rules import Finding, check


class Case(NamedTuple):
    """A rule, a map that keeps it, and one that does not."""

    rule: str
    holds: Partnership
    breaks: Partnership
    says: str
    """The one sentence that is found; the start of it where it ends with …"""
    about: tuple[str, ...]
    """Ids of what it is about."""
    fix: str = ""
    """What mends it, where one edit does."""
    on: date | None = None
    since: Partnership | None = None

    def findings(self, partnership: Partnership) -> list[Finding]:
        """What the rule finds in a map."""
        return [found for found in check(partnership, self.on, since=self.since) if found.rule == self.rule]
