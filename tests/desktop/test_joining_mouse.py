"""Drawing with the real mouse: lines pulled out of bodies, and what is proposed where they are let go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.canvas.tools import Connecting
from schema import View
from schema.edits.bodies import add_body, set_levels
from schema.edits.views import add_view
from tests.support.hand import EMPTY, KEY, bubble, choose, pull, rows, typed
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out, place_of

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit, small):
    return edit(small)


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


def test_handles_appear_on_the_body_below_the_pointer_and_go_with_it(editor, mouse):
    mouse.hover(mouse.middle_of("leeds"))
    assert {handle.element for handle in editor.stage.grips.all} == {"leeds"}
    mouse.hover(EMPTY)
    assert editor.stage.grips.all == ()


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
