"""What is half typed or half dragged when somebody saves, leaves or thinks better of it."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.background import Background
from exporters import xml
from tests.support.mouse import Mouse

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(edit, small, tmp_path):
    opened = edit(small)
    opened.session.document.path = tmp_path / "map.remit"
    opened.session.selection.set(("icb",))
    return opened


def type_into(editor, field, text):
    """Type, and stay in the field."""
    line = next(form.rows[field] for form in editor.inspector.forms if field in form.rows).editor.inner
    line.setFocus()
    QTest.keyClicks(line, text)


def test_saving_keeps_a_date_that_is_still_being_typed(window, editor, tmp_path):
    type_into(editor, "valid_to", "1 July 2030")
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert xml.read(tmp_path / "map.remit").body("icb").valid_to == date(2030, 7, 1)


def test_closing_asks_about_a_number_that_is_still_being_typed(window, editor, answers):
    type_into(editor, "quorum", "7")
    answers.prepare("save_changes", None)
    assert not window.close()
    assert editor.session.partnership.body("icb").quorum == 7


def test_only_the_whole_number_is_taken(editor, small):
    type_into(editor, "quorum", "4.5")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert editor.session.partnership is small


def test_saving_keeps_a_name_that_is_still_being_typed_on_the_canvas(window, editor, tmp_path):
    editor.in_place.edit("icb")
    QTest.keyClicks(QApplication.focusWidget(), "The Board")
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert xml.read(tmp_path / "map.remit").body("icb").name == "The Board"


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Escape, "ICB"), (Qt.Key.Key_Return, "Board")])
def test_after_a_name_the_canvas_has_the_keys_again(editor, key, name):
    editor.in_place.edit("icb")
    typed = QApplication.focusWidget()
    QTest.keyClicks(typed, "Board")
    QTest.keyClick(typed, key)
    assert not typed.isVisible()
    assert QApplication.focusWidget() is editor.canvas
    assert [line for line in editor.canvas.findChildren(QLineEdit) if line.isVisible()] == []
    assert editor.session.partnership.body("icb").name == name


def test_a_click_into_a_field_keeps_the_name_and_goes_there(editor):
    editor.in_place.edit("icb")
    QTest.keyClicks(QApplication.focusWidget(), "Board")
    field = editor.inspector.forms[0].rows["chair"].editor.inner
    field.setFocus()
    assert editor.session.partnership.body("icb").name == "Board"
    assert QApplication.focusWidget() is field


def test_leaving_drops_what_is_being_dragged(window, editor, small):
    mouse = Mouse(editor)
    x, y = mouse.middle_of("icb")
    mouse.press((x, y), (x + 96, y + 40))
    assert window.may_leave()
    assert not editor.stage.is_busy
    assert editor.session.document.on_show is small


def test_the_space_bar_is_let_go_with_the_keys(editor):
    QTest.keyPress(editor.canvas, Qt.Key.Key_Space)
    editor.outline.setFocus()
    editor.canvas.setFocus()
    Mouse(editor).click(Mouse(editor).middle_of("leeds"))
    assert editor.session.selection.ids == {"leeds"}


def test_closing_does_not_wait_for_work_that_has_begun():
    begun, go_on = Event(), Event()
    background = Background()

    def work() -> None:
        begun.set()
        go_on.wait(10)

    background.run(work, lambda _: None, lambda _: None)
    assert begun.wait(5)
    background.close()
    assert not go_on.is_set()
    go_on.set()
