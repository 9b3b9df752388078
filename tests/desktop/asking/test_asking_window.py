"""Questions are asked with the keyboard, answered in sentences, and the answer stands out on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.searching.going import place_of
from schema import Placement, View
from schema.asking import ask
from schema.edits.connectors import edit_connector
from schema.edits.views import add_view
from tests.support.fields import press
from tests.support.findings_listed import choose
from tests.support.keys import Keys

pytestmark = pytest.mark.slow


@pytest.fixture
def panel(edit, small):
    return edit(small).ask_panel


def asked(qtbot, window, panel, question: str, subject: str) -> None:
    """Ask with the keyboard, and wait for the answer."""
    window.actions_by_id["ask"].trigger()
    choose(panel.question, question)
    panel.subject.setFocus()
    panel.subject.selectAll()
    QTest.keyClicks(panel.subject, subject)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(panel.subject, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(panel.sentences.count()) or bool(panel.told.text()))


def sentences(panel) -> tuple[str, ...]:
    return tuple(panel.sentences.item(at).text() for at in range(panel.sentences.count()))


@pytest.mark.parametrize(
    ("question", "subject"),
    [("accountable", "cancer"), ("decides", "cancer"), ("body", "Leeds"), ("levels", "")],
)
def test_each_question_is_answered_in_the_sentences_of_the_map(
    qtbot, window, panel, small, question, subject
):
    asked(qtbot, window, panel, question, subject)
    assert sentences(panel) == ask(small, question, subject).sentences
    assert sentences(panel)


def test_a_whole_question_is_understood(qtbot, window, panel, small):
    asked(qtbot, window, panel, "accountable", "Who is accountable for cancer?")
    assert sentences(panel) == ask(small, "accountable", "cancer").sentences


def test_the_answer_comes_into_sight_on_the_page_that_shows_most_of_it(qtbot, window, edit, small):
    """The open page has one of the bodies; another has the whole path."""
    places = (Placement(body="forum", x=0, y=0), Placement(body="leeds", x=0, y=4000))
    editor = edit(add_view(small, View(id="narrow", title="Narrow", placements=places)))
    whole = small.views[0].id
    editor.session.open_view("narrow")
    asked(qtbot, window, editor.ask_panel, "decides", "cancer")
    qtbot.waitUntil(lambda: editor.session.view_id == whole)
    editor.session.open_view("narrow")
    editor.canvas.zoom_by(1 / editor.canvas.zoom)
    editor.canvas.centerOn(0, 0)
    asked(qtbot, window, editor.ask_panel, "accountable", "leeds")
    qtbot.waitUntil(lambda: seen(editor, "leeds"))


def seen(editor, body: str) -> bool:
    place = place_of(editor.scene.drawing, frozenset((body,)))
    return editor.canvas.mapToScene(editor.canvas.viewport().rect()).boundingRect().contains(place)


def test_ctrl_k_asks_and_names_are_proposed_while_one_types(window, panel):
    window.activateWindow()
    window.editor.canvas.setFocus()
    Keys(window).press("Ctrl+K")
    assert panel.subject.hasFocus()
    QTest.keyClicks(panel.subject, "anc")
    assert panel.subject.completer().currentCompletion() == "cancer"
    choose(panel.question, "body")
    panel.subject.completer().setCompletionPrefix("lee")
    assert panel.subject.completer().currentCompletion() == "Leeds"
    QTest.keyClick(panel.subject.completer().popup(), Qt.Key.Key_Escape)


def test_the_answer_stands_out_and_escape_shows_everything_alike(qtbot, window, panel):
    editor = window.editor
    asked(qtbot, window, panel, "decides", "cancer")
    assert editor.session.sight.answered == frozenset(panel.answer.elements)
    drawing = editor.scene.drawing
    faded = {item.id for item in drawing.items if editor.scene.graphic_of(item.id).opacity() < 1}
    lit = {item.id for item in drawing.items if editor.session.sight.answered & set(item.refs[:1])}
    assert faded
    assert lit
    assert not faded & lit
    QTest.keyClick(panel.subject, Qt.Key.Key_Escape)
    assert not editor.session.sight.answered
    assert all(editor.scene.graphic_of(item.id).opacity() == 1 for item in drawing.items)
    assert sentences(panel) == ()


def test_a_sentence_selects_what_it_speaks_of_and_opens_a_view_that_shows_it(qtbot, edit, window, small):
    editor = edit(add_view(small, View(id="empty", title="Empty")))
    editor.session.open_view("empty")
    panel = editor.ask_panel
    asked(qtbot, window, panel, "decides", "cancer")
    assert editor.session.view_id != "empty"
    editor.session.open_view("empty")
    at = next(at for at, said in enumerate(panel.answer.said) if "line-1" in said.elements)
    item = panel.sentences.item(at)
    where = panel.sentences.visualItemRect(item).center()
    QTest.mouseClick(panel.sentences.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert editor.session.view_id != "empty"
    assert "line-1" in editor.session.selection.ids


def test_what_nobody_is_called_is_told_and_nothing_goes_pale(qtbot, window, panel):
    asked(qtbot, window, panel, "body", "Atlantis")
    assert "Atlantis" in panel.told.text()
    assert panel.told.isVisible()
    assert not window.editor.session.sight.answered


def test_the_answer_follows_the_document(qtbot, window, panel):
    asked(qtbot, window, panel, "decides", "cancer")
    before = sentences(panel)
    document = window.editor.session.document
    document.apply("Edit", edit_connector(document.partnership, "line-1", functions=()))
    qtbot.waitUntil(lambda: sentences(panel) != before)
    document.history.undo()
    qtbot.waitUntil(lambda: sentences(panel) == before)
    press(panel.leave)
    assert sentences(panel) == ()


def test_the_spotlight_takes_the_place_of_an_answer_and_the_other_way_round(qtbot, window, panel):
    sight = window.editor.session.sight
    asked(qtbot, window, panel, "decides", "cancer")
    window.editor.session.selection.set({"forum"})
    window.actions_by_id["spotlight"].trigger()
    assert (sight.lit, sight.answered) == ("forum", frozenset())
    press(panel.go)
    qtbot.waitUntil(lambda: bool(sight.answered))
    assert sight.lit is None
