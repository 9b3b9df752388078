"""How a fact is known, and when it held."""

from datetime import date
from enum import StrEnum

from schema.record import Record
from schema.text import Line


class Attestation(StrEnum):
    """How well a fact is attested. Illustrative facts are always drawn so."""

    DOCUMENTED = "documented"
    """A source says it."""
    INFERRED = "inferred"
    """Typed by us from a source's words."""
    ILLUSTRATIVE = "illustrative"
    """A reconstruction that no source states."""


class Fact(Record):
    """Anything that a source attests and that holds from a day to a day."""

    citation: Line = ""
    """Where it is said. The field's word is *source*; a connector's source is the body at its tail."""
    attestation: Attestation = Attestation.DOCUMENTED
    valid_from: date | None = None
    """First day on which it holds; None: always has."""
    valid_to: date | None = None
    """Last day on which it holds; None: still does."""

    def holds_on(self, day: date | None) -> bool:
        """Whether it holds on that day. Without a day everything holds."""
        if day is None:
            return True
        return (self.valid_from or day) <= day <= (self.valid_to or day)
