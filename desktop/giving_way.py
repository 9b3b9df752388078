"""Work off the interface thread gives way to the window, since Python does one thing at a time."""

from collections.abc import Callable
from threading import Event
from time import perf_counter

from desktop.background import Background

Step = Callable[[], None]

_STRIDE = 0.002
"""Seconds of work, after which the work knocks at the interface thread and waits until it is heard there."""
_PATIENCE = 0.02
"""Seconds that it waits at most."""


class GivenUpError(Exception):
    """Nobody wants any more what is being worked at."""


class GivingWay:
    """Has long work wait at its next step while somebody draws or the window answers, and stop when nobody
    wants it any more.
    """

    def __init__(self, background: Background) -> None:
        self._background, self._wanted = background, object()
        self._is_free = Event()
        self._is_free.set()

    def hold(self) -> None:
        """Let the work wait, however long it takes: a frame must cost nothing but itself."""
        self._is_free.clear()

    def go_on(self) -> None:
        """Let it go on."""
        self._is_free.set()

    def begin(self) -> Step:
        """What new work calls as often as it can. It raises `GivenUpError` once the work is given up."""
        work = self._wanted = object()
        looked = perf_counter()

        def step() -> None:
            nonlocal looked
            self._is_free.wait()
            if self._wanted is not work:
                raise GivenUpError
            if perf_counter() - looked >= _STRIDE:
                self._knock()
                looked = perf_counter()

        return step

    def give_up(self) -> None:
        """Let what was begun stop at its next step."""
        self._wanted = object()

    def _knock(self) -> None:
        heard = Event()
        self._background.tell(Event.set, heard)
        heard.wait(_PATIENCE)
