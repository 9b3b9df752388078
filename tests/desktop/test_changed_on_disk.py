"""A file that another program changed is never overwritten unseen."""

import os

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop import windows
from desktop.ask import Change
from exporters import xml
from schema.edits.bodies import rename_body

pytestmark = pytest.mark.slow


@pytest.fixture
def file(tmp_path, small):
    path = tmp_path / "leeds.remit"
    path.write_bytes(xml.write(small))
    return path


@pytest.fixture
def document(window, file):
    window.open(file)
    return window.editor.session.document


def name_in(thing) -> str:
    return (thing if hasattr(thing, "body") else xml.read(thing)).body("icb").name


def mine(document) -> None:
    document.apply("Rename", rename_body(document.partnership, "icb", "Mine"))


def theirs(file, small) -> None:
    """Another program saves, a while later."""
    file.write_bytes(xml.write(rename_body(small, "icb", "Theirs")))
    os.utime(file, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns + 1_000_000_000))


def come_back(window) -> None:
    """The person turns to the window again."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    QApplication.processEvents()


def test_saving_asks_and_overwrites_only_when_told(window, document, file, small, answers):
    mine(document)
    theirs(file, small)
    answers.prepare("changed_on_disk", None, Change.KEEP)
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "Theirs"
    assert not document.is_clean
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "Mine"
    assert document.is_clean
    window.actions_by_id["save"].trigger()


def test_saving_elsewhere_keeps_both(window, document, file, small, answers, tmp_path):
    mine(document)
    theirs(file, small)
    answers.prepare("changed_on_disk", Change.SAVE_AS)
    answers.prepare("file_to_write", tmp_path / "mine.remit")
    window.actions_by_id["save"].trigger()
    assert (name_in(file), name_in(tmp_path / "mine.remit")) == ("Theirs", "Mine")
    assert document.path == tmp_path / "mine.remit"


def test_reading_again_is_a_step_that_can_be_undone(window, document, file, small, answers):
    mine(document)
    theirs(file, small)
    answers.prepare("changed_on_disk", Change.RELOAD)
    come_back(window)
    assert name_in(document.partnership) == "Theirs"
    assert document.is_clean
    window.actions_by_id["undo"].trigger()
    assert name_in(document.partnership) == "Mine"
    assert not document.is_clean
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "Mine"


@pytest.mark.usefixtures("document")
def test_keeping_mine_is_not_asked_twice_and_is_not_saved_yet(window, file, small, answers):
    theirs(file, small)
    answers.prepare("changed_on_disk", Change.KEEP)
    come_back(window)
    come_back(window)
    assert window.isWindowModified()
    assert name_in(file) == "Theirs"
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "ICB"


def test_whoever_decides_later_is_asked_when_saving_and_at_the_next_change(
    window, document, file, small, answers
):
    theirs(file, small)
    answers.prepare("changed_on_disk", None)
    come_back(window)
    come_back(window)
    answers.prepare("changed_on_disk", None)
    window.actions_by_id["save"].trigger()
    answers.prepare("changed_on_disk", Change.RELOAD)
    theirs(file, rename_body(small, "leeds", "Leeds Committee"))
    come_back(window)
    assert document.partnership.body("leeds").name == "Leeds Committee"


def test_a_file_that_was_only_touched_is_not_changed(window, document, file):
    os.utime(file, ns=(1, 1))
    come_back(window)
    mine(document)
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "Mine"


def test_a_change_that_cannot_be_read_is_told_and_mine_stays(window, document, file, answers):
    file.write_text("<remit", "utf-8")
    answers.prepare("changed_on_disk", Change.RELOAD)
    come_back(window)
    assert name_in(document.partnership) == "ICB"
    assert len(answers.told()) == 1


def test_closing_after_reading_again_stays_to_let_it_be_seen(window, document, file, small, answers):
    mine(document)
    theirs(file, small)
    answers.prepare("save_changes", True)
    answers.prepare("changed_on_disk", Change.RELOAD)
    assert not window.close()
    assert name_in(document.partnership) == "Theirs"


@pytest.mark.usefixtures("document")
def test_a_file_that_went_away_is_unsaved_and_written_again(window, file):
    file.unlink()
    come_back(window)
    assert window.isWindowModified()
    assert window.status.hint.text() == "leeds.remit is no longer where it was. Saving writes it again."
    window.actions_by_id["save"].trigger()
    assert name_in(file) == "ICB"


def test_what_is_open_in_another_window_is_not_overwritten(window, document, file, small, answers):
    other = windows.another(window)
    other.open(file)
    other.edit(type(document)(small))
    answers.prepare("file_to_write", file)
    other.actions_by_id["save-as"].trigger()
    assert "is open in another window" in answers.told()[0]
    assert other.editor.session.document.path is None
