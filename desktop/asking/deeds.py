"""What the menu does with questions."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.window import Window


def ask(window: "Window") -> None:
    """Show the questions, with the keyboard at what is asked about."""
    if window.editor:
        window.panels.turn_to(window.editor.ask_panel)
        window.editor.ask_panel.open()
