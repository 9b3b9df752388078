"""The command palette and the table of shortcuts, by keyboard; both are made from the table of actions."""

import pytest

from desktop.actions.table import ACTIONS, MENUS, plain
from desktop.searching.commands import CommandPalette
from desktop.searching.shortcuts import Shortcuts
from tests.desktop.test_accessible_names import nameless
from tests.support.dialogs import opened
from tests.support.keys import Keys

pytestmark = pytest.mark.slow


@pytest.fixture
def keys(window):
    return Keys(window)


def texts(rows):
    return [rows.topLevelItem(at).text(0) for at in range(rows.topLevelItemCount())]


def test_a_command_is_done_by_a_part_of_its_name(qtbot, edit, keys, small):
    session = edit(small).session
    keys.press("Ctrl+Shift+P")
    palette = opened(qtbot, CommandPalette)
    keys.type("sel al")
    row = palette.list.currentItem()
    assert [row.text(column) for column in range(3)] == ["Select all", "Edit", "Ctrl+A"]
    keys.press("Return")
    assert session.selection.ids == {"icb", "leeds", "forum", "line-1"}


def test_arrows_choose_and_who_listens_hears_what(qtbot, edit, keys, small):
    session = edit(small).session
    keys.press("Ctrl+Shift+P")
    palette = opened(qtbot, CommandPalette)
    keys.type("add")
    first = texts(palette.list)[:3]
    keys.press("Down", "Down", "Up")
    assert palette.list.currentItem().text(0) == first[1]
    assert palette.line.accessibleDescription().startswith(f"{first[1]}, Insert")
    assert session.partnership is small
    keys.press("Esc")
    assert session.partnership is small
    assert not palette.isVisible()


def test_only_what_can_be_done_now_is_offered(qtbot, window, edit, keys, small):
    session = edit(small).session
    keys.press("Ctrl+Shift+P")
    offered = set(texts(opened(qtbot, CommandPalette).list))
    assert {"Find", "Select all"} <= offered
    assert not {"Undo", "Swap direction", "Commands"} & offered
    keys.press("Esc")
    session.selection.set(("line-1",))
    window.activateWindow()
    qtbot.waitUntil(window.editor.canvas.hasFocus)
    keys.press("Ctrl+Shift+P")
    assert "Swap direction" in texts(opened(qtbot, CommandPalette).list)


def test_words_of_the_tip_find_it_too_but_later(qtbot, edit, keys, small):
    edit(small)
    keys.press("Ctrl+Shift+P")
    palette = opened(qtbot, CommandPalette)
    keys.type("view")
    found = texts(palette.list)
    assert found.index("Next view") < found.index("Zoom in")
    palette.line.clear()
    keys.type("nothing is called so")
    assert texts(palette.list) == []
    keys.press("Return")
    assert palette.isVisible()


def test_the_palette_opens_on_the_start_page_too(qtbot, window, keys):
    window.activateWindow()
    window.setFocus()
    keys.press("Ctrl+Shift+P")
    assert "Quit" in texts(opened(qtbot, CommandPalette).list)


def shown(rows):
    groups = [rows.topLevelItem(at) for at in range(rows.topLevelItemCount())]
    return {
        group.text(0): [
            (group.child(at).text(0), group.child(at).text(1)) for at in range(group.childCount())
        ]
        for group in groups
    }


def test_the_help_names_every_shortcut_once(qtbot, window):
    window.actions_by_id["shortcuts"].trigger()
    told = shown(opened(qtbot, Shortcuts).list)
    all_rows = [row for rows in told.values() for row in rows]
    for row in ACTIONS:
        assert not row.shortcut or all_rows.count((plain(row), row.shortcut)) == 1
    assert list(told)[:2] == [title.replace("&", "") for title in MENUS][:2]


def test_the_help_can_be_searched_by_what_it_does_and_by_keys(qtbot, edit, keys, small):
    edit(small)
    keys.press("Ctrl+F1")
    table = opened(qtbot, Shortcuts)
    keys.type("ctrl+z")
    assert shown(table.list)["Edit"][0] == ("Undo", "Ctrl+Z")
    table.line.clear()
    keys.type("undo")
    assert shown(table.list) == {"Edit": [("Undo", "Ctrl+Z")]}
    keys.press("Esc")
    assert not table.isVisible()


def test_everything_in_them_has_a_name(qtbot, window, edit, keys, small):
    edit(small)
    for action, kind in (("commands", CommandPalette), ("shortcuts", Shortcuts)):
        window.actions_by_id[action].trigger()
        dialog = opened(qtbot, kind)
        assert nameless(dialog) == []
        keys.press("Esc")
        window.activateWindow()
