"""Findings that somebody looked at and accepted, and rules that a document is not asked, with the reasons."""

from datetime import date

from schema.record import Record
from schema.text import Line, Name, Paragraph, Slug


class AcceptedElement(Record):
    """An element of the finding and the hash of its content when it was accepted."""

    id: Slug
    hash: Line


class Acceptance(Record):
    """A finding accepted with reason. It lapses when one of its elements changes, or more is missing."""

    rule: Name
    elements: tuple[AcceptedElement, ...] = ()
    missing: tuple[Slug, ...] = ()
    """What was missing when it was accepted, in words and ids; empty: whatever is missing."""
    reason: Paragraph
    by: Name
    on: date


class SwitchedOff(Record):
    """A rule, or a pack of rules, that is not asked of this document. Whoever checks it is told so."""

    rule: Name
    """The id of the rule, such as A-01, or of the pack, such as control."""
    reason: Paragraph = ""
