"""What a drawing is made of: boxes, paths and text runs, in SVG user units, y down.

Nothing that draws computes geometry again: each consumer turns a mark into its own kind of mark, and
nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from schema.key import EndMarker

Point = tuple[float, float]
Segment = (
    tuple[Literal["M"], Point]
    | tuple[Literal["L"], Point]
    | tuple[Literal["C"], Point, Point, Point]
    | tuple[Literal["Z"]]
)
"""One step of a path, as in SVG: move, line, cubic curve, close. All points are absolute."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a box or a path is painted. Colours are #RRGGBB; None paints nothing."""

    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    """Width of the stroke."""
    dash: tuple[float, ...] = ()
    """Lengths of dashes and gaps in turn; empty: a solid line."""
    round_caps: bool = False


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A rectangle with rounded corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    style: Style


@dataclass(frozen=True, slots=True)
class PathMark:
    """An open or closed path."""

    segments: tuple[Segment, ...]
    style: Style


@dataclass(frozen=True, slots=True)
class TextMark:
    """One run of text on one line; x and y are the anchor on its baseline."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    colour: str = "#212B32"
    anchor: Literal["start", "middle", "end"] = "start"
    upwards: bool = False
    """Turned a quarter so that it reads from bottom to top, about its anchor."""
    spacing: float = 0.0
    """Extra room between letters."""


Mark = BoxMark | PathMark | TextMark


class Role(StrEnum):
    """What an item of a drawing stands for."""

    PAGE = "page"
    TITLE = "title"
    STATUS = "status"
    BAND = "band"
    AREA = "area"
    BODY = "body"
    CONNECTOR = "connector"
    NOTE = "note"
    TABLE = "table"
    KEY = "key"
    KEY_ROW = "key-row"
    WORDS = "words"
    """The list of words for which numbers stand on lines."""
    WORDS_ROW = "words-row"
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Joins:
    """What a line joins: the items at its ends, bodies or areas, and the sign at each end."""

    source: str
    target: str
    tail: EndMarker = EndMarker.NONE
    """The sign at the source, as on a mutual line."""
    head: EndMarker = EndMarker.NONE


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the page: its marks, and what a reader is told it is."""

    id: str
    """Stable and unique in the drawing; without document and view, which the exporter puts in front."""
    role: Role
    name: str
    """What it is, in words: a body's name, kind and level; a connector's sentence; a heading."""
    marks: tuple[Mark, ...]
    refs: tuple[str, ...] = ()
    """Ids of the model's elements that it stands for; a bundle stands for several connectors."""
    details: tuple[str, ...] = ()
    """Further sentences: each of a bundle's connectors."""
    joins: Joins | None = None
    """Of a connector, so that formats with nodes and edges need not guess its ends from its path."""
    address: str = ""
    """Of a body, where its terms of reference can be read: an address that is safe to follow."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The page's rectangle."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A view as it is drawn; items stand in reading order, which is painting order too."""

    view: str
    title: str
    description: str
    language: str
    frame: Frame
    items: tuple[Item, ...]
    elements: Mapping[str, Item] = field(default_factory=dict, compare=False, repr=False)
    """The items of bodies, areas, notes and connectors, by the first element that each stands for."""
