"""What the screen shows beside the drawing, and no page does: what is locked, and how areas are collapsed."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.hits import bounds
from exporters.drawing.marks import Drawing, Point, Role
from schema import View
from schema.edits.moving import locked_in
from schema.sizing import AREA_TITLE

_INK, _PAPER = "#4C6272", "#FFFFFF"
FOLDS = ("fold", "unfold")
"""The names of the grips of areas."""
_LEFT = 8
"""From the side of an area to the middle of its grip, in SVG user units."""


class ScreenMark(NamedTuple):
    """A sign of so many pixels at a place of the page."""

    sign: str
    at: Point


def fold_handles(drawing: Drawing, view: View) -> tuple[Handle, ...]:
    """A grip beside the title of each area: `fold` where it is open, `unfold` where it is collapsed."""
    shut = {area.id: area.collapsed for area in view.areas}
    return tuple(_grips(drawing, shut))


def marks_of(drawing: Drawing, view: View) -> tuple[ScreenMark, ...]:
    """The grips of areas, and a padlock on everything that is locked."""
    grips = (ScreenMark(handle.name, handle.at) for handle in fold_handles(drawing, view))
    return (*grips, *_padlocks(drawing, locked_in(view)))


def mark_graphics(marks: Iterable[ScreenMark]) -> list[QGraphicsItem]:
    """The signs as they are painted; they are equally large at every zoom."""
    return [_graphic(mark) for mark in marks]


def _grips(drawing: Drawing, shut: dict[str, bool]) -> Iterator[Handle]:
    for item in drawing.items:
        box = bounds(item) if item.role is Role.AREA else None
        if box is not None and item.refs[0] in shut:
            name = "unfold" if shut[item.refs[0]] else "fold"
            yield Handle(item.refs[0], name, (box[0] + _LEFT, box[1] + AREA_TITLE / 2 + 1))


def _padlocks(drawing: Drawing, locked: set[str]) -> Iterator[ScreenMark]:
    for item in drawing.items if locked else ():
        if item.role in (Role.BODY, Role.AREA) and item.refs[0] in locked:
            _, top, right, _ = bounds(item) or (0.0, 0.0, 0.0, 0.0)
            yield ScreenMark("lock", (right - 3, top + 3))


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
