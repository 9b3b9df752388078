"""What a screen reader is told: names for parts that Qt leaves without one, and what has just happened."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from desktop.tr import tr


def named(widget: QWidget, name: str) -> None:
    """Let a widget say what it is, and with it what opens from it."""
    widget.setAccessibleName(name)
    if isinstance(widget, QComboBox):
        widget.view().setAccessibleName(name)
    if isinstance(widget, QLineEdit):
        for button in widget.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear: {name}", name=name))


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say this where the keyboard stays where it is; without one nothing happens."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
