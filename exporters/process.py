"""A program run within limits: it can neither hang us, nor fill our memory, nor die with us inside."""

import os
import signal
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from tempfile import TemporaryFile
from time import monotonic
from typing import IO, NamedTuple

from schema.said import said

SECONDS = 30.0
OUTPUT_BYTES = 64 * 2**20
COMPLAINT_BYTES = 2**20
POLLED = 0.05
"""Seconds between two questions whether to stop."""

Stop = Callable[[], bool]
"""Whether somebody would rather not wait any longer."""


class Stopped(Exception):  # noqa: N818  it says what happened, and nothing is wrong
    """What was begun was stopped by somebody who would rather not wait; nothing came of it."""


class Limits(NamedTuple):
    """How long a program may run, and how many bytes it may write."""

    seconds: float = SECONDS
    output: int = OUTPUT_BYTES
    complaints: int = COMPLAINT_BYTES


class Finished(NamedTuple):
    """What came of a program."""

    status: int
    output: bytes
    complaints: bytes
    """What it wrote to standard error."""
    trouble: str = ""
    """Why it was ended; empty when it ended by itself."""


def run_limited(
    command: list[str], given: bytes, limits: Limits | None = None, stop: Stop | None = None
) -> Finished:
    """Runs the command with the bytes as its standard input.

    Raises `OSError` when it cannot be started, and `Stopped`, with the program ended, when `stop` says so.
    """
    limits = limits or Limits()
    with _started(command, given) as process, ThreadPoolExecutor(2) as pool:
        output = pool.submit(_read, process, process.stdout, limits.output)
        complaints = pool.submit(_read, process, process.stderr, limits.complaints)
        timely = _wait(process, limits.seconds, stop)
        written, complained = output.result(), complaints.result()
    if stop and stop():
        raise Stopped
    trouble = _trouble(timely, len(written) > limits.output or len(complained) > limits.complaints, limits)
    return Finished(process.returncode, written, complained, trouble)


def _started(command: list[str], given: bytes) -> "subprocess.Popen[bytes]":
    """A file and not a pipe as its input, so that a program that never reads cannot block us."""
    with TemporaryFile() as source:
        source.write(given)
        source.seek(0)
        return subprocess.Popen(
            command,
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "LC_ALL": "C"},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _read(process: "subprocess.Popen[bytes]", stream: IO[bytes] | None, limit: int) -> bytes:
    data = stream.read(limit + 1) if stream else b""
    if len(data) > limit:
        _end(process)
    return data


def _wait(process: "subprocess.Popen[bytes]", seconds: float, stop: Stop | None) -> bool:
    """Whether it ended by itself, in time and with nobody stopping it."""
    until, ended = monotonic() + seconds, False
    try:
        while not ended and (left := until - monotonic()) > 0 and not (stop and stop()):
            with suppress(subprocess.TimeoutExpired):
                process.wait(min(left, POLLED) if stop else left)
                ended = True
    finally:
        if not ended:
            _end(process)
    return ended


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends it with all that it started: a child of a wrapper script would hold our pipes open."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _trouble(timely: bool, too_much: bool, limits: Limits) -> str:
    if not timely:
        return said("took longer than {seconds} seconds", seconds=f"{limits.seconds:g}")
    return said("wrote more than any picture needs") if too_much else ""
