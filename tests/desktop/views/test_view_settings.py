"""The settings of a view, and the warning that its words would print too small."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exporters.drawing.page import draw
from exporters.drawing.print_type import printed_type
from schema import Orientation, Page
from schema.edits.placements import hide_connectors
from schema.edits.views import edit_view
from schema.showing import shown_connectors
from tests.support.beginnings import begun
from tests.support.keys import Keys
from tests.support.pages import PAGE
from tests.support.sketch import sketch

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit):
    return edit(begun())


@pytest.fixture
def settings(window, editor):
    """The dialog, opened with its key."""
    editor.canvas.setFocus()
    QApplication.processEvents()
    Keys(window).press("Shift+F2")
    assert editor.view_settings.isVisible()
    return editor.view_settings


def row(settings, name: str):
    return next(form.rows[name] for form in settings.forms if name in form.rows)


def test_a_title_is_typed_and_undone(window, editor, settings):
    line = row(settings, "title").editor.line
    line.selectAll()
    QTest.keyClicks(line, "The system")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.session.view.title == "The system"
    assert settings.isVisible()
    window.actions_by_id["undo"].trigger()
    assert editor.session.view.title == "Page"
    assert line.text() == "Page"


def test_an_empty_title_is_refused_beside_its_field(editor, settings):
    line = row(settings, "title").editor.line
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert editor.session.view.title == "Page"
    assert "cannot be empty" in row(settings, "title").error.text()


def test_kinds_are_ticked_and_counted(editor, settings):
    kinds = row(settings, "kinds_shown").editor.list
    words = [kinds.item(at).text() for at in range(kinds.count())]
    assert "Delegation  3" in words
    assert "Advice  0" in words
    item = kinds.item(words.index("Delegation  3"))
    place = kinds.visualItemRect(item)
    kinds.setCurrentItem(item)
    assert kinds.viewport().rect().contains(place.center())
    QTest.keyClick(kinds, Qt.Key.Key_Space)
    shown = {line.kind for line in shown_connectors(editor.session.partnership, editor.session.view)}
    assert shown == {"engagement"}


def test_hidden_lines_stand_there_in_sentences_and_are_shown_again(editor, settings):
    editor.session.document.apply("Hide", hide_connectors(editor.session.partnership, PAGE, ("line-4",)))
    hidden = row(settings, "connectors_hidden").editor
    assert [hidden.list.item(at).text() for at in range(hidden.list.count())] == [
        "The views of Residents inform ICB"
    ]
    QTest.mouseClick(hidden.button, Qt.MouseButton.LeftButton)
    assert editor.session.view.connectors_hidden == ()


def test_levels_are_told(settings):
    assert settings.levels.text().startswith("System: 1; Place: 3; Without level: 1.")


def test_the_dialog_follows_the_open_view(edit, window):
    editor = edit(sketch())
    window.actions_by_id["view-settings"].trigger()
    assert row(editor.view_settings, "title").editor.line.text() == "Westshire Health and Care Partnership"
    editor.session.open_view("empty")
    assert row(editor.view_settings, "title").editor.line.text() == "Nothing yet"
    editor.session.document.apply("Change", edit_view(editor.session.partnership, "empty", title="Now"))
    assert row(editor.view_settings, "title").editor.line.text() == "Now"


def test_paper_that_is_too_small_is_warned_of_at_once(window, edit, qtbot):
    editor = edit(sketch())
    window.actions_by_id["view-settings"].trigger()
    settings = editor.view_settings
    assert settings.print_note.text().startswith("⚠ On A3 landscape")
    assert settings.print_note.text().endswith("is large enough.")
    paper = row(settings, "size").editor.combo
    paper.setCurrentIndex(paper.findText("A1"))
    paper.activated.emit(paper.currentIndex())
    assert editor.session.view.page == Page(size="A1")
    assert settings.print_note.text().startswith("On A1 landscape the smallest words print at ")
    qtbot.waitUntil(lambda: not window.status.print_note.isVisible())


def test_the_status_bar_warns_and_leads_to_the_settings(window, edit, qtbot):
    editor = edit(sketch())
    note = window.status.print_note
    qtbot.waitUntil(note.isVisible)
    session = editor.session
    size = printed_type(draw(session.partnership, session.view), session.view.page)
    assert size < 6
    assert note.text() == f"⚠ Prints at {int(size * 10) / 10} pt"
    QTest.mouseClick(note, Qt.MouseButton.LeftButton)
    assert editor.view_settings.isVisible()


def test_what_prints_well_is_not_warned_of(window, editor, settings):
    window.status.print_note.measure()
    assert not window.status.print_note.isVisible()
    assert settings.print_note.text() == "On A3 landscape the smallest words print at 12.0 points."
    lies = row(settings, "orientation").editor.combo
    lies.setCurrentIndex(1)
    lies.activated.emit(1)
    assert editor.session.view.page.orientation is Orientation.PORTRAIT
    assert "portrait" in settings.print_note.text()


def test_it_closes_with_its_document(window, settings):
    window.show_start()
    assert not settings.isVisible()
    assert window.editor is None
