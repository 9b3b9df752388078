"""Lists to choose from, with the keyboard: a name with spaces is typed as it is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.dialogs import AddBody
from tests.support.keys import Keys

NAME = "Place or locality partnership"


@pytest.fixture
def kind(qtbot, edit, small):
    """The kind of a body that is to be added, with the keyboard on it."""
    dialog = AddBody(None, edit(small).session.partnership)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.kind.setFocus()
    yield dialog.kind
    dialog.kind.hidePopup()


@pytest.mark.parametrize("typed", ["place o", "place or locality"])
def test_a_name_with_spaces_is_typed_without_opening_the_list(window, kind, typed):
    Keys(window).type(typed)
    assert kind.currentText() == NAME
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("typed", ["place o", "place or locality"])
def test_a_name_with_spaces_is_typed_in_the_open_list(window, kind, typed):
    keys = Keys(window)
    keys.press("Alt+Down")
    assert QApplication.activePopupWidget() is not None
    keys.type(typed)
    keys.press("Return")
    assert kind.currentText() == NAME
    assert QApplication.activePopupWidget() is None


def test_a_space_opens_the_list_where_nobody_types(kind):
    QTest.keyClick(kind, Qt.Key.Key_Space)
    assert QApplication.activePopupWidget() is not None


def test_what_is_typed_is_told(kind):
    told = []
    kind.activated.connect(told.append)
    QTest.keyClicks(kind, "place o")
    assert kind.itemText(told[-1]) == NAME
