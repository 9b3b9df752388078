"""The application: sets Qt up, opens the window, and stands between a failure and the person."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtWidgets import QApplication

from desktop import ask, filing, recovery, sitting, windows
from desktop.document import Document
from desktop.faults import about_file
from desktop.icon import icon
from desktop.language import catalogue
from desktop.on_disk import stamp
from desktop.tidying import Tidying
from desktop.tr import tr
from desktop.window import Window
from exporters.errors import FormatError
from resources import version

_LOG = logging.getLogger("remit")


TURN = 0.0005
"""Seconds after which a worker hands over to the interface thread: a tenth of what Python does by itself, so
that nobody waits for routes and rules.
"""


def run(path: Path | None) -> int:
    """Open the window, on a file if there is one, and return the exit status when it is closed."""
    application = set_up()
    _write_log()
    window = Window()
    sys.excepthook = last_resort()
    window.show()
    begin(window, path)
    # Nobody holds the window but those who are open: what is closed is gone.
    del window
    return application.exec()


def begin(window: Window, path: Path | None) -> None:
    """What is seen first: what a crash left behind, then the file asked for, else the last sitting."""
    last = sitting.remembered()
    offer_recovery(window)
    if path is not None:
        filing.open_beside(window, path)
    else:
        sitting.restore(window, last)


def set_up() -> QApplication:
    """The application with its name, under which settings are kept."""
    sys.setswitchinterval(TURN)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    Tidying(application)
    application.setOrganizationName("Remit")
    application.setApplicationName("Remit")
    application.setApplicationDisplayName("Remit")
    application.setApplicationVersion(version())
    application.setDesktopFileName("remit")
    application.setWindowIcon(icon())
    catalogue.use(application, catalogue.wanted())
    return application


def offer_recovery(window: Window) -> bool:
    """After a crash: offer all that was not saved, a window each; whether any was opened."""
    found = False
    for copy in recovery.left_behind():
        wanted = ask.recover(window, copy.title)
        if wanted and _recover(window, copy):
            found = True
        elif wanted is not None:
            recovery.discard(copy)
    return found


def _recover(window: Window, copy: recovery.Copy) -> bool:
    try:
        partnership = recovery.recovered(copy)
    except FormatError as fault:
        ask.tell(window, about_file(fault))
        return False
    document = Document(partnership, copy.original)
    document.on_disk = stamp(copy.original) if copy.original else None
    document.mark_unsaved()
    target = window if window.editor is None else windows.another(window)
    target.edit(document)
    if target.editor is not None:
        target.editor.recovery.write_now()
    recovery.discard(copy)
    return True


class last_resort:  # noqa: N801  it is used as a function
    """What happens when something fails that nobody thought of: one sentence, a log, a recovery copy."""

    def __init__(self) -> None:
        self._is_telling = False

    def __call__(self, kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        _LOG.critical("Unexpected failure", exc_info=(kind, fault, where))
        if self._is_telling or issubclass(kind, KeyboardInterrupt):
            return
        self._is_telling = True
        try:
            for window in windows.every():
                if window.editor is not None:
                    window.editor.recovery.write_now()
            ask.tell(None, tr("Something failed that should not have; your work is kept. Save it now."))
        finally:
            self._is_telling = False


def _write_log() -> None:
    folder = user_log_path("Remit", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=folder / "remit.log", level=logging.WARNING, encoding="utf-8")
    except OSError:
        # Without a log the window still works, and what goes wrong does not go to the terminal.
        _LOG.addHandler(logging.NullHandler())
        _LOG.propagate = False
