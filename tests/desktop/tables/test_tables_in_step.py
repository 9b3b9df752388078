"""Tables in step with document and canvas: rows, order, filter, selection."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.tables.words import HEADINGS, MEANINGS, heading, meaning
from schema import Body
from schema.decisions_table import DECISIONS
from schema.edits.bodies import add_body, reorder_body, set_levels
from schema.edits.deletion import delete_bodies
from schema.tables import TABLES
from tests.support.at_table import AtTable

pytestmark = pytest.mark.slow


def test_every_column_has_its_heading_and_says_what_it_means():
    columns = [(table, column) for table in (*TABLES, DECISIONS) for column in table.columns]
    assert {column.heading for _, column in columns} <= set(HEADINGS)
    said = {meaning(table, column) for table, column in columns}
    assert said == set(MEANINGS.values())
    assert all(heading(column) == column.heading for _, column in columns)


@pytest.mark.parametrize(
    ("table", "noun"), [("bodies", "Bodies"), ("connectors", "Lines"), ("functions", "Functions")]
)
def test_an_action_opens_each_table_and_gives_it_the_keyboard(window, edit, small, table, noun):
    edit(small)
    person = AtTable(window, table)
    assert person.view.isVisible()
    assert person.view.hasFocus()
    assert person.view.accessibleName() == noun


def test_a_table_shows_the_document_and_an_empty_row(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    assert person.column("Name") == ["ICB", "Leeds", "forum"]
    assert person.words(None, "Name") == "New body …"
    lines = AtTable(window, "connectors")
    assert lines.column("Sentence") == ["ICB delegates cancer to Leeds"]


def test_a_table_follows_the_document(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    document = editor.session.document
    document.apply("Add", add_body(document.partnership, Body(id="new", name="New", kind="committee")))
    assert person.column("Name") == ["ICB", "Leeds", "forum", "New"]
    document.apply("Reorder", reorder_body(document.partnership, "new", 0))
    assert person.column("Name") == ["New", "ICB", "Leeds", "forum"]
    document.apply("Delete", delete_bodies(document.partnership, ("leeds", "new")))
    assert person.column("Name") == ["ICB", "forum"]
    document.history.setIndex(0)
    assert person.column("Name") == ["ICB", "Leeds", "forum"]


def test_a_table_that_nobody_sees_is_up_to_date_when_it_is_turned_to(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    AtTable(window, "functions")
    editor.session.document.apply("Delete", delete_bodies(small, ("forum",)))
    window.actions_by_id["table-of-bodies"].trigger()
    assert person.column("Name") == ["ICB", "Leeds"]


def test_rows_and_canvas_choose_each_other(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.click("Leeds", "Kind")
    assert editor.session.selection.ids == {"leeds"}
    person.click("forum", "Levels", Qt.KeyboardModifier.ControlModifier)
    assert editor.session.selection.ids == {"leeds", "forum"}
    editor.session.selection.set(("icb", "line-1"))
    assert person.panel.following.chosen() == ["icb"]
    assert editor.session.selection.ids == {"icb", "line-1"}
    lines = AtTable(window, "connectors")
    assert lines.panel.following.chosen() == ["line-1"]


def test_what_is_chosen_stays_chosen_when_rows_come_and_go(window, edit, small):
    editor = edit(small)
    person = AtTable(window, "bodies")
    person.click("forum", "Kind")
    editor.session.document.apply("Delete", delete_bodies(small, ("icb",)))
    assert editor.session.selection.ids == {"forum"}
    assert person.view.currentIndex() == person.cell("forum", "Kind")
    assert person.panel.following.chosen() == ["forum"]


def test_a_heading_sorts_up_down_and_not(window, edit, small):
    edit(set_levels(small, ("forum",), ("place",)))
    person = AtTable(window, "bodies")
    person.click_heading("Name")
    assert person.column("Name") == ["forum", "ICB", "Leeds"]
    person.click_heading("Name")
    assert person.column("Name") == ["Leeds", "ICB", "forum"]
    person.click_heading("Name")
    assert person.column("Name") == ["ICB", "Leeds", "forum"]
    person.click_heading("Levels")
    assert person.column("Name") == ["forum", "ICB", "Leeds"]


def test_a_row_stays_where_it_is_while_it_is_typed_into(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.click_heading("Name")
    person.enter("forum", "Name", "Zebra")
    assert person.column("Name") == ["Zebra", "ICB", "Leeds"]
    person.enter(None, "Name", "A new one")
    assert person.column("Name") == ["Zebra", "ICB", "Leeds", "A new one"]


def test_a_filter_finds_words_whatever_their_accents(window, edit, small):
    editor = edit(small)
    document = editor.session.document
    document.apply("Add", add_body(small, Body(id="cafe", name="Café Forum", kind="committee")))
    person = AtTable(window, "bodies")
    person.press("Ctrl+F")
    assert person.at is person.panel.filter
    person.type("forum CAFE", "Return")
    assert person.column("Name") == ["Café Forum"]
    assert person.panel.count.text() == "1 of 4"
    assert person.view.hasFocus()
    person.panel.filter.clear()
    person.panel.narrow()
    assert person.column("Name") == ["ICB", "Leeds", "forum", "Café Forum"]


def test_columns_are_chosen_and_remembered(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    chair = person.cell(None, "Chair").column()
    (action,) = [each for each in person.panel.columns.menu.actions() if each.text() == "Chair"]
    action.trigger()
    assert person.view.isColumnHidden(chair)
    person.view.horizontalHeader().resizeSection(person.cell(None, "Kind").column(), 222)
    edit(small)
    person = AtTable(window, "bodies")
    assert person.view.isColumnHidden(chair)
    assert person.view.columnWidth(person.cell(None, "Kind").column()) == 222


def test_the_panes_are_gone_through_to_the_table_and_out_of_it(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.press("F6")
    assert not person.view.hasFocus()
    for _ in range(8):
        person.press("F6")
        if QApplication.focusWidget() is person.view:
            return
    raise AssertionError("no pane leads to the table")


def test_tab_goes_from_cell_to_cell_and_leaves_at_the_end(window, edit, small):
    edit(small)
    person = AtTable(window, "functions")
    person.click("cancer", "Name")
    person.press("Tab")
    assert person.view.currentIndex() == person.cell("cancer", "Kind")
    person.press("Shift+Tab", "Shift+Tab")
    assert not person.view.hasFocus()
    last = len(person.view.fields()) - 1
    person.view.setFocus()
    person.click(None, "Name")
    for _ in range(last + 1):
        person.press("Tab")
    assert not person.view.hasFocus()
