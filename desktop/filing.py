"""What the File and Publish menus do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop import ask, exporting, files, sitting, windows
from desktop.background import Background
from desktop.document import Document
from desktop.export_look import ExportLook
from desktop.export_run import Export
from desktop.session import Session
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
    if chosen:
        new_from(window, rows[chosen])


def new_from(window: "Window", template: str) -> None:
    """Begin a partnership with the template of this name."""
    if window.may_leave():
        window.edit(Document(new_partnership(template)))


def open_asked(window: "Window") -> None:
    """Open a partnership that the person chooses."""
    path = ask.file_to_open(window, files.openable())
    if path:
        open_here(window, path)


def open_asked_beside(window: "Window") -> None:
    """Open a partnership that the person chooses, beside what is open."""
    path = ask.file_to_open(window, files.openable())
    if path:
        open_beside(window, path)


def open_here(window: "Window", path: Path) -> None:
    """Open a file in place of what is open; a window that has it already comes forward instead."""
    document = _to_show(window, path)
    if document and window.may_leave():
        window.edit(document)


def open_beside(window: "Window", path: Path) -> None:
    """Open a file in a window of its own, unless this one has nothing open."""
    document = _to_show(window, path)
    if document:
        (window if window.editor is None else windows.another(window)).edit(document)


def leave_all(_window: "Window") -> None:
    """Close every window, unless somebody would rather stay in one."""
    there = windows.every()
    if all(each.may_leave() for each in there):
        sitting.remember(there)
        for each in there:
            each.leave()


def _to_show(window: "Window", path: Path) -> Document | None:
    """The document in a file; None when a window has it already, or when it cannot be opened."""
    there = windows.showing(path)
    if there is not None:
        windows.come_forward(there)
        return None
    return files.open_file(window, path)


def save(window: "Window") -> None:
    """Save, and say so."""
    _save(window, files.save)


def save_as(window: "Window") -> None:
    """Save under another name."""
    _save(window, files.save_as)


def export(window: "Window") -> None:
    """Export the open view or the whole partnership."""
    _export(window, exporting.export)


def export_all(window: "Window") -> None:
    """Export every view into a file of its own."""
    _export(window, exporting.export_all)


def export_with(window: "Window") -> None:
    """Ask how pictures are to look this once, and export them so."""
    if window.editor:
        window.editor.settle()
        dialog = ExportLook(window, window.editor.session)
        dialog.accepted.connect(lambda: _export_asked(window, dialog))
        dialog.open()


def _export_asked(window: "Window", dialog: ExportLook) -> None:
    way = exporting.export_all if dialog.every_view else exporting.export
    _export(window, partial(way, asked=exporting.Asked(dialog.look, dialog.public.isChecked())))


def _export(window: "Window", way: Callable[[QWidget, Session, Background], Export | None]) -> None:
    if window.editor:
        window.editor.settle()
        window.editor.export = way(window, window.editor.session, window.editor.background)


def go_to_start(window: "Window") -> None:
    """Close the partnership."""
    if window.may_leave():
        window.show_start()


def _save(window: "Window", way: Callable[[QWidget, Document], bool]) -> None:
    if window.editor:
        window.editor.settle()
        if way(window, window.editor.session.document):
            window.editor.session.say(tr("Saved."))
