"""One export under way: off the interface thread, with a way out, and a whole file or none."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop import ask
from desktop.background import Background
from desktop.faults import cause
from desktop.tr import tr
from exporters import exporting
from exporters.beside import Beside
from exporters.exporting import Job
from exporters.neighbour import UnwantedError


class Export:
    """One export that is under way, with a progress dialog that keeps the window alive."""

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        say: Callable[[str], None],
        caution: str = "",
        beside: Beside | None = None,
    ) -> None:
        self._parent, self._path, self._say, self._caution = parent, path, say, caution
        self._beside = beside
        self._cancelled = Event()
        self.is_done = False
        self._dialog = QProgressDialog(tr("Exporting {path} …", path=path.name), tr("Cancel"), 0, 0, parent)
        self._dialog.setWindowTitle(tr("Export"))
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(400)
        # The patience begins with the first value.
        self._dialog.setValue(0)
        self._dialog.canceled.connect(self.cancel)

    def start(self, work: tuple[Job, ...], background: Background) -> None:
        """Make the files in the worker, or beside us at its word."""
        self._dialog.setMaximum(len(work) if len(work) > 1 else 0)
        background.run(lambda: self._make(work, background), self._finish, self._fail)

    def cancel(self) -> None:
        """Write nothing."""
        self._cancelled.set()
        if self._beside:
            self._beside.end()

    def abandon(self) -> None:
        """The document was closed: write nothing, and say nothing."""
        self.cancel()
        if not self.is_done:
            self._end()

    def _make(self, work: tuple[Job, ...], background: Background) -> bool:
        """Whether the files were written. Nothing is written before all are made."""
        make = partial(self._beside.each, exporting.made) if self._beside else exporting.made
        with suppress(UnwantedError):
            for count, _ in enumerate(exporting.run(work, make), 1):
                background.tell(self._show, count)
                if self._cancelled.is_set():
                    return False
            return True
        return False

    def _show(self, count: int) -> None:
        """So many files are made."""
        if not self.is_done and self._dialog.maximum():
            self._dialog.setValue(count)

    def _finish(self, written: bool) -> None:
        self._end()
        self._say(
            f"{tr('Exported to {file}.', file=self._path.name)} {self._caution}".strip()
            if written
            else tr("Cancelled; nothing was exported.")
        )

    def _fail(self, fault: Exception) -> None:
        self._end()
        ask.tell(self._parent, tr("Nothing was exported. {cause}", cause=cause(fault)))

    def _end(self) -> None:
        self.is_done = True
        if self._beside:
            self._beside.end()
        self._dialog.canceled.disconnect()
        self._dialog.close()
        self._dialog.deleteLater()
