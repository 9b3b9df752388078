"""One publishing that is under way: off the interface thread, telling of each step, and ended at a word."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import NamedTuple

from desktop.background import Background
from exporters import formats
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

    def __init__(self, background: Background, heard: Heard) -> None:
        self._background, self._heard = background, heard
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
        for progress in publish(partnership, folder, before):
            self._background.tell(self._heard.step, progress)
            if self._cancelled.is_set():
                return False
        return True
