"""Routes from a process of its own: Python in one process does one thing at a time, and a hand would wait.

The process is begun when first needed, and ends with ours, since nobody holds the other end of its pipe then.
Where it cannot be begun, or ends again and again, the work is done here.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from time import monotonic

from exporters.drawing.routing import Solved, solved
from exporters.neighbour import BROKEN, UnwantedError, begun
from exporters.routing.geometry import Scene

WORTH_IT = 40
"""Lines; fewer are routed sooner than they are sent."""
TRIES, FAILURES = 2, 6
"""How often a scene is sent, and how often in all the process may fail before it is left alone."""
PATIENCE = 0.5
"""Seconds after which work that nobody wants any more is broken off: a new process costs about as much."""
_LOOK = 0.02
"""Seconds from one look whether it is still wanted to the next."""


class Aside:
    """One process beside ours, for all windows; whoever comes second waits."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._beside: tuple[BaseProcess, Connection] | None = None
        self._failures = 0

    @property
    def process(self) -> BaseProcess | None:
        """The process, while there is one."""
        return self._beside[0] if self._beside else None

    def solved(self, scene: Scene, texts: Mapping[str, str], wanted: Callable[[], bool]) -> Solved:
        """Routes and labels. Raises `UnwantedError` once `wanted` says so."""
        if len(scene.wires) < WORTH_IT:
            return solved(scene, texts)
        with self._lock:
            for _ in range(TRIES):
                if not wanted():
                    raise UnwantedError
                if self._failures >= FAILURES:
                    break
                with suppress(*BROKEN):
                    return self._asked((scene, dict(texts)), wanted)
                self._failures += 1
                self.end()
        return solved(scene, texts)

    def end(self) -> None:
        """End the process; the next scene begins another."""
        beside, self._beside = self._beside, None
        if beside is not None:
            process, pipe = beside
            pipe.close()
            process.terminate()
            process.join(1)

    def _asked(self, job: tuple[Scene, dict[str, str]], wanted: Callable[[], bool]) -> Solved:
        _, pipe = self._beside = self._beside or begun(_work, "router")
        pipe.send(job)
        since = monotonic()
        while not pipe.poll(_LOOK):
            if not wanted() and monotonic() - since > PATIENCE:
                self.end()
                raise UnwantedError
        answer: Solved = pipe.recv()
        return answer


def _work(pipe: Connection) -> None:
    """What the process does, until nobody is there. A fault ends it: who does the work again tells of it."""
    with suppress(Exception):
        while True:
            pipe.send(solved(*pipe.recv()))
