"""Help: one key away from every panel, field and action, about just that."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.actions.table import ACTIONS
from desktop.helping.page import field_help
from desktop.helping.panel import HelpPanel
from desktop.helping.topics import TOPICS
from desktop.panels.form import Form
from desktop.registers.dialog import Registers
from schema import Area, Note, View
from schema.edits.areas import add_area
from schema.edits.views import add_view, edit_view
from tests.support.pages import PAGE

pytestmark = pytest.mark.slow

F1 = Qt.Key.Key_F1


def help_at(window, widget) -> str:
    """Set the keyboard there and press F1."""
    widget.setFocus()
    QTest.keyClick(QApplication.focusWidget(), F1)
    assert window.editor.help.isVisible()
    return window.editor.help.toPlainText()


def test_f1_on_a_panel_tells_about_it_and_what_can_be_done_there(window, edit, small):
    editor = edit(small)
    told = help_at(window, editor.canvas)
    assert told.startswith("The page\n")
    assert "Quick add" in told
    assert "Ctrl+Shift+A" in told
    assert help_at(window, editor.outline).startswith("Outline\n")


@pytest.mark.parametrize(
    ("part", "title"),
    [
        ("tabs", "Views"),
        ("outline", "Outline"),
        ("findings_panel", "Findings"),
        ("ask_panel", "Ask"),
        ("history", "History"),
        ("inspector", "Inspector"),
    ],
)
def test_every_panel_has_help_of_its_own(window, edit, small, part, title):
    editor = edit(small)
    panel = getattr(editor, part)
    window.panels.turn_to(panel)
    assert help_at(window, panel.bar if part == "tabs" else panel).startswith(f"{title}\n")


def test_f1_in_a_field_tells_what_it_is_for(window, edit, small):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    row = editor.inspector.forms[0].rows["ods_code"]
    told = help_at(window, row.editor.inner)
    assert told.startswith("ODS code\n")
    assert "Organisation Data Service" in told


def test_open_help_follows_the_keyboard(window, edit, small):
    editor = edit(small)
    help_at(window, editor.canvas)
    editor.outline.setFocus()
    assert editor.help.toPlainText().startswith("Outline\n")
    editor.help.setFocus()
    assert editor.help.toPlainText().startswith("Outline\n")


def test_closed_help_leaves_the_keyboard_alone(edit, small):
    editor = edit(small)
    editor.outline.setFocus()
    assert editor.help.toPlainText() == ""


def test_f1_on_a_row_of_a_menu_tells_about_that_action(window, edit, small):
    editor = edit(small)
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Insert")
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    menu.setActiveAction(window.actions_by_id["add-note"])
    QTest.keyClick(menu, F1)
    assert not menu.isVisible()
    assert editor.help.isVisible()
    assert editor.help.toPlainText().split("\n") == ["Add note", "Write words on the page", "Ctrl+Shift+N"]


def test_without_a_document_help_comes_in_a_dialog(window):
    window._start.setFocus()
    QTest.keyClick(QApplication.focusWidget(), F1)
    shown = window.findChild(QDialog).findChild(HelpPanel)
    assert shown.toPlainText().startswith("Start\n")


def test_every_topic_names_actions_that_exist():
    ids = {row.id for row in ACTIONS}
    for name, topic in TOPICS.items():
        assert set(topic.actions) <= ids, name


def test_every_field_of_every_form_has_help(window, edit, small):
    full = add_area(small, PAGE, Area(id="area", title="Area", x=600, y=0))
    full = edit_view(full, PAGE, notes=(Note(id="note", text="Note", x=0, y=400),))
    full = add_view(full, View(id="other", title="Other"))
    editor = edit(full)
    for selected in ((), ("icb",), ("line-1",), ("cancer",), ("area",), ("note",)):
        editor.session.selection.set(selected)
        assert helpless(editor.inspector) == []
    window.actions_by_id["control"].trigger()
    registers = editor.findChild(Registers)
    for pane in (*registers.panes.values(), registers.control.revisions):
        pane.list.setCurrentRow(0)
    assert helpless(registers) == []


def helpless(root) -> list[str]:
    """The topics of rows that nobody wrote help for."""
    forms = root.findChildren(Form)
    assert forms
    topics = [row.property("helpTopic") for form in forms for row in form.rows.values()]
    return [topic for topic in topics if not field_help(topic)]
