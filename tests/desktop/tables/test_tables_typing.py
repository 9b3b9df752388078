"""Typing into tables with real keys: cells, choices, new rows, and what is not taken."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.tables.choosing_line import ChoosingLine
from tests.support.at_table import AtTable

pytestmark = pytest.mark.slow


def said(window):
    return window.status.hint.text()


def test_typing_changes_a_cell_in_one_step(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.enter("Leeds", "Chair", "A. Person")
    assert person.partnership.body("leeds").chair == "A. Person"
    assert person.view.currentIndex() == person.cell("forum", "Chair")
    assert editor.session.document.history.count() == 1
    editor.session.document.history.undo()
    assert person.words("Leeds", "Chair") == ""


def test_f2_return_and_a_double_click_open_a_cell_with_what_stands_there(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.click("Leeds", "Name")
    for key in ("F2", "Return"):
        person.press(key)
        assert person.at.text() == "Leeds"
        person.press("Escape")
    person.double_click("Leeds", "Name")
    person.press("End")
    person.type(" Committee", "Return")
    assert person.partnership.body("leeds").name == "Leeds Committee"


def test_a_cell_that_was_only_looked_at_makes_no_step(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.click("Leeds", "Kind")
    person.press("F2", "Return", "F2", "Tab")
    assert editor.session.document.history.count() == 0


def test_tab_keeps_what_was_typed_and_goes_on(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.enter("Leeds", "Chair", "A. Person", "Tab")
    assert person.partnership.body("leeds").chair == "A. Person"
    assert person.view.currentIndex().row() == person.cell("Leeds", "Chair").row()
    assert person.view.currentIndex().column() > person.cell("Leeds", "Chair").column()


def test_a_choice_is_found_by_a_few_letters(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.click("forum", "Kind")
    person.type("local auth")
    assert isinstance(person.at, ChoosingLine)
    assert person.at.list.isVisible()
    assert person.at.list.currentItem().text() == "Local authority"
    person.press("Return")
    assert person.partnership.body("forum").kind == "local-authority"


def test_a_code_is_a_choice_as_it_is_typed(window, edit, small):
    edit(small)
    person = AtTable(window, "connectors")
    person.enter("ICB", "Kind", "AC")
    assert person.partnership.connector("line-1").kind == "accountability"


def test_a_choice_is_taken_with_arrows_or_with_the_mouse(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.click("Leeds", "Organ of")
    person.press("F2", "Down", "Down", "Down", "Return")
    assert person.partnership.body("leeds").parent == "forum"
    person.click("Leeds", "Organ of")
    person.press("F2")
    choices = person.at.list
    QTest.mouseClick(
        choices.viewport(), Qt.MouseButton.LeftButton, pos=choices.visualItemRect(choices.item(0)).center()
    )
    person.press("Return")
    assert person.partnership.body("leeds").parent == "icb"
    person.click("Leeds", "Organ of")
    person.press("F2", "Delete", "Return")
    assert person.partnership.body("leeds").parent is None


def test_several_are_chosen_one_after_another(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.enter("Leeds", "Levels", "pla;syst")
    assert person.partnership.body("leeds").levels == ("place", "system")
    assert person.words("Leeds", "Levels") == "Place; System"
    person.click("Leeds", "Levels")
    person.press("F2")
    choices = person.at.list
    (item,) = choices.findItems("Place", Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=choices.visualItemRect(item).center())
    person.press("Return")
    assert person.partnership.body("leeds").levels == ("system",)


def test_a_flag_is_ticked_with_the_space_bar_and_with_the_mouse(window, edit, small):
    edit(small)
    person = AtTable(window, "connectors")
    person.click("ICB", "Mutual")
    person.press("Space")
    assert person.partnership.connector("line-1").mutual
    person.press("Return")
    assert not person.partnership.connector("line-1").mutual


def test_a_day_is_typed_as_people_write_it(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.view.setColumnHidden(person.cell(None, "From").column(), False)
    person.enter("Leeds", "From", "1/7/2022")
    assert person.partnership.body("leeds").valid_from == date(2022, 7, 1)
    assert person.words("Leeds", "From") == "1 July 2022"


def test_a_paragraph_has_lines(window, edit, small):
    edit(small)
    person = AtTable(window, "functions")
    person.click("cancer", "Why at this level")
    person.type("One")
    assert isinstance(person.at, QPlainTextEdit)
    person.press("Shift+Return")
    person.type("Two", "Return")
    assert person.partnership.function("cancer").level_reason == "One\nTwo"
    assert person.words("cancer", "Why at this level") == "One Two"


def test_what_is_not_taken_is_marked_told_and_mended(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.enter("Leeds", "Kind", "Comittee of none")
    cell = person.cell("Leeds", "Kind")
    assert cell.data() == "⚠ Comittee of none"
    assert "No kind of body is called" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "No kind of body is called" in cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said(window).startswith("Not taken: No kind of body is called “Comittee of none”")
    assert editor.session.document.history.count() == 0
    person.click("Leeds", "Kind")
    person.press("F2")
    assert person.at.text() == "Comittee of none"
    person.type("Team", "Return")
    assert person.words("Leeds", "Kind") == "Team"
    assert editor.session.document.history.count() == 1


def test_a_mark_goes_when_the_cell_is_changed_elsewhere(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.view.setColumnHidden(person.cell(None, "Quorum").column(), False)
    person.enter("Leeds", "Quorum", "many")
    assert person.words("Leeds", "Quorum") == "⚠ many"
    leeds = small.body("leeds").but(quorum=3)
    editor.session.document.apply("Change", small.but(bodies=(small.bodies[0], leeds, small.bodies[2])))
    assert person.words("Leeds", "Quorum") == "3"


def test_names_typed_into_the_empty_row_are_new_bodies(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.click(None, "Name")
    person.type("Kirklees", "Return")
    person.type("Wakefield", "Return")
    assert [body.id for body in person.partnership.bodies[3:]] == ["kirklees", "wakefield"]
    assert person.view.currentIndex() == person.cell(None, "Name")
    assert editor.session.document.history.count() == 2


def test_after_tab_the_new_row_is_filled_in(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.click(None, "Name")
    person.type("Kirklees", "Tab")
    person.type("place comm", "Tab")
    person.type("pla", "Tab")
    person.type("ICB", "Return")
    made = person.partnership.body("kirklees")
    assert (made.kind, made.levels, made.parent) == ("place-committee", ("place",), "icb")


def test_a_line_is_made_when_both_its_ends_are_known(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "connectors")
    person.click(None, "From body")
    person.type("forum", "Tab")
    assert len(person.partnership.connectors) == 1
    person.type("Advice", "Tab")
    person.type("ICB", "Tab")
    line = person.partnership.connectors[-1]
    assert (line.source, line.kind, line.target) == ("forum", "advice", "icb")
    assert editor.session.document.history.count() == 1
    person.type("cancer", "Return")
    assert person.partnership.connectors[-1].functions == ("cancer",)


def test_a_line_to_itself_is_refused_in_the_empty_row(window, edit, small):
    edit(small)
    person = AtTable(window, "connectors")
    person.enter(None, "From body", "ICB", "Tab")
    person.enter(None, "To body", "ICB")
    assert person.words(None, "To body") == "⚠ ICB"
    assert "to itself" in said(window)
    assert len(person.partnership.connectors) == 1
    person.enter(None, "To body", "forum")
    assert len(person.partnership.connectors) == 2


def test_a_row_that_was_begun_is_let_go_with_delete(window, edit, small):
    edit(small)
    person = AtTable(window, "connectors")
    person.enter(None, "From body", "ICB", "Tab")
    assert person.words(None, "From body") == "ICB"
    person.click(None, "From body")
    person.press("Delete")
    assert person.words(None, "From body") == "New line …"
