"""The control block: which document this is, whose, which version, and until when it stands.

The fields are those of real control blocks of integrated care boards (Suffolk and North East Essex
handbook, NHS Sussex scheme of reservation and delegation).
"""

from datetime import date
from enum import StrEnum

from schema.record import Record
from schema.text import Line, Name, Paragraph


class Status(StrEnum):
    """Where the document stands on its way to approval."""

    DRAFT = "draft"
    FOR_APPROVAL = "for approval"
    APPROVED = "approved"
    SUPERSEDED = "superseded"


class Revision(Record):
    """One row of the revision table."""

    version: Line
    on: date | None = None
    author: Line = ""
    summary: Paragraph = ""


class Control(Record):
    """The control block of a document."""

    title: Name
    reference: Line = ""
    version: Line = ""
    status: Status = Status.DRAFT
    owner: Line = ""
    author: Line = ""
    approved_by: Line = ""
    approved_on: date | None = None
    effective_from: date | None = None
    review_by: date | None = None
    correct_as_of: date | None = None
    """The day about which the document speaks; rules take it unless they are asked about another."""
    audience: Line = ""
    publish: bool = False
    """Whether it is meant for the public website (terms of reference of Lancashire and South Cumbria)."""
    language: Line = "en-GB"
    """A BCP 47 language tag."""
    revisions: tuple[Revision, ...] = ()
