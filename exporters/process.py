"""A program run within limits: it can neither hang us, nor fill our memory, nor die with us inside."""

import os
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from tempfile import TemporaryFile
from typing import IO, NamedTuple

SECONDS = 30.0
OUTPUT_BYTES = 64 * 2**20
COMPLAINT_BYTES = 2**20


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


def run_limited(command: list[str], given: bytes, limits: Limits | None = None) -> Finished:
    """Runs the command with the bytes as its standard input. Raises `OSError` when it cannot be started."""
    limits = limits or Limits()
    with _started(command, given) as process, ThreadPoolExecutor(2) as pool:
        output = pool.submit(_read, process, process.stdout, limits.output)
        complaints = pool.submit(_read, process, process.stderr, limits.complaints)
        timely = _wait(process, limits.seconds)
        written, said = output.result(), complaints.result()
    trouble = _trouble(timely, len(written) > limits.output or len(said) > limits.complaints, limits)
    return Finished(process.returncode, written, said, trouble)


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


def _wait(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        return False
    return True


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends it with all that it started: a child of a wrapper script would hold our pipes open."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _trouble(timely: bool, too_much: bool, limits: Limits) -> str:
    if not timely:
        return f"took longer than {limits.seconds:g} seconds"
    return "wrote more than any picture needs" if too_much else ""
