"""What the actions about searching do. The dialogs are made from the table that these deeds stand in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.window import Window


def show_commands(window: "Window") -> None:
    """Let the person type what to do."""
    from desktop.searching.commands import CommandPalette

    CommandPalette(window).open()


def show_shortcuts(window: "Window") -> None:
    """Show all shortcuts."""
    from desktop.searching.shortcuts import Shortcuts

    Shortcuts(window).open()


def find(window: "Window") -> None:
    """Open the find bar."""
    if window.editor is not None:
        window.editor.find_bar.open()


def find_next(window: "Window") -> None:
    """Go to the next that was found."""
    if window.editor is not None:
        window.editor.find_bar.step(1)


def find_previous(window: "Window") -> None:
    """Go to the one before that was found."""
    if window.editor is not None:
        window.editor.find_bar.step(-1)
