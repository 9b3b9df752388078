"""Views: the pages that show the model. Positions and sizes are integers in SVG user units, y down."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from schema.record import Record
from schema.text import Line, Name, Paragraph, Slug

Coordinate = Annotated[int, Field(ge=-100_000, le=100_000)]
Extent = Annotated[int, Field(ge=0, le=100_000)]


class Form(StrEnum):
    """What a view shows the model as."""

    DRAWING = "drawing"
    DECISIONS = "functions and decisions"


class Orientation(StrEnum):
    """How the page lies."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class Direction(StrEnum):
    """Which way the levels of a view follow each other: from top to bottom, or from left to right."""

    DOWN = "down"
    ACROSS = "across"


class LineStyle(StrEnum):
    """How the lines of a view run."""

    RIGHT_ANGLED = "right-angled"
    STRAIGHT = "straight"
    CURVED = "curved"


class Emphasis(StrEnum):
    """How loudly a body or a line speaks in a view. Said by weight, and never by colour alone."""

    NORMAL = "normal"
    EMPHASISED = "emphasised"
    MUTED = "muted"


class Page(Record):
    """The paper that the view is printed on."""

    size: Annotated[str, Field(pattern=r"^A[0-4]$")] = "A3"
    orientation: Orientation = Orientation.LANDSCAPE


class Point(Record):
    """A place on the page."""

    x: Coordinate
    y: Coordinate


class Placement(Record):
    """A body's place in a view: its top left corner, and the least size that a person gave it."""

    body: Slug
    x: Coordinate
    y: Coordinate
    width: Extent = 0
    """Least width; 0: as wide as its text asks for."""
    height: Extent = 0
    """Least height; 0: as high as its text asks for."""
    area: Slug | None = None
    """The area of the same view that holds it."""
    emphasis: Emphasis = Emphasis.NORMAL
    locked: bool = False
    """Whether it keeps its place when what is selected moves."""


class Area(Record):
    """A titled container. It grows with what it holds and lies within one band."""

    id: Slug
    title: Name
    x: Coordinate
    y: Coordinate
    width: Extent = 0
    height: Extent = 0
    body: Slug | None = None
    """The body that it stands for, if any."""
    level: Slug | None = None
    """The level that it belongs to, if it holds nothing that says so."""
    locked: bool = False
    """Whether it keeps its place when what is selected moves."""
    collapsed: bool = False
    """Whether only its title is drawn; what it holds keeps its place for when it is expanded."""


class Note(Record):
    """Words on the page that stand for nothing in the model."""

    id: Slug
    text: Paragraph
    x: Coordinate
    y: Coordinate
    width: Extent = 240
    heading: bool = False


class Pin(Record):
    """What a person fixed about a line in this view: its points, its label, how loud it is, and the like."""

    connector: Slug
    waypoints: tuple[Point, ...] = ()
    """Points that it passes, from source to target."""
    label: Point | None = None
    emphasis: Emphasis = Emphasis.NORMAL
    single: bool = False
    """Whether it is drawn by itself also where a bundle could stand for it."""


class View(Record):
    """One page: a drawing of some bodies, or the table of functions and decisions."""

    id: Slug
    title: Name
    tab: Line = ""
    """Short title for the tab; empty: the title."""
    description: Paragraph = ""
    form: Form = Form.DRAWING
    placements: tuple[Placement, ...] = ()
    areas: tuple[Area, ...] = ()
    notes: tuple[Note, ...] = ()
    kinds_shown: tuple[Slug, ...] | None = None
    """Connector kinds shown; None: all of the key."""
    connectors_hidden: tuple[Slug, ...] = ()
    pins: tuple[Pin, ...] = ()
    key_at: Point | None = None
    """The top left corner of the key where a person put it; None: below the map."""
    bundles: bool = True
    """Whether equal connectors to every body of an area are drawn as one line to its border."""
    direction: Direction = Direction.DOWN
    """Whether the bands of levels lie below each other, or stand beside each other as columns."""
    line_style: LineStyle = LineStyle.RIGHT_ANGLED
    """Whether lines run at right angles, straight from body to body, or in curves."""
    page: Page = Page()
