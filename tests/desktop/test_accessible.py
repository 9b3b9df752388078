"""What assistive technology is told: every action, body and line by name, with its relations in sentences."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from desktop import accessible
from desktop.actions import ACTIONS, plain
from desktop.canvas.walking import stops
from exporters import xml
from schema.edits.bodies import rename_body
from tests.support.keys import Keys
from tests.support.told_tree import dump

EXAMPLE = Path(__file__).resolve().parents[2] / "resources/examples/west-yorkshire-2022.remit"


@pytest.fixture(autouse=True)
def somebody_listens():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_every_body_and_line_of_the_main_example_is_named_and_told(edit):
    editor = edit(xml.read(EXAMPLE))
    told = {each.name: each for each in dump(editor.canvas)}
    drawn = stops(editor.scene.drawing)
    assert len(drawn) > 35
    for item in drawn:
        assert told[item.name].role in ("Graphic", "Grouping", "Note")
        assert told[item.name].description, f"{item.name} has no relations to tell"
    committee = next(each for name, each in told.items() if name.startswith("Audit Committee"))
    assert "Audit Committee is accountable to West Yorkshire ICB Board." in committee.description


def test_every_action_is_named(window, edit, small):
    edit(small)
    told = {each.name for each in dump(window.menuBar())}
    for menu in window.menuBar().actions():
        told |= {each.name for each in dump(menu.menu())}
    assert {plain(row) for row in ACTIONS} <= {name.removesuffix(" …") for name in told}


def test_nothing_that_can_be_used_is_without_a_name(window, edit):
    edit(xml.read(EXAMPLE))
    used = ("Button", "CheckBox", "EditableText", "PageTab", "Tree", "Graphic", "Grouping")
    nameless = [each for each in dump(window) if each.role in used and not each.name]
    assert nameless == []
    assert not any("<" in each.description for each in dump(window) if len(each.description) < 80)


def test_focus_and_selection_are_told_when_they_change(window, edit, small):
    editor = edit(small)
    spoken = []
    editor.voices.spoke.connect(lambda voice, event: spoken.append((voice and voice.item.id, event)))
    Keys(window).press("Tab")
    assert spoken == [
        ("body-icb", QAccessible.Event.Selection),
        ("body-icb", QAccessible.Event.Focus),
    ]
    (told,) = (each for each in dump(editor.canvas) if each.focused and each.role == "Graphic")
    assert told.selected
    assert told.name.startswith("ICB")
    editor.session.selection.set(("leeds", "forum"))
    assert spoken[-1] == (None, QAccessible.Event.SelectionWithin)


def test_sentences_of_the_status_bar_are_announced(window, edit, small):
    editor, announced = edit(small), []
    editor.voices.announced.connect(announced.append)
    Keys(window).press("Tab", "Alt+Up")
    assert announced == ["There is nothing further that way."]


def test_the_canvas_knows_its_children_by_place_and_number(edit, small):
    editor = edit(small)
    canvas = accessible.canvas_interface(editor.voices)
    for at in range(canvas.childCount()):
        child = canvas.child(at)
        assert canvas.indexOfChild(child) == at
        assert child.parent() == canvas
    middle = canvas.child(0).rect().center()
    assert canvas.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name).startswith("ICB")
    assert canvas.child(canvas.childCount()) is None


def test_names_follow_the_model_and_what_is_gone_is_told_no_more(window, edit, small):
    editor = edit(small)
    before = accessible.canvas_interface(editor.voices).child(0)
    editor.session.document.apply("Rename", rename_body(small, "icb", "Joint Board"))
    assert before.text(QAccessible.Text.Name).startswith("Joint Board")
    editor.session.selection.set(("icb",))
    window.actions_by_id["delete"].trigger()
    assert not any(each.name.startswith("Joint Board") for each in dump(editor.canvas))


def test_the_label_that_is_typed_over_is_told(window, edit, small):
    editor = edit(small)
    Keys(window).press("Tab", "Return")
    assert "Label" in {each.name for each in dump(editor.canvas) if each.role == "EditableText"}


def test_documents_come_and_go_while_somebody_listens(window, edit, small, qtbot):
    for _ in range(3):
        editor = edit(small)
        first = accessible.canvas_interface(editor.voices).child(0)
        Keys(window).press("Tab", "Ctrl+Right")
        window.actions_by_id["delete"].trigger()
        editor.session.document.history.setClean()
        window.show_start()
        qtbot.waitUntil(lambda editor=editor: not isValid(editor))
        assert not isValid(first)
        assert window.isVisible()
