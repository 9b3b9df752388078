"""What a page holds between its title and its key."""

from collections.abc import Mapping
from typing import NamedTuple

from exporters.drawing.marks import Item
from exporters.drawing.signs import Sign
from exporters.routing.geometry import Rect


class Sheet(NamedTuple):
    """A map or a table: its items, the rectangle it fills, and the signs that its key explains."""

    items: tuple[Item, ...]
    rect: Rect
    signs: tuple[Sign, ...] = ()
    elements: Mapping[str, Item] = {}
    """The items of bodies, areas, notes and connectors, by element."""
