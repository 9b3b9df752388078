"""Long work with somebody waiting for it: the window lives on, says what it does, and can be told to stop."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.background import Background
from desktop.tr import tr

S = TypeVar("S")
T = TypeVar("T")
_PATIENCE = 400
"""Milliseconds before a dialog appears: what is quick needs none."""


def awaited(parent: QWidget | None, words: str, work: Callable[[], T]) -> T | None:
    """What the work makes, off the interface thread; None when the person would rather not wait.

    Raises what the work raises.
    """
    loop, background = QEventLoop(), Background()
    made: list[T] = []
    faults: list[Exception] = []
    dialog = _dialog(parent, words)
    dialog.canceled.connect(loop.quit)
    background.run(work, _noted(made, loop), _noted(faults, loop))
    loop.exec()
    background.close()
    dialog.canceled.disconnect()
    dialog.close()
    dialog.deleteLater()
    if faults:
        raise faults[0]
    return made[0] if made else None


def _noted(notes: list[S], loop: QEventLoop) -> Callable[[S], None]:
    def note(result: S) -> None:
        notes.append(result)
        loop.quit()

    return note


def _dialog(parent: QWidget | None, words: str) -> QProgressDialog:
    dialog = QProgressDialog(words, tr("Cancel"), 0, 0, parent)
    dialog.setWindowTitle("Remit")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_PATIENCE)
    # The patience begins with the first value.
    dialog.setValue(0)
    return dialog
