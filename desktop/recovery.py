"""The recovery copy: written a little after a change, gone after a clean end, offered after a crash."""

import json
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, QTimer

from desktop.document import Document
from exporters import xml
from exporters.errors import FormatError
from exporters.saving import save
from schema import Partnership

_PATIENCE = 3000
"""Milliseconds after a change; further changes do not put it off."""


class Copy(NamedTuple):
    """A recovery copy that somebody left behind."""

    file: Path
    title: str
    original: Path | None


def folder() -> Path:
    """Where recovery copies lie: the person's own folder for such things."""
    return user_state_path("Remit", appauthor=False) / "recovery"


class Recovery(QObject):
    """Keeps the recovery copy of one document."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.file = _private_folder() / f"{uuid4()}.remit"
        # A copy whose lock is held belongs to a window that is still open.
        self._lock = QLockFile(str(self.file.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.write_now)
        # Not from the history: it says that it is clean when it is taken apart, as at the end of a crash.
        document.changed.connect(self._begin)
        document.saved.connect(self._forget)

    def write_now(self) -> None:
        """Write the copy, if there is anything to lose. A full disk must not stop anybody from working."""
        if self._document.is_clean:
            self._forget()
            return
        partnership = self._document.partnership
        about = {"title": partnership.control.title, "original": str(self._document.path or "")}
        try:
            _save_privately(self.file, xml.write(partnership))
            _save_privately(self.file.with_suffix(".json"), json.dumps(about).encode())
        except FormatError:
            self._forget()

    def end(self) -> None:
        """The document was closed as its owner wished."""
        self._forget()
        self._lock.unlock()

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _forget(self) -> None:
        self._timer.stop()
        _remove(self.file)


def left_behind() -> tuple[Copy, ...]:
    """The copies of documents that were never closed, the latest first."""
    files = sorted(folder().glob("*.remit"), key=_age, reverse=True)
    return tuple(_about(file) for file in files if _is_free(file))


def recovered(copy: Copy) -> Partnership:
    """The partnership in a copy. Raises FormatError."""
    return xml.read(copy.file)


def discard(copy: Copy) -> None:
    """Remove a copy that nobody wants."""
    _remove(copy.file)


def _private_folder() -> Path:
    """The folder, for nobody else to look into. Where it cannot be made, no copy can be written."""
    with suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True)
        folder().chmod(0o700)
    return folder()


def _save_privately(file: Path, data: bytes) -> None:
    save(file, data)
    with suppress(OSError):
        file.chmod(0o600)


def _age(file: Path) -> float:
    """When it was written; another window may just have removed it."""
    with suppress(OSError):
        return file.stat().st_mtime
    return 0.0


def _is_free(file: Path) -> bool:
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    free = lock.tryLock(0)
    lock.unlock()
    return free


def _about(file: Path) -> Copy:
    try:
        about = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        return Copy(file, str(about["title"]), Path(about["original"]) if about["original"] else None)
    except (OSError, ValueError, KeyError, TypeError):
        return Copy(file, "Untitled", None)


def _remove(file: Path) -> None:
    for each in (file, file.with_suffix(".json")):
        with suppress(OSError):
            each.unlink(missing_ok=True)
