"""Copying, cutting, pasting, emptying and deleting in tables, with the keys that people know."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from tests.support.at_table import AtTable

pytestmark = pytest.mark.slow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def clipboard() -> str:
    return QApplication.clipboard().text()


def said(window) -> str:
    return window.status.hint.text()


def press_button(dialog, words: str) -> None:
    (button,) = [each for each in dialog.buttons.findChildren(QPushButton) if words in each.text()]
    button.click()


@pytest.fixture
def bodies(window, edit, small):
    edit(small)
    return AtTable(window, "bodies")


def steps(person) -> int:
    return person.window.editor.session.document.history.count()


def test_cells_are_copied_as_a_spreadsheet_takes_them(bodies):
    bodies.click("ICB", "Name")
    bodies.click("Leeds", "Kind", SHIFT)
    bodies.press("Ctrl+C")
    assert clipboard() == "ICB\tIntegrated care board\nLeeds\tPlace committee\n"


def test_a_block_goes_over_cells_and_past_the_end_in_one_step(bodies):
    bodies.click("forum", "Name")
    bodies.paste('Residents\tConstituency\r\n"Health, ""and"" care"\tTeam\r\nKirklees\tPlace committee\r\n')
    names = [body.name for body in bodies.partnership.bodies]
    assert names[2:] == ["Residents", 'Health, "and" care', "Kirklees"]
    assert bodies.partnership.body("forum").kind == "constituency"
    assert steps(bodies) == 1


def test_new_rows_are_pasted_into_the_empty_one(bodies, window):
    bodies.click(None, "Name")
    bodies.paste("Kirklees\tPlace committee\tPlace\r\nWakefield\tPlace committee\tPlace\r\n")
    assert [body.name for body in bodies.partnership.bodies[3:]] == ["Kirklees", "Wakefield"]
    assert bodies.partnership.body("wakefield").levels == ("place",)
    assert said(window) == "New rows: 2; changed rows: 0."
    assert steps(bodies) == 1
    bodies.press("Ctrl+Z")
    assert bodies.column("Name") == ["ICB", "Leeds", "forum"]


def test_a_quoted_cell_may_have_lines(window, edit, small):
    edit(small)
    person = AtTable(window, "functions")
    person.click("cancer", "Why at this level")
    person.paste('"One\nTwo ""and"" three"\n')
    assert person.partnership.function("cancer").level_reason == 'One\nTwo "and" three'


def test_columns_are_found_by_their_headings(bodies):
    bodies.click(None, "Kind")
    bodies.paste("Chair\tName\nA. Person\tKirklees\n")
    assert bodies.partnership.body("kirklees").chair == "A. Person"


def test_one_text_fills_all_chosen_cells(bodies):
    bodies.click("ICB", "Chair")
    bodies.click("forum", "Chair", SHIFT)
    bodies.paste("A. Person")
    assert {body.chair for body in bodies.partnership.bodies} == {"A. Person"}
    assert steps(bodies) == 1


def test_what_cannot_be_pasted_is_shown_first_and_marked_afterwards(bodies, window):
    bodies.click(None, "Name")
    bodies.paste("Kirklees\tComittee of none\n\tTeam\nWakefield\tTeam\n")
    dialog = bodies.panel.dialog
    assert dialog.isVisible()
    assert steps(bodies) == 0
    told = [[dialog.list.topLevelItem(row).text(at) for at in (0, 1)] for row in range(2)]
    assert [cell for cell, _ in told] == ["Row 1, Kind", "Row 2, Name"]
    assert told[0][1].startswith("No kind of body is called “Comittee of none”")
    assert told[1][1] == "A body needs name; fill in Name."
    press_button(dialog, "Paste the rest")
    assert [body.name for body in bodies.partnership.bodies[3:]] == ["Kirklees", "Wakefield"]
    assert bodies.words("Kirklees", "Kind") == "⚠ Comittee of none"
    assert steps(bodies) == 1
    assert said(window) == "New rows: 2; changed rows: 0; cells that cannot be taken: 2."


def test_a_paste_is_thought_better_of(bodies):
    bodies.click(None, "Name")
    bodies.paste("Kirklees\tComittee of none\n")
    bodies.panel.dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert steps(bodies) == 0
    assert bodies.column("Name") == ["ICB", "Leeds", "forum"]


def test_a_paste_into_sorted_rows_goes_where_they_are_shown(bodies):
    bodies.click_heading("Name")
    bodies.click("forum", "Chair")
    bodies.paste("One\nTwo\nThree\n")
    chairs = {body.name: body.chair for body in bodies.partnership.bodies}
    assert chairs == {"forum": "One", "ICB": "Two", "Leeds": "Three"}


def test_four_hundred_lines_are_pasted_at_once(window, edit, small):
    edit(small)
    person = AtTable(window, "connectors")
    person.click(None, "From body")
    person.paste("ICB\tDelegation\tLeeds\tcancer\tas it is said\n" * 400)
    assert len(person.partnership.connectors) == 401
    assert steps(person) == 1


def test_what_is_no_table_is_told(bodies, window):
    bodies.click(None, "Name")
    bodies.paste('"' + "a" * 200_000 + '"')
    assert said(window).startswith("What is on the clipboard is no table")


def test_cells_are_emptied_and_cut(bodies):
    bodies.enter("Leeds", "Chair", "A. Person")
    bodies.click("Leeds", "Chair")
    bodies.press("Ctrl+X")
    assert clipboard() == "A. Person\n"
    assert bodies.partnership.body("leeds").chair == ""
    bodies.click("Leeds", "Name")
    bodies.press("Delete")
    assert bodies.partnership.body("leeds").name == "Leeds"
    assert bodies.model.index(1, bodies.cell(None, "Name").column()).data() == "⚠ "


def test_delete_in_a_table_takes_nothing_off_the_view(bodies):
    view = bodies.partnership.views[0]
    bodies.click("Leeds", "Chair")
    bodies.press("Delete")
    assert bodies.partnership.views[0] == view


def test_whole_rows_are_deleted_once_it_is_said_what_goes_with_them(bodies, answers):
    answers.prepare("confirm", True)
    bodies.click("Leeds", "Chair")
    bodies.press("Ctrl+Delete")
    assert bodies.column("Name") == ["ICB", "forum"]
    assert bodies.partnership.connectors == ()
    (question,) = [words for name, words in answers.asked if name == "confirm"]
    assert "ICB delegates cancer to Leeds" in question[3]


def test_lines_and_functions_are_deleted_too(window, edit, small):
    edit(small)
    lines = AtTable(window, "connectors")
    lines.click("ICB", "Kind")
    lines.press("Ctrl+Delete")
    assert lines.partnership.connectors == ()
    functions = AtTable(window, "functions")
    functions.view.selectRow(0)
    functions.press("Delete")
    assert functions.partnership.functions == ()
    assert functions.column("Name") == []
