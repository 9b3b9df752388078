"""Lines, areas and levels with the real mouse: waypoints, labels, corners, what a band offers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from schema import Area
from schema.edits.bodies import set_levels
from schema.sizing import area_box
from tests.support.hand import KEY, bubble, label_of, line_at, rows, waypoints
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import laid_out

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit, small):
    return edit(small)


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


def test_a_line_is_bent_by_dragging_it(editor, mouse):
    x, y = line_at(editor)
    mouse.drag((x, y), (x + 40, y + 8), (x + 104, y + 8))
    (waypoint,) = waypoints(editor)
    assert waypoint == pytest.approx((x + 104, y + 8), abs=4)
    assert editor.session.document.history.undoText() == "Add waypoint"


def bent(editor, mouse):
    x, y = line_at(editor)
    mouse.drag((x, y), (x + 40, y + 8), (x + 104, y + 8))
    (waypoint,) = waypoints(editor)
    return waypoint


def test_a_waypoint_is_dragged(editor, mouse):
    x, y = bent(editor, mouse)
    mouse.drag((x, y), (x + 20, y + 20), (x + 48, y + 40))
    assert waypoints(editor) == [(x + 48, y + 40)]


def test_delete_takes_the_waypoint_and_then_the_line(window, editor, mouse):
    at = bent(editor, mouse)
    mouse.click(at)
    window.actions_by_id["delete"].trigger()
    assert waypoints(editor) == []
    assert len(editor.session.partnership.connectors) == 1
    window.actions_by_id["delete"].trigger()
    assert editor.session.partnership.connectors == ()


def test_a_double_click_takes_a_waypoint(editor, mouse):
    mouse.double_click(bent(editor, mouse))
    assert waypoints(editor) == []
    assert len(editor.session.partnership.connectors) == 1


def test_straighten_takes_all_waypoints(window, editor, mouse):
    bent(editor, mouse)
    window.actions_by_id["straighten"].trigger()
    assert waypoints(editor) == []
    assert not window.actions_by_id["straighten"].isEnabled()


def test_a_label_is_dragged_stays_and_is_reset(window, editor, mouse):
    x, y = label_of(editor)
    mouse.drag((x, y), (x, y + 8), (x, y + 16))
    assert label_of(editor) == pytest.approx((x, y + 16), abs=2)
    window.actions_by_id["reset-labels"].trigger()
    assert editor.session.view.pins == ()


def test_an_area_is_resized_at_its_corner(edit):
    area = Area(id="committees", title="Committees", x=0, y=0, width=300, height=200)
    editor = edit(
        laid_out(map_of(leeds="place-committee"), area, held={"leeds": "committees"}, leeds=(40, 80))
    )
    mouse = Mouse(editor)
    mouse.click((20, 20))
    mouse.drag((300, 200), (320, 210), (348, 240))
    box = area_box(editor.session.partnership, editor.session.view, editor.session.view.areas[0])
    assert (box.right, box.bottom) == (352, 240)


def test_another_band_offers_its_level_with_a_button(window, edit, small):
    levelled = set_levels(set_levels(small, ("icb", "forum"), ("system",)), ("leeds",), ("place",))
    editor = edit(levelled)
    mouse = Mouse(editor)
    x, y = mouse.middle_of("forum")
    offers = window.status.offers
    assert offers.isHidden()
    mouse.drag((x, y), (x, y + 100), (x, y + 200))
    assert editor.session.partnership.body("forum").levels == ("system",)
    assert offers.text() == "Change to Place"
    QTest.mouseClick(offers, Qt.MouseButton.LeftButton)
    assert editor.session.partnership.body("forum").levels == ("place",)
    assert offers.isHidden()


def test_what_happens_next_withdraws_the_offer(window, edit, small):
    editor = edit(set_levels(set_levels(small, ("icb", "forum"), ("system",)), ("leeds",), ("place",)))
    mouse = Mouse(editor)
    x, y = mouse.middle_of("forum")
    mouse.drag((x, y), (x, y + 100), (x, y + 200))
    editor.session.document.history.undo()
    assert window.status.offers.isHidden()


def test_many_lines_change_their_kind_at_once(window, edit):
    editor = edit(
        laid_out(
            map_of("ICB -delegation-> Leeds", "ICB -delegation-> Audit", icb="integrated-care-board"),
            icb=(0, 0),
            leeds=(0, 200),
            audit=(300, 200),
        )
    )
    editor.session.selection.set(("line-1", "line-2"))
    window.actions_by_id["change-kind"].trigger()
    assert "2 lines" in bubble(editor).heading.text()
    QTest.keyClick(bubble(editor).list, KEY.Key_Down)
    chosen = rows(editor)[1]
    QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    partnership = editor.session.partnership
    assert {partnership.connector_kind(line.kind).name for line in partnership.connectors} == {chosen}
    assert editor.session.document.history.count() == 1
