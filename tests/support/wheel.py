"""Scrolling with the wheel until a thing comes into sight."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.support.eyes import Sight


def seen_in(area: QScrollArea, sight: Sight) -> bool:
    """Whether the place is not scrolled out of the area."""
    at = area.viewport().mapFrom(sight.widget.window(), sight.widget.mapTo(sight.widget.window(), sight.at))
    return area.viewport().rect().adjusted(0, 4, 0, -4).contains(QPoint(4, at.y()))


def turn_wheel(area: QScrollArea, sight: Sight) -> None:
    """Turn the wheel over the area until the place is in sight."""
    bar, port = area.verticalScrollBar(), area.viewport()
    for _ in range(200):
        if seen_in(area, sight):
            return
        top = (
            sight.widget.mapTo(sight.widget.window(), sight.at).y() - port.mapTo(port.window(), QPoint()).y()
        )
        before, turn = bar.value(), QPoint(0, 120 if top < 0 else -120)
        at = QPointF(port.rect().center())
        event = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)
        assert bar.value() != before, "it cannot be scrolled to"
