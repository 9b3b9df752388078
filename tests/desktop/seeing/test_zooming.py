"""Zooming and panning: with keys, wheel, fingers and the menu in the status bar."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.keys import Keys
from tests.support.mouse import Mouse

MIDDLE = Qt.MouseButton.MiddleButton


@pytest.fixture
def editor(edit, small):
    return edit(small)


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


def wheel(editor, at: QPoint, notches: int, held=Qt.KeyboardModifier.ControlModifier) -> None:
    """Turn the wheel over a place of the viewport."""
    viewport = editor.canvas.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_with_control_zooms_where_the_pointer_is(editor, mouse):
    at = mouse.pixel(mouse.middle_of("forum"))
    before, zoom = editor.canvas.mapToScene(at), editor.canvas.zoom
    wheel(editor, at, 5)
    assert editor.canvas.zoom > 2 * zoom
    after = editor.canvas.mapToScene(at)
    assert (after - before).manhattanLength() < 4 / zoom
    wheel(editor, at, -5)
    assert editor.canvas.zoom == pytest.approx(zoom)


def test_the_wheel_alone_scrolls(editor, mouse):
    wheel(editor, mouse.pixel(mouse.middle_of("icb")), 6)
    zoom, top = editor.canvas.zoom, editor.canvas.verticalScrollBar().value()
    wheel(editor, QPoint(100, 100), -1, Qt.KeyboardModifier.NoModifier)
    assert editor.canvas.zoom == zoom
    assert editor.canvas.verticalScrollBar().value() > top


def test_the_selection_is_shown_as_large_as_fits(window, editor, mouse):
    assert not window.actions_by_id["zoom-selection"].isEnabled()
    mouse.click(mouse.middle_of("forum"))
    editor.canvas.setFocus()
    Keys(window).press("Ctrl+2")
    assert editor.canvas.zoom == pytest.approx(1.25)
    room = editor.canvas.viewport().rect()
    assert mouse.pixel(mouse.middle_of("forum")).x() == pytest.approx(room.center().x(), abs=4)


def test_what_is_selected_and_not_here_is_said_to_be_elsewhere(window, editor):
    editor.session.selection.set(("cancer",))
    window.actions_by_id["zoom-selection"].trigger()
    assert window.status.hint.text() == "What is selected is not on this view."


def test_the_status_bar_shows_the_zoom_and_offers_sizes(window, editor):
    window.actions_by_id["zoom-100"].trigger()
    assert window.status.zoom.text() == "100 %"
    menu = window.status.zoom.menu()
    words = [action.text() for action in menu.actions()]
    assert words[:7] == ["25 %", "50 %", "75 %", "100 %", "150 %", "200 %", "400 %"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editor.canvas.zoom == pytest.approx(0.5)
    assert window.status.zoom.accessibleName() == "Zoom 50 %"
    assert window.actions_by_id["zoom-fit"] in menu.actions()


def test_a_drag_with_the_middle_button_moves_the_page_and_nothing_on_it(editor, mouse, small):
    wheel(editor, mouse.pixel(mouse.middle_of("icb")), 8)
    viewport, start = editor.canvas.viewport(), QPoint(200, 200)
    before = editor.canvas.mapToScene(start)
    QTest.mousePress(viewport, MIDDLE, pos=start)
    QTest.mouseMove(viewport, start + QPoint(-40, -30))
    QTest.mouseRelease(viewport, MIDDLE, pos=start + QPoint(-40, -30))
    after = editor.canvas.mapToScene(start + QPoint(-40, -30))
    assert (after - before).manhattanLength() < 2
    assert editor.session.partnership is small


def test_a_drag_with_the_space_bar_held_moves_the_page_and_nothing_on_it(editor, mouse, small):
    wheel(editor, mouse.pixel(mouse.middle_of("icb")), 8)
    viewport, start = editor.canvas.viewport(), mouse.pixel(mouse.middle_of("icb"))
    before = editor.canvas.mapToScene(start)
    editor.canvas.setFocus()
    QTest.keyPress(editor.canvas, Qt.Key.Key_Space)
    assert viewport.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(-40, -30))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(-40, -30))
    QTest.keyRelease(editor.canvas, Qt.Key.Key_Space)
    after = editor.canvas.mapToScene(start + QPoint(-40, -30))
    assert (after - before).manhattanLength() < 2
    assert editor.session.partnership is small
    assert editor.session.selection.ids == frozenset()


def test_two_fingers_pinch_the_page_larger(editor, small):
    viewport, device = editor.canvas.viewport(), QTest.createTouchDevice()
    zoom, middle = editor.canvas.zoom, viewport.rect().center()
    apart = [QPoint(30, 0) + QPoint(20 * step, 0) for step in range(8)]
    QTest.touchEvent(viewport, device).press(0, middle - apart[0]).press(1, middle + apart[0]).commit()
    for each in apart[1:]:
        QTest.touchEvent(viewport, device).move(0, middle - each).move(1, middle + each).commit()
    last = apart[-1]
    QTest.touchEvent(viewport, device).release(0, middle - last).release(1, middle + last).commit()
    assert editor.canvas.zoom > 1.5 * zoom
    assert editor.session.partnership is small
