"""The key editor: kinds are added, changed and removed, previewed as drawn, and every change is one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.registers.dialog import Registers
from desktop.registers.pane import Pane
from schema import EndMarker, Family, Fill, Join, LinePattern, Shape
from tests.support.fields import fields_of, press

pytestmark = pytest.mark.slow


@pytest.fixture
def registers(window, edit, small) -> Registers:
    editor = edit(small)
    window.actions_by_id["key-of-lines"].trigger()
    return editor.registers


@pytest.fixture
def lines(registers) -> Pane:
    return registers.panes["Lines"]


@pytest.fixture
def bodies(registers) -> Pane:
    registers.turn_to("Bodies")
    return registers.panes["Bodies"]


def document(window):
    return window.editor.session.document


def test_the_action_shows_the_page_of_lines(registers):
    assert registers.isVisible()
    assert not registers.isModal()
    assert registers.tabs.tabText(registers.tabs.currentIndex()) == "Lines"


def test_every_field_of_a_kind_of_line_can_be_changed(window, lines):
    lines.list.choose("delegation")
    fields = fields_of(lines)
    fields.type("name", "Grant")
    fields.type("code", "gr")
    fields.choose("pattern", "Dots")
    fields.choose("end", "Open circle")
    fields.choose("family", "Structural")
    fields.type("colour", "#aa0000")
    fields.type("forward", "{source} grants {target}")
    kind = document(window).partnership.connector_kind("delegation")
    assert (kind.name, kind.code, kind.colour) == ("Grant", "GR", "#AA0000")
    assert (kind.pattern, kind.end) == (LinePattern.DOTS, EndMarker.OPEN_CIRCLE)
    assert kind.family is Family.STRUCTURAL
    assert lines.list.currentItem().text() == "Grant (GR)"
    assert "ICB grants Leeds." in lines.about.words.text()


def test_typing_a_name_is_one_step_and_is_undone_from_the_dialog(window, registers, lines, small):
    lines.list.choose("delegation")
    fields_of(lines).type("name", "Grant")
    assert document(window).history.undoText() == "Change name"
    assert document(window).history.count() == 1
    assert window.actions_by_id["undo"] in registers.actions()
    window.actions_by_id["undo"].trigger()
    assert document(window).partnership is small
    assert fields_of(lines).row("name").editor.inner.text() == "Delegation"


def test_what_is_wrong_stands_beside_the_field(window, lines):
    fields = fields_of(lines)
    fields.type("code", "ABC")
    assert "do not belong" in fields.error("code")
    fields.type("colour", "#12")
    assert "do not belong" in fields.error("colour")
    assert fields.error("name") == ""
    code = document(window).partnership.key.connector_kinds[0].code
    assert code == "AB"


def test_the_preview_shows_the_colour_as_it_is_typed(lines):
    lines.list.choose("delegation")
    fields_of(lines).type("colour", "#00aa00")
    picture = lines.about.picture.pixmap().toImage()
    found = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert "#00aa00" in found
    assert QColor("#003087").name() not in found


def test_a_faint_colour_is_warned_of(lines):
    lines.list.choose("delegation")
    assert lines.about.warning.isHidden()
    fields_of(lines).type("colour", "#FFD700")
    assert "contrast of 1." in lines.about.warning.text()
    assert not lines.about.warning.isHidden()


def test_a_sign_that_only_colour_tells_apart_is_warned_of(lines):
    lines.list.choose("delegation")
    fields_of(lines).choose("pattern", "Double")
    assert "“Strategy Implementation” has this line pattern and end marker too" in lines.about.warning.text()


def test_a_code_that_is_taken_and_a_sentence_without_ends_are_warned_of(lines):
    lines.list.choose("delegation")
    fields_of(lines).type("code", "AS")
    fields_of(lines).type("forward", "{source} delegates")
    assert "“Assurance” has the code AS too" in lines.about.warning.text()
    assert "does not name {target}" in lines.about.warning.text()


def test_a_new_kind_is_added_named_and_drawn_with(window, lines):
    press(lines.add)
    assert document(window).history.undoText() == "Add kind of line"
    fields_of(lines).type("name", "Grant")
    kind = document(window).partnership.key.connector_kinds[-1]
    assert (kind.id, kind.name) == ("new-kind", "Grant")
    assert "No line is of this kind." in lines.about.words.text()
    press(lines.add)
    assert document(window).partnership.key.connector_kinds[-1].id == "new-kind-2"


def test_a_kind_that_no_line_is_of_goes_without_a_question(window, lines):
    lines.list.choose("advice")
    press(lines.remove)
    assert "advice" not in {kind.id for kind in document(window).partnership.key.connector_kinds}
    assert document(window).history.undoText() == "Remove Advice from the key"
    assert lines.list.current() == "engagement"


def test_removing_a_kind_in_use_asks_what_becomes_of_its_lines(window, lines, answers):
    lines.list.choose("delegation")
    answers.prepare("which", None, 0)
    press(lines.remove)
    assert document(window).partnership.connector_kind("delegation")
    press(lines.remove)
    asked = answers.asked[-1][1]
    assert asked[2].startswith("1 line is of the kind Delegation.")
    assert asked[3][0] == "They become: Strategy Development (SD)"
    assert document(window).partnership.connector("line-1").kind == "strategy-development"


def test_the_lines_of_a_removed_kind_may_be_deleted(window, lines, answers, small):
    lines.list.choose("delegation")
    answers.prepare("which", len(small.key.connector_kinds) - 1)
    press(lines.remove)
    assert document(window).partnership.connectors == ()
    window.actions_by_id["undo"].trigger()
    assert document(window).partnership is small


def test_kinds_are_put_in_another_order(window, lines):
    assert not lines.earlier.isEnabled()
    press(lines.later)
    assert [kind.id for kind in document(window).partnership.key.connector_kinds][:2] == [
        "strategy-implementation",
        "strategy-development",
    ]
    assert lines.list.current() == "strategy-development"
    press(lines.earlier)
    assert document(window).partnership.key.connector_kinds[0].id == "strategy-development"


@pytest.mark.qt_log_ignore("raise", "grabbing")
def test_what_a_kind_may_join_is_chosen_row_by_row(window, lines):
    press(lines.add)
    joins = fields_of(lines).row("joins").editor
    press(joins.add)
    assert document(window).partnership.key.connector_kinds[-1].joins == (Join(),)
    _, targets = joins.rows[0]
    assert targets.button.text() == "Any body"
    targets.menu.popup(targets.button.mapToGlobal(targets.button.rect().bottomLeft()))
    for _ in range(2):
        QTest.keyClick(targets.menu, Qt.Key.Key_Down)
        QTest.keyClick(targets.menu, Qt.Key.Key_Space)
    assert targets.menu.isVisible()
    QTest.keyClick(targets.menu, Qt.Key.Key_Escape)
    (join,) = document(window).partnership.key.connector_kinds[-1].joins
    assert join == Join(targets=("national-body", "regional-body"))
    assert "National body" in targets.button.text()
    assert joins.words[0].text() == "From any body to National body and Regional body."


def test_a_kind_of_body_is_changed_and_says_what_it_may_give(window, bodies):
    bodies.list.choose("place-committee")
    fields = fields_of(bodies)
    fields.type("name", "Locality committee")
    fields.choose("shape", "Double box")
    fields.choose("fill", "Tint")
    fields.tick("acts_for_parent")
    kind = document(window).partnership.body_kind("place-committee")
    assert (kind.name, kind.shape, kind.fill) == ("Locality committee", Shape.DOUBLE_BOX, Fill.TINT)
    assert kind.acts_for_parent
    assert "1 body is of this kind." in bodies.about.words.text()
    assert "From it: " in bodies.about.words.text()


def test_removing_a_kind_of_body_in_use_asks_what_its_bodies_become(window, bodies, answers):
    bodies.list.choose("place-committee")
    answers.prepare("which", 3)
    press(bodies.remove)
    assert "1 body is of the kind Place committee" in answers.asked[-1][1][2]
    partnership = document(window).partnership
    assert partnership.body("leeds").kind == "clinical-commissioning-group"
    assert "place-committee" not in {kind.id for kind in partnership.key.body_kinds}


def test_a_kind_of_body_that_a_line_needs_asks_what_takes_its_place(window, bodies, answers):
    press(bodies.add)
    window.editor.registers.turn_to("Lines")
    lines = window.editor.registers.panes["Lines"]
    press(lines.add)
    joins = fields_of(lines).row("joins").editor
    press(joins.add)
    sources, _ = joins.rows[0]
    sources.menu.actions()[-1].trigger()
    answers.prepare("which", 0)
    press(bodies.remove)
    assert "may join nothing else" in answers.asked[-1][1][2]
    assert document(window).partnership.key.connector_kinds[-1].joins == (Join(sources=("national-body",)),)


def test_return_in_a_field_presses_no_button(window, lines):
    before = len(document(window).partnership.key.connector_kinds)
    QTest.keyClick(fields_of(lines).row("name").editor.inner, Qt.Key.Key_Return)
    assert len(document(window).partnership.key.connector_kinds) == before
    assert window.editor.registers.isVisible()


def test_it_closes_with_the_document(window, registers):
    document(window).history.setClean()
    window.actions_by_id["start"].trigger()
    assert not registers.isVisible()
