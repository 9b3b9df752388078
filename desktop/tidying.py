"""Garbage is collected on the interface thread alone, and never while the person holds the mouse.

Garbage may hold timers and windows of what was closed, and Qt takes those apart on the interface thread
only: collected on any other thread, their timers go on, and end the interpreter. Python collects on
whatever thread happens to allocate; so it is told not to, and this does it instead.
"""

import gc

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

EVERY = 1000
"""Milliseconds from one look to the next."""


class Tidying(QTimer):
    """Collects garbage for as long as the application lives, in place of Python."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        gc.disable()
        self.timeout.connect(self._look)
        self.start(EVERY)

    def _look(self) -> None:
        # A gesture is not held up for it.
        if not QGuiApplication.mouseButtons():
            collect_due()


def collect_due() -> None:
    """Collect what Python would have collected by now, of the oldest generation whose turn it is."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [age for age, most in enumerate(thresholds) if counts[age] > most > 0]
    if due:
        gc.collect(due[-1])
