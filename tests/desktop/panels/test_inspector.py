"""The inspector: fields commit as they are typed, errors stay beside the field, sentences follow."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from exporters.drawing.marks import Role
from schema import Attestation, Form, Holding, Orientation, Page, Seat
from tests.support.fields import fields_of, press
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out

pytestmark = pytest.mark.slow


def row(editor, name: str):
    return next(form.rows[name] for form in editor.inspector.forms if name in form.rows)


def typed(editor, name: str, text: str) -> None:
    line = row(editor, name).editor.inner
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def editor(edit, small):
    opened = edit(small)
    opened.session.selection.set(("icb",))
    return opened


def test_typing_is_one_step_and_the_canvas_follows(editor, small):
    typed(editor, "name", "The Board")
    assert editor.session.partnership.body("icb").name == "The Board"
    assert editor.session.document.history.count() == 1
    body = next(item for item in editor.scene.drawing.items if item.refs == ("icb",))
    assert body.name.startswith("The Board")
    editor.session.document.history.undo()
    assert editor.session.partnership is small
    assert row(editor, "name").editor.inner.text() == "ICB"


def test_leaving_a_field_ends_the_step(editor):
    typed(editor, "name", "One")
    typed(editor, "name", "Two")
    assert editor.session.document.history.count() == 2


def test_leaving_a_paragraph_ends_the_step(editor):
    paragraph = row(editor, "description").editor.inner
    for text in ("One.", "Two."):
        paragraph.setFocus()
        QTest.keyClicks(paragraph, text)
        editor.canvas.setFocus()
    assert editor.session.partnership.body("icb").description == "One.Two."
    assert editor.session.document.history.count() == 2


def test_each_choice_is_a_step_of_its_own(editor, small):
    kind = row(editor, "kind").editor
    for index in (0, 1):
        kind.combo.activated.emit(index)
    assert editor.session.document.history.count() == 2
    editor.session.document.history.undo()
    assert editor.session.partnership.body("icb").kind == small.key.body_kinds[0].id


def test_a_blank_typed_inside_a_name_is_not_taken_away_while_typing(editor):
    line = row(editor, "name").editor.inner
    line.selectAll()
    QTest.keyClicks(line, "The ")
    assert line.text() == "The "
    QTest.keyClicks(line, "Board")
    assert editor.session.partnership.body("icb").name == "The Board"


def test_a_wrong_value_is_told_beside_the_field_and_commits_nothing(editor, small):
    name = row(editor, "name")
    name.editor.inner.selectAll()
    QTest.keyClick(name.editor.inner, Qt.Key.Key_Delete)
    assert name.error.isVisible()
    assert "cannot be empty" in name.error.text()
    assert editor.session.partnership is small
    QTest.keyClicks(name.editor.inner, "Board")
    assert not name.error.isVisible()
    assert editor.session.partnership.body("icb").name == "Board"


def test_numbers_and_days(editor):
    typed(editor, "quorum", "7")
    assert editor.session.partnership.body("icb").quorum == 7
    typed(editor, "quorum", "many")
    assert "whole number" in row(editor, "quorum").error.text()
    typed(editor, "valid_from", "1 July 2022")
    assert editor.session.partnership.body("icb").valid_from == date(2022, 7, 1)
    typed(editor, "valid_from", "soon")
    assert "not a date" in row(editor, "valid_from").error.text()
    assert editor.session.partnership.body("icb").valid_from == date(2022, 7, 1)


def test_choices(editor):
    parent = row(editor, "parent").editor
    parent.combo.activated.emit([value for value, _ in parent._options].index("forum"))
    assert editor.session.partnership.body("icb").parent == "forum"
    attested = row(editor, "attestation").editor
    attested.combo.activated.emit(2)
    assert editor.session.partnership.body("icb").attestation is Attestation.ILLUSTRATIVE
    levels = row(editor, "levels").editor
    for action in levels.menu.actions()[:2]:
        action.trigger()
    assert len(editor.session.partnership.body("icb").levels) == 2
    levels.menu.actions()[0].trigger()
    assert len(editor.session.partnership.body("icb").levels) == 1


def test_a_circle_of_parents_is_told(editor):
    parent = row(editor, "parent").editor
    parent.combo.activated.emit([value for value, _ in parent._options].index("icb"))
    assert "its own parent" in row(editor, "parent").error.text()


def test_a_connector_is_told_both_ways(editor):
    editor.session.selection.set(("line-1",))
    said = [label.text() for label in editor.inspector._sentences.labels]
    assert said == ["ICB delegates cancer to Leeds.", "Leeds exercises cancer for ICB."]
    row(editor, "mutual").editor.box.click()
    assert editor.session.partnership.connector("line-1").mutual


def test_a_body_tells_what_it_gives_and_receives_gathered(edit):
    partnership = map_of(
        *(f"ICB -delegation-> {place}: cancer" for place in ("Leeds", "Kirklees", "Wakefield")),
        icb="integrated-care-board",
    )
    editor = edit(laid_out(partnership, icb=(0, 0)))
    editor.session.selection.set(("icb",))
    (said,) = (label.text() for label in editor.inspector._sentences.labels)
    assert said == "ICB delegates cancer to Leeds, Kirklees and Wakefield."


def test_with_nothing_selected_it_shows_view_and_document(editor):
    editor.session.selection.clear()
    typed(editor, "owner", "Director of Governance")
    assert editor.session.partnership.control.owner == "Director of Governance"
    assert [form.subject.id for form in editor.inspector.forms] == [PAGE, f"{PAGE} page", "control", "form"]


def test_every_field_has_a_name_for_assistive_technology(editor):
    for form in editor.inspector.forms:
        for each in form.rows.values():
            assert each.editor.inner.accessibleName()
            assert each.label.buddy() is each.editor.inner


def test_meetings_terms_and_codes_of_a_body(editor):
    typed(editor, "meeting_frequency", "monthly")
    typed(editor, "terms_of_reference", "Terms of the Board")
    typed(editor, "terms_review_by", "1 July 2023")
    typed(editor, "ods_code", "qwo")
    row(editor, "meets_in_public").editor.combo.activated.emit(1)
    body = editor.session.partnership.body("icb")
    assert (body.meeting_frequency, body.meets_in_public, body.ods_code) == ("monthly", True, "QWO")
    assert (body.terms_of_reference, body.terms_review_by) == ("Terms of the Board", date(2023, 7, 1))
    typed(editor, "ods_code", "q-1")
    assert "do not belong" in row(editor, "ods_code").error.text()


def test_seats_are_added_filled_in_and_removed(editor, small):
    seats = editor.inspector.seats
    fields = fields_of(seats)
    press(seats.add)
    fields.type("holder", "Dr Jane Smith")
    fields.type("role", "Chair")
    fields.tick("voting")
    fields.tick("independent")
    fields.choose("nominated_by", "Leeds")
    assert editor.session.partnership.body("icb").seats == (
        Seat(holder="Dr Jane Smith", role="Chair", voting=False, independent=True, nominated_by="leeds"),
    )
    assert seats.list.currentItem().text() == "Dr Jane Smith, Chair (independent, no vote)"
    fields.row("holder").editor.inner.selectAll()
    QTest.keyClick(fields.row("holder").editor.inner, Qt.Key.Key_Backspace)
    assert "cannot be empty" in fields.error("holder")
    press(seats.remove)
    assert editor.session.partnership.body("icb").seats == ()
    while editor.session.document.history.canUndo():
        editor.session.document.history.undo()
    assert editor.session.partnership is small
    assert seats.forms == ()


def test_a_function_has_an_inspector_of_its_own(editor):
    editor.session.selection.set(("cancer",))
    typed(editor, "reference", "4.2")
    assert editor.session.partnership.function("cancer").reference == "4.2"
    combo = row(editor, "held_as").editor.combo
    combo.activated.emit(combo.findText("By statute"))
    assert editor.session.partnership.function("cancer").held_as is Holding.STATUTE


def test_a_view_says_which_kinds_it_shows_and_its_paper(editor):
    editor.session.selection.clear()
    shown = row(editor, "kinds_shown").editor
    shown.list.setCurrentRow(2)
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    every = tuple(kind.id for kind in editor.session.partnership.key.connector_kinds)
    assert editor.session.view.kinds_shown == tuple(each for each in every if each != "delegation")
    assert not any("line-1" in item.refs for item in editor.scene.drawing.items)
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    assert editor.session.view.kinds_shown is None
    row(editor, "orientation").editor.combo.activated.emit(1)
    row(editor, "size").editor.combo.activated.emit(4)
    assert editor.session.view.page == Page(size="A4", orientation=Orientation.PORTRAIT)


def test_a_view_shows_its_hidden_lines_again(editor, window):
    editor.session.selection.set(("line-1",))
    window.actions_by_id["hide"].trigger()
    editor.session.selection.clear()
    hidden = row(editor, "connectors_hidden").editor
    assert hidden.list.item(0).text() == "ICB delegates cancer to Leeds"
    hidden.list.setCurrentRow(0)
    press(hidden.button)
    assert editor.session.view.connectors_hidden == ()
    assert not hidden.button.isEnabled()
    editor.session.document.history.undo()
    assert editor.session.view.connectors_hidden == ("line-1",)


def test_a_page_turns_into_the_table_of_decisions_and_back(editor):
    editor.session.selection.clear()
    row(editor, "form").editor.combo.activated.emit(1)
    assert editor.session.view.form is Form.DECISIONS
    assert any(item.role is Role.TABLE for item in editor.scene.drawing.items)
    editor.session.document.history.undo()
    assert any(item.role is Role.BODY for item in editor.scene.drawing.items)


def test_while_a_hand_holds_something_the_inspector_waits(edit, small):
    editor = edit(small)
    mouse = Mouse(editor)
    mouse.press(mouse.middle_of("leeds"))
    assert editor.session.selection.ids == {"leeds"}
    assert "leeds" not in {form.subject.id for form in editor.inspector.forms}
    mouse.release(mouse.middle_of("leeds"))
    assert "leeds" in {form.subject.id for form in editor.inspector.forms}
