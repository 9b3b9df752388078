"""Opening and saving: what can fail is one sentence on the screen, and the old file stays whole."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.document import Document
from desktop.settings import remember_file
from exporters.errors import FormatError
from exporters.formats import FORMATS, Format, read
from exporters.saving import save as write_whole
from resources import resource
from schema import Partnership

NATIVE = FORMATS[0]


def open_file(parent: QWidget | None, path: Path) -> Document | None:
    """The document in a file; None when it cannot be opened, which the person has been told."""
    try:
        partnership = read(path)
    except FormatError as fault:
        ask.tell(parent, f"{fault}.")
        return None
    except OSError as fault:
        ask.tell(parent, f"{path.name} cannot be opened: {_reason(fault)}.")
        return None
    remember_file(path)
    native = path.suffix.lower() in NATIVE.suffixes
    return Document(partnership, path if native else None)


def open_example(parent: QWidget | None, name: str) -> Document | None:
    """An example as a document of its own: saving it asks for a file."""
    opened = open_file_quietly(Path(str(resource(f"examples/{name}"))), parent)
    return opened and Document(opened)


def open_file_quietly(path: Path, parent: QWidget | None) -> Partnership | None:
    """The partnership in a file that is not remembered as recent; None when the person was told why not."""
    try:
        return read(path)
    except (FormatError, OSError) as fault:
        ask.tell(parent, f"{fault}.")
        return None


def save(parent: QWidget | None, document: Document) -> bool:
    """Save where the document came from; whether it is saved."""
    if document.path is None:
        return save_as(parent, document)
    return _write(parent, document, document.path)


def save_as(parent: QWidget | None, document: Document) -> bool:
    """Save where the person says; whether it is saved."""
    suggestion = document.path or Path(f"{file_name(document.partnership)}{NATIVE.suffixes[0]}")
    path = ask.file_to_write(parent, "Save as", str(suggestion), filters((NATIVE,)))
    if path is None:
        return False
    return _write(parent, document, path if path.suffix else path.with_suffix(NATIVE.suffixes[0]))


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
    return " ".join(title.split()) or "Partnership"


def _write(parent: QWidget | None, document: Document, path: Path) -> bool:
    try:
        assert NATIVE.write is not None
        write_whole(path, NATIVE.write(document.partnership))
    except FormatError as fault:
        ask.tell(parent, f"{fault}.")
        return False
    except OSError as fault:
        ask.tell(
            parent, f"{path.name} was not saved: {_reason(fault)}; the old file is as it was. Save elsewhere."
        )
        return False
    document.saved_as(path)
    remember_file(path)
    return True


def _reason(fault: OSError) -> str:
    return (fault.strerror or "the disk refused").lower()
