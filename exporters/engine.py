"""The Graphviz engine: found, named and run in a process of its own, because inside ours it can end ours.

The wheel `graphviz-pure` carries the same engine to every computer. A `dot` of the computer's own is the
emergency: it draws the same model, but an approved picture should not change with who exported it.
"""

import os
import re
import shutil
import sysconfig
from collections.abc import Iterator
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from exporters.errors import FormatError
from exporters.process import Finished, Limits, Stop, run_limited
from schema.said import said

WHEEL = "graphviz-pure"
SETTING = "REMIT_DOT"
"""Environment variable that names another engine, used when the wheel's own does not run."""
_VERSION = re.compile(r"(\S+) version (\d[\w.~+-]*)")


class Engine(NamedTuple):
    """A Graphviz that answers when asked for its version."""

    name: str
    version: str
    path: Path

    @property
    def notice(self) -> str:
        """One sentence for the user when this is the emergency; nothing when all is as it should be."""
        if self.name == WHEEL:
            return ""
        return said(
            "Drawn with {name} {version} of this computer ({path}), because {wheel}, "
            "which Remit comes with, does not run here.",
            name=self.name,
            version=self.version,
            path=self.path,
            wheel=WHEEL,
        )


class Rendering(NamedTuple):
    """What an engine wrote, all of it, and what it warned of."""

    output: bytes
    warnings: tuple[str, ...]


def find() -> Engine:
    """The wheel's engine, else the one named by `REMIT_DOT`, else the `dot` on the PATH.

    Raises `FormatError` when none of them runs.
    """
    for path in _candidates():
        engine = _identified(path)
        if engine:
            return engine
    raise FormatError(
        "Graphviz",
        None,
        said("no engine that draws pictures runs on this computer"),
        said(
            "install it with “pip install {wheel}”, or name a dot program in the setting {setting}",
            wheel=WHEEL,
            setting=SETTING,
        ),
    )


def render(
    source: str,
    layout: str,
    form: str,
    engine: Engine | None = None,
    limits: Limits | None = None,
    stop: Stop | None = None,
) -> Rendering:
    """DOT laid out (`neato -n2` or `dot`, say) and written in a form that Graphviz knows (`svg`, `json`).

    Raises `FormatError` when the engine fails, takes too long or writes too much, and `Stopped` when told to.
    """
    engine = engine or find()
    command = [str(engine.path), *_layout(layout), f"-T{form}"]
    try:
        finished = run_limited(command, source.encode(), limits, stop)
    except OSError as error:
        raise _failure(engine, said("does not start ({reason})", reason=error.strerror)) from error
    if finished.trouble:
        raise _failure(engine, finished.trouble)
    if finished.status != 0 or not finished.output:
        raise _failure(engine, _reason(finished))
    return Rendering(finished.output, _lines(finished))


def _layout(layout: str) -> tuple[str, ...]:
    name, *options = layout.split()
    return (f"-K{name}", *options)


def _candidates() -> Iterator[Path]:
    yield from _of_the_wheel()
    for named in (os.environ.get(SETTING), "dot"):
        found = shutil.which(named) if named else None
        if found:
            yield Path(found)


def _of_the_wheel() -> Iterator[Path]:
    """Where an installer put it: its record knows for user and tool installations too."""
    try:
        files = metadata.files(WHEEL) or []
    except metadata.PackageNotFoundError:
        files = []
    yield from (Path(str(file.locate())).resolve() for file in files if file.name in (WHEEL, f"{WHEEL}.exe"))
    beside = shutil.which(WHEEL, path=sysconfig.get_path("scripts"))
    if beside:
        yield Path(beside)


@lru_cache
def _identified(path: Path) -> Engine | None:
    try:
        finished = run_limited([str(path), "-V"], b"")
    except OSError:
        return None
    found = _VERSION.search((finished.complaints + finished.output).decode(errors="replace"))
    return Engine(found[1], found[2], path) if found and finished.status == 0 else None


def _failure(engine: Engine, what: str) -> FormatError:
    return FormatError(
        f"{engine.name} {engine.version}",
        None,
        said("the engine {what}", what=what),
        said(
            "no picture was made; reinstall {wheel}, or take bodies off the view and try again", wheel=WHEEL
        ),
    )


def _reason(finished: Finished) -> str:
    lines = _lines(finished)
    if not lines:
        return said("stopped with status {status}", status=finished.status)
    return said(
        "stopped with status {status} and said “{words}”", status=finished.status, words=lines[0][:200]
    )


def _lines(finished: Finished) -> tuple[str, ...]:
    text = finished.complaints.decode(errors="replace")
    told = (line.strip().removeprefix("Warning: ") for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in told if line))
