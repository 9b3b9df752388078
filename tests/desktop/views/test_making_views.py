"""Views made from what is selected, copied, and put into another order, as a person does it."""

import pytest

from schema import View
from schema.edits.views import add_view
from tests.support.beginnings import begun
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE


@pytest.fixture
def editor(edit):
    return edit(begun())


@pytest.fixture
def mouse(editor):
    return Mouse(editor)


@pytest.fixture
def act(window, editor):
    """Triggers an action that can be done now."""

    def act(id_: str) -> None:
        assert editor is window.editor
        assert window.actions_by_id[id_].isEnabled(), id_
        window.actions_by_id[id_].trigger()

    return act


def placed(editor) -> set[str]:
    return {placement.body for placement in editor.session.view.placements}


def test_a_view_of_the_selection_in_one_step(editor, mouse, act):
    mouse.click(mouse.middle_of("icb"))
    editor.session.selection.toggle(("leeds",))
    act("view-from-selection")
    assert placed(editor) == {"icb", "leeds"}
    assert editor.session.view is editor.session.partnership.views[-1]
    editor.session.document.history.undo()
    assert [view.id for view in editor.session.partnership.views] == [PAGE]


def test_a_view_of_a_body_and_its_neighbours(window, editor, mouse, act):
    mouse.click(mouse.middle_of("residents"))
    act("view-from-neighbours")
    assert placed(editor) == {"residents", "icb"}
    assert editor.session.view.title == "Residents"
    assert window.status.hint.text().startswith("A view of 2 bodies.")


def test_a_view_of_an_area(editor, act):
    editor.session.selection.set(("committees",))
    act("view-from-place")
    assert placed(editor) == {"leeds", "kirklees", "wakefield"}
    assert editor.session.view.title == "Committees"


def test_a_view_of_a_place(editor, mouse, act):
    mouse.click(mouse.middle_of("leeds"))
    act("view-from-place")
    assert "leeds" in placed(editor)
    assert editor.session.view.title == "Leeds"


def test_a_view_of_a_level_that_is_asked_for(editor, answers, act):
    answers.prepare("which", 1)
    act("view-from-level")
    assert answers.asked[0][1][-1] == ["System", "Place"]
    assert placed(editor) == {"leeds", "kirklees", "wakefield"}
    assert editor.session.view.title == "Place"


def test_who_thinks_better_of_it_gets_no_view(editor, answers, act):
    answers.prepare("which", None)
    act("view-from-level")
    assert len(editor.session.partnership.views) == 1


def test_what_cannot_be_made_a_view_of_is_not_offered(window, editor):
    names = ("view-from-selection", "view-from-neighbours", "view-from-place")
    assert not any(window.actions_by_id[name].isEnabled() for name in names)
    editor.session.selection.set(("icb", "leeds"))
    assert [window.actions_by_id[name].isEnabled() for name in names] == [True, False, False]


def test_a_copy_stands_after_its_view_with_all_that_is_on_it(editor, act):
    act("duplicate-view")
    views = editor.session.partnership.views
    assert [view.title for view in views] == ["Page", "Page (copy)"]
    assert editor.session.view is views[1]
    assert views[1].placements[0].x == views[0].placements[0].x
    assert {area.id for area in views[1].areas}.isdisjoint(area.id for area in views[0].areas)


def test_the_keyboard_puts_a_view_elsewhere_in_one_step(window, edit):
    three = add_view(add_view(begun(), View(id="other", title="Other")), View(id="third", title="Third"))
    editor = edit(three)
    editor.canvas.setFocus()
    keys = Keys(window)
    assert not window.actions_by_id["view-earlier"].isEnabled()
    keys.press("Ctrl+Shift+PgDown", "Ctrl+Shift+PgDown", "Ctrl+Shift+PgDown")
    assert [view.id for view in editor.session.partnership.views] == ["other", "third", PAGE]
    assert editor.session.view_id == PAGE
    assert [editor.tabs.bar.tabText(at) for at in range(3)] == ["Other", "Third", "Page"]
    assert window.status.hint.text() == "The view is now number 3 of 3."
    editor.session.document.history.undo()
    assert editor.session.partnership is three
