"""The last sitting: what was open comes back where it was, unless nobody wants that."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop import app, preferences, sitting, windows
from desktop.document import Document
from desktop.recovery import Recovery
from desktop.window import Window
from exporters import xml
from schema import View
from schema.edits.bodies import rename_body
from schema.edits.views import add_view

pytestmark = pytest.mark.slow


@pytest.fixture
def file(tmp_path, small):
    path = tmp_path / "leeds.remit"
    path.write_bytes(xml.write(add_view(small, View(id="second", title="Second"))))
    return path


@pytest.fixture
def other(tmp_path, small):
    path = tmp_path / "wakefield.remit"
    path.write_bytes(xml.write(small))
    return path


def start_again(path=None):
    """Remit, started anew."""
    begun = Window()
    begun.show()
    app.begin(begun, path)
    return begun


def quit_remit(window) -> None:
    window.actions_by_id["quit"].trigger()
    assert windows.every() == ()


def test_files_come_back_in_windows_that_stand_where_they_stood(window, file, other):
    window.open(file)
    second = windows.another(window)
    second.open(other)
    window.setGeometry(0, 50, 760, 650)
    second.setGeometry(0, 90, 755, 600)
    stood = [each.geometry() for each in (window, second)]
    quit_remit(window)
    start_again()
    assert [windows.file_of(each) for each in windows.every()] == [file, other]
    assert [each.geometry() for each in windows.every()] == stood


def test_the_view_the_zoom_and_the_panels_come_back(qtbot, window, file):
    window.open(file)
    window.panels.findings.hide()
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_Plus)
    QTest.keyClick(window.editor.canvas, Qt.Key.Key_Plus)
    zoom = window.editor.canvas.zoom
    quit_remit(window)
    again = start_again()
    qtbot.waitUntil(lambda: again.editor.canvas.zoom == pytest.approx(zoom))
    assert not again.panels.findings.isVisible()
    again.editor.session.open_view("second")
    quit_remit(again)
    assert start_again().editor.session.view_id == "second"


def test_closing_the_last_window_is_leaving_too(window, file):
    window.open(file)
    window.close()
    assert windows.file_of(start_again()) == file


def test_whoever_closes_the_document_first_begins_at_the_start_page(window, file):
    window.open(file)
    window.actions_by_id["start"].trigger()
    quit_remit(window)
    assert start_again().editor is None


def test_nothing_comes_back_where_nobody_wants_it(window, file):
    window.open(file)
    quit_remit(window)
    preferences.prefer("restore", False)
    assert start_again().editor is None


def test_a_file_that_was_asked_for_comes_alone(window, file, other):
    window.open(file)
    quit_remit(window)
    start_again(other)
    assert [windows.file_of(each) for each in windows.every()] == [other]


def test_files_that_are_gone_are_left_out(window, file):
    window.open(file)
    quit_remit(window)
    file.unlink()
    assert start_again().editor is None


@pytest.mark.parametrize("spoiled", ["", "{", "[1]", '[{"file": "x"}]'])
def test_settings_that_somebody_spoiled_restore_nothing(window, spoiled):
    QSettings().setValue("sitting/windows", spoiled)
    sitting.restore(window, sitting.remembered())
    assert window.editor is None


def test_after_a_crash_recovery_comes_first_and_the_other_files_after_it(window, file, other, answers):
    window.open(file)
    windows.another(window).open(other)
    crashed = Document(xml.read(file), file)
    keeper = Recovery(crashed)
    crashed.apply("Rename", rename_body(crashed.partnership, "icb", "The Board"))
    keeper.write_now()
    keeper._timer.stop()
    keeper._lock.unlock()
    quit_remit(window)
    answers.prepare("recover", True)
    first = start_again()
    assert first.editor.session.partnership.body("icb").name == "The Board"
    assert not first.editor.session.document.is_clean
    assert [windows.file_of(each) for each in windows.every()] == [file, other]


def test_two_copies_that_a_crash_left_come_in_a_window_each(window, small, answers):
    for name in ("The Board", "The Council"):
        crashed = Document(small)
        keeper = Recovery(crashed)
        crashed.apply("Rename", rename_body(small, "icb", name))
        keeper.write_now()
        keeper._timer.stop()
        keeper._lock.unlock()
    answers.prepare("recover", True, True)
    assert app.offer_recovery(window)
    names = {each.editor.session.partnership.body("icb").name for each in windows.every()}
    assert names == {"The Board", "The Council"}
