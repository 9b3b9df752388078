"""Work off the interface thread: one thing at a time, and what comes of it back on the interface thread."""

from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_Job = tuple[Callable[[], Any], Callable[..., None], Callable[..., None]]
_Outcome = tuple[Any, Exception | None]

_leaving: set["Background"] = set()
"""Closed in the middle of their work: each is needed until its thread has ended."""


class Background(QObject):
    """One worker thread. Whatever it raises is handed to `failed`.

    The worker knows its jobs by number: what they hold of windows is let go on the interface thread, since
    Qt takes windows apart there only.
    """

    _told = Signal(object, object)
    _finished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        _leaving.difference_update([other for other in _leaving if not other.is_at_work])
        self._numbers = count()
        self._jobs: dict[int, _Job] = {}
        self._outcomes: dict[int, _Outcome] = {}
        self._waiting: SimpleQueue[int | None] = SimpleQueue()
        self._is_closed = False
        self._told.connect(self._hand_over)
        self._finished.connect(self._end)
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
            number = next(self._numbers)
            self._jobs[number] = (work, done, failed)
            self._waiting.put(number)

    def tell(self, receiver: Callable[[T], None], news: T) -> None:
        """From within the work: have this heard on the interface thread meanwhile."""
        self._told.emit(receiver, news)

    def close(self) -> None:
        """Forget what has not begun; what has begun ends unheard, and nobody waits for it."""
        if not self._is_closed:
            self._is_closed = True
            self._waiting.put(None)
            _leaving.add(self)

    def _work(self) -> None:
        while (number := self._waiting.get()) is not None:
            self._outcomes[number] = self._outcome(number)
            self._finished.emit(number)

    def _outcome(self, number: int) -> _Outcome:
        if self._is_closed:
            return None, None
        try:
            return self._jobs[number][0](), None
        except Exception as fault:
            return None, fault

    def _end(self, number: int) -> None:
        _, done, failed = self._jobs.pop(number)
        result, fault = self._outcomes.pop(number)
        if fault is None:
            self._hand_over(done, result)
        else:
            self._hand_over(failed, fault)

    def _hand_over(self, receiver: Callable[[Any], None], result: object) -> None:
        if not self._is_closed:
            receiver(result)
