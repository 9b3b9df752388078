"""The filters as a person meets them: menus of ticks, by mouse and by keyboard, and a view made of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from exporters import xml
from exporters.drawing.page import draw
from schema import Attestation
from schema.edits.connectors import edit_connector
from tests.support.beginnings import begun
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE

pytestmark = [pytest.mark.qt_log_ignore("plugin does not support"), pytest.mark.slow]


@pytest.fixture
def editor(edit):
    doubtful = edit_connector(begun(), "line-4", attestation=Attestation.ILLUSTRATIVE)
    return edit(doubtful)


@pytest.fixture
def keys(window, editor):
    editor.canvas.setFocus()
    return Keys(window)


def shown(editor) -> set[str]:
    """The bodies and connectors on the screen."""
    items = [item for item in editor.scene.drawing.items if item.role in ("body", "connector")]
    return {ref for item in items for ref in item.refs}


def ticks(editor, menu: str) -> dict[str, bool]:
    """The words of a menu and what is ticked."""
    return {each.text(): each.isChecked() for each in editor.filters.menus[menu].menu().actions()}


def untick(editor, menu: str, words: str) -> None:
    """Open a menu, and click one of its rows."""
    button = editor.filters.menus[menu]
    popup = button.menu()
    popup.popup(button.mapToGlobal(button.rect().bottomLeft()))
    row = next(action for action in popup.actions() if action.text().startswith(words))
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=popup.actionGeometry(row).center())
    assert popup.isVisible()
    popup.close()


def test_every_kind_level_and_attestation_on_the_page_has_a_tick_and_a_count(editor, keys):
    keys.press("Shift+F9")
    assert ticks(editor, "kinds") == {"Delegation\t3": True, "Engagement\t1": True}
    assert ticks(editor, "levels") == {"System\t1": True, "Place\t3": True, "Without level\t1": True}
    assert ticks(editor, "attestations") == {"Documented\t3 + 5": True, "Illustrative\t1 + 0": True}


def test_a_kind_is_left_out_with_the_mouse_and_the_status_line_says_so(window, editor, keys):
    keys.press("Shift+F9")
    untick(editor, "kinds", "Delegation")
    assert shown(editor) == {"icb", "leeds", "kirklees", "wakefield", "residents", "line-4"}
    assert window.status.hint.text() == "1 of 4 lines shown; filters are on."
    assert "Exports and prints show everything." in editor.filters.said.text()


def test_a_level_is_left_out_with_the_keyboard_alone(window, editor, keys):
    keys.press("Shift+F9", "Tab", "Space")
    assert editor.filters.menus["levels"].menu().isVisible()
    keys.press("Down", "Down", "Space", "Escape")
    assert shown(editor) == {"icb", "residents", "line-4"}
    assert window.status.hint.text() == "1 of 4 lines shown; filters are on."


def test_an_attestation_is_left_out(editor, keys):
    keys.press("Shift+F9")
    untick(editor, "attestations", "Illustrative")
    assert "line-4" not in shown(editor)
    assert "residents" in shown(editor)


def test_what_is_left_out_cannot_be_clicked(editor, keys):
    mouse = Mouse(editor)
    place = mouse.middle_of("residents")
    keys.press("Shift+F9")
    untick(editor, "levels", "Without level")
    mouse.click(place)
    assert editor.session.selection.ids == frozenset()


def test_one_action_shows_everything_again(window, editor, keys):
    everything = shown(editor)
    keys.press("Shift+F9")
    untick(editor, "kinds", "Delegation")
    assert window.actions_by_id["filters"].isChecked()
    editor.filters.clear.click()
    assert shown(editor) == everything
    assert not editor.filters.isVisible()
    keys.press("Shift+F9")
    untick(editor, "kinds", "Delegation")
    keys.press("Shift+F9")
    assert shown(editor) == everything


def test_filters_change_neither_the_document_nor_what_is_exported(editor, keys):
    before = editor.session.partnership
    keys.press("Shift+F9")
    untick(editor, "kinds", "Delegation")
    assert editor.session.partnership is before
    assert xml.write(editor.session.partnership) == xml.write(before)
    drawn = {ref for item in draw(before, before.view(PAGE)).items for ref in item.refs}
    assert "line-1" in drawn
    assert "line-1" not in shown(editor)


def test_a_view_is_made_of_what_is_shown(editor, keys):
    keys.press("Shift+F9")
    untick(editor, "kinds", "Engagement")
    seen = shown(editor)
    QTest.mouseClick(editor.filters.keep, Qt.MouseButton.LeftButton)
    assert editor.session.view.title == "Page (part)"
    assert shown(editor) == seen
    assert not editor.session.sight.filter.is_on
    assert len(editor.session.partnership.views) == 2
    editor.session.document.history.undo()
    assert [view.id for view in editor.session.partnership.views] == [PAGE]
    assert "line-4" in shown(editor)


def test_there_is_nothing_to_keep_while_everything_is_shown(editor, keys):
    keys.press("Shift+F9")
    assert not editor.filters.keep.isEnabled()


def test_a_drag_shows_only_what_passes(editor, keys):
    mouse = Mouse(editor)
    keys.press("Shift+F9")
    untick(editor, "kinds", "Delegation")
    mouse.press(mouse.middle_of("residents"), (600, 200), (600, 260))
    assert shown(editor) == {"icb", "leeds", "kirklees", "wakefield", "residents", "line-4"}
    keys.press("Escape")


@pytest.mark.parametrize("width", [1280, 660])
def test_the_words_stand_beside_the_buttons_or_below_them_and_are_whole(qtbot, window, editor, keys, width):
    window.resize(width, 700)
    window.panels.inspector.hide()
    keys.press("Shift+F9")
    said, kinds = editor.filters.said, editor.filters.menus["kinds"]
    qtbot.waitUntil(lambda: (said.geometry().top() > kinds.geometry().bottom()) is (width == 660))
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    assert editor.canvas.height() > 100
