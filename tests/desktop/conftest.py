"""Windows without a screen, that remember nothing and never wait for an answer that no test gave."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from inspect import isfunction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from desktop import ask, recovery, windows
from desktop.app import TURN
from desktop.document import Document
from desktop.editor import Editor
from desktop.window import Window
from schema import Partnership
from tests.support.answers import Answers
from tests.support.closing import close
from tests.support.maps import map_of
from tests.support.pages import laid_out

# As in the window: otherwise workers would hold up the interface thread for longer than they do there.
sys.setswitchinterval(TURN)

QUESTIONS = {
    name: thing for name, thing in vars(ask).items() if isfunction(thing) and thing.__module__ == ask.__name__
}


@pytest.fixture(autouse=True)
def nothing_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: Any) -> None:
    """Settings and recovery copies go to a folder of the test."""
    qapp.setOrganizationName("Remit tests")
    qapp.setApplicationName("Remit tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    monkeypatch.setattr(recovery, "folder", lambda: tmp_path / "recovery")


@pytest.fixture(autouse=True, scope="session")
def nothing_is_left_on_the_clipboard(qapp: Any) -> Iterator[None]:
    """Without a screen, what lies on the clipboard outlives Python, and a picture ends the process."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """What the person answers; a question without an answer fails the test."""
    given = Answers()
    for name in QUESTIONS:
        monkeypatch.setattr(ask, name, given.answering(name))
    return given


@pytest.fixture
def real_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's own dialogs ask; whoever uses this answers them in the dialogs."""
    for name, question in QUESTIONS.items():
        monkeypatch.setattr(ask, name, question)


@pytest.fixture
def small() -> Partnership:
    """Three bodies and a line on a page."""
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        icb="integrated-care-board",
        leeds="place-committee",
        forum="constituency",
    )
    return laid_out(partnership, icb=(0, 0), leeds=(0, 200), forum=(400, 0))


@pytest.fixture
def window() -> Iterator[Window]:
    """A window on its start page."""
    opened = Window()
    opened.resize(1280, 800)
    opened.show()
    yield opened
    for each in (opened, *windows.every()):
        close(each)


@pytest.fixture
def edit(window: Window) -> Callable[[Partnership], Editor]:
    """Opens a partnership in the window."""

    def opened(partnership: Partnership) -> Editor:
        window.edit(Document(partnership))
        assert window.editor is not None
        return window.editor

    return opened
