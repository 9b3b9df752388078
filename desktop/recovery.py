"""The recovery copy: written a little after a change, gone after a clean end, offered after a crash."""

import json
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
        self.file = folder() / f"{uuid4()}.remit"
        self.file.parent.mkdir(parents=True, exist_ok=True)
        # A copy whose lock is held belongs to a window that is still open.
        self._lock = QLockFile(str(self.file.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.write_now)
        document.changed.connect(self._begin)
        document.history.cleanChanged.connect(self._clean_changed)

    def write_now(self) -> None:
        """Write the copy, if there is anything to lose. A full disk must not stop anybody from working."""
        if self._document.is_clean:
            return
        partnership = self._document.partnership
        about = {"title": partnership.control.title, "original": str(self._document.path or "")}
        try:
            save(self.file, xml.write(partnership))
            save(self.file.with_suffix(".json"), json.dumps(about).encode())
        except FormatError:
            self._forget()

    def end(self) -> None:
        """The document was closed as its owner wished."""
        self._forget()
        self._lock.unlock()

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _clean_changed(self, clean: bool) -> None:
        if clean:
            self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        _remove(self.file)


def left_behind() -> tuple[Copy, ...]:
    """The copies of documents that were never closed, the latest first."""
    files = sorted(folder().glob("*.remit"), key=lambda file: file.stat().st_mtime, reverse=True)
    return tuple(_about(file) for file in files if _is_free(file))


def recovered(copy: Copy) -> Partnership:
    """The partnership in a copy. Raises FormatError."""
    return xml.read(copy.file)


def discard(copy: Copy) -> None:
    """Remove a copy that nobody wants."""
    _remove(copy.file)


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
        each.unlink(missing_ok=True)
