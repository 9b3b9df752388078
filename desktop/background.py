"""Work off the interface thread: one thing at a time, and what comes of it back on the interface thread."""

import gc
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_Job = tuple[Callable[[], Any], Callable[..., None], Callable[..., None]]

_leaving: set["Background"] = set()
"""Closed in the middle of their work: each is needed until its thread has ended."""


class _Tidying:
    """Puts off the collecting of garbage while anything is to be done in a worker.

    Garbage may hold timers and windows of what was closed, and Qt takes those apart on the interface thread
    only: collected in a worker, their timers go on, and end the interpreter.
    """

    def __init__(self) -> None:
        self._lock, self._jobs = Lock(), 0

    def put_off(self) -> None:
        """Something is to be done in a worker."""
        with self._lock:
            self._jobs += 1
            gc.disable()

    def allow(self) -> None:
        """It is done."""
        with self._lock:
            self._jobs -= 1
            if self._jobs == 0:
                gc.enable()


_tidying = _Tidying()


class Background(QObject):
    """One worker thread. Whatever it raises is handed to `failed`."""

    _finished = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        _leaving.difference_update([other for other in _leaving if not other.is_at_work])
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        self._is_closed = False
        self._finished.connect(self._hand_over)
        # The process may end in the middle of the work: nobody would hear what comes of it.
        self._thread: Thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    @property
    def is_at_work(self) -> bool:
        """Whether its thread has not ended."""
        return self._thread.is_alive()

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do the work in the worker, then call `done` or `failed` on the interface thread.

        After closing nothing is begun: timers may still ask.
        """
        if not self._is_closed:
            _tidying.put_off()
            self._waiting.put((work, done, failed))

    def tell(self, receiver: Callable[[T], None], news: T) -> None:
        """From within the work: have this heard on the interface thread meanwhile."""
        self._finished.emit(receiver, news)

    def close(self) -> None:
        """Forget what has not begun; what has begun ends unheard, and nobody waits for it."""
        if not self._is_closed:
            self._is_closed = True
            self._finished.disconnect(self._hand_over)
            self._waiting.put(None)
            _leaving.add(self)

    def _work(self) -> None:
        while (job := self._waiting.get()) is not None:
            if not self._is_closed:
                self._do(*job)
            del job
            _tidying.allow()

    def _do(self, work: Callable[[], Any], done: Callable[..., None], failed: Callable[..., None]) -> None:
        try:
            result = work()
        except Exception as fault:
            self._finished.emit(failed, fault)
        else:
            self._finished.emit(done, result)

    def _hand_over(self, receiver: Callable[[Any], None], result: object) -> None:
        if not self._is_closed:
            receiver(result)
