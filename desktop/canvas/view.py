"""The viewport: turns mouse, wheel and trackpad into pointers for the stage, and scrolls and zooms."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView

from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.scene import Scene
from desktop.canvas.stage import Stage
from desktop.following import follow
from desktop.theme import ground
from desktop.tr import tr

_LEAST, _MOST = 0.05, 8.0
_STEP = 1.2
_FIT_AT_MOST = 1.25


class CanvasView(QGraphicsView):
    """A view of the scene that can be panned and zoomed."""

    zoomed = Signal(float)
    double_clicked = Signal(float, float)
    entered = Signal()
    """The Enter key was pressed."""

    def __init__(self, scene: Scene, stage: Stage) -> None:
        super().__init__(scene)
        self._scene, self.stage = scene, stage
        self._pan_from: QPoint | None = None
        self._space, self._fits, self._has_tool = False, True, False
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFrameShape(QFrame.Shape.NoFrame)
        follow(self, lambda palette: self.setBackgroundBrush(ground(palette)))
        self.setAccessibleName(tr("Canvas"))
        scene.sceneRectChanged.connect(self._keep_fitting)

    @property
    def zoom(self) -> float:
        """Pixels of the screen a SVG user unit."""
        return self.transform().m11()

    @property
    def fits(self) -> bool:
        """Whether the whole page is shown, and goes on being so."""
        return self._fits

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the viewport; the middle when there is none."""
        self._fits = False
        middle = about if about is not None else QPointF(self.viewport().rect().center())
        before = self.mapToScene(middle.toPoint())
        self._scale_to(self.zoom * factor)
        shift = self.mapFromScene(before) - middle.toPoint()
        self._scroll(-shift)

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def zoom_to_actual(self) -> None:
        """100 %."""
        self.zoom_by(1 / self.zoom)

    def fit(self) -> None:
        """Show the whole page, and go on doing so while the window changes its size."""
        self.show_place(self.sceneRect())
        self._fits = True

    def show_place(self, place: QRectF) -> None:
        """Show a rectangle of the page as large as fits, in the middle."""
        room = self.viewport().rect()
        if place.isEmpty() or room.isEmpty():
            return
        self._fits = False
        self._scale_to(min(room.width() / place.width(), room.height() / place.height(), _FIT_AT_MOST))
        self.centerOn(place.center())

    def show_tool(self, has_tool: bool) -> None:
        """Let the pointer say whether the next press draws."""
        self._has_tool = has_tool
        shape = Qt.CursorShape.CrossCursor if has_tool else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.MiddleButton or (self._space and _is_left(event)):
            self._pan_from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif _is_left(event):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.stage.press(self._pointer(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pan_from is not None:
            here = event.position().toPoint()
            self._fits = False
            self._scroll(here - self._pan_from)
            self._pan_from = here
        else:
            self.stage.send(self._pointer(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pan_from is not None:
            self._pan_from = None
            self.show_tool(self._has_tool)
        elif _is_left(event):
            self.stage.send(self._pointer(event, released=True))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if _is_left(event):
            at = self.mapToScene(event.position().toPoint())
            if not self.stage.press_twice((at.x(), at.y())):
                self.double_clicked.emit(at.x(), at.y())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        else:
            self._fits = False
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        match event.key():
            case Qt.Key.Key_Space:
                self._space = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Plus:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case _:
                # Arrows scroll while nothing is selected that they could move.
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.show_tool(self._has_tool)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        # The release of the space bar goes to whoever has the keys then.
        self._space = False
        self.show_tool(self._has_tool)
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._keep_fitting()

    def _keep_fitting(self) -> None:
        if self._fits and not self.stage.is_busy:
            self.fit()

    def _scale_to(self, zoom: float) -> None:
        wanted = max(_LEAST, min(_MOST, zoom))
        self.resetTransform()
        self.scale(wanted, wanted)
        self.stage.pixel = 1 / wanted
        self._scene.look_at(wanted)
        self.zoomed.emit(wanted)

    def _scroll(self, by: QPoint) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - by.x())
        down.setValue(down.value() - by.y())

    def _pointer(self, event: QMouseEvent, *, released: bool = False) -> Pointer:
        at, held = self.mapToScene(event.position().toPoint()), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        return Pointer(
            at.x(),
            at.y(),
            extend=shift or control,
            force=shift or alt,
            free=control or alt,
            released=released,
        )


def _is_left(event: QMouseEvent) -> bool:
    return event.button() is Qt.MouseButton.LeftButton
