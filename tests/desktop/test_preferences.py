"""Preferences: kept from one sitting to the next, made from the table, and obeyed at once."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialogButtonBox

from desktop import about, preferences
from desktop.about import About
from desktop.preferences import PREFERENCES
from desktop.preferences_dialog import PreferencesDialog
from schema.edits.bodies import rename_body


@pytest.fixture
def dialog(window):
    window.actions_by_id["preferences"].trigger()
    return window.findChild(PreferencesDialog)


def test_every_preference_has_a_row_that_says_what_it_does(dialog):
    assert set(dialog.editors) == {row.id for row in PREFERENCES}
    for row in PREFERENCES:
        assert dialog.editors[row.id].accessibleName() == row.label
        assert dialog.editors[row.id].accessibleDescription() == row.about


def test_a_tick_is_kept_and_told(dialog, qtbot):
    box = dialog.editors["restore"]
    assert isinstance(box, QCheckBox)
    with qtbot.waitSignal(preferences.changes.changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert told.args == ["restore"]
    assert not preferences.is_on("restore")
    QSettings().sync()
    assert not preferences.is_on("restore")


def test_a_choice_is_kept(dialog):
    combo = dialog.editors["language"]
    QTest.keyClicks(combo, "Cym")
    assert preferences.chosen("language") == "cy"


def test_all_can_be_as_it_was_delivered(dialog):
    preferences.prefer("motion", "reduced")
    QTest.keyClick(dialog.editors["snapping"], Qt.Key.Key_Space)
    QTest.keyClicks(dialog.editors["motion"], "Gl")
    buttons = dialog.findChild(QDialogButtonBox)
    QTest.mouseClick(buttons.button(buttons.StandardButton.RestoreDefaults), Qt.MouseButton.LeftButton)
    assert preferences.is_on("snapping")
    assert preferences.chosen("motion") == "system"


def test_settings_that_somebody_spoiled_are_as_delivered():
    QSettings().setValue("preferences/language", "xx")
    QSettings().setValue("preferences/snapping", "perhaps")
    assert preferences.chosen("language") == "system"
    assert not preferences.is_on("snapping")


def test_without_checking_while_working_the_rules_wait_to_be_asked(qtbot, edit, small):
    checker = edit(small).checker
    qtbot.waitUntil(lambda: bool(checker.result.entries))
    preferences.prefer("checking", False)
    document = checker._session.document
    document.apply("Rename", rename_body(small, "icb", "The Board"))
    assert not checker.timer.isActive()
    preferences.prefer("checking", True)
    document.apply("Rename", rename_body(small, "icb", "Board"))
    assert checker.timer.isActive()


def test_about_names_every_part_and_can_be_copied(window):
    window.actions_by_id["about"].trigger()
    dialog = window.findChild(About)
    told = dialog.versions.toPlainText()
    for part in ("Remit ", "Python 3", "Qt 6", "PySide6 6", "Graphviz engine ", "lxml ", "pydantic "):
        assert f"\n{part}" in f"\n{told}"
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == about.versions()
