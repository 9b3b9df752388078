"""A bare QGraphicsScene with the shapes and texts of a drawing: what Qt alone needs for the same picture."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsPathItem, QGraphicsScene, QGraphicsView

from desktop.canvas.marks import graphic
from desktop.canvas.view import CanvasView
from exporters.drawing.marks import Drawing


class Bare:
    """Every mark is an item of its own, as anybody would put it there, and Qt keeps its default index."""

    def __init__(self, drawing: Drawing, like: CanvasView) -> None:
        self.scene, self.parts = (
            QGraphicsScene(),
            {item.id: [*map(graphic, item.marks)] for item in drawing.items},
        )
        for parts in self.parts.values():
            for part in parts:
                self.scene.addItem(part)
        self.scene.setSceneRect(like.sceneRect())
        self.view = QGraphicsView(self.scene)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setRenderHints(like.renderHints())
        self.view.setViewportUpdateMode(like.viewportUpdateMode())
        self.view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.view.resize(like.size())
        self.view.show()

    def look(self, zoom: float, at: QPointF) -> None:
        """Show this place in the middle."""
        self.view.resetTransform()
        self.view.scale(zoom, zoom)
        self.view.centerOn(at)

    def move(self, body: str, tails: list[str], heads: list[str], dx: float, dy: float) -> None:
        """Move a body's items and, of these lines that begin and end there, the path items and the labels."""
        for part in self.parts[body]:
            part.moveBy(dx, dy)
        for line in (*tails, *heads):
            for part in self.parts[line]:
                _follow(part, dx, dy, at_tail=line in tails)


def _follow(part: QGraphicsItem, dx: float, dy: float, *, at_tail: bool) -> None:
    if isinstance(part, QGraphicsPathItem) and part.brush().style() is Qt.BrushStyle.NoBrush:
        path = QPainterPath(part.path())
        at = 0 if at_tail else path.elementCount() - 1
        end = path.elementAt(at)
        path.setElementPositionAt(at, end.x + dx, end.y + dy)
        part.setPath(path)
    else:
        part.moveBy(dx / 2, dy / 2)
