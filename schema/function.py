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

    RESERVED = "reserved"
    STATUTE = "statute"


class Function(Fact):
    """A function, decision, strategy, plan or subject."""

    id: Slug
    name: Name
    """As it stands in running text: "urgent care"; headings and labels raise the first letter."""
    kind: FunctionKind = FunctionKind.FUNCTION
    reference: Line = ""
    """Its reference in the scheme of reservation and delegation."""
    held_by: Slug | None = None
    """The body to which it is reserved, or which holds it by statute."""
    held_as: Holding = Holding.RESERVED
    part_of: Slug | None = None
    """The wider function that it is part of."""
    level_reason: Paragraph = ""
    """Why it sits at its level: the clear and agreed benefits of working at that scale."""
    description: Paragraph = ""
