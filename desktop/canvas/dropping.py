"""Dragging from palette and outline onto the canvas: the same gestures as by click and by key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop.canvas.gestures.bring import bring
from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.place import place
from desktop.canvas.view import CanvasView
from desktop.tr import tr
from schema import Partnership

KIND_FORMAT = "application/x-remit-body-kind"
BODY_FORMAT = "application/x-remit-body"
_GESTURES: dict[str, Callable[[Canvas, Pointer, str], Gesture]] = {KIND_FORMAT: place, BODY_FORMAT: bring}


def mime_of(thing: str, form: str = KIND_FORMAT) -> QMimeData:
    """What is dragged when a kind of body, or a body, is dragged."""
    data = QMimeData()
    data.setData(form, thing.encode())
    return data


def format_of(data: QMimeData) -> str:
    """Which of the formats known here the data has; empty: none."""
    return next((form for form in _GESTURES if data.hasFormat(form)), "")


class Dropping(QObject):
    """Watches a canvas for what is dragged over it from the panels."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        match event:
            case QDropEvent() if not format_of(event.mimeData()):
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
        form, stage = format_of(event.mimeData()), self._canvas.stage
        thing = _thing(event.mimeData(), form)
        if not stage.can_draw:
            return
        if thing in _known(stage.partnership, form):
            stage.start(_GESTURES[form](stage, self._pointer(event.position()), thing))
            event.acceptProposedAction()
        else:
            stage.say(tr("This comes from another partnership; this one does not have it."))
            event.ignore()

    def _pointer(self, at: QPointF, *, released: bool = False) -> Pointer:
        there = self._canvas.mapToScene(at.toPoint())
        return Pointer(there.x(), there.y(), released=released)


def _thing(data: QMimeData, form: str) -> str:
    """The id that is dragged; whoever drags may be another window, or another program."""
    return bytes(data.data(form).data()).decode(errors="replace")


def _known(partnership: Partnership, form: str) -> set[str]:
    """The ids that may be dragged in a format."""
    things = partnership.key.body_kinds if form == KIND_FORMAT else partnership.bodies
    return {each.id for each in things}
