"""Waypoints and labels with the keyboard alone: added, moved, taken away, and always to be seen and told."""

import pytest
from PySide6.QtGui import QAccessible

from desktop import speaking, status
from desktop.actions import table
from schema.edits.pins import pin_of
from tests.support.keys import Keys

pytestmark = pytest.mark.slow

LINE = "line-1"


@pytest.fixture
def keys(qtbot, window, edit, small):
    editor = edit(small)
    qtbot.waitUntil(editor.canvas.hasFocus)
    pressed = Keys(window)
    pressed.press("Tab", "Ctrl+Right")
    assert window.editor.session.selection.ids == {LINE}
    return pressed


def pin(window):
    return pin_of(window.editor.session.view, LINE)


def places(window):
    return [(point.x, point.y) for point in pin(window).waypoints]


def steps(window):
    return window.editor.session.document.history.index()


def picked(window):
    handle = window.editor.stage.grips.picked
    return handle and handle.name


def test_a_waypoint_is_added_moved_and_taken_away(window, keys):
    keys.press("Ins")
    ((x, y),) = places(window)
    assert picked(window) == "waypoint-0"
    keys.press("Right", "Right", "Down", "Shift+Right")
    assert places(window) == [(x + 56, y + 8)]
    assert steps(window) == 2, "all nudges are one step"
    keys.press("Del")
    assert places(window) == []
    assert window.editor.session.partnership.connector(LINE)
    assert steps(window) == 3


def test_every_step_is_undone(window, keys):
    before = window.editor.session.partnership
    keys.press("Ins", "Right", "F4", "Up", "Del")
    for _ in range(steps(window)):
        keys.press("Ctrl+Z")
    assert window.editor.session.partnership is before


def test_waypoints_stand_in_the_order_of_the_line_and_are_gone_through_with_the_label(window, keys):
    keys.press("Ins", "Shift+Right", "Shift+Right", "Ins")
    assert len(places(window)) == 2
    names = []
    for _ in range(4):
        keys.press("F4")
        names.append(picked(window))
    assert sorted(names[:3]) == ["label", "waypoint-0", "waypoint-1"]
    assert names[3] == names[0]
    keys.press("Shift+F4")
    assert picked(window) == names[2]


def test_the_label_is_moved_and_finds_its_own_place_again(window, keys):
    keys.press("F4")
    assert picked(window) == "label"
    keys.press("Right", "Right")
    first = pin(window).label
    keys.press("Left", "Down")
    assert (pin(window).label.x, pin(window).label.y) == (first.x - 8, first.y + 8)
    assert steps(window) == 1
    keys.press("Del")
    assert pin(window).label is None
    assert window.editor.session.partnership.connector(LINE)


def test_straighten_and_reset_have_keys(window, keys):
    keys.press("Ins", "Shift+Right", "F4", "Right", "Ctrl+Alt+S")
    assert places(window) == []
    assert pin(window).label is not None
    keys.press("Ctrl+Alt+L")
    assert pin(window).label is None


def test_escape_leaves_the_point_and_keeps_the_line_selected(window, keys):
    keys.press("Ins", "Esc")
    assert picked(window) is None
    assert window.editor.session.selection.ids == {LINE}
    keys.press("Esc")
    assert not window.editor.session.selection.ids


def test_going_on_leaves_the_point(window, keys):
    keys.press("Ins", "Tab")
    assert picked(window) is None
    keys.press("Ctrl+Left", "Ctrl+Right")
    assert picked(window) is None


def test_a_ring_shows_at_which_point_the_keyboard_is(window, keys):
    keys.press("Ins", "Shift+Right")
    with_ring = ink_around(window, places(window)[0])
    keys.press("Esc")
    assert with_ring > ink_around(window, places(window)[0]) + 40


def test_a_point_out_of_sight_comes_into_sight(window, keys):
    canvas = window.editor.canvas
    canvas.zoom_by(6)
    keys.press("Ins", *["Shift+Right"] * 12)
    (x, y) = places(window)[0]
    assert canvas.viewport().rect().contains(canvas.mapFromScene(x, y))


def test_what_can_be_done_with_a_point_is_said_and_spoken(window, keys, monkeypatch):
    spoken = []
    monkeypatch.setattr(status, "announce", lambda _, sentence: spoken.append(sentence))
    keys.press("Ins")
    assert window.status.hint.text().startswith("Waypoint 1 of 1: arrows move it")
    keys.press("F4")
    assert window.status.hint.text().startswith("Label: arrows move it")
    keys.press("Del")
    assert window.status.hint.text() == "Labels find their own places again."
    assert spoken[0].startswith("Waypoint 1 of 1")
    assert spoken[-1] == "Labels find their own places again."


def test_a_screen_reader_hears_what_was_said(window, keys, monkeypatch):
    events = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    speaking.announce(window.status, "Took the waypoint away.")
    assert [event.message() for event in events] == ["Took the waypoint away."]
    assert keys


def test_each_has_a_shortcut_and_is_offered_only_where_one_line_is_selected(window, keys):
    ids = ("add-waypoint", "next-point", "previous-point", "straighten", "reset-labels")
    rows = {row.id: row for row in table.ACTIONS if row.id in ids}
    assert all(rows[each].shortcut and rows[each].tip for each in ids)
    assert all(window.actions_by_id[each].isEnabled() for each in ids[:3])
    window.editor.session.selection.set({"icb"})
    assert not any(window.actions_by_id[each].isEnabled() for each in ids)
    keys.press("Esc")
    assert not any(window.actions_by_id[each].isEnabled() for each in ids)


def ink_around(window, at):
    """How many dark pixels lie about a place, without what lies at the place itself."""
    canvas = window.editor.canvas
    middle = canvas.mapFromScene(*at)
    picture = canvas.viewport().grab().toImage()
    near = [(x, y) for x in range(-16, 17) for y in range(-16, 17) if max(abs(x), abs(y)) > 9]
    return sum(picture.pixelColor(middle.x() + x, middle.y() + y).lightness() < 60 for x, y in near)
