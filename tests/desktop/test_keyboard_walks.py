"""The canvas and the window without a mouse, through real keys."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop import panes
from desktop.canvas.focus_ring import CanvasRing
from desktop.canvas.page_key import KEY
from desktop.canvas.walking import elements
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import place_of

pytestmark = [pytest.mark.usefixtures("keys"), pytest.mark.slow]


@pytest.fixture
def keys(window, edit, small):
    edit(small)
    return Keys(window)


def stands_on(window):
    item = window.editor.stage.focus.item
    return item and elements(item)


def test_tab_walks_and_selects_in_reading_order_and_leaves_at_the_end(window, keys):
    walked = []
    while QApplication.focusWidget() is window.editor.canvas:
        keys.press("Tab")
        walked.append(stands_on(window))
    assert walked == [("icb",), ("leeds",), ("forum",), ("line-1",), (KEY,), None]
    assert window.editor.session.selection.ids == {KEY}


def test_shift_tab_walks_back_and_leaves_before_the_first(window, keys):
    keys.press("Tab", "Tab", "Shift+Tab")
    assert window.editor.session.selection.ids == {"icb"}
    keys.press("Shift+Tab")
    assert QApplication.focusWidget() is not window.editor.canvas
    keys.press("Tab")
    assert QApplication.focusWidget() is window.editor.canvas


def test_arrows_move_with_alt_they_walk(window, keys):
    keys.press("Tab", "Alt+Down")
    assert window.editor.session.selection.ids == {"leeds"}
    keys.press("Right")
    assert place_of(window.editor.session.partnership, "leeds").x == 8
    keys.press("Alt+Up", "Alt+Right")
    assert stands_on(window) == ("forum",)


def test_several_are_gathered_without_letting_go(window, keys):
    keys.press("Tab", "Alt+Shift+Down")
    assert stands_on(window) == ("leeds",)
    assert window.editor.session.selection.ids == {"icb"}
    keys.press("Shift+Space")
    assert window.editor.session.selection.ids == {"icb", "leeds"}
    keys.press("Shift+Space")
    assert window.editor.session.selection.ids == {"icb"}
    assert stands_on(window) == ("leeds",)


def test_lines_are_walked_along(window, keys):
    keys.press("Tab", "Ctrl+Right")
    assert window.editor.session.selection.ids == {"line-1"}
    keys.press("Ctrl+Right")
    assert stands_on(window) == ("leeds",)
    keys.press("Ctrl+Left", "Ctrl+Left")
    assert stands_on(window) == ("icb",)


def test_where_no_way_leads_the_status_bar_says_so(window, keys):
    keys.press("Tab", "Alt+Up")
    assert window.status.hint.text() == "There is nothing further that way."
    keys.press("Ctrl+Left")
    assert window.status.hint.text() == "No line leads here."
    keys.press("Ctrl+Down")
    assert "Ctrl+Right" in window.status.hint.text()
    assert stands_on(window) == ("icb",)


def test_the_walk_goes_on_from_what_the_outline_selects(window, keys):
    window.editor.session.selection.set(("leeds",))
    keys.press("Tab")
    assert stands_on(window) == ("forum",)


def test_enter_types_over_the_label_and_the_keyboard_comes_back(window, keys):
    keys.press("Tab", "Return")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    keys.type("Board")
    keys.press("Return")
    assert window.editor.session.partnership.body("icb").name == "Board"
    assert QApplication.focusWidget() is window.editor.canvas
    assert window.editor.stage.focus.is_shown


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_menu_key_opens_what_can_be_done_there(window, keys):
    keys.press("Tab")
    keys.ask_for_menu()
    (menu,) = (each for each in window.findChildren(QMenu) if each.isVisible() and each.title() == "")
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "&Duplicate" in words
    assert "Swap &direction" not in words
    place = window.editor.keyboard.place(window.editor.stage.focus.item)
    assert place.contains(window.editor.canvas.viewport().mapFromGlobal(menu.pos()))
    keys.press("Esc")
    assert QApplication.focusWidget() is window.editor.canvas


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_right_button_selects_what_it_opens_the_menu_for(window):
    opened = []
    window.editor.keyboard.menu_wanted.connect(opened.append)
    mouse = Mouse(window.editor)
    mouse.menu(mouse.middle_of("forum"))
    assert window.editor.session.selection.ids == {"forum"}
    mouse.menu((300, 150))
    assert window.editor.session.selection.ids == frozenset()
    assert len(opened) == 2


def test_f6_goes_round_all_panes_both_ways(window, keys):
    open_panes = panes.panes(window)
    assert len(open_panes) == 6
    for pane in (*open_panes[1:], open_panes[0]):
        keys.press("F6")
        assert pane is keys.at or pane.isAncestorOf(keys.at)
    for pane in reversed(open_panes):
        keys.press("Shift+F6")
        assert pane is keys.at or pane.isAncestorOf(keys.at)


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("selected", [(), ("icb",), ("line-1",)])
def test_nothing_traps_the_keyboard(window, keys, key, selected):
    canvas, passed = window.editor.canvas, []
    window.editor.session.selection.set(selected)
    while keys.at is canvas:
        keys.press(key)
    while keys.at is not canvas:
        assert keys.at not in passed, f"{keys.at} is come by again before the canvas is"
        passed.append(keys.at)
        keys.press(key)
    for pane in panes.panes(window)[1:]:
        assert any(pane is each or pane.isAncestorOf(each) for each in passed), pane


def test_the_place_of_the_keyboard_is_seen_on_the_page_and_not_only_selected(window, keys):
    keys.press("Tab")
    with_ring = ink_beside(window, "icb")
    Mouse(window.editor).click(Mouse(window.editor).middle_of("icb"))
    assert window.editor.session.selection.ids == {"icb"}
    assert with_ring > ink_beside(window, "icb") + 100


def test_before_anything_is_walked_to_the_whole_canvas_is_framed(window, keys):
    (ring,) = window.editor.canvas.findChildren(CanvasRing)
    assert not ring.isVisible()
    keys.press("F6", "Shift+F6")
    assert ring.isVisible()
    assert ring.geometry() == window.editor.canvas.rect()
    keys.press("Tab")
    assert not ring.isVisible()


def test_what_is_walked_to_comes_into_sight(window, keys):
    canvas = window.editor.canvas
    canvas.zoom_by(6)
    for _ in range(4):
        keys.press("Tab")
        place = window.editor.keyboard.place(window.editor.stage.focus.item)
        assert place.intersects(canvas.viewport().rect())


def test_arrows_scroll_while_nothing_is_selected(window, keys):
    canvas = window.editor.canvas
    canvas.zoom_by(6)
    before = canvas.verticalScrollBar().value()
    keys.press("Down")
    assert canvas.verticalScrollBar().value() > before


def ink_beside(window, body):
    """How many dark pixels lie just outside a body."""
    item = next(i for i in window.editor.scene.drawing.items if i.refs == (body,))
    inside = window.editor.keyboard.place(item)
    picture: QImage = window.editor.canvas.viewport().grab().toImage()
    around = inside.adjusted(-9, -9, 9, 9)
    points = [
        (x, y) for x in range(around.left(), around.right()) for y in range(around.top(), around.bottom())
    ]
    outside = [(x, y) for x, y in points if not inside.adjusted(-3, -3, 3, 3).contains(x, y)]
    return sum(picture.pixelColor(x, y).lightness() < 60 for x, y in outside)
