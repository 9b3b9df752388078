"""Selecting many at once: by kind, level, area and connection, by keys and mouse; Escape changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schema import Area
from schema.edits.bodies import set_levels
from schema.edits.placements import remove_from_view
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out

pytestmark = pytest.mark.slow

KEY = Qt.Key


@pytest.fixture
def editor(edit):
    """A board that delegates to two places, one of which delegates further; one body is in an area."""
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        "ICB -delegation-> Hull: cancer",
        "Leeds -delegation-> Ward",
        "Forum -advice-> ICB",
        icb="integrated-care-board",
        leeds="place-committee",
        hull="place-committee",
        ward="committee",
        forum="constituency",
    )
    area = Area(id="places", title="Places", x=0, y=180)
    page = laid_out(
        partnership,
        area,
        held={"leeds": "places", "hull": "places"},
        icb=(0, 0),
        leeds=(16, 224),
        hull=(200, 224),
        ward=(0, 400),
        forum=(400, 0),
    )
    return edit(set_levels(page, ("leeds", "hull"), ("place",)))


@pytest.fixture
def do(window):
    return lambda action: window.actions_by_id[action].trigger()


def rows(editor):
    shown = editor.selecting.bubble.list
    return [shown.item(row).text() for row in range(shown.count())]


def chosen(editor):
    return editor.session.selection.ids


def type_(editor, words, *keys):
    QTest.keyClicks(editor.selecting.bubble.line, words)
    for key in keys:
        QTest.keyClick(editor.selecting.bubble.line, key)


def test_by_kind_from_the_key_bodies_and_lines_with_their_numbers(editor, do):
    do("select-kind")
    assert "Place committee: 2 bodies" in rows(editor)
    assert "Delegation: 3 lines" in rows(editor)
    assert not any(row.startswith("Assurance") for row in rows(editor))
    type_(editor, "place comm", KEY.Key_Return)
    assert chosen(editor) == {"leeds", "hull"}
    assert editor.selecting.bubble is None


def test_lines_of_a_kind(editor, do):
    do("select-kind")
    type_(editor, "deleg", KEY.Key_Return)
    assert chosen(editor) == {"line-1", "line-2", "line-3"}


def test_what_is_current_is_selected_at_once_and_escape_takes_it_back(window, editor, do):
    editor.session.selection.set(("forum",))
    do("select-kind")
    before = chosen(editor)
    QTest.keyClick(editor.selecting.bubble.line, KEY.Key_Down)
    assert chosen(editor) != before
    QTest.keyClick(editor.selecting.bubble.line, KEY.Key_Escape)
    assert chosen(editor) == {"forum"}
    assert window.focusWidget() is editor.canvas


def test_by_level_and_by_area(editor, do):
    do("select-level")
    type_(editor, "place", KEY.Key_Return)
    assert chosen(editor) == {"leeds", "hull"}
    do("select-area")
    assert rows(editor) == ["Places: 2 bodies", "In no area: 3 bodies"]
    type_(editor, "no area", KEY.Key_Return)
    assert chosen(editor) == {"icb", "ward", "forum"}


def test_everything_it_delegates_to_and_on_from_there(window, editor):
    mouse, keys = Mouse(editor), Keys(window)
    mouse.click(mouse.middle_of("icb"))
    keys.press("Ctrl+J")
    assert rows(editor) == [
        "ICB delegates functions to …: 2 bodies",
        "ICB delegates functions to …, and on from there: 3 bodies",
        "ICB takes advice from …: 1 body",
        "Any line, either way: 3 bodies",
    ]
    keys.press("Down", "Return")
    assert chosen(editor) == {"leeds", "hull", "ward"}


def test_from_several_bodies_the_way_is_told(editor, do):
    editor.session.selection.set(("leeds", "hull"))
    do("select-connection")
    assert rows(editor) == [
        "Delegation from them: 1 body",
        "Delegation to them: 1 body",
        "Any line, either way: 2 bodies",
    ]
    shown = editor.selecting.bubble.list
    place = shown.visualItemRect(shown.item(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen(editor) == {"icb"}


def test_a_body_without_lines_reaches_nothing_and_it_is_said(window, edit, do):
    editor = edit(laid_out(map_of(lone="committee"), lone=(0, 0)))
    editor.session.selection.set(("lone",))
    do("select-connection")
    assert editor.selecting.bubble is None
    assert window.status.hint.text() == "There is nothing to choose from here."


def test_same_kind_and_what_an_area_holds(window, editor, do):
    assert not window.actions_by_id["select-alike"].isEnabled()
    editor.session.selection.set(("leeds", "line-4"))
    do("select-alike")
    assert chosen(editor) == {"leeds", "hull", "line-4"}
    assert not window.actions_by_id["select-contents"].isEnabled()
    editor.session.selection.set(("places",))
    do("select-contents")
    assert chosen(editor) == {"leeds", "hull"}


def test_only_what_this_view_draws_is_selected(editor, do):
    gone = remove_from_view(editor.session.partnership, PAGE, ("hull",))
    editor.session.document.apply("", gone)
    editor.session.selection.set(("icb",))
    do("select-connection")
    assert rows(editor)[0] == "ICB delegates functions to …: 1 body"
    QTest.keyClick(editor.selecting.bubble.line, KEY.Key_Return)
    assert chosen(editor) == {"leeds"}
    editor.session.selection.set(("places",))
    do("fold")
    do("select-kind")
    assert not any(row.startswith("Place committee") for row in rows(editor))


def test_the_document_may_change_while_the_list_is_open(editor, do):
    do("select-kind")
    editor.session.document.apply("", remove_from_view(editor.session.partnership, PAGE, ("hull",)))
    assert editor.selecting.bubble is None
