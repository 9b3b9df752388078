"""Looks that follow the system while the program runs: its colours, and the size of its text."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_AROUND = 10
"""Pixels above and below the lines of a field."""


class _Follower(QObject):
    """Shows a look now, and again whenever the system changes; it goes when its owner goes."""

    def __init__(self, owner: QObject, show: Callable[[QPalette], object]) -> None:
        super().__init__(owner)
        self._show = show
        application = cast(QApplication, QApplication.instance())
        application.paletteChanged.connect(self._again)
        application.fontChanged.connect(self._again)
        self._again()

    def _again(self, _new: object = None) -> None:
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
