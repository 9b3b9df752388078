"""Looks that follow the system while the program runs: its colours, and the size of its text."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_Attribute = Qt.WidgetAttribute
_AROUND = 10
"""Pixels above and below the lines of a field."""


class _Follower(QObject):
    """Shows a look now, and again whenever the system changes; it goes when its owner goes."""

    def __init__(self, owner: QObject, show: Callable[[QPalette], object]) -> None:
        super().__init__(owner)
        self._show = show
        # Whoever changes looks while Qt hands the new colours round stops them from arriving everywhere.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._now)
        application = cast(QApplication, QApplication.instance())
        application.paletteChanged.connect(self._later)
        application.fontChanged.connect(self._later)
        self._now()

    def _later(self, _new: object) -> None:
        self._soon.start()

    def _now(self) -> None:
        self._show(QApplication.palette())


def follow(owner: QObject, show: Callable[[QPalette], object]) -> None:
    """Let something be shown in the system's colours, from now until its owner goes."""
    _Follower(owner, show)


def styled(widget: QWidget, look: Callable[[QPalette], str]) -> None:
    """Give a widget a look made from the system's colours."""

    def show(palette: QPalette) -> None:
        wanted = look(palette)
        # A look that is set again has every widget inside polished again.
        if wanted != widget.styleSheet():
            widget.setStyleSheet(wanted)

    follow(widget, show)


def lines_high(widget: QWidget, lines: int) -> None:
    """Keep a widget so many lines of text high."""
    follow(
        widget,
        lambda _: widget.setFixedHeight(lines * QFontMetrics(QApplication.font()).lineSpacing() + _AROUND),
    )


def times_larger(widget: QWidget, factor: float) -> None:
    """Keep the words of a widget so many times as large as the system's."""

    def show(_: QPalette) -> None:
        font = widget.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * factor)
        widget.setFont(font)

    follow(widget, show)


def follow_inside(window: QWidget) -> None:
    """Let everything in a window take the system's colours, also what Qt forgets.

    A widget without a look of its own, in which another has one, keeps the colours that it began with.
    """

    def show(_: QPalette) -> None:
        for widget in window.findChildren(QWidget):
            is_forgotten = widget.testAttribute(_Attribute.WA_StyleSheet) and not widget.styleSheet()
            if is_forgotten and not widget.testAttribute(_Attribute.WA_SetPalette):
                widget.setPalette(QPalette())

    follow(window, show)
