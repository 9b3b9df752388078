"""The minimap: the whole page in little in a corner of the canvas, with a frame round what is seen of it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop import preferences
from desktop.canvas.miniature import miniature, size_within
from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.tr import tr
from exporters.drawing.marks import Drawing

_MOST = QSize(200, 150)
_SMALLEST_ROOM = QSize(480, 320)
"""Pixels of canvas below which a minimap would hide more than it shows."""
_GAP = 12
_PATIENCE = 250
"""Milliseconds without a change before the page is painted again."""
_UNSEEN, _SEEN = QColor(66, 85, 99, 40), QColor("#005EB8")


class Minimap(QWidget):
    """Is there while part of the page is out of sight. It takes no keys: they scroll the canvas itself."""

    def __init__(self, canvas: CanvasView, scene: Scene) -> None:
        super().__init__(canvas)
        self._canvas, self._scene = canvas, scene
        self._drawing: Drawing | None = None
        self._picture = QPixmap()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Minimap"))
        self.setToolTip(tr("Click or drag to see another part of the page"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        canvas.viewport().installEventFilter(self)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self.look)
            bar.rangeChanged.connect(self.look)
        canvas.zoomed.connect(self.look)
        preferences.changes.changed.connect(self.look)
        self.hide()

    def refresh(self) -> None:
        """The page is another: paint it once nothing changes any more."""
        self._timer.start()

    def look(self) -> None:
        """Follow what is seen of the page."""
        self.setVisible(self._is_wanted())
        if self.isVisible() and self._drawing is not None:
            self.resize(size_within(self._drawing, _MOST))
            corner = self._canvas.viewport().geometry().bottomRight()
            self.move(corner.x() - self.width() - _GAP, corner.y() - self.height() - _GAP)
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Resize:
            self.look()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Nothing below it is to hear of the release."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel means the page, wherever the pointer is over it."""
        viewport = self._canvas.viewport()
        there = viewport.mapFromGlobal(event.globalPosition())
        turned = (event.pixelDelta(), event.angleDelta(), event.buttons(), event.modifiers())
        moved = QWheelEvent(there, event.globalPosition(), *turned, event.phase(), event.inverted())
        QApplication.sendEvent(viewport, moved)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        if self._picture.isNull() and self._drawing is not None:
            self._picture = miniature(self._drawing, _MOST, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        around, seen = QPainterPath(), self._seen()
        around.addRect(QRectF(self.rect()))
        around.addRect(seen)
        painter.fillPath(around, _UNSEEN)
        painter.setPen(QPen(_SEEN, 2))
        painter.drawRect(seen.adjusted(1, 1, -1, -1))

    def _settle(self) -> None:
        if self._canvas.stage.is_busy:
            self._timer.start()
            return
        drawing = self._scene.drawing
        if drawing is not self._drawing:
            self._drawing = drawing
            self._picture = QPixmap()
        self.look()

    def _is_wanted(self) -> bool:
        room = self._canvas.viewport().size()
        if self._drawing is None or not preferences.is_on("minimap"):
            return False
        is_roomy = room.width() >= _SMALLEST_ROOM.width() and room.height() >= _SMALLEST_ROOM.height()
        return is_roomy and not self._on_page().contains(_page(self._drawing))

    def _on_page(self) -> QRectF:
        """What is seen, in SVG user units."""
        return self._canvas.mapToScene(self._canvas.viewport().rect()).boundingRect()

    def _seen(self) -> QRectF:
        """What is seen, in pixels of the minimap."""
        if self._drawing is None:
            return QRectF()
        page, seen = _page(self._drawing), self._on_page()
        scale = self.width() / page.width()
        corner = (seen.topLeft() - page.topLeft()) * scale
        return QRectF(corner, seen.size() * scale) & QRectF(self.rect())

    def _go(self, at: QPointF) -> None:
        if self._drawing is not None:
            page = _page(self._drawing)
            self._canvas.centerOn(page.topLeft() + at * (page.width() / self.width()))


def _page(drawing: Drawing) -> QRectF:
    frame = drawing.frame
    return QRectF(frame.x, frame.y, frame.width, frame.height)
