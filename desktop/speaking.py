"""Names for parts that a screen reader finds and that Qt leaves without one."""

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
