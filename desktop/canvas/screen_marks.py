"""What the screen shows beside the drawing, and no page does: what is locked, and how areas are collapsed."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.hits import bounds
from exporters.drawing.marks import Drawing, Item, Point
from schema import Area, View
from schema.edits.moving import locked_in

_INK, _PAPER = "#4C6272", "#FFFFFF"
FOLDS = ("fold", "unfold")
"""The names of the grips of areas."""


_SCALE = 1.3
"""SVG user units for each unit of a sign."""


class ScreenMark(NamedTuple):
    """A sign at a place of the page."""

    sign: str
    at: Point


def fold_handles(drawing: Drawing, view: View) -> tuple[Handle, ...]:
    """A grip on the corner of each area: `fold` where it is open, `unfold` where it is collapsed.

    It sits on the corner because beside the title it would cover words wherever the page is small.
    """
    corners = ((area, _corner(drawing, area.id)) for area in view.areas)
    return tuple(Handle(area.id, _fold(area), corner) for area, corner in corners if corner is not None)


class Marks:
    """The marks of a page, of which only those are found anew whose thing is drawn otherwise."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[Item, ScreenMark | None]] = {}

    def of(self, drawing: Drawing, view: View) -> tuple[ScreenMark, ...]:
        """The grips of areas, and a padlock on everything that is locked."""
        before, self._known = self._known, {}
        for sign, element in _wanted(view):
            item, known = drawing.elements.get(element), before.get((sign, element))
            if item is not None:
                is_same = known is not None and known[0] is item
                self._known[sign, element] = known if known and is_same else (item, _mark(sign, item))
        return tuple(mark for _, mark in self._known.values() if mark is not None)


def mark_graphics(marks: Iterable[ScreenMark]) -> list[QGraphicsItem]:
    """The signs as they are painted; they shrink with the page, so that they never hide it."""
    return [_graphic(mark) for mark in marks]


def _wanted(view: View) -> Iterator[tuple[str, str]]:
    """The signs, and the elements on which they stand."""
    yield from ((_fold(area), area.id) for area in view.areas)
    yield from (("lock", element) for element in sorted(locked_in(view)))


def _fold(area: Area) -> str:
    return "unfold" if area.collapsed else "fold"


def _mark(sign: str, item: Item) -> ScreenMark | None:
    box = bounds(item)
    if box is None:
        return None
    left, top, right, _ = box
    return ScreenMark(sign, (right - 3, top + 3) if sign == "lock" else (left, top))


def _corner(drawing: Drawing, element: str) -> Point | None:
    """The top left corner of what is drawn for an element."""
    item = drawing.elements.get(element)
    box = bounds(item) if item is not None else None
    return box and box[:2]


def _graphic(mark: ScreenMark) -> QGraphicsItem:
    item = QGraphicsPathItem(_SHAPES[mark.sign])
    item.setScale(_SCALE)
    item.setPos(*mark.at)
    is_lock = mark.sign == "lock"
    pen = QPen(QColor(_INK), 1.5 if is_lock else 1.0)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    item.setPen(pen)
    item.setBrush(QBrush(QColor(_PAPER if is_lock else _INK)))
    return item


def _toggle(*corners: tuple[float, float]) -> QPainterPath:
    """A ring with a triangle in it."""
    made = QPainterPath()
    made.addEllipse(QPointF(0, 0), 6.5, 6.5)
    made.addEllipse(QPointF(0, 0), 5.5, 5.5)
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
    "fold": _toggle((-4, -2), (4, -2), (0, 3)),
    "unfold": _toggle((-2, -4), (3, 0), (-2, 4)),
    "lock": _padlock(),
}
