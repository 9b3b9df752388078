"""What the actions about searching do. The dialogs are made from the table that these deeds stand in."""

from typing import TYPE_CHECKING

from desktop.searching.merging import MergeBodies
from desktop.searching.replacing import FindAndReplace
from desktop.selected import bodies_of
from desktop.tr import tr
from schema.doubles import likely_doubles

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


def find_and_replace(window: "Window") -> None:
    """Ask what to replace by what."""
    if window.editor is not None:
        FindAndReplace(window, window.editor.session).open()


def merge_selected(window: "Window") -> None:
    """Ask how the two selected bodies become one."""
    if window.editor is not None:
        session = window.editor.session
        one, other = bodies_of(session)
        MergeBodies(window, session, ((one, other),)).open()


def find_doubles(window: "Window") -> None:
    """Show bodies that seem to be the same."""
    if window.editor is None:
        return
    session = window.editor.session
    pairs = likely_doubles(session.partnership)
    if pairs:
        MergeBodies(window, session, pairs).open()
    else:
        session.say(tr("No two bodies seem to be the same. Select two to merge them all the same."))
