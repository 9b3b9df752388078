"""Dragging from the palette onto the canvas: the same gesture as placing with a click."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.gestures.place import place
from desktop.canvas.view import CanvasView
from desktop.tr import tr

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
        stage, kind = self._canvas.stage, _kind_of(event.mimeData())
        if not stage.can_draw:
            return
        if any(each.id == kind for each in stage.partnership.key.body_kinds):
            stage.start(place(stage, self._pointer(event.position()), kind))
            event.acceptProposedAction()
        else:
            # It may come from the palette of another window, whose document has another key.
            stage.say(tr("The key of this partnership has no such kind of body."))
            event.ignore()

    def _pointer(self, at: QPointF, *, released: bool = False) -> Pointer:
        there = self._canvas.mapToScene(at.toPoint())
        return Pointer(there.x(), there.y(), released=released)


def _kind_of(data: QMimeData) -> str:
    """The kind that is dragged; whoever drags may be another program."""
    return bytes(data.data(KIND_FORMAT).data()).decode(errors="replace")
