"""What the command line says to a terminal or a pipe: plain lines, and complaints of one sentence."""

import os
import sys

FINE, FAULT = 0, 2


def say(lines: list[str]) -> None:
    """Prints lines; a reader who has read enough changes nothing about the answer."""
    try:
        print(*lines, sep="\n", flush=True)
    except BrokenPipeError:
        _mute()


def complain(sentence: str) -> int:
    """Says what is wrong on one line; what a terminal would obey rather than show is left out."""
    printable = "".join(letter if letter.isprintable() else " " for letter in sentence)
    print(f"remit: {' '.join(printable.split())}", file=sys.stderr)
    return FAULT


def note(sentence: str) -> None:
    """Says what a person should know although all went well; nothing where there is nothing."""
    if sentence:
        complain(sentence)


def refused(fault: OSError) -> int:
    """What the system refused. Without a file it is the printing, and what is left is not tried again.

    Whoever closes a pipe has read enough, and that is no fault.
    """
    if fault.filename is None and sys.stdout is not None:
        _mute()
    if isinstance(fault, BrokenPipeError):
        return FINE
    what = fault.filename or "what was to be printed"
    return complain(f"{what}: {fault.strerror or fault}; check its name, its place and the space on the disk")


def _mute() -> None:
    """What is left to be printed goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def speak_utf8() -> None:
    """Whatever a name holds can be printed."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
