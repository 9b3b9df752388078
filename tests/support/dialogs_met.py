"""A dialog or a menu that waits for an answer runs a loop of its own: it is answered in there."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def dialog() -> QWidget | None:
    """The dialog that has the keyboard."""
    found, there = QApplication.activeModalWidget(), QApplication.focusWidget()
    has_keys = found is not None and there is not None and found.isAncestorOf(there)
    return found if has_keys else None


def menu() -> QWidget | None:
    """The menu that is open."""
    return QApplication.activePopupWidget()


class Met:
    """Waits for a dialog or a menu inside the loop that it runs, and answers it there."""

    def __init__(self, steps: tuple[Callable[[], object], ...], seen: Callable[[], QWidget | None]) -> None:
        self._steps, self._seen = steps, seen
        self._left = 500
        self._before = seen()

    def wait(self) -> None:
        """Look again soon."""
        QTimer.singleShot(10, self._look)

    def _look(self) -> None:
        found = self._seen()
        self._left -= 1
        if found is not None and found is not self._before:
            self._answer(found)
        elif self._left:
            self.wait()

    def _answer(self, found: QWidget) -> None:
        done = False
        try:
            for step in self._steps:
                step()
            done = True
        finally:
            # Else a step that failed would leave the test waiting for ever.
            if not done:
                found.close()


def waits_until(true: Callable[[], bool], seconds: int = 3) -> None:
    """Let the window live until something is so."""
    for _ in range(100 * seconds):
        if true():
            return
        QTest.qWait(10)
    raise AssertionError("nothing happened")
