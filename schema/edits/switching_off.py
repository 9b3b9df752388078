"""Edits of which rules a document is asked. That a rule is switched off stands in the file, and is told."""

from schema.acceptance import SwitchedOff
from schema.edits.parts import amended
from schema.partnership import Partnership


def switch_off(partnership: Partnership, rule: str, reason: str = "") -> Partnership:
    """Ask a rule, or all rules of a pack, no longer; a new reason takes the place of an older one.

    Raises `pydantic.ValidationError` without an id.
    """
    others = tuple(each for each in partnership.switched_off if each.rule != rule)
    return amended(partnership, switched_off=(*others, SwitchedOff(rule=rule, reason=reason)))


def switch_on(partnership: Partnership, rule: str) -> Partnership:
    """Ask a rule or a pack again. Raises KeyError when it is not switched off."""
    others = tuple(each for each in partnership.switched_off if each.rule != rule)
    if others == partnership.switched_off:
        raise KeyError(rule)
    return amended(partnership, switched_off=others)
