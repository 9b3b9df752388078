"""Work off the interface thread: one thing at a time, and what comes of it back on the interface thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Background(QObject):
    """One worker thread. Whatever it raises is handed to `failed`."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._is_closed = False
        self._finished.connect(self._hand_over)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do the work in the worker, then call `done` or `failed` on the interface thread.

        After closing nothing is begun: timers may still ask.
        """
        if not self._is_closed:
            self._pool.submit(self._work, work, done, failed)

    def close(self) -> None:
        """Forget what has not begun; what has begun ends unheard."""
        self._is_closed = True
        self._finished.disconnect(self._hand_over)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, work: Callable[[], Any], done: Callable[..., None], failed: Callable[..., None]) -> None:
        try:
            result = work()
        except Exception as fault:
            self._finished.emit(failed, fault)
        else:
            self._finished.emit(done, result)

    def _hand_over(self, receiver: Callable[[Any], None], result: object) -> None:
        receiver(result)
