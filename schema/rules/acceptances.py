"""Accepted findings: a governance team defends an exception once, and hears of it again when it changes."""

from datetime import date

from schema.acceptance import Acceptance, AcceptedElement
from schema.hashing import content_hash
from schema.partnership import Partnership
from schema.rules.rule import Finding


def accepted(partnership: Partnership, finding: Finding) -> Acceptance | None:
    """The acceptance that holds for a finding.

    None when there is none, or an element has changed since, or more is missing than was accepted.
    """
    same_rule = [each for each in partnership.acceptances if each.rule == finding.rule]
    wanted = frozenset(_as_it_is(partnership, finding)) if same_rule else frozenset()
    return next(
        (
            each
            for each in same_rule
            if frozenset(each.elements) == wanted
            and (not each.missing or finding.gaps.issubset(each.missing))
        ),
        None,
    )


def accepting(partnership: Partnership, finding: Finding, reason: str, by: str, on: date) -> Acceptance:
    """What to put into the document so that a finding is accepted as things stand.

    Raises `pydantic.ValidationError` without a name.
    """
    elements = _as_it_is(partnership, finding)
    missing = tuple(sorted(finding.gaps))
    return Acceptance(rule=finding.rule, elements=elements, missing=missing, reason=reason, by=by, on=on)


def _as_it_is(partnership: Partnership, finding: Finding) -> tuple[AcceptedElement, ...]:
    return tuple(AcceptedElement(id=each, hash=content_hash(partnership, each)) for each in finding.elements)
