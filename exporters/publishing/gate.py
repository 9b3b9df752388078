"""The gate: why a document must not be published yet.

Governance scandals are made of maps that nobody approved. A draft may be shown all the same, since it says on
every page that it is one.
"""

from collections.abc import Iterator

from schema import Partnership, Status
from schema.rules import Finding, Severity, check
from schema.rules.arrangements import Arrangements
from schema.rules.control import control_block_is_complete


class NotYetError(Exception):
    """The document must not be published yet."""

    def __init__(self, reasons: tuple[Finding, ...]) -> None:
        super().__init__(reasons)
        self.reasons = reasons

    def __str__(self) -> str:
        return " ".join(found.sentence for found in self.reasons)


def reasons(partnership: Partnership) -> tuple[Finding, ...]:
    """Why it must not be published, the control block first. None against a document marked draft."""
    return () if partnership.control.status is Status.DRAFT else outstanding(partnership)


def outstanding(partnership: Partnership) -> tuple[Finding, ...]:
    """What stands between the document and its publication as anything but a draft.

    The control block must be complete: that rule can be neither accepted nor switched off here. Of all other
    findings of severity error somebody must have said why they stand.
    """
    return (*_incomplete(partnership), *_errors(partnership))


def _incomplete(partnership: Partnership) -> Iterator[Finding]:
    return control_block_is_complete.findings(Arrangements(partnership, None, None))


def _errors(partnership: Partnership) -> Iterator[Finding]:
    for found in check(partnership):
        is_heavy = found.severity is Severity.ERROR and found.is_open
        if is_heavy and found.rule != control_block_is_complete.id:
            yield found
