"""Opening and saving: what can fail is one sentence on the screen, and the old file stays whole."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.document import Document
from desktop.faults import about_file
from desktop.settings import folder, remember_file
from desktop.tr import tr
from exporters.errors import FormatError
from exporters.formats import FORMATS, Format, read
from exporters.saving import save as write_whole
from resources import resource
from schema import Partnership

NATIVE = FORMATS[0]
EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")


def open_file(parent: QWidget | None, path: Path) -> Document | None:
    """The document in a file; None when it cannot be opened, which the person has been told."""
    partnership = _read(parent, path)
    if partnership is None:
        return None
    remember_file(path)
    return Document(partnership, path if path.suffix.lower() in NATIVE.suffixes else None)


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
    return _write(parent, document, document.path)


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
    return _write(parent, document, target)


def may_close(parent: QWidget | None, document: Document) -> bool:
    """Whether the document may go: it is saved, or nobody wants its changes."""
    if document.is_clean:
        return True
    answer = ask.save_changes(parent, document.partnership.control.title)
    return save(parent, document) if answer else answer is False


def filters(formats: tuple[Format, ...]) -> str:
    """What a file dialog offers for these formats."""
    rows = (f"{row.name} ({' '.join(f'*{suffix}' for suffix in row.suffixes)})" for row in formats)
    return ";;".join(rows)


def file_name(partnership: Partnership) -> str:
    """A name for a file of this partnership, on any computer."""
    title = "".join(c if c.isalnum() or c in " -_" else " " for c in partnership.control.title)
    return " ".join(title.split()) or tr("Partnership")


def _native(path: Path) -> Path:
    """The path with an ending by which the file can be opened again: “Leeds 1.2” has none."""
    known = path.suffix.lower() in NATIVE.suffixes
    return path if known else path.with_name(path.name + NATIVE.suffixes[0])


def _read(parent: QWidget | None, path: Path) -> Partnership | None:
    try:
        return read(path)
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return None


def _write(parent: QWidget | None, document: Document, path: Path) -> bool:
    assert NATIVE.write is not None, "the native format can be written"
    try:
        write_whole(path, NATIVE.write(document.partnership))
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return False
    document.saved_as(path)
    remember_file(path)
    return True
