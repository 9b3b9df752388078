"""Words too small to be read are not painted: over a large page they cost more than all the rest."""

from PySide6.QtWidgets import QGraphicsItem, QGraphicsSimpleTextItem

LEAST = 3.0
"""Pixels of the screen: smaller letters are a grey stroke."""
_SIZES = (12, 13, 14, 15, 16, 24)
"""The font sizes of a page, in SVG user units."""


def step_of(zoom: float) -> int:
    """How many of the sizes cannot be read at a zoom: while that stays, there is nothing to do."""
    return sum(size * zoom < LEAST for size in _SIZES)


def show_words(group: QGraphicsItem, zoom: float) -> None:
    """Show those of a group's words that can be read at this zoom, in pixels a SVG user unit."""
    for part in group.childItems():
        if isinstance(part, QGraphicsSimpleTextItem):
            part.setVisible(part.font().pixelSize() * zoom >= LEAST)
