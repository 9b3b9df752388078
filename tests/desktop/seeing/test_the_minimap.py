"""The minimap: there when it helps, moved with the mouse, painted when a change has settled."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop import preferences
from desktop.canvas.miniature import miniature, size_within
from desktop.seeing import minimap as minimap_module
from tests.support.mouse import Mouse
from tests.support.sketch import sketch

pytestmark = pytest.mark.slow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot, edit):
    editor = edit(sketch())
    qtbot.waitUntil(lambda: editor.minimap._drawing is not None)
    return editor


@pytest.fixture
def near(window, editor):
    """The page at 100 %, so that most of it is out of sight."""
    window.actions_by_id["zoom-100"].trigger()
    return editor


def middle(editor):
    """The point of the page in the middle of the canvas."""
    at = editor.canvas.mapToScene(editor.canvas.viewport().rect().center())
    return at.x(), at.y()


def test_it_is_there_while_part_of_the_page_is_out_of_sight(window, editor):
    assert not editor.minimap.isVisible()
    window.actions_by_id["zoom-100"].trigger()
    assert editor.minimap.isVisible()
    assert editor.canvas.viewport().geometry().contains(editor.minimap.geometry())
    window.actions_by_id["zoom-fit"].trigger()
    assert not editor.minimap.isVisible()


def test_a_click_shows_that_part_of_the_page(near):
    small, page = near.minimap, near.scene.drawing.frame
    QTest.mouseClick(small, LEFT, pos=small.rect().center())
    assert middle(near) == pytest.approx((page.x + page.width / 2, page.y + page.height / 2), abs=12)


def test_a_drag_moves_along(near):
    small, places = near.minimap, []
    start = small.rect().center()
    QTest.mousePress(small, LEFT, pos=start)
    for step in (QPoint(0, 0), QPoint(-20, 0), QPoint(-40, 0)):
        QTest.mouseMove(small, start + step)
        places.append(middle(near)[0])
    QTest.mouseRelease(small, LEFT, pos=start)
    assert places == sorted(places, reverse=True)
    assert places[0] > places[2]
    assert near.session.selection.ids == frozenset()


def test_it_takes_no_keys_and_no_clicks_from_the_canvas_elsewhere(near):
    near.canvas.setFocus()
    QTest.mouseClick(near.minimap, LEFT)
    assert near.canvas.hasFocus()
    assert near.minimap.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_it_is_switched_off_and_that_is_remembered(window, near):
    action = window.actions_by_id["minimap"]
    assert action.isChecked()
    action.trigger()
    assert not near.minimap.isVisible()
    assert not action.isChecked()
    assert not preferences.is_on("minimap")
    action.trigger()
    assert near.minimap.isVisible()


def test_it_is_painted_when_a_drag_has_ended_and_not_before(qtbot, monkeypatch, near):
    painted = []
    monkeypatch.setattr(
        minimap_module, "miniature", lambda *given: (painted.append(given[0]), miniature(*given))[1]
    )
    mouse = Mouse(near)
    near.canvas.centerOn(*mouse.middle_of("icb"))
    start = mouse.middle_of("icb")
    mouse.press(start, *((start[0] + step, start[1]) for step in (8, 16, 24, 32)))
    QTest.qWait(0)
    assert painted == []
    mouse.drag(start, (start[0] + 40, start[1]))
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.waitUntil(lambda: painted[-1] is near.scene.drawing)


def test_a_small_canvas_is_left_to_the_page(window, near):
    window.resize(700, 480)
    assert not near.minimap.isVisible()


def test_the_picture_has_the_shape_of_the_page(editor):
    drawing = editor.scene.drawing
    size = size_within(drawing, minimap_module._MOST)
    assert size.width() / size.height() == pytest.approx(drawing.frame.width / drawing.frame.height, rel=0.02)
    picture = miniature(drawing, minimap_module._MOST, 2.0)
    assert picture.size() == size * 2
