"""Words on the page, typed over where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from schema import Area, Note
from schema.edits.notes import add_note
from tests.support.hand import KEY, label_of
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out


@pytest.fixture
def editor(edit, small):
    return edit(small)


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


def test_a_note_of_several_lines_is_typed_where_it_stands(edit, small):
    editor = edit(add_note(small, PAGE, Note(id="remark", text="One\ntwo", x=300, y=200)))
    mouse = Mouse(editor)
    mouse.double_click((306, 208))
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "One\ntwo"
    QTest.keyClicks(note, "First")
    QTest.keyClick(note, KEY.Key_Return)
    QTest.keyClicks(note, "second")
    assert abs(note.geometry().center().y() - mouse.pixel((306, 208)).y()) < 80
    QTest.keyClick(note, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.session.view.notes[0].text == "First\nsecond"


def test_a_note_is_kept_by_a_click_elsewhere(edit, small):
    editor = edit(add_note(small, PAGE, Note(id="remark", text="One", x=300, y=200)))
    mouse = Mouse(editor)
    mouse.double_click((306, 208))
    QTest.keyClicks(QApplication.focusWidget(), "Kept")
    mouse.click(mouse.middle_of("icb"))
    assert editor.session.view.notes[0].text == "Kept"


@pytest.mark.parametrize(
    ("role", "words"), [("title", "West"), ("area", "Place committees"), ("connector", "as agreed")]
)
def test_every_label_is_typed_over_where_it_stands(edit, role, words):
    area = Area(id="committees", title="Committees", x=300, y=100, width=200, height=120)
    editor = edit(
        laid_out(map_of("ICB -delegation-> Leeds", leeds="place-committee"), area, icb=(0, 0), leeds=(0, 300))
    )
    mouse = Mouse(editor)
    title = next(item for item in editor.scene.drawing.items if item.role == "title").marks[0]
    places = {"title": (title.x + 6, title.y - 6), "area": (330, 118), "connector": label_of(editor)}
    mouse.double_click(places[role])
    label = QApplication.focusWidget()
    assert label.geometry().adjusted(0, -8, 0, 8).contains(mouse.pixel(places[role]))
    QTest.keyClicks(label, words)
    QTest.keyClick(label, KEY.Key_Return)
    view, line = editor.session.view, editor.session.partnership.connectors[0]
    assert words == {"title": view.title, "area": view.areas[0].title, "connector": line.phrase}[role]


def test_a_heading_is_added_and_typed(window, editor):
    window.actions_by_id["add-heading"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "Across the system")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    (note,) = editor.session.view.notes
    assert (note.text, note.heading) == ("Across the system", True)
