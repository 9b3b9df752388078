"""Opening and saving: what can fail is one sentence on the screen, and the old file stays whole."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop import ask, windows
from desktop.ask import Change
from desktop.document import Document
from desktop.faults import about_file
from desktop.on_disk import is_changed, stamp
from desktop.settings import folder, remember_file
from desktop.tr import later, told, tr
from desktop.waiting import awaited
from exporters.errors import FormatError
from exporters.formats import FORMATS, Format, read
from exporters.saving import save as write_whole
from resources import resource
from schema import Partnership

NATIVE = FORMATS[0]
_LARGE = 1_000_000
"""Bytes from which reading takes long enough to be told of."""
_ELSEWHERE = later("“{name}” is open in another window; close it there or choose another name.")
EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")


def open_file(parent: QWidget | None, path: Path) -> Document | None:
    """The document in a file; None when it cannot be opened, which the person has been told."""
    # Before it is read: what is written in between is another's change too.
    seen = stamp(path)
    partnership = _read(parent, path)
    if partnership is None:
        return None
    remember_file(path)
    document = Document(partnership, path if path.suffix.lower() in NATIVE.suffixes else None)
    document.on_disk = seen
    return document


def open_example(parent: QWidget | None, path: Path) -> Document | None:
    """An example as a document of its own: saving it asks for a file."""
    partnership = _read(parent, path)
    return None if partnership is None else Document(partnership)


def examples() -> tuple[Path, ...]:
    """The example partnerships that ship with Remit, the richest first."""
    return tuple(Path(str(resource(f"examples/{name}{NATIVE.suffixes[0]}"))) for name in EXAMPLES)


def save(parent: QWidget | None, document: Document) -> bool:
    """Save where the document came from; whether it is saved."""
    if document.path is None:
        return save_as(parent, document)
    if is_changed(document.path, document.on_disk):
        return decide_on_change(parent, document, saving=True)
    return _write(parent, document, document.path)


def decide_on_change(parent: QWidget | None, document: Document, *, saving: bool = False) -> bool:
    """Ask what shall become of a file that another program changed; whether the document is saved now."""
    assert document.path is not None, "only a file can be changed by another program"
    match ask.changed_on_disk(parent, document.path.name):
        case Change.RELOAD:
            _reload(parent, document, document.path)
        case Change.KEEP if saving:
            return _write(parent, document, document.path)
        case Change.KEEP:
            document.on_disk = stamp(document.path)
            document.mark_unsaved()
        case Change.SAVE_AS:
            return save_as(parent, document)
    return False


def save_as(parent: QWidget | None, document: Document) -> bool:
    """Save where the person says; whether it is saved."""
    suggestion = document.path or folder() / f"{file_name(document.partnership)}{NATIVE.suffixes[0]}"
    path = ask.file_to_write(parent, tr("Save as"), str(suggestion), filters((NATIVE,)))
    if path is None:
        return False
    target = _native(path)
    # The dialog asked about the name that was typed, and not about this one.
    if target != path and target.exists() and not ask.replace(parent, target.name):
        return False
    if _is_open_elsewhere(document, target):
        ask.tell(parent, tr(_ELSEWHERE, name=target.name))
        return False
    return _write(parent, document, target)


def may_close(parent: QWidget | None, document: Document) -> bool:
    """Whether the document may go: it is saved, or nobody wants its changes."""
    if document.is_clean:
        return True
    answer = ask.save_changes(parent, document.partnership.control.title)
    return save(parent, document) if answer else answer is False


def filters(formats: tuple[Format, ...]) -> str:
    """What a file dialog offers for these formats."""
    rows = (f"{told(row.name)} ({' '.join(f'*{suffix}' for suffix in row.suffixes)})" for row in formats)
    return ";;".join(rows)


def openable() -> str:
    """What a file dialog offers to be opened: all of it, or one format."""
    formats = tuple(row for row in FORMATS if row.read is not None)
    endings = " ".join(f"*{suffix}" for row in formats for suffix in row.suffixes)
    return f"{tr('All that Remit opens')} ({endings});;{filters(formats)}"


def file_name(partnership: Partnership) -> str:
    """A name for a file of this partnership, on any computer."""
    title = "".join(c if c.isalnum() or c in " -_" else " " for c in partnership.control.title)
    return " ".join(title.split()) or tr("Partnership")


def _native(path: Path) -> Path:
    """The path with an ending by which the file can be opened again: “Leeds 1.2” has none."""
    known = path.suffix.lower() in NATIVE.suffixes
    return path if known else path.with_name(path.name + NATIVE.suffixes[0])


def _is_open_elsewhere(document: Document, path: Path) -> bool:
    there = windows.showing(path)
    return there is not None and there.editor is not None and there.editor.session.document is not document


def _reload(parent: QWidget | None, document: Document, path: Path) -> None:
    """Read the file again, as a step that can be undone."""
    again = open_file(parent, path)
    if again is not None:
        document.apply("Read the file again", again.partnership)
        document.saved_as(path)
        document.on_disk = again.on_disk


def _read(parent: QWidget | None, path: Path) -> Partnership | None:
    try:
        if not _is_large(path):
            return read(path)
        return awaited(parent, tr("Opening {name} …", name=path.name), lambda: read(path))
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return None


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > _LARGE


def _write(parent: QWidget | None, document: Document, path: Path) -> bool:
    assert NATIVE.write is not None, "the native format can be written"
    try:
        write_whole(path, NATIVE.write(document.partnership))
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return False
    document.on_disk = stamp(path)
    document.saved_as(path)
    remember_file(path)
    return True
