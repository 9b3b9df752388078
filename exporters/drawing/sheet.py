"""What a page holds between its title and its key."""

from collections.abc import Mapping
from typing import NamedTuple

from exporters.drawing.marks import Item
from exporters.drawing.signs import Sign
from exporters.drawing.words_panel import NumberedWords
from exporters.routing.geometry import Rect


class Sheet(NamedTuple):
    """A map or a table: its items, the rectangle it fills, and what key and list explain."""

    items: tuple[Item, ...]
    rect: Rect
    signs: tuple[Sign, ...] = ()
    words: tuple[NumberedWords, ...] = ()
    """For which numbers stand on the map, in reading order."""
    elements: Mapping[str, Item] = {}
    """The items of bodies, areas, notes and connectors, by element."""
