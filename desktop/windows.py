"""The windows of Remit: which are open, which of them has a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from shiboken6 import isValid

if TYPE_CHECKING:
    from desktop.window import Window

_ASIDE = QPoint(32, 32)

_open: list["Window"] = []
_leaving: list["Window"] = []
"""Closed, and needed until Qt has taken them apart."""


def enter(window: "Window") -> None:
    """A window was made."""
    _leaving[:] = [each for each in _leaving if isValid(each)]
    _open.append(window)


def leave(window: "Window") -> None:
    """A window was closed."""
    if window in _open:
        _open.remove(window)
        _leaving.append(window)
        window.deleteLater()


def every() -> tuple["Window", ...]:
    """All windows that are open, in the order in which they were opened."""
    return tuple(_open)


def is_last(window: "Window") -> bool:
    """Whether Remit ends with this window."""
    return _open == [window]


def another(window: "Window") -> "Window":
    """A further window, a little aside from this one, on its start page."""
    made = type(window)()
    made.resize(window.size())
    made.move(window.pos() + _ASIDE)
    made.show()
    come_forward(made)
    return made


def showing(path: Path) -> "Window | None":
    """The window that has this file open."""
    here = path.resolve()
    return next((each for each in _open if file_of(each) == here), None)


def file_of(window: "Window") -> Path | None:
    """The file of the document that is open there."""
    path = window.editor.session.document.path if window.editor else None
    return path.resolve() if path else None


def come_forward(window: "Window") -> None:
    """Bring a window before the others, with the keyboard in it."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()


def has_others(_window: "Window") -> bool:
    """Whether there is a further window to go to."""
    return len(_open) > 1


def next_window(window: "Window") -> None:
    """Go to the window that was opened after this one, round and round."""
    come_forward(_open[(_open.index(window) + 1) % len(_open)])
