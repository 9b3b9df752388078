"""Where what is pasted comes to stand: at the pointer, else in the middle of what is seen."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from desktop.canvas.view import CanvasView
from exporters.drawing.marks import Point
from schema import View
from schema.edits.placements import snap
from schema.fragments import Fragment
from schema.sizing import Box, area_box, body_box

_ASIDE = 24


class Landing(QObject):
    """Watches where the pointer is on a canvas, or where a menu was asked for."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pointer: Point | None = None
        self._menu: Point | None = None
        canvas.viewport().installEventFilter(self)

    @property
    def spot(self) -> Point:
        """The place of the page that is meant now."""
        seen = self._canvas.viewport().rect()
        middle = self._canvas.mapToScene(seen.center())
        return self._menu or self._pointer or (middle.x(), middle.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QMouseEvent):
            at = self._canvas.mapToScene(event.position().toPoint())
            self._pointer, self._menu = (at.x(), at.y()), None
        elif isinstance(event, QContextMenuEvent):
            # The pointer leaves the canvas for the menu that opens here.
            at = self._canvas.mapToScene(event.pos())
            self._menu = (at.x(), at.y())
        elif event.type() is QEvent.Type.Leave:
            self._pointer = None
        return super().eventFilter(watched, event)


def shift(fragment: Fragment, view: View, spot: Point, staying: Collection[str] = ()) -> tuple[int, int]:
    """By how much the fragment moves so that its middle comes to the spot, and nothing hides what is there.

    Bodies that are `staying` stand in the view already.
    """
    boxes = _boxes(fragment, staying)
    if not boxes:
        return 0, 0
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    dx, dy = snap(spot[0] - (left + right) / 2), snap(spot[1] - (top + bottom) / 2)
    taken, corners = _corners(view), _corners(fragment.view, staying)
    while any((x + dx, y + dy) in taken for x, y in corners):
        dx, dy = dx + _ASIDE, dy + _ASIDE
    return dx, dy


def _corners(page: View, staying: Collection[str] = ()) -> set[Point]:
    return {
        *((each.x, each.y) for each in page.placements if each.body not in staying),
        *((each.x, each.y) for each in page.areas),
        *((each.x, each.y) for each in page.notes),
    }


def _boxes(fragment: Fragment, staying: Collection[str]) -> list[Box]:
    content, page = fragment.content, fragment.view
    going = [each for each in page.placements if each.body not in staying]
    return [
        *(body_box(content, each) for each in going),
        *(area_box(content, page, area) for area in page.areas),
        *(Box(note.x, note.y, note.width, 0) for note in page.notes),
    ]
