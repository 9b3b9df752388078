"""Find and replace by keyboard: each change is seen, can be left out, and all are one step."""

import pytest
from PySide6.QtCore import Qt

from desktop.searching.replacing import FindAndReplace
from schema import Note
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.notes import add_note
from tests.desktop.test_accessible_names import nameless
from tests.support.dialogs import opened
from tests.support.keys import Keys
from tests.support.pages import PAGE


@pytest.fixture
def keys(window):
    return Keys(window)


@pytest.fixture
def written(small):
    made = edit_body(small, "leeds", description=f"{'It meets often. ' * 12}The CCG agreed to it.")
    made = edit_connector(made, "line-1", phrase="as the ccg decides")
    return add_note(made, PAGE, Note(id="remark", text="CCGs are no more", x=0, y=400))


@pytest.fixture
def session(edit, written):
    return edit(written).session


@pytest.fixture
def dialog(qtbot, window, keys, session):  # noqa: ARG001  it is about the session's document
    window.activateWindow()
    qtbot.waitUntil(window.editor.canvas.hasFocus)
    keys.press("Ctrl+Shift+R")
    return opened(qtbot, FindAndReplace)


def press_button(keys, dialog):
    dialog.button.setFocus()
    keys.press("Space")


def rows(dialog):
    items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def test_every_change_is_seen_before_it_is_made(keys, dialog, session, written):
    keys.type("CCG")
    keys.press("Tab")
    keys.type("ICB")
    assert rows(dialog) == [
        (
            "Leeds: Description",
            "… often. The CCG agreed to it.",
            "… often. The ICB agreed to it.",
        ),
        ("ICB delegates cancer to Leeds: In the source's words", "as the ccg decides", "as the ICB decides"),
        ("CCGs are no more: Text", "CCGs are no more", "ICBs are no more"),
    ]
    assert dialog.button.text() == "&Replace in 3 places"
    keys.press("Return")
    assert session.partnership is written
    press_button(keys, dialog)
    assert session.partnership.connector("line-1").phrase == "as the ICB decides"
    assert session.view.notes[0].text == "ICBs are no more"
    assert dialog.hint.text() == "Replaced in 3 places. Undo takes all of it back."
    assert session.document.history.count() == 1
    session.document.history.undo()
    assert session.partnership is written


def test_whole_words_and_capitals_can_be_asked_for(keys, dialog):
    keys.type("CCG")
    dialog.whole.setFocus()
    keys.press("Space")
    assert len(rows(dialog)) == 2
    dialog.case.setFocus()
    keys.press("Space")
    assert [row[0] for row in rows(dialog)] == ["Leeds: Description"]
    assert dialog.button.text() == "&Replace in 1 place"


def test_a_change_is_left_out_with_the_space_bar(keys, dialog, session):
    keys.type("CCG")
    dialog.list.setFocus()
    keys.press("Down", "Space")
    assert dialog.button.text() == "&Replace in 2 places"
    press_button(keys, dialog)
    assert session.partnership.connector("line-1").phrase == "as the ccg decides"
    assert session.view.notes[0].text == "s are no more"


def test_what_cannot_be_says_why_and_is_left_out(keys, dialog, session):
    keys.type("ICB")
    (row,) = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    assert row.text(2) == "This cannot be empty."
    assert row.checkState(0) == Qt.CheckState.Unchecked
    assert not dialog.button.isEnabled()
    keys.press("Tab")
    keys.type("Board")
    press_button(keys, dialog)
    assert session.partnership.body("icb").name == "Board"
    assert rows(dialog) == []
    assert dialog.hint.text().startswith("Replaced in 1 place")


def test_nothing_to_replace_is_said(keys, dialog):
    keys.type("nowhere")
    assert dialog.hint.text() == "No text says this."
    assert not dialog.button.isEnabled()


def test_the_list_follows_the_document(keys, dialog, session):
    keys.type("CCG")
    session.document.apply("Edit", edit_connector(session.partnership, "line-1", phrase=""))
    assert len(rows(dialog)) == 2


def test_escape_closes_it_and_everything_has_a_name(keys, dialog, session, written):
    keys.type("CCG")
    assert nameless(dialog) == []
    keys.press("Esc")
    assert not dialog.isVisible()
    assert session.partnership is written
