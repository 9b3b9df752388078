"""Bodies: whoever decides, delegates, assures or advises."""

from datetime import date
from typing import Annotated

from pydantic import Field

from schema.evidence import Fact
from schema.record import Record
from schema.text import Line, Name, Paragraph, Slug


class Level(Record):
    """A level at which decisions are taken. The rank is fixed, the label is the partnership's own word."""

    id: Slug
    rank: Annotated[int, Field(ge=0, le=9)]
    """0 national, 1 region, 2 system, 3 place, 4 neighbourhood, 5 people."""
    label: Name


class Seat(Record):
    """A person's or a post's seat on a body."""

    holder: Name
    """Name or post."""
    role: Line = ""
    voting: bool = True
    independent: bool = False
    nominated_by: Slug | None = None
    """The body that nominates whoever sits here."""


class Body(Fact):
    """An organisation, board, committee, partnership, forum, collaborative, constituency or post."""

    id: Slug
    name: Name
    kind: Slug
    levels: tuple[Slug, ...] = ()
    """The levels it works at; it is drawn in the first."""
    parent: Slug | None = None
    """The board or body whose organ it is."""
    short_name: Line = ""
    chair: Line = ""
    seats: tuple[Seat, ...] = ()
    quorum: Annotated[int, Field(ge=0, le=1000)] | None = None
    """Voting members needed for a decision."""
    meeting_frequency: Line = ""
    meets_in_public: bool | None = None
    terms_of_reference: Line = ""
    """Title or address of the terms of reference."""
    terms_approved_by: Line = ""
    """Who approved the terms of reference: "the Board"."""
    terms_review_by: date | None = None
    ods_code: Annotated[str, Field(pattern=r"^[A-Z0-9]{0,12}$")] = ""
    """Code in the register of the Organisation Data Service."""
    stands_for: Line = ""
    """How many it stands for, in words: "about 50 neighbourhoods"."""
    description: Paragraph = ""
