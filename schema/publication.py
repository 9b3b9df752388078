"""How a document is published: what of it everybody may read, and how its pictures look."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from schema.record import Record
from schema.view import Extent

_FAMILY = "('[A-Za-z0-9][A-Za-z0-9 -]{0,39}'|[A-Za-z][A-Za-z-]{0,39})"

FontStack = Annotated[str, Field(pattern=f"^{_FAMILY}(, {_FAMILY}){{0,7}}$")]
"""Up to eight font families as CSS writes them, names of several words in single quotes."""

FONTS = "Arial, 'Liberation Sans', sans-serif"
"""Fonts in which text is known to fit; Frutiger, which NHS guidance names first, has no free widths."""


class Theme(StrEnum):
    """Which colours pictures wear. Kinds differ by pattern, marker and code in every theme."""

    KEY = "key"
    """As the document's key says; the default key has the colours of the NHS."""
    NEUTRAL = "neutral"
    """Greys and one quiet blue, for documents of several organisations."""
    HIGH_CONTRAST = "high contrast"
    """Black on white, with heavier lines."""


class Background(StrEnum):
    """What stands behind a picture."""

    WHITE = "white"
    TINTED = "tinted"
    """The page's grey of NHS websites, for pictures that stand on such a page."""
    TRANSPARENT = "transparent"
    """Nothing. Word, PowerPoint and dark web pages then show a picture on black."""


class Publication(Record):
    """What the published document tells and how its pictures look. The file itself keeps everything."""

    people: bool = False
    """Whether people's names are published: chairs, holders of seats, authors, who accepted findings."""
    sources: bool = False
    """Whether it is published where each fact is said."""
    phrases: bool = True
    """Whether the source documents' own words about lines are published."""
    theme: Theme = Theme.KEY
    background: Background = Background.WHITE
    font: FontStack = FONTS
    width: Extent = 0
    """Width of the pictures in CSS pixels; 0: as wide as what they stand in."""
    key: bool = True
    """Whether the key stands in the pictures."""
    control_block: bool = True
    """Whether the control block stands in the pictures."""
    title: bool = True
    """Whether the title stands in the pictures; those who listen hear it anyhow."""
    embed_model: bool = True
    """Whether the model travels in the pictures, so that they open again in the editor."""
