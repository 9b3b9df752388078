"""Drawing with the real mouse: pulling lines, proposals, waypoints, labels, areas, levels, words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.canvas.hits import badge_box, route
from desktop.canvas.tools import Connecting
from schema import Area, Note, View
from schema.edits.bodies import add_body, set_levels
from schema.edits.notes import add_note
from schema.edits.pins import pin_of
from schema.edits.views import add_view
from schema.sizing import area_box
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out, place_of

KEY, EMPTY = Qt.Key, (560, 260)


@pytest.fixture
def editor(edit, small):
    return edit(small)


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


def joint(editor, body: str, side: int = 1):
    """The place of a handle out of which lines are pulled: above, right, below or left."""
    found = [handle for handle in editor.stage.handles if (handle.element, handle.name) == (body, "join")]
    return found[side].at


def pull(mouse: Mouse, body: str, *points) -> None:
    """Point at a body, and pull a line out of it."""
    mouse.hover(mouse.middle_of(body))
    mouse.drag(joint(mouse.editor, body), *points)


def bubble(editor):
    assert editor.proposing.bubble is not None
    return editor.proposing.bubble


def rows(editor) -> list[str]:
    shown = bubble(editor).list
    return [shown.item(row).text() for row in range(shown.count())]


def choose(editor, words: str) -> None:
    """Go to a row with the arrow keys."""
    for _ in range(rows(editor).index(words)):
        QTest.keyClick(bubble(editor).list, KEY.Key_Down)


def typed(editor, words: str, *keys) -> None:
    QTest.keyClicks(bubble(editor).line, words)
    for key in keys:
        QTest.keyClick(bubble(editor).line, key)


def line_at(editor, line: str = "line-1"):
    """A place on a line away from its label."""
    *_, (x, y) = route(editor.stage.item_of(line))
    return x, y - 24


def label_of(editor):
    left, top, right, bottom = badge_box(editor.stage.item_of("line-1"))
    return (left + right) / 2, (top + bottom) / 2


def waypoints(editor):
    return [(point.x, point.y) for point in pin_of(editor.session.view, "line-1").waypoints]


def test_handles_appear_on_the_body_below_the_pointer_and_go_with_it(editor, mouse):
    mouse.hover(mouse.middle_of("leeds"))
    assert {handle.element for handle in editor.stage.handles} == {"leeds"}
    mouse.hover(EMPTY)
    assert editor.stage.handles == ()


def test_a_line_takes_one_drag_and_one_key(editor, mouse):
    pull(mouse, "leeds", (300, 200), mouse.middle_of("icb"))
    choose(editor, "Accountability: Leeds is accountable to ICB.")
    assert len(editor.session.document.on_show.connectors) == 2
    assert len(editor.session.partnership.connectors) == 1
    QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    line = editor.session.partnership.connectors[-1]
    assert (line.kind, line.source, line.target) == ("accountability", "leeds", "icb")
    assert editor.proposing.bubble is None
    assert editor.session.selection.ids == {line.id}


def test_a_kind_is_chosen_with_the_arrows_or_with_a_click(editor, mouse):
    pull(mouse, "icb", (300, 200), mouse.middle_of("leeds"))
    QTest.keyClick(bubble(editor).list, KEY.Key_Down)
    second = rows(editor)[1]
    shown = bubble(editor).list
    place = shown.visualItemRect(shown.item(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    partnership = editor.session.partnership
    assert second.startswith(partnership.connector_kind(partnership.connectors[-1].kind).name)


def test_what_the_key_does_not_mean_stands_last_and_can_be_drawn(editor, mouse):
    pull(mouse, "icb", (300, 100), mouse.middle_of("forum"))
    assert "does not mean" not in rows(editor)[0]
    choose(editor, "Delegation: ICB delegates functions to forum. The key does not mean this.")
    QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    assert editor.session.partnership.connectors[-1].target == "forum"


def test_escape_closes_the_proposals_and_draws_nothing(editor, mouse, small):
    mouse.click(mouse.middle_of("icb"))
    pull(mouse, "icb", (300, 200), mouse.middle_of("leeds"))
    QTest.keyClick(bubble(editor).list, KEY.Key_Escape)
    assert editor.proposing.bubble is None
    assert editor.session.document.on_show is small
    assert editor.session.selection.ids == {"icb"}


def test_a_press_elsewhere_closes_the_proposals(editor, mouse, small):
    pull(mouse, "icb", (300, 200), mouse.middle_of("leeds"))
    mouse.click(mouse.middle_of("icb"))
    assert editor.proposing.bubble is None
    assert editor.session.document.on_show is small


def test_undo_closes_the_proposals(window, editor, mouse):
    editor.session.document.apply("Swap", set_levels(editor.session.partnership, ("icb",), ("system",)))
    pull(mouse, "icb", (300, 200), mouse.middle_of("leeds"))
    window.actions_by_id["undo"].trigger()
    assert editor.proposing.bubble is None
    assert editor.session.document.on_show is editor.session.partnership


def test_a_line_pulled_to_an_empty_place_makes_the_body_too_in_one_step(editor, mouse, small):
    pull(mouse, "icb", (500, 200), EMPTY)
    typed(editor, "Audit Committee", KEY.Key_Return)
    QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    partnership = editor.session.partnership
    body, line = partnership.bodies[-1], partnership.connectors[-1]
    assert (body.name, body.kind, line.source, line.target) == (
        "Audit Committee",
        "committee",
        "icb",
        body.id,
    )
    assert mouse.middle_of(body.id) == pytest.approx(EMPTY, abs=8)
    editor.session.document.history.undo()
    assert editor.session.partnership is small


def test_a_line_of_a_chosen_kind_makes_the_body_too_and_asks_no_more(editor, mouse, small):
    editor.session.take(Connecting("advice"))
    mouse.drag(mouse.middle_of("forum"), (500, 200), EMPTY)
    typed(editor, "Quality Committee", KEY.Key_Return)
    line = editor.session.partnership.connectors[-1]
    assert (line.kind, line.source) == ("advice", "forum")
    assert editor.session.partnership.body(line.target).name == "Quality Committee"
    editor.session.document.history.undo()
    assert editor.session.partnership is small


def test_two_lines_to_one_body_are_two_steps(editor, mouse):
    for _ in range(2):
        pull(mouse, "icb", (300, 200), mouse.middle_of("leeds"))
        QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    editor.session.document.history.undo()
    assert len(editor.session.partnership.connectors) == 2


def test_a_double_click_on_an_empty_place_asks_for_a_body(editor, mouse):
    mouse.double_click(EMPTY)
    typed(editor, "Leeds Health and Wellbeing Board", KEY.Key_Return)
    body = editor.session.partnership.bodies[-1]
    assert body.kind == "health-and-wellbeing-board"
    assert mouse.middle_of(body.id) == pytest.approx(EMPTY, abs=8)
    assert editor.proposing.bubble is None


def test_a_typed_name_places_the_body_that_exists(edit, small):
    view = View(id="second", title="Second")
    editor = edit(add_view(small, view))
    editor.session.open_view("second")
    Mouse(editor).double_click((300, 200))
    typed(editor, "lee")
    assert rows(editor)[0] == "Leeds (exists; place it here)"
    typed(editor, "", KEY.Key_Return)
    partnership = editor.session.partnership
    assert len(partnership.bodies) == len(small.bodies)
    assert [place.body for place in partnership.view("second").placements] == ["leeds"]
    assert place_of(partnership, "leeds").y == 200


def test_a_body_that_stands_here_is_shown_and_selected_but_never_drawn_twice(editor, mouse, small):
    mouse.double_click(EMPTY)
    typed(editor, "leeds")
    assert rows(editor)[0] == "Leeds (already on this view)"
    typed(editor, "", KEY.Key_Return)
    assert editor.session.partnership is small
    assert editor.session.selection.ids == {"leeds"}


def test_a_name_that_begins_like_another_still_makes_a_new_body(editor, mouse):
    mouse.double_click(EMPTY)
    typed(editor, "Lee", KEY.Key_Return)
    assert editor.session.partnership.bodies[-1].name == "Lee"


def test_a_body_that_exists_is_joined_by_its_name(editor, mouse):
    pull(mouse, "icb", (500, 200), EMPTY)
    typed(editor, "Leeds", KEY.Key_Return)
    QTest.keyClick(bubble(editor).list, KEY.Key_Return)
    assert editor.session.partnership.connectors[-1].target == "leeds"
    assert len(editor.session.partnership.bodies) == 3


def test_a_name_too_long_is_refused_in_a_sentence(window, editor, mouse, small):
    mouse.double_click(EMPTY)
    bubble(editor).line.setText("a" * 2000)
    QTest.keyClick(bubble(editor).line, KEY.Key_Return)
    assert editor.session.partnership is small
    assert window.status.hint.text().endswith(".")
    assert "long" in window.status.hint.text() or "characters" in window.status.hint.text()


def test_a_shortcut_opens_the_quick_add(window, editor):
    QTest.keyClick(window, KEY.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    typed(editor, "Quality Committee", KEY.Key_Return)
    assert editor.session.partnership.bodies[-1].name == "Quality Committee"


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
    assert (box.right, box.bottom) == (348, 240)


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


def test_a_note_of_several_lines_is_typed_where_it_stands(edit, small):
    editor = edit(add_note(small, PAGE, Note(id="remark", text="One\ntwo", x=300, y=200)))
    mouse = Mouse(editor)
    mouse.double_click((306, 208))
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "One\ntwo"
    QTest.keyClicks(note, "First")
    QTest.keyClick(note, KEY.Key_Return)
    QTest.keyClicks(note, "second")
    assert abs(note.geometry().center().y() - mouse.pixel((306, 208)).y()) < 80
    QTest.keyClick(note, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.session.view.notes[0].text == "First\nsecond"


def test_a_note_is_kept_by_a_click_elsewhere(edit, small):
    editor = edit(add_note(small, PAGE, Note(id="remark", text="One", x=300, y=200)))
    mouse = Mouse(editor)
    mouse.double_click((306, 208))
    QTest.keyClicks(QApplication.focusWidget(), "Kept")
    mouse.click(mouse.middle_of("icb"))
    assert editor.session.view.notes[0].text == "Kept"


@pytest.mark.parametrize(
    ("role", "words"), [("title", "West"), ("area", "Place committees"), ("connector", "as agreed")]
)
def test_every_label_is_typed_over_where_it_stands(edit, role, words):
    area = Area(id="committees", title="Committees", x=300, y=100, width=200, height=120)
    editor = edit(
        laid_out(map_of("ICB -delegation-> Leeds", leeds="place-committee"), area, icb=(0, 0), leeds=(0, 300))
    )
    mouse = Mouse(editor)
    title = next(item for item in editor.scene.drawing.items if item.role == "title").marks[0]
    places = {"title": (title.x + 6, title.y - 6), "area": (330, 118), "connector": label_of(editor)}
    mouse.double_click(places[role])
    label = QApplication.focusWidget()
    assert label.geometry().adjusted(0, -8, 0, 8).contains(mouse.pixel(places[role]))
    QTest.keyClicks(label, words)
    QTest.keyClick(label, KEY.Key_Return)
    view, line = editor.session.view, editor.session.partnership.connectors[0]
    assert words == {"title": view.title, "area": view.areas[0].title, "connector": line.phrase}[role]


def test_a_heading_is_added_and_typed(window, editor):
    window.actions_by_id["add-heading"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "Across the system")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    (note,) = editor.session.view.notes
    assert (note.text, note.heading) == ("Across the system", True)


def test_bodies_and_lines_cost_at_most_two_gestures_each(edit):
    """A drag, a double click and an Enter count one each; typing a name counts nothing."""
    editor = edit(laid_out(map_of(icb="integrated-care-board"), icb=(0, 200)))
    mouse, gestures = Mouse(editor), 0
    editor.session.document.apply("", add_body(editor.session.partnership, _unplaced()))
    for place, name in (((300, 100), "Leeds Committee"), ((300, 300), "Audit Committee")):
        mouse.double_click(place)
        typed(editor, name, KEY.Key_Return)
        gestures += 2
    for target in ("leeds-committee", "audit-committee"):
        pull(mouse, "icb", (200, 200), mouse.middle_of(target))
        QTest.keyClick(bubble(editor).list, KEY.Key_Return)
        gestures += 2
    partnership = editor.session.partnership
    made = len(partnership.view(PAGE).placements) - 1 + len(partnership.connectors)
    assert made == 4
    assert gestures / made <= 2


def _unplaced():
    return map_of(quality="committee").bodies[0]
