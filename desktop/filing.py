"""What the File and Publish menus do."""

from typing import TYPE_CHECKING

from desktop import ask, exporting, files
from desktop.document import Document
from schema.templates import new_partnership

if TYPE_CHECKING:
    from desktop.window import Window


def new(window: "Window") -> None:
    """Begin an empty partnership."""
    if window.may_leave():
        window.edit(Document(new_partnership()))


def open_asked(window: "Window") -> None:
    """Open a partnership that the person chooses."""
    path = ask.file_to_open(window, files.filters((files.NATIVE,))) if window.may_leave() else None
    document = path and files.open_file(window, path)
    if document:
        window.edit(document)


def save(window: "Window") -> None:
    """Save, and say so."""
    if window.editor and files.save(window, window.editor.session.document):
        window.editor.session.say("Saved.")


def save_as(window: "Window") -> None:
    """Save under another name."""
    if window.editor and files.save_as(window, window.editor.session.document):
        window.editor.session.say("Saved.")


def export(window: "Window") -> None:
    """Export the open view or the whole partnership."""
    if window.editor:
        window.editor.export = exporting.export(window, window.editor.session, window.editor.background)


def go_to_start(window: "Window") -> None:
    """Close the partnership."""
    if window.may_leave():
        window.show_start()
