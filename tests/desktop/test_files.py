"""Opening, saving and closing: the old file survives, and every failure is one sentence."""

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop import files, settings
from desktop.ask import file_to_write
from desktop.document import Document
from exporters import saving, xml
from schema.edits.bodies import rename_body


@pytest.fixture
def saved(tmp_path, small):
    path = tmp_path / "map.remit"
    path.write_bytes(xml.write(small))
    return path


def test_a_saved_document_is_clean_and_reads_back(tmp_path, small, answers):
    document = Document(small)
    document.apply("Rename", rename_body(small, "icb", "The Board"))
    answers.prepare("file_to_write", tmp_path / "map")
    assert files.save(None, document)
    assert document.path == tmp_path / "map.remit"
    assert document.is_clean
    assert xml.read(document.path) == document.partnership


@pytest.mark.parametrize("typed", ["map", "map 1.2"])
def test_a_name_without_our_ending_gets_it_and_replaces_nothing_unasked(tmp_path, small, answers, typed):
    there = tmp_path / f"{typed}.remit"
    there.write_text("old", "utf-8")
    answers.prepare("file_to_write", tmp_path / typed, tmp_path / typed)
    answers.prepare("replace", False, True)
    assert not files.save_as(None, Document(small))
    assert there.read_text("utf-8") == "old"
    assert files.save_as(None, Document(small))
    assert files.open_file(None, there).partnership == small


def test_saving_again_does_not_ask_for_the_file(saved):
    document = files.open_file(None, saved)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    assert files.save(None, document)
    assert xml.read(saved).body("icb").name == "The Board"


def test_a_failing_save_keeps_the_old_file_and_the_changes(saved, answers, monkeypatch):
    document = files.open_file(None, saved)
    old = saved.read_bytes()
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    assert not files.save(None, document)
    assert saved.read_bytes() == old
    assert not document.is_clean
    (said,) = answers.told()
    assert "No space left on device" in said
    assert said.endswith("free some space or save elsewhere.")
    assert list(saved.parent.glob(".remit-*")) == []


def test_a_damaged_file_is_told_in_one_sentence_with_its_line(saved, answers):
    saved.write_text(saved.read_text("utf-8")[:-40], "utf-8")
    assert files.open_file(None, saved) is None
    (said,) = answers.told()
    assert said.startswith("map.remit, line ")
    assert "\n" not in said


def test_a_missing_file_is_told(tmp_path, answers):
    assert files.open_file(None, tmp_path / "none.remit") is None
    assert len(answers.told()) == 1


def test_opened_files_are_remembered_the_latest_first(saved, tmp_path, small):
    other = tmp_path / "other.remit"
    other.write_bytes(xml.write(small))
    for path in (saved, other, saved):
        files.open_file(None, path)
    assert settings.recent_files() == (saved, other)
    other.unlink()
    assert settings.recent_files() == (saved,)


def test_an_example_is_a_document_without_a_file():
    document = files.open_example(None, files.examples()[0])
    assert document.path is None


@pytest.mark.parametrize(("answer", "may"), [(None, False), (False, True), (True, True)])
def test_closing_asks_about_unsaved_changes(saved, answers, answer, may):
    document = files.open_file(None, saved)
    document.apply("Rename", rename_body(document.partnership, "icb", "The Board"))
    answers.prepare("save_changes", answer)
    assert files.may_close(None, document) is may
    assert (xml.read(saved).body("icb").name == "The Board") is (answer is True)


def test_a_clean_document_closes_without_a_question(saved):
    assert files.may_close(None, files.open_file(None, saved))


def test_cancelling_the_file_dialog_saves_nothing(small, answers):
    answers.prepare("file_to_write", None)
    assert not files.save_as(None, Document(small))


def test_the_window_stays_open_when_the_person_thinks_better_of_it(window, edit, small, answers):
    editor = edit(small)
    editor.session.document.apply("Rename", rename_body(small, "icb", "The Board"))
    answers.prepare("save_changes", None)
    assert not window.close()
    assert window.isVisible()
    assert window.editor is editor


@pytest.mark.parametrize("typed", ["Map v1.2", "map.svg"])
def test_a_saved_file_always_gets_an_ending_that_can_be_opened(tmp_path, small, answers, typed):
    document = Document(small)
    answers.prepare("file_to_write", tmp_path / typed)
    assert files.save(None, document)
    assert [path.name for path in tmp_path.glob("*.*")] == [f"{typed}.remit"]
    assert files.open_file(None, document.path) is not None


def test_a_file_is_not_replaced_unasked_when_its_ending_is_added(saved, small, answers):
    old = saved.read_bytes()
    other = saved.rename(saved.with_name("map v1.2.remit"))
    answers.prepare("file_to_write", other.with_suffix(""))
    answers.prepare("replace", False)
    assert not files.save(None, Document(small))
    assert other.read_bytes() == old


@pytest.mark.parametrize(("may", "path"), [(True, "map.dot"), (False, None)])
def test_the_dialog_adds_the_chosen_ending_and_asks(tmp_path, answers, monkeypatch, may, path):
    (tmp_path / "map.dot").touch()
    typed = (str(tmp_path / "map"), "Graphviz graph (*.dot *.gv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: typed)
    answers.prepare("replace", may)
    assert file_to_write(None, "Export", "", "") == (path and tmp_path / path)
