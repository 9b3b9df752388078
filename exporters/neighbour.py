"""A process beside ours that is told over a pipe what to do; it ends with ours, which holds the other end."""

import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

BROKEN = (EOFError, OSError)
"""What a pipe raises once nobody is at its other end."""


class UnwantedError(Exception):
    """By the time work could be done, or while it was done, nobody wanted it any more."""


def begun(work: Callable[[Connection], None], name: str) -> tuple[BaseProcess, Connection]:
    """A fresh process that does a function's work, and our end of its pipe.

    It is no copy of ours, which would hold our windows and locks.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_working, args=(work, theirs), name=name, daemon=True)
    try:
        process.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return process, ours


def _working(work: Callable[[Connection], None], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work(pipe)
