"""The outline as a person uses it: found by typing, ordered otherwise, gone to with Enter, dragged out."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.panels.outline_rows import Order, Row, narrowed, rows
from schema import Body, Form, View
from schema.edits.bodies import add_body, edit_body
from schema.edits.views import add_view
from tests.support.beginnings import begun
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, place_of

pytestmark = pytest.mark.slow

KEY = Qt.Key


@pytest.fixture
def editor(edit):
    """The beginning, with Kirklees an organ of the ICB, and a forum that stands nowhere."""
    given = edit_body(begun(), "kirklees", parent="icb", short_name="KC")
    return edit(add_body(given, Body(id="forum", name="Leeds Forum", kind="forum", levels=("place",))))


@pytest.fixture
def panel(editor):
    return editor.outline_panel


@pytest.fixture
def keys(window):
    return Keys(window)


def tree(item) -> list:
    """Titles as they are nested."""
    return [(item.child(at).text(0), tree(item.child(at))) for at in range(item.childCount())]


def names(editor) -> list[str]:
    return [item.text(0) for item in editor.outline._items.values()]


def order_by(panel, order: Order) -> None:
    """Choose an order with the keyboard."""
    panel.order.setFocus()
    for _ in range(list(Order).index(order)):
        QTest.keyClick(panel.order, KEY.Key_Down)


def drag(editor, item, at: QPoint, *, drop: bool = True) -> None:
    """Drag a row onto the canvas, as the system tells of it."""
    data, viewport = editor.outline.mimeData([item]), editor.canvas.viewport()
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, QDragEnterEvent(at, *rest))
    QApplication.sendEvent(viewport, QDragMoveEvent(at + QPoint(4, 4), *rest))
    QApplication.sendEvent(viewport, QDragMoveEvent(at, *rest))
    if drop:
        QApplication.sendEvent(viewport, QDropEvent(QPointF(at), *rest))


def test_by_whose_organ_they_are_bodies_stand_below_one_another(editor, panel):
    order_by(panel, Order.PARENT)
    shown = tree(editor.outline.invisibleRootItem())
    assert ("ICB", [("Kirklees", [])]) in shown
    assert ("Leeds Forum", []) in shown


def test_what_stands_on_no_view_can_be_seen_alone(editor, panel):
    order_by(panel, Order.UNSEEN)
    assert tree(editor.outline.invisibleRootItem()) == [("On no view", [("Leeds Forum", [])])]


def test_where_every_body_stands_on_a_view_that_is_said():
    assert rows(begun(), Order.UNSEEN) == (Row("Every body stands on a view"),)


def test_typing_narrows_and_escape_shows_all_again(editor, panel, keys):
    everything = names(editor)
    panel.search.setFocus()
    keys.type("leed")
    assert names(editor) == ["Leeds", "Leeds Forum"]
    keys.type("s fo")
    assert names(editor) == ["Leeds Forum"]
    keys.press("Escape")
    assert names(editor) == everything


def test_a_short_name_finds_too_and_keeps_what_it_stands_under(editor, panel, keys):
    order_by(panel, Order.PARENT)
    panel.search.setFocus()
    keys.type("kc")
    assert tree(editor.outline.invisibleRootItem()) == [("ICB", [("Kirklees", [])])]


def test_words_that_nothing_has_find_nothing():
    assert narrowed(rows(begun(), Order.LEVEL), "nobody has this") == ()


def test_down_goes_to_what_was_found_and_enter_goes_to_it_on_the_page(window, editor, panel, keys):
    window.actions_by_id["zoom-100"].trigger()
    editor.canvas.zoom_by(4)
    panel.search.setFocus()
    keys.type("residents")
    keys.press("Down", "Return")
    assert editor.session.selection.ids == {"residents"}
    assert editor.canvas.hasFocus()
    mouse = Mouse(editor)
    assert mouse.pixel(mouse.middle_of("residents"))
    assert editor.stage.focus.item.id == "body-residents"


def test_enter_places_a_body_that_the_view_does_not_show(window, editor, panel, keys):
    panel.search.setFocus()
    keys.type("forum")
    keys.press("Return", "Return")
    assert place_of(editor.session.partnership, "forum")
    assert window.status.hint.text() == "Placed Leeds Forum on this view."
    editor.session.document.history.undo()
    assert "forum" not in {each.body for each in editor.session.view.placements}


def test_a_double_click_goes_there_too(editor):
    item = editor.outline._items["residents"]
    at = editor.outline.visualItemRect(item).center()
    QTest.mouseDClick(editor.outline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert editor.session.selection.ids == {"residents"}


def test_a_table_has_no_place_for_a_body(window, edit):
    editor = edit(add_view(begun(), View(id="table", title="Table", form=Form.DECISIONS)))
    editor.session.open_view("table")
    editor.outline.wanted.emit("icb")
    assert "drawings" in window.status.hint.text()


def test_a_row_dragged_onto_the_page_places_its_body_there(editor):
    mouse = Mouse(editor)
    at = mouse.pixel((400, 120))
    drag(editor, editor.outline._items["forum"], at)
    assert mouse.middle_of("forum") == pytest.approx((400, 120), abs=8)
    assert editor.session.selection.ids == {"forum"}
    assert editor.session.document.history.undoText() == "Place on view"
    editor.session.document.history.undo()
    assert "forum" not in {each.body for each in editor.session.view.placements}


def test_a_drag_that_ends_in_an_area_puts_the_body_into_it(editor):
    mouse = Mouse(editor)
    drag(editor, editor.outline._items["forum"], mouse.pixel(mouse.middle_of("kirklees")))
    assert place_of(editor.session.partnership, "forum").area == "committees"


def test_a_drag_that_leaves_the_page_places_nothing(editor):
    before = editor.session.partnership
    drag(editor, editor.outline._items["forum"], Mouse(editor).pixel((640, 330)), drop=False)
    assert editor.session.document.on_show is not before
    editor.stage.cancel()
    assert editor.session.document.on_show is before


def test_a_body_that_stands_there_is_selected_and_never_placed_twice(editor):
    before = editor.session.partnership
    drag(editor, editor.outline._items["leeds"], Mouse(editor).pixel((640, 330)))
    assert editor.session.partnership is before
    assert editor.session.selection.ids == {"leeds"}
    assert before.view(PAGE).placements == editor.session.view.placements


def test_headings_are_dragged_nowhere(editor):
    before = editor.session.partnership
    drag(editor, editor.outline.topLevelItem(0), Mouse(editor).pixel((640, 330)))
    assert editor.session.partnership is before
