"""The key: what the signs mean, as data. Every document carries its own copy."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from schema.record import Record
from schema.text import Line, Name, Paragraph, Slug

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-F]{6}$")]
"""A colour as #RRGGBB in capitals."""

Code = Annotated[str, StringConstraints(pattern=r"^[A-Z?][A-Z]?$")]
"""One or two capitals for the badge on a line; ? for a kind that nobody has decided yet."""


class LinePattern(StrEnum):
    """How a line is drawn: the first cue that needs no colour."""

    SOLID = "solid"
    THICK = "thick"
    DOUBLE = "double"
    LONG_DASH = "long-dash"
    DASH = "dash"
    DASH_DOT = "dash-dot"
    DOTS = "dots"
    SPARSE_DOTS = "sparse-dots"


class EndMarker(StrEnum):
    """What stands at the head of a line: the second cue that needs no colour."""

    NONE = "none"
    FILLED_TRIANGLE = "filled-triangle"
    OPEN_TRIANGLE = "open-triangle"
    OPEN_V = "open-v"
    FILLED_DIAMOND = "filled-diamond"
    OPEN_DIAMOND = "open-diamond"
    FILLED_CIRCLE = "filled-circle"
    OPEN_CIRCLE = "open-circle"
    FILLED_SQUARE = "filled-square"
    OPEN_SQUARE = "open-square"
    BAR = "bar"


class Family(StrEnum):
    """Governance kinds carry authority or its return; structural kinds only say how bodies hang together."""

    GOVERNANCE = "governance"
    STRUCTURAL = "structural"


class Shape(StrEnum):
    """The outline of a body."""

    BOX = "box"
    DOUBLE_BOX = "double-box"
    PILL = "pill"


class Fill(StrEnum):
    """The inside of a body."""

    SOLID = "solid"
    WHITE = "white"
    TINT = "tint"


class Join(Record):
    """One row of what a connector kind may join: any of these sources to any of these targets.

    An empty tuple stands for every kind of body.
    """

    sources: tuple[Slug, ...] = ()
    targets: tuple[Slug, ...] = ()


class ConnectorKind(Record):
    """A sign for lines.

    Sentences name `{source}`, `{target}` and `{functions}`. `[a|b]` gives a when everything named in it is
    known, else b; `[a]` gives a or nothing.
    """

    id: Slug
    name: Name
    code: Code
    definition: Paragraph = ""
    forward: Line
    inverse: Line
    mutual: Line = ""
    pattern: LinePattern = LinePattern.SOLID
    end: EndMarker = EndMarker.NONE
    colour: Colour = "#425563"
    family: Family = Family.STRUCTURAL
    joins: tuple[Join, ...] = ()
    """Which bodies it may join; empty: any two. Advice, not structure: drafts of the real world must open."""


class BodyKind(Record):
    """A sign for bodies, and what such a body can do."""

    id: Slug
    name: Name
    shape: Shape = Shape.BOX
    fill: Fill = Fill.WHITE
    statutory: bool = False
    """Established by law as a body of its own."""
    holds_functions: bool = False
    """Functions can be reserved or delegated to it."""
    acts_for_parent: bool = False
    """It is the acting organ of its parent, as a board is of its body."""


class Key(Record):
    """The kinds of connector and of body that a document uses."""

    connector_kinds: tuple[ConnectorKind, ...] = ()
    body_kinds: tuple[BodyKind, ...] = ()
