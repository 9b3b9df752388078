"""Accepted findings: a governance team defends an exception once, and hears of it again when it changes."""

from datetime import date

from schema.acceptance import Acceptance, AcceptedElement
from schema.hashing import content_hash
from schema.partnership import Partnership
from schema.rules.rule import Finding


def accepted(partnership: Partnership, finding: Finding) -> Acceptance | None:
    """The acceptance that holds for a finding; None when there is none, or an element has changed since."""
    wanted = _elements(partnership, finding) if partnership.acceptances else frozenset()
    for acceptance in partnership.acceptances:
        if acceptance.rule == finding.rule and frozenset(acceptance.elements) == wanted:
            return acceptance
    return None


def accepting(partnership: Partnership, finding: Finding, reason: str, by: str, on: date) -> Acceptance:
    """What to put into the document so that a finding is accepted as things stand.

    Raises `pydantic.ValidationError` without a name.
    """
    elements = tuple(
        AcceptedElement(id=element, hash=content_hash(partnership, element)) for element in finding.elements
    )
    return Acceptance(rule=finding.rule, elements=elements, reason=reason, by=by, on=on)


def _elements(partnership: Partnership, finding: Finding) -> frozenset[AcceptedElement]:
    return frozenset(
        AcceptedElement(id=element, hash=content_hash(partnership, element)) for element in finding.elements
    )
