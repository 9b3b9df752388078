"""A large file is read while the window lives, and nobody has to wait for it."""

from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from desktop import files, waiting
from desktop.waiting import awaited
from exporters import xml


@pytest.fixture
def large(tmp_path, small, monkeypatch):
    monkeypatch.setattr(files, "_LARGE", 100)
    path = tmp_path / "large.remit"
    path.write_bytes(xml.write(small))
    return path


def test_a_large_file_is_read_off_the_interface_thread(window, large, small, monkeypatch):
    beats, read = [], files.read

    def slow(path):
        assert beaten.wait(10)
        return read(path)

    beaten = Event()
    QTimer.singleShot(0, lambda: (beats.append("the window lives"), beaten.set()))
    monkeypatch.setattr(files, "read", slow)
    window.open(large)
    assert beats == ["the window lives"]
    assert window.editor.session.partnership == small


def test_a_large_file_that_is_damaged_is_told_in_a_sentence(window, large, answers):
    large.write_text(large.read_text("utf-8")[:-40], "utf-8")
    window.open(large)
    assert window.editor is None
    assert answers.told()[0].startswith("large.remit, line ")


def test_whoever_cancels_keeps_what_is_open(window, edit, small, large, monkeypatch):
    editor, going = edit(small), Event()
    monkeypatch.setattr(waiting, "_PATIENCE", 0)
    monkeypatch.setattr(files, "read", lambda _: going.wait(10))

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QProgressDialog)
        assert "large.remit" in dialog.labelText()
        QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    QTimer.singleShot(100, cancel)
    window.open(large)
    going.set()
    assert window.editor is editor


@pytest.mark.usefixtures("qapp")
def test_what_goes_wrong_meanwhile_is_raised_where_it_was_asked_for():
    def failing():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        awaited(None, "Working …", failing)
