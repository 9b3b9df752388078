"""A page of functions and decisions is a table to be typed into; saving keeps what is half typed."""

import pytest
from PySide6.QtWidgets import QApplication

from exporters.formats import read
from schema import Form, View
from schema.edits.views import add_view
from tests.support.at_table import AtTable, OnPage

PAGE = View(id="table", title="Decisions", form=Form.DECISIONS)


@pytest.fixture
def editor(edit, small):
    return edit(add_view(small, PAGE))


def test_such_a_page_opens_as_a_table_and_gives_way_to_the_canvas(editor):
    editor.canvas.setFocus()
    editor.session.open_view("table")
    assert editor.page_table.isVisible()
    assert not editor.canvas.isVisible()
    assert QApplication.focusWidget() is editor.page_table.view
    editor.session.open_view("page")
    assert editor.canvas.isVisible()
    assert not editor.page_table.isVisible()
    assert editor.canvas.hasFocus()


def test_it_is_typed_into(window, editor):
    editor.session.open_view("table")
    person = OnPage(window)
    person.enter("cancer", "Held by", "ICB")
    assert person.partnership.function("cancer").held_by == "icb"
    person.click(None, "Function")
    person.type("stroke", "Return")
    assert [each.name for each in person.partnership.functions] == ["cancer", "stroke"]


def test_a_page_that_becomes_a_table_is_one_and_undo_brings_the_drawing_back(editor):
    document = editor.session.document
    page = document.partnership.views[0].but(form=Form.DECISIONS)
    document.apply("Change shows", document.partnership.but(views=(page, PAGE)))
    assert editor.page_table.isVisible()
    document.history.undo()
    assert editor.canvas.isVisible()


def test_the_panes_lead_to_it(window, editor):
    editor.session.open_view("table")
    editor.key_strip.setFocus()
    reached = set()
    for _ in range(8):
        window.actions_by_id["next-pane"].trigger()
        reached.add(QApplication.focusWidget())
    assert editor.page_table.view in reached


def test_saving_keeps_a_cell_in_which_somebody_types(window, editor, answers, tmp_path):
    person = AtTable(window, "bodies")
    person.click("Leeds", "Chair")
    person.type("A. Person")
    answers.prepare("file_to_write", tmp_path / "saved.remit")
    window.actions_by_id["save"].trigger()
    assert read(tmp_path / "saved.remit").body("leeds").chair == "A. Person"
    assert editor.session.document.is_clean
