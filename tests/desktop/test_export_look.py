"""Exporting with options, through the dialog: what is asked holds this once, and never in the document."""

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.export_look import ExportLook
from schema import Theme
from schema.edits.document import edit_publication
from tests.support.pictures import groups


@pytest.fixture
def asked(window, edit, small):
    """The dialog over a document whose own settings are not the usual ones."""
    edit(edit_publication(small, theme=Theme.NEUTRAL, width=700))
    window.actions_by_id["export-with"].trigger()
    return next(each for each in window.findChildren(ExportLook) if each.isVisible())


@pytest.fixture
def exported(window, answers, tmp_path, qtbot):
    """Presses a button of the dialog, and gives the picture that comes of it."""

    def press(button, name="map.svg"):
        answers.prepare("file_to_write", tmp_path / "map.svg")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        running = window.editor.export
        qtbot.waitUntil(lambda: running.is_done, timeout=10_000)
        return etree.parse(tmp_path / name).getroot()

    return press


def choose(combo, words):
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def test_it_begins_with_what_the_document_says(asked):
    assert asked.editors["theme"].combo.currentText() == "Neutral"
    assert asked.editors["width"].line.text() == "700"
    assert asked.editors["key"].box.isChecked()


def test_what_is_asked_holds_for_the_picture_and_not_for_the_document(asked, exported, window):
    before = window.editor.session.partnership
    choose(asked.editors["theme"].combo, "High contrast")
    QTest.keyClick(asked.editors["key"].box, Qt.Key.Key_Space)
    width: QLineEdit = asked.editors["width"].line
    width.setFocus()
    width.selectAll()
    QTest.keyClicks(width, "500")
    root = exported(asked.one)
    assert root.get("width") == "500"
    assert "key" not in groups(root)
    assert "#23272B" not in etree.tostring(root).decode()
    assert window.editor.session.partnership is before


def test_every_view_can_be_asked_for(asked, exported):
    assert exported(asked.every, "map-page.svg") is not None


def test_what_cannot_be_is_said_and_nothing_can_be_exported(asked):
    font: QLineEdit = asked.editors["font"].line
    font.selectAll()
    QTest.keyClicks(font, "Arial; x")
    assert "no list of fonts" in asked.wrong.text()
    assert not asked.one.isEnabled()
    font.selectAll()
    QTest.keyClicks(font, "Arial")
    assert asked.wrong.text() == ""
    assert asked.one.isEnabled()


def test_whoever_exports_is_told_that_the_document_travels_along(asked, exported, window):
    said = []
    window.editor.session.said.connect(said.append)
    exported(asked.one)
    assert said[-1] == "Exported to map.svg. The whole document travels in it, with names and sources."


def test_without_what_is_not_published_there_is_nothing_to_be_told(asked, exported, window):
    said = []
    window.editor.session.said.connect(said.append)
    asked.public.setChecked(True)
    exported(asked.one)
    assert said[-1] == "Exported to map.svg."


def test_a_transparent_ground_is_warned_of(asked):
    choose(asked.editors["background"].combo, "Transparent")
    assert asked.caution.isVisibleTo(asked)
    assert "on black in Word" in asked.caution.text()
    assert asked.one.isEnabled()
