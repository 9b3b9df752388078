"""The overview: pictures of the views, made lazily; opened and put into order by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views import thumbnails
from schema import View
from schema.edits.bodies import rename_body
from schema.edits.placements import set_positions
from schema.edits.views import add_view, edit_view
from tests.support.beginnings import begun
from tests.support.pages import PAGE

pytestmark = pytest.mark.slow

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(window, edit):
    three = add_view(add_view(begun(), View(id="other", title="Other")), View(id="third", title="Third"))
    editor = edit(three)
    window.actions_by_id["overview"].trigger()
    return editor


@pytest.fixture
def drawn(monkeypatch):
    """The views that were drawn to be seen in little."""
    views, draw = [], thumbnails._drawn
    monkeypatch.setattr(thumbnails, "_drawn", lambda p, view: (views.append(view.id), draw(p, view))[1])
    return views


def titles(editor) -> list[str]:
    return [editor.overview.item(row).text() for row in range(editor.overview.count())]


def middle_of(editor, row: int):
    return editor.overview.visualItemRect(editor.overview.item(row)).center()


def order(editor) -> list[str]:
    return [view.id for view in editor.session.partnership.views]


def drag(editor, start: int, row: int, above: bool) -> None:
    """Drag a row above or below another, as the system tells of it."""
    rect = editor.overview.visualItemRect(editor.overview.item(row))
    at = QPoint(rect.center().x(), rect.top() + 2 if above else rect.bottom() - 2)
    data = editor.overview.mimeData([editor.overview.item(start)])
    rest = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, Qt.DropAction.MoveAction, *rest)
    move = QDragMoveEvent(at, Qt.DropAction.MoveAction, *rest)
    drop = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, *rest)
    for event in (enter, move, drop):
        QApplication.sendEvent(editor.overview.viewport(), event)
        assert event.isAccepted()


def test_every_view_has_a_row_and_in_a_while_a_picture(qtbot, editor):
    assert titles(editor) == ["Page", "Other", "Third"]
    qtbot.waitUntil(lambda: all(editor.overview.thumbnails.of(each) for each in order(editor)))
    picture = editor.overview.thumbnails.of(PAGE)
    size = picture.deviceIndependentSize()
    assert size.width() <= thumbnails.SIZE.width()
    assert size.height() <= thumbnails.SIZE.height()
    assert len({picture.toImage().pixelColor(x, picture.height() // 3).name() for x in range(100)}) > 2


def test_nothing_is_drawn_while_nobody_looks(qtbot, edit, drawn):
    editor = edit(begun())
    editor.session.document.apply("Rename", rename_body(begun(), "icb", "The ICB"))
    assert not editor.overview.isVisible()
    qtbot.wait(2 * thumbnails._PATIENCE)
    assert drawn == []


def test_only_what_changed_is_drawn_again(qtbot, drawn, editor):
    qtbot.waitUntil(lambda: not editor.overview.thumbnails.stale())
    assert sorted(drawn) == ["other", PAGE, "third"]
    drawn.clear()
    moved = set_positions(editor.session.partnership, PAGE, {"icb": (240, 0)})
    editor.session.document.apply("Move", moved)
    assert [view.id for view in editor.overview.thumbnails.stale()] == [PAGE]
    qtbot.waitUntil(lambda: not editor.overview.thumbnails.stale())
    assert drawn == [PAGE]


def test_a_click_opens_a_view(editor):
    QTest.mouseClick(editor.overview.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(editor, 1))
    assert editor.session.view_id == "other"


def test_the_keyboard_walks_and_enter_opens(editor):
    assert editor.overview.hasFocus()
    QTest.keyClick(editor.overview, KEY.Key_Down)
    assert editor.session.view_id == PAGE
    QTest.keyClick(editor.overview, KEY.Key_Return)
    assert editor.session.view_id == "other"


def test_control_and_arrows_put_a_view_elsewhere_and_stay_with_it(editor):
    QTest.keyClick(editor.overview, KEY.Key_Down, CONTROL)
    assert order(editor) == ["other", PAGE, "third"]
    QTest.keyClick(editor.overview, KEY.Key_Down, CONTROL)
    assert order(editor) == ["other", "third", PAGE]
    QTest.keyClick(editor.overview, KEY.Key_Down, CONTROL)
    assert order(editor) == ["other", "third", PAGE]
    QTest.keyClick(editor.overview, KEY.Key_Up, CONTROL)
    assert order(editor) == titles_as_ids(editor) == ["other", PAGE, "third"]
    assert editor.overview.currentItem().text() == "Page"


def titles_as_ids(editor) -> list[str]:
    return [title.lower() for title in titles(editor)]


@pytest.mark.parametrize(
    ("row", "above", "after"),
    [(2, False, ["other", "third", PAGE]), (2, True, ["other", PAGE, "third"]), (0, True, None)],
)
def test_a_drag_puts_a_view_elsewhere_in_one_step(editor, row, above, after):
    before = editor.session.partnership
    drag(editor, 0, row, above)
    assert order(editor) == titles_as_ids(editor) == (after or [PAGE, "other", "third"])
    editor.session.document.history.undo()
    assert editor.session.partnership is before


def test_the_rows_follow_the_document(editor):
    after = edit_view(editor.session.partnership, "other", title="Another")
    editor.session.document.apply("Rename", after)
    assert titles(editor) == ["Page", "Another", "Third"]
    editor.session.open_view("third")
    assert editor.overview.currentItem().text() == "Third"
