"""Every panel and every dialog on a small screen, in small and in large letters: nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window import Window
from tests.support.closing import close
from tests.support.every_part import DIALOGS, PANELS
from tests.support.fitting import cut_off

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"
SCREEN = QSize(1280, 720)
POINTS = 10


class Screen:
    """As large as that of a small laptop."""

    def availableSize(self) -> QSize:  # noqa: N802  Qt's name
        return SCREEN


@pytest.fixture(params=[100, 150, 200], ids=lambda percent: f"{percent} percent")
def letters(request, monkeypatch) -> Iterator[int]:
    """Text as large as the system was told."""
    before = QApplication.font()
    monkeypatch.setattr(QWidget, "screen", lambda _: Screen())
    QApplication.setFont(QFont(before.family(), POINTS * request.param // 100))
    yield request.param
    QApplication.setFont(before)


@pytest.fixture
def small_screen(letters) -> Iterator[Window]:
    """The main example in a window that fills the screen."""
    assert letters
    opened = Window()
    opened.resize(SCREEN)
    opened.show()
    opened.open(EXAMPLE)
    QApplication.processEvents()
    yield opened
    close(opened)


def settles() -> None:
    """A look that follows the system, and a row that wraps, take a turn."""
    for _ in range(4):
        QApplication.processEvents()


def fits(part: QWidget) -> None:
    settles()
    least = part.window().minimumSizeHint()
    assert least.width() <= SCREEN.width()
    assert least.height() <= SCREEN.height()
    assert part.window().width() <= SCREEN.width()
    assert part.window().height() <= SCREEN.height()
    assert cut_off(part) == []


@pytest.mark.slow
def test_every_panel_fits(small_screen):
    window = small_screen
    for name, opens in PANELS.items():
        shown = opens(window)
        assert window.size() == SCREEN, name
        fits(shown)
        fits(window)
        if name in ("find", "filters", "spotlight"):
            shown.hide()
            window.editor.session.sight.light(None)


@pytest.mark.slow
@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_fits(small_screen, name):
    dialog = DIALOGS[name].opens(small_screen)
    fits(dialog)
    dialog.close()
