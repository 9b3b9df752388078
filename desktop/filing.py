"""What the File and Publish menus do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop import ask, exporting, files
from desktop.document import Document
from desktop.tr import tr
from schema.templates import new_partnership, templates

if TYPE_CHECKING:
    from desktop.window import Window


def new(window: "Window") -> None:
    """Begin an empty partnership."""
    if window.may_leave():
        window.edit(Document(new_partnership()))


def new_from_template(window: "Window") -> None:
    """Begin a partnership with the form and the levels of a template."""
    rows = {template.about: template.name for template in templates()}
    chosen = ask.choice(window, tr("New from a template"), tr("Begin with"), tuple(rows))
    if chosen and window.may_leave():
        window.edit(Document(new_partnership(rows[chosen])))


def open_asked(window: "Window") -> None:
    """Open a partnership that the person chooses."""
    path = ask.file_to_open(window, files.filters((files.NATIVE,))) if window.may_leave() else None
    document = path and files.open_file(window, path)
    if document:
        window.edit(document)


def save(window: "Window") -> None:
    """Save, and say so."""
    _save(window, files.save)


def save_as(window: "Window") -> None:
    """Save under another name."""
    _save(window, files.save_as)


def export(window: "Window") -> None:
    """Export the open view or the whole partnership."""
    if window.editor:
        window.editor.settle()
        window.editor.export = exporting.export(window, window.editor.session, window.editor.background)


def go_to_start(window: "Window") -> None:
    """Close the partnership."""
    if window.may_leave():
        window.show_start()


def _save(window: "Window", way: Callable[[QWidget, Document], bool]) -> None:
    if window.editor:
        window.editor.settle()
        if way(window, window.editor.session.document):
            window.editor.session.say(tr("Saved."))
