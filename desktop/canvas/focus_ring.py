"""What shows where the keyboard stands: a dark ring with a light rim, beside the colour of selection."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPainterPathStroker, QPalette, QPen
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsPathItem, QWidget

from desktop.canvas.hits import bounds, route
from desktop.canvas.marks import path
from desktop.following import styled
from desktop.theme import focus_colour
from exporters.drawing.marks import Item, Role, Segment

_INK, _RIM = "#212B32", "#FFFFFF"
"""The page is white in every theme, so the ring is the same in every theme."""
_AWAY = 6.0
"""Pixels of the screen between an item and its ring; selection lies between."""


def ring_graphics(
    item: Item | None, pixel: float, point: tuple[float, float, float, float] | None = None
) -> list[QGraphicsItem]:
    """The ring about an item, or about one point of it; `pixel` is one of the screen in SVG user units."""
    if item is None:
        return []
    about = _box(point, 2 * _AWAY * pixel) if point is not None else _about(item, _AWAY * pixel)
    return [_stroke(about, _RIM, 6), _stroke(about, _INK, 2.5)]


class CanvasRing(QFrame):
    """The ring about the whole canvas, while the keyboard is on it and on nothing in particular."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        styled(self, _look)
        self.hide()

    def lie(self, shown: bool) -> None:
        """Lie about the canvas, or not."""
        self.setGeometry(self._canvas.rect())
        self.setVisible(shown)
        self.raise_()


def _about(item: Item, away: float) -> QPainterPath:
    if item.role is not Role.CONNECTOR:
        return _box(bounds(item) or (0.0, 0.0, 0.0, 0.0), away)
    first, *rest = route(item)
    segments: list[Segment] = [("M", first), *(("L", point) for point in rest)]
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * away)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path(segments)).simplified()


def _box(box: tuple[float, float, float, float], away: float) -> QPainterPath:
    left, top, right, bottom = box
    made = QPainterPath()
    made.addRect(QRectF(left, top, right - left, bottom - top).adjusted(-away, -away, away, away))
    return made


def _stroke(about: QPainterPath, colour: str, width: float) -> QGraphicsItem:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    ring = QGraphicsPathItem(about)
    ring.setPen(pen)
    return ring


def _look(palette: QPalette) -> str:
    return f"CanvasRing {{ border: 3px solid {focus_colour(palette).name()}; background: transparent; }}"
