"""The pointer over the canvas with no button held: the body below it shows out of what lines are pulled."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from desktop.canvas.view import CanvasView


class Hovering(QObject):
    """Watches the mouse over a canvas."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().setMouseTracking(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            if event.buttons() == Qt.MouseButton.NoButton:
                at = self._canvas.mapToScene(event.position().toPoint())
                self._canvas.stage.hover((at.x(), at.y()))
        elif event.type() is QEvent.Type.Leave:
            self._canvas.stage.hover(None)
        return super().eventFilter(watched, event)
