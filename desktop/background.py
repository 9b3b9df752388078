"""Work off the interface thread: one thing at a time, and what comes of it back on the interface thread."""

from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_Job = Callable[[], None]


class Background(QObject):
    """One worker thread. Whatever it raises is handed to `failed`.

    Closing waits for what has begun, as a file is written whole; unless it `may_be_left`, as routes may be,
    which can take a minute and which nobody will see.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, may_be_left: bool = False) -> None:
        super().__init__(parent)
        self._may_be_left = may_be_left
        self._is_closed = False
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=_work_on, args=(self._jobs,), daemon=True)
        self._thread.start()
        self._finished.connect(self._hand_over)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do the work in the worker, then call `done` or `failed` on the interface thread.

        After closing nothing is begun: timers may still ask.
        """
        self._jobs.put(lambda: self._work(work, done, failed))

    def close(self) -> None:
        """Forget what has not begun; what has begun ends unheard."""
        self._is_closed = True
        self._finished.disconnect(self._hand_over)
        self._jobs.put(None)
        if not self._may_be_left:
            self._thread.join()

    def _work(self, work: Callable[[], Any], done: Callable[..., None], failed: Callable[..., None]) -> None:
        if self._is_closed:
            return
        try:
            receiver, result = done, work()
        except Exception as fault:
            receiver, result = failed, fault
        # Work that was left may end after the window is gone.
        with suppress(RuntimeError):
            self._finished.emit(receiver, result)

    def _hand_over(self, receiver: Callable[[Any], None], result: object) -> None:
        receiver(result)


def _work_on(jobs: "SimpleQueue[_Job | None]") -> None:
    while (job := jobs.get()) is not None:
        job()
