"""Which topic a widget is about: said of it once, found from anywhere within it."""

from PySide6.QtWidgets import QWidget

_PROPERTY = "helpTopic"


def is_about(widget: QWidget, topic: str) -> None:
    """Say what a widget, and everything in it, is about."""
    widget.setProperty(_PROPERTY, topic)


def topic_of(widget: QWidget | None) -> str:
    """What a widget is about: its own topic, or that of the nearest one around it."""
    while widget is not None:
        topic = widget.property(_PROPERTY)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return "window"
