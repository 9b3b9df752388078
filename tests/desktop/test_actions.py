"""The table of actions: menus, shortcuts and their help are made from it, and every row works."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop import filing
from desktop.actions.table import ACTIONS, MENUS
from desktop.canvas.tools import Connecting
from schema import Body, View
from schema.edits.bodies import add_body, rename_body, set_levels
from schema.edits.views import add_view
from schema.templates import templates
from tests.support.pages import PAGE, place_of


def test_ids_and_shortcuts_are_given_once():
    assert Counter(row.id for row in ACTIONS).most_common(1)[0][1] == 1
    assert Counter(row.shortcut for row in ACTIONS if row.shortcut).most_common(1)[0][1] == 1


def test_every_shortcut_is_one_that_qt_knows():
    for row in ACTIONS:
        assert not row.shortcut or QKeySequence(row.shortcut).toString() == row.shortcut


def test_every_action_stands_in_its_menu(window):
    menus = {menu.title(): leaves(menu) for menu in menus_of(window)}
    assert list(menus) == list(MENUS)
    for title, rows in MENUS.items():
        assert {window.actions_by_id[row.id] for row in rows} <= set(menus[title])


def test_without_a_document_only_what_needs_none_can_be_done(window):
    enabled = {row.id for row in ACTIONS if window.actions_by_id[row.id].isEnabled()}
    assert enabled == {
        "new",
        "new-from",
        "open",
        "quit",
        "commands",
        "help",
        "shortcuts",
        "about",
        "preferences",
        "new-window",
        "open-beside",
        "close-window",
    }


def test_what_can_be_done_follows_selection_and_history(window, edit, small):
    session = edit(small).session
    actions = window.actions_by_id
    assert not actions["delete"].isEnabled()
    assert not actions["undo"].isEnabled()
    session.selection.set(("icb",))
    assert actions["delete"].isEnabled()
    actions["nudge-right"].trigger()
    assert actions["undo"].isEnabled()
    actions["undo"].trigger()
    assert actions["redo"].isEnabled()
    assert session.partnership is small


def test_delete_takes_a_body_off_this_view_and_says_so(window, edit, small):
    session, said = edit(small).session, []
    session.said.connect(said.append)
    session.selection.set(("leeds",))
    window.actions_by_id["delete"].trigger()
    assert {place.body for place in session.partnership.view(PAGE).placements} == {"icb", "forum"}
    assert session.partnership.body("leeds")
    assert said[-1].startswith("Took Leeds off this view only.")


def test_deleting_everything_here_keeps_the_lines_of_the_bodies(window, edit, small):
    session = edit(small).session
    window.actions_by_id["select-all"].trigger()
    window.actions_by_id["delete"].trigger()
    assert session.view.placements == ()
    assert session.partnership.connectors == small.connectors


def test_a_long_sentence_does_not_widen_the_window(qtbot, window, edit, small):
    session, width = edit(small).session, window.width()
    session.say("Took the board off this view. " * 100)
    qtbot.wait(1)
    assert window.width() == width
    assert window.minimumSizeHint().width() <= width


def test_of_many_bodies_only_some_are_named(window, edit, small, answers):
    many = small
    for at in range(9):
        many = add_body(many, Body(id=f"body-{at}", name=f"Body {at}", kind="committee"))
    session = edit(many).session
    session.selection.set(body.id for body in many.bodies)
    answers.prepare("confirm", False)
    window.actions_by_id["delete-for-good"].trigger()
    question = answers.asked[-1][1][2]
    assert question == "Delete ICB, Leeds, forum, Body 0 and 8 more from the partnership?"


def test_a_template_gives_its_levels(window, answers):
    (council,) = [row for row in templates() if row.name == "council"]
    answers.prepare("choice", council.about)
    window.actions_by_id["new-from"].trigger()
    assert window.editor.session.partnership.levels == council.levels


def test_a_new_partnership_begins_with_the_kinds_of_body(window):
    window.actions_by_id["new"].trigger()
    assert window.editor.palette_of_bodies.isVisible()
    assert "Choose a kind of body" in window.status.hint.text()


def test_delete_on_a_line_deletes_the_fact(window, edit, small):
    session = edit(small).session
    session.selection.set(("line-1",))
    window.actions_by_id["delete"].trigger()
    assert session.partnership.connectors == ()


def test_ctrl_delete_names_what_goes_with_a_body(window, edit, small, answers):
    session = edit(small).session
    session.selection.set(("leeds",))
    answers.prepare("confirm", False, True)
    window.actions_by_id["delete-for-good"].trigger()
    assert session.partnership is small
    window.actions_by_id["delete-for-good"].trigger()
    assert {body.id for body in session.partnership.bodies} == {"icb", "forum"}
    assert session.partnership.connectors == ()
    _, (_, _, question, details, _) = answers.asked[-1]
    assert question == "Delete Leeds from the partnership?"
    assert "ICB delegates cancer to Leeds." in details
    assert "It leaves the view Page." in details


def test_what_no_longer_exists_is_no_longer_selected(window, edit, small, answers):
    session = edit(small).session
    session.selection.set(("leeds", "line-1"))
    answers.prepare("confirm", True)
    window.actions_by_id["delete-for-good"].trigger()
    assert session.selection.ids == frozenset()
    session.selection.set(("icb",))
    window.actions_by_id["duplicate"].trigger()
    window.actions_by_id["undo"].trigger()
    assert session.selection.ids == frozenset()


def test_hiding_keeps_the_fact_and_can_be_taken_back(window, edit, small):
    session = edit(small).session
    session.selection.set(("line-1",))
    window.actions_by_id["hide"].trigger()
    assert session.partnership.view(PAGE).connectors_hidden == ("line-1",)
    assert session.partnership.connectors == small.connectors
    window.actions_by_id["show-hidden"].trigger()
    assert session.partnership.view(PAGE).connectors_hidden == ()


def test_a_body_on_no_view_is_placed_where_there_is_room(window, edit, small):
    session = edit(small).session
    session.selection.set(("leeds",))
    window.actions_by_id["delete"].trigger()
    session.selection.set(("leeds",))
    assert window.actions_by_id["place-here"].isEnabled()
    window.actions_by_id["place-here"].trigger()
    assert place_of(session.partnership, "leeds").y > 0


def test_a_body_takes_the_level_of_its_band_when_asked(window, edit, small):
    leveled = set_levels(set_levels(small, ("icb",), ("system",)), ("leeds", "forum"), ("place", "people"))
    session = edit(leveled).session
    session.selection.set(("forum",))
    window.actions_by_id["take-level"].trigger()
    assert session.partnership.body("forum").levels == ("system", "people")
    assert session.document.history.undoText() == "Change level"


def test_areas_and_notes_are_added(window, edit, small):
    session = edit(small).session
    session.selection.set(("icb", "leeds"))
    window.actions_by_id["add-area"].trigger()
    window.editor.in_place._close()
    assert {p.body for p in session.view.placements if p.area == "area"} == {"icb", "leeds"}
    window.actions_by_id["add-note"].trigger()
    window.editor.in_place._close()
    assert session.view.notes[0].text == "New note"
    session.selection.set(("area", session.view.notes[0].id))
    window.actions_by_id["delete"].trigger()
    assert (session.view.areas, session.view.notes) == ((), ())
    assert len(session.view.placements) == 3


def test_duplicating_swapping_and_adding_a_function(window, edit, small, answers):
    session = edit(small).session
    session.selection.set(("icb",))
    window.actions_by_id["duplicate"].trigger()
    assert session.partnership.bodies[1].name == "ICB (copy)"
    session.selection.set(("line-1",))
    window.actions_by_id["swap"].trigger()
    assert session.partnership.connector("line-1").source == "leeds"
    answers.prepare("line", "stroke")
    window.actions_by_id["add-function"].trigger()
    assert session.partnership.connector("line-1").functions == ("cancer", "stroke")


def test_views_turn_and_go(window, edit, small, answers):
    session = edit(small).session
    answers.prepare("line", "Second")
    answers.prepare("confirm", True)
    window.actions_by_id["add-view"].trigger()
    window.actions_by_id["next-view"].trigger()
    assert session.view_id == PAGE
    window.actions_by_id["previous-view"].trigger()
    window.actions_by_id["delete-view"].trigger()
    assert [view.id for view in session.partnership.views] == [PAGE]
    assert session.view_id == PAGE


def test_a_view_goes_while_an_area_on_it_is_selected(window, edit, small, answers):
    session = edit(add_view(small, View(id="other", title="Other"))).session
    session.selection.set(("icb",))
    window.actions_by_id["add-area"].trigger()
    window.editor.in_place._close()
    answers.prepare("confirm", True)
    window.actions_by_id["delete-view"].trigger()
    assert session.view_id == "other"
    assert session.selection.ids == frozenset()


def test_what_cannot_be_done_is_said_and_is_no_failure(window, edit, small):
    session, said = edit(rename_body(small, "icb", "x" * 200)).session, []
    session.said.connect(said.append)
    session.selection.set(("icb",))
    window.actions_by_id["duplicate"].trigger()
    assert said == ["Duplicate is not possible here. This is too long: at most 200 characters."]


def test_escape_puts_down_the_tool_and_then_deselects(window, edit, small):
    session = edit(small).session
    session.take(Connecting("delegation"))
    session.selection.set(("icb",))
    window.actions_by_id["escape"].trigger()
    assert session.tool is None
    assert session.selection.ids == {"icb"}
    window.actions_by_id["escape"].trigger()
    assert session.selection.ids == frozenset()


def test_select_all_and_zoom(window, edit, small):
    editor = edit(small)
    window.actions_by_id["select-all"].trigger()
    assert editor.session.selection.ids == {"icb", "leeds", "forum", "line-1"}
    window.actions_by_id["zoom-100"].trigger()
    assert editor.canvas.zoom == pytest.approx(1)
    window.actions_by_id["zoom-in"].trigger()
    assert editor.canvas.zoom == pytest.approx(1.2)
    window.actions_by_id["zoom-out"].trigger()
    window.actions_by_id["zoom-fit"].trigger()


def test_every_action_leaves_an_empty_document_sound(window, answers):
    filing.new(window)
    first, waiting = (
        window.editor.session.partnership,
        {"quit", "new", "start", "add-body", "connect", "new-window", "close-window"},
    )
    for row in (row for row in ACTIONS if row.id not in waiting):
        questions = ("line", "choice", "file_to_write", "file_to_open", "confirm")
        answers.prepared = {name: [None] for name in questions}
        window.actions_by_id[row.id].trigger()
        window.editor.session.document.history.setIndex(0)
        assert window.editor.session.partnership is first


def menus_of(window):
    return [action.menu() for action in window.menuBar().actions()]


def leaves(menu):
    inner = [leaves(action.menu()) if action.menu() else [action] for action in menu.actions()]
    return [action for actions in inner for action in actions if not action.isSeparator()]
