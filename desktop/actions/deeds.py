"""Deeds that need only a part of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions.row import Deed

if TYPE_CHECKING:
    from desktop.window import Window


def session_deed(deed: Callable[..., object], *arguments: object) -> Deed:
    """A deed on the session of the window's editor."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            deed(window.editor.session, *arguments)

    return do


def canvas_deed(name: str) -> Deed:
    """A deed of the canvas."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            getattr(window.editor.canvas, name)()

    return do


def clip_deed(name: str) -> Deed:
    """A deed with the clipboard."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            getattr(window.editor.clip, name)()

    return do
