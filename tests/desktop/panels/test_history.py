"""The history: every step by its name, and which of them is in the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from exporters import xml
from schema.edits.bodies import rename_body


@pytest.fixture
def editor(window, small, tmp_path):
    path = tmp_path / "leeds.remit"
    path.write_bytes(xml.write(small))
    window.open(path)
    window.panels.turn_to(window.editor.history)
    return window.editor


def rename(editor, name: str) -> None:
    document = editor.session.document
    document.apply(f"Rename to {name}", rename_body(document.partnership, "icb", name))


def rows(editor) -> list[str]:
    model = editor.history.steps.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def marked(editor) -> list[int]:
    """The rows with the sign of a disk."""
    model = editor.history.steps.model()
    icons = [model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(model.rowCount())]
    return [row for row, icon in enumerate(icons) if icon is not None and not icon.isNull()]


def test_every_step_stands_there_by_its_name(editor):
    assert rows(editor) == ["As it was opened"]
    rename(editor, "The Board")
    rename(editor, "The Council")
    assert rows(editor) == ["As it was opened", "Rename to The Board", "Rename to The Council"]


def test_what_is_in_the_file_is_marked_and_told(window, editor):
    told = editor.history.told
    assert (marked(editor), told.text()) == ([0], "Everything is saved.")
    rename(editor, "The Board")
    assert (marked(editor), told.text()) == ([0], "Not saved yet: the last step.")
    rename(editor, "The Council")
    assert told.text() == "Not saved yet: the last 2 steps."
    window.actions_by_id["save"].trigger()
    assert (marked(editor), told.text()) == ([2], "Everything is saved.")
    window.actions_by_id["undo"].trigger()
    assert told.text() == "The file is one step ahead of what is shown."
    window.actions_by_id["redo"].trigger()
    editor.session.document.mark_unsaved()
    assert (marked(editor), told.text()) == ([], "What is shown is in no file.")


def test_choosing_a_step_goes_back_to_it_and_forward_again(editor):
    for name in ("The Board", "The Council", "The Forum"):
        rename(editor, name)
    steps = editor.history.steps
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=middle(steps, 1))
    assert editor.session.partnership.body("icb").name == "The Board"
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_End)
    assert editor.session.partnership.body("icb").name == "The Forum"


def middle(steps, row: int):
    return steps.visualRect(steps.model().index(row, 0)).center()
