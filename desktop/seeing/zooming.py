"""Zooming to what is selected, and with two fingers on a screen that is touched."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from desktop.canvas.hits import bounds
from desktop.canvas.view import CanvasView
from exporters.drawing.marks import Drawing

_ROOM = 48
"""SVG user units around what is zoomed to."""


def place_of(drawing: Drawing | None, elements: frozenset[str]) -> QRectF:
    """The box around all that stands for these elements on the page; empty where nothing does."""
    whole = QRectF()
    for item in drawing.items if drawing else ():
        box = bounds(item) if elements.intersection(item.refs[:1]) else None
        if box is not None:
            left, top, right, bottom = box
            whole = whole.united(QRectF(left, top, right - left, bottom - top))
    return whole


def zoom_to(canvas: CanvasView, drawing: Drawing | None, elements: frozenset[str]) -> bool:
    """Show these elements as large as fits with some room; whether they are on the page."""
    place = place_of(drawing, elements)
    if place.isEmpty():
        return False
    canvas.show_place(place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
    return True


def bring_into_sight(canvas: CanvasView, drawing: Drawing | None, elements: frozenset[str]) -> bool:
    """Scroll as little as is needed to see these elements; whether they are on the page."""
    place = place_of(drawing, elements)
    if not place.isEmpty():
        canvas.ensureVisible(place, _ROOM, _ROOM)
    return not place.isEmpty()


class Pinching(QObject):
    """Watches a canvas for two fingers. A trackpad tells of them in events that the canvas knows itself."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().grabGesture(Qt.GestureType.PinchGesture)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if not isinstance(pinch, QPinchGesture):
            return super().eventFilter(watched, event)
        # The fingers' first touch may have been taken for a press of the mouse.
        self._canvas.stage.cancel()
        if pinch.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
            middle = self._canvas.viewport().mapFromGlobal(pinch.hotSpot().toPoint())
            self._canvas.zoom_by(pinch.scaleFactor(), QPointF(middle))
        return True
