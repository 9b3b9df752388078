"""Functions: what is decided, delegated, assured or advised upon."""

from enum import StrEnum

from schema.evidence import Fact
from schema.text import Line, Name, Paragraph, Slug


class FunctionKind(StrEnum):
    """What sort of matter it is."""

    FUNCTION = "function"
    DECISION = "decision"
    STRATEGY = "strategy"
    PLAN = "plan"
    SUBJECT = "subject"


class Holding(StrEnum):
    """By what title a body holds a function."""

    HELD = "held"
    """It has it, as its constitution or its partners say, and may delegate it."""
    RESERVED = "reserved"
    """It keeps it to itself: what is reserved is not delegated."""
    STATUTE = "statute"
    """Law gives it."""


class Function(Fact):
    """A function, decision, strategy, plan or subject."""

    id: Slug
    name: Name
    """As it stands in running text: "urgent care"; headings and labels raise the first letter."""
    kind: FunctionKind = FunctionKind.FUNCTION
    reference: Line = ""
    """Its reference in the scheme of reservation and delegation."""
    held_by: Slug | None = None
    """The body that holds it."""
    held_as: Holding = Holding.HELD
    part_of: Slug | None = None
    """The wider function that it is part of."""
    level_reason: Paragraph = ""
    """Why it sits at its level: the clear and agreed benefits of working at that scale."""
    description: Paragraph = ""
