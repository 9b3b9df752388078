"""One stand-in: the widget whose role Qt tells, its words, and its place."""

from typing import cast

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QLabel, QPushButton, QWidget

from desktop.canvas.spoken import Place, Spoken
from exporters.drawing.marks import Role


def make(parent: QWidget, spoken: Spoken, buttons: QButtonGroup) -> QWidget:
    """A body or a line is a button that selects it, an area or a bundle a group, a note a text."""
    widget = _widget(parent, spoken)
    widget.setObjectName(spoken.id)
    # It can be gone to, but Tab walks by the drawing and not by the widgets.
    widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    say(widget, spoken.name, spoken.description)
    if isinstance(widget, QPushButton):
        buttons.addButton(widget)
    for part in spoken.parts:
        make(widget, part, buttons)
    widget.show()
    return widget


def say(widget: QWidget, name: str, description: str) -> None:
    """Let it say this; what is the same is not said again."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
    if widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)


def retell(widget: QWidget, spoken: Spoken) -> None:
    """Let it and its parts say what has changed."""
    say(widget, spoken.name, spoken.description)
    for part in spoken.parts:
        retell(cast(QWidget, widget.findChild(QWidget, part.id)), part)


def lay(widget: QWidget, place: Place, to_pixels: QTransform, corner: QPoint) -> None:
    """Put it where it is seen; the corner is that of its page, in pixels."""
    left, top, right, bottom = place
    there = to_pixels.mapRect(QRectF(left, top, right - left, bottom - top)).toRect()
    there.translate(-corner.x(), -corner.y())
    if widget.geometry() != there:
        widget.setGeometry(there)
        for part in widget.findChildren(QPushButton):
            part.setGeometry(widget.rect())


def _widget(parent: QWidget, spoken: Spoken) -> QWidget:
    if spoken.role is Role.NOTE:
        return QLabel(parent)
    return QGroupBox(parent) if spoken.parts or spoken.role is Role.AREA else QPushButton(parent)
