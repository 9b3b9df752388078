"""The document: one kind of step, undo gives back the very same object, typing is one step."""

import pytest

from desktop.document import Document
from schema.edits.bodies import add_body, rename_body
from schema.edits.connectors import edit_connector
from schema.edits.moving import move
from tests.support.pages import PAGE


@pytest.fixture
def document(small):
    return Document(small)


def test_undo_gives_back_the_very_same_object(document, small):
    document.apply("Rename", rename_body(small, "icb", "The Board"))
    document.history.undo()
    assert document.partnership is small
    document.history.redo()
    assert document.partnership.body("icb").name == "The Board"


def test_steps_have_names(document, small):
    document.apply("Rename", rename_body(small, "icb", "The Board"))
    assert document.history.undoText() == "Rename"


def test_steps_with_equal_keys_are_one(document, small):
    for name in ("T", "Th", "The"):
        document.apply("Rename", rename_body(document.partnership, "icb", name), merge=("name", "icb"))
    assert document.history.count() == 1
    document.history.undo()
    assert document.partnership is small


def test_steps_with_other_keys_or_none_are_steps_of_their_own(document):
    for key in (("name", 1), ("name", 2), None, None):
        after = move(document.partnership, PAGE, ("icb",), 8, 0)
        document.apply("Move", after, merge=key)
    assert document.history.count() == 4


def test_a_step_after_saving_is_not_merged_into_the_saved_one(document, small, tmp_path):
    document.apply("Rename", rename_body(small, "icb", "T"), merge="name")
    document.saved_as(tmp_path / "a.remit")
    assert document.is_clean
    document.apply("Rename", rename_body(document.partnership, "icb", "Th"), merge="name")
    assert not document.is_clean
    document.history.undo()
    assert document.is_clean


def test_what_changes_nothing_is_no_step(document, small):
    document.apply("Rename", rename_body(small, "icb", "ICB"))
    assert document.history.count() == 0
    assert document.is_clean


def test_a_failing_edit_changes_nothing_and_says_why(document, small):
    assert document.attempt("Rename", lambda p: rename_body(p, "icb", "")) == "This cannot be empty."
    twice = document.attempt("Add", lambda p: add_body(p, p.bodies[0]))
    assert twice == "The id “icb” occurs 2 times in the document."
    gone = document.attempt("Rename", lambda p: rename_body(p, "nobody", "x"))
    assert gone == "“nobody” is no longer in the document."
    long = document.attempt("Rename", lambda p: rename_body(p, "icb", "x" * 300))
    assert long == "This is too long: at most 200 characters."
    broken = document.attempt("Rename", lambda p: rename_body(p, "icb", "a\nb"))
    assert broken == "This must stay on one line."
    itself = document.attempt("Reconnect", lambda p: edit_connector(p, "line-1", target="icb"))
    assert itself == "Connector “line-1” joins “icb” to itself."
    assert document.partnership is small


def test_a_preview_is_shown_and_not_committed(document, small):
    shown = []
    document.shown.connect(shown.append)
    tried = rename_body(small, "icb", "The Board")
    document.preview(tried)
    document.preview(None)
    assert shown == [tried, small]
    assert shown[-1] is small
    assert document.partnership is small
    assert document.is_clean


def test_a_change_tells_before_and_after(document, small):
    seen = []
    document.changed.connect(lambda before, after: seen.append((before, after)))
    after = rename_body(small, "icb", "The Board")
    document.apply("Rename", after)
    document.history.undo()
    assert [(one is small, other is small) for one, other in seen] == [(True, False), (False, True)]


def test_a_recovered_document_counts_as_unsaved(document):
    document.mark_unsaved()
    assert not document.is_clean
