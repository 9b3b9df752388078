"""The spotlight as a person meets it: a key, clicks on bodies, and a caption in words."""

import pytest

from desktop.canvas.tools import Connecting
from schema import View
from schema.edits.bodies import edit_body
from schema.edits.deletion import delete_bodies
from schema.edits.views import add_view
from tests.support.beginnings import begun
from tests.support.hand import joint
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit):
    return edit(begun())


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


@pytest.fixture
def keys(window, editor):
    editor.canvas.setFocus()
    return Keys(window)


def bright(editor) -> set[str]:
    """The bodies, lines, areas and key rows that are not greyed out, by their first element."""
    items = [item for item in editor.scene.drawing.items if item.refs and item.role not in ("title", "band")]
    return {item.refs[0] for item in items if editor.scene.graphic_of(item.id).opacity() == 1}


def test_a_key_shows_only_what_the_selected_body_gives_and_receives(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    assert bright(editor) == {"residents", "icb", "line-4", "engagement"}
    assert editor.spotlight.isVisible()
    assert editor.spotlight.said.text() == "Residents: gives Engagement 1."


def test_a_bundle_is_lit_by_one_of_its_lines_and_an_area_by_one_of_its_bodies(editor, mouse, keys):
    mouse.click(mouse.middle_of("leeds"))
    keys.press("F9")
    assert bright(editor) == {"leeds", "icb", "committees", "line-1", "delegation"}


def test_the_light_follows_the_selection_and_stays_where_nothing_is_selected(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    mouse.click(mouse.middle_of("icb"))
    assert editor.spotlight.said.text().startswith("ICB: ")
    assert "gives Delegation 3; receives Engagement 1" in editor.spotlight.said.text()
    mouse.click((700, 300))
    assert editor.session.selection.ids == frozenset()
    assert editor.spotlight.said.text().startswith("ICB: ")


def test_escape_turns_the_light_off_before_it_deselects(window, editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    assert window.actions_by_id["spotlight"].isChecked()
    keys.press("Escape")
    assert not editor.spotlight.isVisible()
    assert not window.actions_by_id["spotlight"].isChecked()
    assert {"leeds", "delegation", "line-1"} <= bright(editor)
    assert editor.session.selection.ids == {"residents"}


def test_the_key_again_and_the_button_end_it_too(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9", "F9")
    assert editor.session.sight.lit is None
    keys.press("F9")
    editor.spotlight.leave.click()
    assert editor.session.sight.lit is None


def test_without_one_body_there_is_nothing_to_light(window, mouse):
    assert not window.actions_by_id["spotlight"].isEnabled()
    mouse.click(mouse.middle_of("residents"))
    assert window.actions_by_id["spotlight"].isEnabled()


def test_what_a_board_does_it_does_for_its_body(edit, keys):
    given = edit_body(begun(), "leeds", parent="icb", kind="board")
    editor = edit(given)
    editor.session.selection.set(("icb",))
    keys.press("F9")
    assert editor.spotlight.said.text().startswith("ICB, with Leeds: ")


def test_the_light_is_no_part_of_the_document(editor, mouse, keys):
    before = editor.session.partnership
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    assert editor.session.partnership is before
    assert editor.session.document.is_clean


def test_another_view_says_that_the_body_is_not_there(edit, keys):
    editor = edit(add_view(begun(), View(id="other", title="Other")))
    editor.session.selection.set(("residents",))
    keys.press("F9", "Ctrl+PgDown")
    assert editor.spotlight.said.text() == "Residents is not on this view."


def test_the_light_goes_with_its_body(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    editor.session.document.apply("Delete", delete_bodies(editor.session.partnership, ("residents",)))
    assert editor.session.sight.lit is None
    assert not editor.spotlight.isVisible()


def test_while_a_line_is_pulled_the_bodies_that_may_take_it_are_bright_again(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    editor.session.take(Connecting("delegation"))
    mouse.press(mouse.middle_of("icb"), (300, 130))
    assert "leeds" in bright(editor)
    assert "residents" not in bright(editor)
    assert "line-1" not in bright(editor)
    assert keys.press("Escape") is None
    assert bright(editor) == {"residents", "icb", "line-4", "engagement"}


def test_what_is_new_in_the_light_is_bright_at_once(editor, mouse, keys):
    mouse.click(mouse.middle_of("residents"))
    keys.press("F9")
    mouse.hover(mouse.middle_of("residents"))
    mouse.drag(joint(editor, "residents"), (560, 100), mouse.middle_of("leeds"))
    keys.press("Return")
    assert len(editor.session.partnership.connectors) == 5
    assert "leeds" in bright(editor)
    assert editor.session.view_id == PAGE
