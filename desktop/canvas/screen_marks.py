"""What the screen shows beside the drawing, and no page does: what is locked, and how areas are collapsed."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.hits import bounds
from exporters.drawing.marks import Drawing, Point
from schema import View
from schema.edits.moving import locked_in
from schema.sizing import AREA_TITLE

_INK, _PAPER = "#4C6272", "#FFFFFF"
FOLDS = ("fold", "unfold")
"""The names of the grips of areas."""
_LEFT, _MIDDLE = 8, AREA_TITLE / 2 + 1
"""From the corner of an area to the middle of its grip, in SVG user units."""


class ScreenMark(NamedTuple):
    """A sign of so many pixels at a place of the page."""

    sign: str
    at: Point


def fold_handles(drawing: Drawing, view: View) -> tuple[Handle, ...]:
    """A grip beside the title of each area: `fold` where it is open, `unfold` where it is collapsed."""
    corners = ((area, _corner(drawing, area.id)) for area in view.areas)
    return tuple(
        Handle(area.id, "unfold" if area.collapsed else "fold", (corner[0] + _LEFT, corner[1] + _MIDDLE))
        for area, corner in corners
        if corner is not None
    )


def marks_of(drawing: Drawing, view: View) -> tuple[ScreenMark, ...]:
    """The grips of areas, and a padlock on everything that is locked."""
    grips = (ScreenMark(handle.name, handle.at) for handle in fold_handles(drawing, view))
    return (*grips, *_padlocks(drawing, locked_in(view)))


def mark_graphics(marks: Iterable[ScreenMark]) -> list[QGraphicsItem]:
    """The signs as they are painted; they are equally large at every zoom."""
    return [_graphic(mark) for mark in marks]


def _padlocks(drawing: Drawing, locked: set[str]) -> Iterator[ScreenMark]:
    for element in sorted(locked):
        item = drawing.elements.get(element)
        box = bounds(item) if item is not None else None
        if box is not None:
            yield ScreenMark("lock", (box[2] - 3, box[1] + 3))


def _corner(drawing: Drawing, element: str) -> Point | None:
    """The top left corner of what is drawn for an element."""
    item = drawing.elements.get(element)
    box = bounds(item) if item is not None else None
    return box and box[:2]


def _graphic(mark: ScreenMark) -> QGraphicsItem:
    item = QGraphicsPathItem(_SHAPES[mark.sign])
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    item.setPos(*mark.at)
    is_lock = mark.sign == "lock"
    pen = QPen(QColor(_INK), 1.5 if is_lock else 1.0)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    item.setPen(pen)
    item.setBrush(QBrush(QColor(_PAPER if is_lock else _INK)))
    return item


def _triangle(*corners: tuple[float, float]) -> QPainterPath:
    made = QPainterPath()
    made.addPolygon([QPointF(*corner) for corner in corners])
    made.closeSubpath()
    return made


def _padlock() -> QPainterPath:
    """A body with a shackle above it."""
    made = QPainterPath()
    made.moveTo(-3.5, -1)
    made.lineTo(-3.5, -3.5)
    made.arcTo(QRectF(-3.5, -7, 7, 7), 180, -180)
    made.lineTo(3.5, -1)
    made.addRoundedRect(QRectF(-5.5, -1, 11, 8), 1.5, 1.5)
    return made


_SHAPES = {
    "fold": _triangle((-4, -2), (4, -2), (0, 3)),
    "unfold": _triangle((-2, -4), (3, 0), (-2, 4)),
    "lock": _padlock(),
}
