"""A person at the mouse: presses, drags and clicks at places of the page, through real events."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.editor import Editor
from exporters.drawing.marks import Point
from schema.sizing import body_box

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class Mouse:
    """The mouse over the canvas of an editor."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor

    def drag(self, start: Point, *others: Point, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press, move and release."""
        viewport = self.editor.canvas.viewport()
        QTest.mousePress(viewport, _LEFT, held, self.pixel(start))
        for point in others:
            QTest.mouseMove(viewport, self.pixel(point))
        QTest.mouseRelease(viewport, _LEFT, held, self.pixel(others[-1] if others else start))

    def press(self, start: Point, *others: Point) -> None:
        """Press and move, and go on holding."""
        viewport = self.editor.canvas.viewport()
        QTest.mousePress(viewport, _LEFT, _NONE, self.pixel(start))
        for point in others:
            QTest.mouseMove(viewport, self.pixel(point))

    def release(self, at: Point, held: Qt.KeyboardModifier = _NONE) -> None:
        """Let go of what is held."""
        QTest.mouseRelease(self.editor.canvas.viewport(), _LEFT, held, self.pixel(at))

    def hover(self, at: Point) -> None:
        """Move there with no button held. Sent straight, since the pointer may be over another window."""
        viewport, there = self.editor.canvas.viewport(), QPointF(self.pixel(at))
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, there, QPointF(viewport.mapToGlobal(there)), none, none, _NONE
        )
        QApplication.sendEvent(viewport, move)

    def click(self, at: Point, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press and release."""
        QTest.mouseClick(self.editor.canvas.viewport(), _LEFT, held, self.pixel(at))

    def double_click(self, at: Point) -> None:
        """Click twice."""
        QTest.mouseDClick(self.editor.canvas.viewport(), _LEFT, _NONE, self.pixel(at))

    def menu(self, at: Point) -> None:
        """Ask for the menu with the right button."""
        viewport, there = self.editor.canvas.viewport(), self.pixel(at)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, there, viewport.mapToGlobal(there))
        QApplication.sendEvent(viewport, asked)

    def pixel(self, at: Point) -> QPoint:
        """Where a place of the page is on the screen."""
        there = self.editor.canvas.mapFromScene(QPointF(*at))
        assert self.editor.canvas.viewport().rect().contains(there), f"{at} is out of sight"
        return there

    def middle_of(self, body: str) -> Point:
        """The middle of a body on the open view."""
        session = self.editor.session
        assert session.view is not None
        placement = next(place for place in session.view.placements if place.body == body)
        box = body_box(session.partnership, placement)
        return box.centre, box.middle
