"""Dragging from the palette onto the canvas: the same gesture as placing with a click."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.gestures.place import place
from desktop.canvas.view import CanvasView

KIND_FORMAT = "application/x-remit-body-kind"


def mime_of(kind: str) -> QMimeData:
    """What is dragged when a body kind is dragged."""
    data = QMimeData()
    data.setData(KIND_FORMAT, kind.encode())
    return data


class Dropping(QObject):
    """Watches a canvas for body kinds that are dragged over it."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        match event:
            case QDropEvent() if not event.mimeData().hasFormat(KIND_FORMAT):
                return super().eventFilter(watched, event)
            case QDragEnterEvent():
                self._enter(event)
            case QDragMoveEvent():
                self._canvas.stage.send(self._pointer(event.position()))
                event.acceptProposedAction()
            case QDropEvent():
                self._canvas.stage.send(self._pointer(event.position(), released=True))
                event.acceptProposedAction()
            case _ if event.type() is QEvent.Type.DragLeave:
                self._canvas.stage.cancel()
            case _:
                return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        kind = bytes(event.mimeData().data(KIND_FORMAT).data()).decode()
        if self._canvas.stage.can_draw:
            self._canvas.stage.start(place(self._canvas.stage, self._pointer(event.position()), kind))
            event.acceptProposedAction()

    def _pointer(self, at: QPointF, *, released: bool = False) -> Pointer:
        there = self._canvas.mapToScene(at.toPoint())
        return Pointer(there.x(), there.y(), released=released)
