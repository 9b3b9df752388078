"""Exporting: the work is done off the interface thread, can be cancelled, and writes a whole file or none."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop import ask
from desktop.background import Background
from desktop.files import file_name, filters
from desktop.session import Session
from exporters.errors import FormatError
from exporters.formats import FORMATS, Format, format_of
from exporters.saving import save
from schema import Partnership, View


class Order(NamedTuple):
    """What is to be exported, and where to."""

    partnership: Partnership
    view: View | None
    path: Path


def export(parent: QWidget, session: Session, background: Background) -> "Export | None":
    """Ask for a file, and export the open view or the whole partnership to it."""
    suggestion = f"{_suggested(session)}.svg"
    offered = tuple(sorted(FORMATS, key=lambda row: row.picture is None))
    path = ask.file_to_write(parent, "Export", suggestion, filters(offered))
    if path is None:
        return None
    return Export(parent, Order(session.partnership, session.view, path), background, session.say)


class Export:
    """One export that is under way, with a progress dialog that keeps the window alive."""

    def __init__(
        self, parent: QWidget, order: Order, background: Background, say: Callable[[str], None]
    ) -> None:
        self._parent, self._order, self._say = parent, order, say
        self.cancelled = False
        self.is_done = False
        self._dialog = QProgressDialog(f"Exporting {order.path.name} …", "Cancel", 0, 0, parent)
        self._dialog.setWindowTitle("Export")
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(400)
        self._dialog.canceled.connect(self._cancel)
        background.run(lambda: rendered(order), self._finish, self._fail)

    def _cancel(self) -> None:
        self.cancelled = True
        self._end(f"Nothing was exported to {self._order.path.name}.")

    def _finish(self, data: bytes) -> None:
        if self.cancelled:
            return
        try:
            save(self._order.path, data)
        except OSError as fault:
            self._fail(fault)
        else:
            self._end(f"Exported to {self._order.path.name}.")

    def _fail(self, fault: Exception) -> None:
        if not self.cancelled:
            self._end("")
            ask.tell(self._parent, f"{self._order.path.name} was not exported: {_reason(fault)}.")

    def _end(self, said: str) -> None:
        self.is_done = True
        self._dialog.canceled.disconnect()
        self._dialog.close()
        self._dialog.deleteLater()
        self._say(said)


def rendered(order: Order) -> bytes:
    """The bytes of the file. Raises FormatError."""
    row = format_of(order.path)
    if row.picture is not None:
        return _picture(row, order)
    if row.write is not None:
        return row.write(order.partnership)
    raise FormatError(order.path.name, None, f"{row.name} cannot be written", "choose another format")


def _picture(row: Format, order: Order) -> bytes:
    if order.view is None:
        raise FormatError(order.path.name, None, "there is no view to make a picture of", "add a view")
    assert row.picture is not None
    return row.picture(order.partnership, order.view)


def _suggested(session: Session) -> str:
    title = file_name(session.partnership)
    return f"{title} - {session.view.tab or session.view.title}" if session.view else title


def _reason(fault: Exception) -> str:
    if isinstance(fault, OSError):
        return (fault.strerror or "the disk refused").lower()
    return str(fault)
