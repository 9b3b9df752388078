"""What is to be seen of a page on a canvas, so that it can be seen again."""

from typing import NamedTuple

from PySide6.QtCore import QPointF

from desktop.canvas.view import CanvasView


class Outlook(NamedTuple):
    """The zoom, and what lies in the middle, in SVG user units."""

    fits: bool
    """The whole page, whatever size the window has; then the rest does not matter."""
    zoom: float
    x: float
    y: float


def outlook_of(canvas: CanvasView) -> Outlook:
    """What is to be seen now."""
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    return Outlook(canvas.fits, canvas.zoom, middle.x(), middle.y())


def look_as(canvas: CanvasView, outlook: Outlook) -> None:
    """Show the same again."""
    if outlook.fits or outlook.zoom <= 0:
        canvas.fit()
    else:
        canvas.zoom_by(outlook.zoom / canvas.zoom)
        canvas.centerOn(QPointF(outlook.x, outlook.y))
