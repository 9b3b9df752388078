"""Acceptances: findings that somebody looked at and accepted, with the reason."""

from datetime import date

from schema.record import Record
from schema.text import Line, Name, Paragraph, Slug


class AcceptedElement(Record):
    """An element of the finding and the hash of its content when it was accepted."""

    id: Slug
    hash: Line


class Acceptance(Record):
    """A finding accepted with reason. It lapses when one of its elements changes."""

    rule: Name
    elements: tuple[AcceptedElement, ...] = ()
    reason: Paragraph
    by: Name
    on: date
