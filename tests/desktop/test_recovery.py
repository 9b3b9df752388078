"""The recovery copy: there after a crash, gone after a clean end."""

import pytest
from shiboken6 import delete

from desktop import recovery
from desktop.app import offer_recovery
from desktop.document import Document
from desktop.recovery import Recovery, left_behind, recovered
from exporters.errors import FormatError
from schema.edits.bodies import rename_body


@pytest.fixture
def document(small, tmp_path):
    return Document(small, tmp_path / "map.remit")


def crash(document) -> None:
    """Change a document, let its copy be written, and end without closing it."""
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    keeper._timer.stop()
    keeper._lock.unlock()


def test_a_copy_is_written_a_little_after_a_change(qtbot, document, monkeypatch):
    monkeypatch.setattr(recovery, "_PATIENCE", 10)
    keeper = Recovery(document)
    assert not keeper.file.exists()
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    qtbot.waitUntil(keeper.file.exists)
    keeper.end()
    assert not keeper.file.exists()


def test_saving_removes_the_copy(document, tmp_path):
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    document.saved_as(tmp_path / "map.remit")
    assert not keeper.file.exists()
    keeper.end()


def test_undoing_to_what_is_saved_removes_the_copy(document):
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    document.history.undo()
    keeper._timer.timeout.emit()
    assert not keeper.file.exists()
    keeper.end()


def test_a_copy_outlives_a_history_that_is_taken_apart(document):
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    delete(document)
    assert keeper.file.exists()
    keeper.end()


def test_nobody_else_can_read_a_copy(document, tmp_path):
    crash(document)
    for path in (tmp_path / "recovery").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path
    assert (tmp_path / "recovery").stat().st_mode & 0o777 == 0o700


def test_where_no_copy_can_be_kept_work_goes_on(document, tmp_path):
    (tmp_path / "recovery").write_text("a file where the folder should be", "utf-8")
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    keeper.end()
    assert left_behind() == ()


def test_what_a_crash_leaves_behind_can_be_read(document, tmp_path):
    crash(document)
    (copy,) = left_behind()
    assert copy.title == "Map"
    assert copy.original == tmp_path / "map.remit"
    assert recovered(copy) == document.partnership


def test_the_copy_of_a_window_that_is_open_is_not_offered(document):
    keeper = Recovery(document)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    assert left_behind() == ()
    keeper.end()


def test_a_recovered_document_opens_unsaved(window, document, answers, tmp_path):
    crash(document)
    answers.prepare("recover", True)
    assert offer_recovery(window)
    opened = window.editor.session.document
    assert opened.partnership.body("icb").name == "The Board"
    assert opened.path == tmp_path / "map.remit"
    assert not opened.is_clean


def test_a_copy_that_nobody_wants_is_deleted(window, document, answers):
    crash(document)
    answers.prepare("recover", False)
    assert not offer_recovery(window)
    assert left_behind() == ()


def test_a_copy_is_kept_until_somebody_decides(window, document, answers):
    crash(document)
    answers.prepare("recover", None)
    assert not offer_recovery(window)
    assert len(left_behind()) == 1


def test_a_damaged_copy_is_told_and_removed(window, document, answers):
    crash(document)
    left_behind()[0].file.write_text("<remit", "utf-8")
    answers.prepare("recover", True)
    assert not offer_recovery(window)
    assert len(answers.told()) == 1
    assert left_behind() == ()


def test_a_full_disk_does_not_stop_anybody(document, monkeypatch):
    keeper = Recovery(document)

    def full(*_):
        raise FormatError("copy", None, "the disk is full", "free some space")

    monkeypatch.setattr(recovery, "save", full)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    keeper.write_now()
    assert not keeper.file.exists()
    keeper.end()
