"""One publishing that is under way: in a process beside ours, telling of each step, and ended at a word."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

from desktop.background import Background
from exporters import formats
from exporters.beside import Beside
from exporters.publishing.contents import contents
from exporters.publishing.folder import Progress, publish
from schema import Partnership


class Heard(NamedTuple):
    """Who hears of it, on the interface thread."""

    step: Callable[[Progress], None]
    done: Callable[[bool], None]
    """Whether the folder is there; else it was cancelled, and everything is as it was."""
    failed: Callable[[Exception], None]


class Work:
    """It writes nothing before everything is made."""

    def __init__(self, background: Background, beside: Beside, heard: Heard) -> None:
        self._background, self._beside, self._heard = background, beside, heard
        self._cancelled = Event()

    def start(self, partnership: Partnership, folder: Path, since: Path | None) -> None:
        """Begin."""
        self._background.run(
            lambda: self._publish(partnership, folder, since), self._heard.done, self._heard.failed
        )

    def cancel(self) -> None:
        """Write nothing."""
        self._cancelled.set()

    def _publish(self, partnership: Partnership, folder: Path, since: Path | None) -> bool:
        before = formats.read(since) if since else None
        make = partial(self._beside.each, contents)
        for progress in publish(partnership, folder, before, make):
            self._background.tell(self._heard.step, progress)
            if self._cancelled.is_set():
                return False
        return True
