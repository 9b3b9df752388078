"""Edits of acceptances: findings that somebody accepted with reason. What to put in: `schema.rules`."""

from schema.acceptance import Acceptance
from schema.edits.parts import amended
from schema.partnership import Partnership
from schema.said import said
from schema.text import Slug


def accept(partnership: Partnership, acceptance: Acceptance) -> Partnership:
    """Keep an acceptance, in the place of an older one of the same rule about the same elements."""
    others = tuple(each for each in partnership.acceptances if _about(each) != _about(acceptance))
    return amended(partnership, acceptances=(*others, acceptance))


def withdraw(partnership: Partnership, acceptance: Acceptance) -> Partnership:
    """Take an acceptance back: the finding is open again. Raises ValueError when it is not there."""
    if acceptance not in partnership.acceptances:
        raise ValueError(said("this acceptance is no longer in the document"))
    others = tuple(each for each in partnership.acceptances if each != acceptance)
    return amended(partnership, acceptances=others)


def _about(acceptance: Acceptance) -> tuple[str, frozenset[Slug]]:
    return acceptance.rule, frozenset(element.id for element in acceptance.elements)
