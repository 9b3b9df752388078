"""What stays while something is dragged: painted once, so that a frame costs only what moves."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView


class Still(QObject):
    """Lays a picture of all that stays between the ground and what moves.

    The first step begins it. What moves besides, another place of the page and the end of the gesture take
    it away; the next step that moves nothing new begins it again.
    """

    def __init__(self, canvas: CanvasView, scene: Scene) -> None:
        super().__init__(canvas)
        self._canvas, self._scene = canvas, scene
        self._moving: frozenset[str] = frozenset()
        self._picture: QGraphicsPixmapItem | None = None
        self._place = QTransform()
        canvas.stage.shown.connect(self._follow)
        canvas.stage.rested.connect(self._end)
        for moved in (canvas.horizontalScrollBar().valueChanged, canvas.verticalScrollBar().valueChanged):
            moved.connect(self.let_go)
        canvas.zoomed.connect(self.let_go)
        scene.regrouped.connect(self.let_go)
        canvas.viewport().installEventFilter(self)

    @property
    def is_held(self) -> bool:
        """Whether what stays is painted from its picture now."""
        return self._picture is not None

    def let_go(self) -> None:
        """Everything is painted by itself again."""
        if self._picture is not None:
            self._scene.removeItem(self._picture)
            self._picture = None
            self._scene.hold_still(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Resize:
            self.let_go()
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._moving = frozenset()
        self.let_go()

    def _follow(self) -> None:
        if not self._canvas.stage.is_busy:
            return
        moved, known = self._scene.touched, self._moving
        self._moving = known | moved
        if not moved <= known or self._canvas.viewportTransform() != self._place:
            self.let_go()
        # What changes step by step would be painted twice: the step after it tells.
        if moved and self._picture is None and (not known or moved <= known):
            self._hold()

    def _hold(self) -> None:
        self._place = self._canvas.viewportTransform()
        self._picture = picture = QGraphicsPixmapItem(self._painted())
        picture.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        picture.setPos(self._canvas.mapToScene(0, 0))
        self._scene.hold_still(self._moving, picture)

    def _painted(self) -> QPixmap:
        """All that stays and can be seen now, with nothing behind it."""
        room = self._canvas.viewport().rect()
        ratio = self._canvas.viewport().devicePixelRatioF()
        picture = QPixmap(room.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(self._canvas.renderHints())
        with self._scene.only_still(self._moving):
            self._scene.render(painter, QRectF(room), self._place.inverted()[0].mapRect(QRectF(room)))
        painter.end()
        return picture
