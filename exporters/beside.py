"""Work in a process of its own: what draws in pixels and sets pages holds Python up, and a hand would wait.

The process is begun when first needed, and ends with ours, since nobody holds the other end of its pipe then.
Where it cannot be begun, or ends by itself, the work is done here.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any, TypeVar

from exporters.neighbour import BROKEN, UnwantedError, begun

T = TypeVar("T")


class _Fault:
    """What the work raised, on its way to whoever asked."""

    def __init__(self, raised: Exception) -> None:
        self.raised = raised


class Beside:
    """One process beside ours; whoever comes second waits."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._beside: tuple[BaseProcess, Connection] | None = None
        self._is_ended = False

    @property
    def process(self) -> BaseProcess | None:
        """The process, while there is one."""
        return self._beside[0] if self._beside else None

    def each(self, work: Callable[..., Iterator[T]], *given: Any) -> Iterator[T]:
        """What a function of a module yields over there, as it comes. Raises what it raises.

        Whoever stops listening ends the process. Raises `UnwantedError` once this has been ended.
        """
        fault = None
        with self._lock:
            if self._is_ended:
                raise UnwantedError
            try:
                for answer in self._answers(work, given):
                    if isinstance(answer, _Fault):
                        fault = answer.raised
                        break
                    yield answer
            except BROKEN:
                self._let_go()
                if self._is_ended:
                    raise UnwantedError from None
                yield from work(*given)
            except GeneratorExit:
                self._let_go()
                raise
        if fault is not None:
            raise fault

    def end(self) -> None:
        """End the process, whatever it does; nothing is begun any more."""
        self._is_ended = True
        self._let_go()

    def _answers(self, work: Callable[..., Iterator[T]], given: tuple[Any, ...]) -> Iterator[Any]:
        _, pipe = self._beside = self._beside or begun(_work, "beside")
        pipe.send((work, given))
        while (answer := pipe.recv()) is not None:
            yield answer

    def _let_go(self) -> None:
        """Whoever still listens hears that the pipe ends, and closes it by letting go of it too."""
        beside, self._beside = self._beside, None
        if beside is not None:
            process, _ = beside
            process.terminate()
            process.join(1)


def _work(pipe: Connection) -> None:
    """What the process does, until nobody is there. A fault that cannot be sent ends it, and is met here."""
    with suppress(*BROKEN):
        while True:
            work, given = pipe.recv()
            try:
                for made in work(*given):
                    pipe.send(made)
            except Exception as raised:
                pipe.send(_Fault(raised))
            else:
                pipe.send(None)
