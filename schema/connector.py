"""Connectors: typed, directed lines between two bodies."""

from schema.evidence import Fact
from schema.text import Line, Slug


class Connector(Fact):
    """One line of the map, from its source to its target."""

    id: Slug
    kind: Slug
    source: Slug
    """The body at the tail: who delegates, is accountable, gives assurance, advises."""
    target: Slug
    """The body at the head."""
    functions: tuple[Slug, ...] = ()
    phrase: Line = ""
    """The source document's own words about this line."""
    mutual: bool = False
    """It holds in both directions."""
    joint: bool = False
    """Exercised jointly with the other connectors of the same kind and functions."""
    reason: Line = ""
    """Why it is so where a reader would ask, and with whose agreement."""
