"""Finding by keyboard: what is typed is listed with where it stands, Enter goes there, Escape comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import panes
from schema import Area, Note, Placement, Seat, View
from schema.edits.areas import add_area, edit_area
from schema.edits.bodies import edit_body, rename_body
from schema.edits.connectors import edit_connector
from schema.edits.notes import add_note
from schema.edits.placements import place, remove_from_view
from schema.edits.views import add_view
from schema.filtering import Filter
from tests.desktop.test_accessible_names import nameless
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE

pytestmark = pytest.mark.slow


@pytest.fixture
def keys(window):
    return Keys(window)


@pytest.fixture
def written(small):
    """A map with words of all sorts, and a second view with one body."""
    made = edit_body(small, "leeds", seats=(Seat(holder="Ada Lovelace", role="Chair"),))
    made = edit_connector(made, "line-1", phrase="decides on tumours")
    made = add_note(made, PAGE, Note(id="remark", text="Draft for Leeds", x=0, y=400))
    made = add_area(made, PAGE, Area(id="places", title="Five places", x=700, y=0))
    made = remove_from_view(made, PAGE, ("forum",))
    return add_view(made, View(id="other", title="Other page", description="For the annual report"))


@pytest.fixture
def session(edit, written):
    return edit(written).session


@pytest.fixture
def bar(window, session):  # noqa: ARG001  the bar belongs to the session's editor
    return window.editor.find_bar


def rows(bar):
    items = [bar.list.topLevelItem(at) for at in range(bar.list.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def look_for(keys, words):
    keys.press("Ctrl+F")
    keys.type(words)


def test_the_bar_is_slim_until_something_is_typed(keys, bar):
    assert not bar.isVisible()
    keys.press("Ctrl+F")
    assert bar.isVisible()
    assert not bar.list.isVisible()
    keys.type("lee")
    assert bar.list.isVisible()
    assert bar.count.text() == "2 found"


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("leeds", ("Leeds", "Name", "Page")),
        ("lovelace", ("Leeds", "Seats: Ada Lovelace, Chair", "Page")),
        ("tumours", ("ICB delegates cancer to Leeds", "In the source's words: decides on tumours", "Page")),
        ("cancer", ("cancer", "Name", "Page")),
        ("draft", ("Draft for Leeds", "Text", "Page")),
        ("five", ("Five places", "Title", "Page")),
        ("annual", ("Other page", "Description: For the annual report", "Other page")),
        ("forum", ("forum", "Name", "On no view")),
    ],
)
def test_every_sort_of_word_is_found_with_where_it_stands(keys, bar, words, row):
    look_for(keys, words)
    assert row in rows(bar)


def test_nothing_found_is_said(keys, bar):
    look_for(keys, "nowhere")
    assert bar.count.text() == "0 found"
    keys.press("Return", "Down")
    assert bar.isVisible()


def test_enter_opens_the_view_selects_and_comes_near(window, keys, session, bar):
    session.open_view("other")
    window.editor.canvas.zoom_by(0.1)
    look_for(keys, "leeds")
    keys.press("Return")
    assert (session.view_id, session.selection.ids) == (PAGE, {"leeds"})
    canvas = window.editor.canvas
    assert 0.6 <= canvas.zoom <= 1.25
    at = Mouse(window.editor).pixel(Mouse(window.editor).middle_of("leeds"))
    assert canvas.viewport().rect().contains(at)
    assert QApplication.focusWidget() is bar.line


def test_what_is_large_enough_to_read_keeps_its_size(window, keys, session):
    canvas = window.editor.canvas
    canvas.zoom_by(3 / canvas.zoom)
    look_for(keys, "leeds")
    keys.press("Return")
    assert canvas.zoom == pytest.approx(3)
    there = Mouse(window.editor).pixel(Mouse(window.editor).middle_of("leeds"))
    middle = canvas.viewport().rect().center()
    assert abs(there.x() - middle.x()) < canvas.viewport().width() / 3
    assert session.selection.ids == {"leeds"}


def test_a_function_is_seen_in_its_lines(keys, session, bar):
    look_for(keys, "cancer")
    assert rows(bar)[0][0] == "cancer"
    keys.press("Return")
    assert session.selection.ids == {"line-1"}


def test_a_view_is_opened(keys, session):
    look_for(keys, "annual")
    keys.press("Return")
    assert (session.view_id, session.selection.ids) == ("other", frozenset())


def test_a_body_on_no_view_is_selected_in_the_outline_and_can_be_placed(window, keys, session):
    look_for(keys, "forum")
    keys.press("Return")
    assert [item.text(0) for item in window.editor.outline.selectedItems()] == ["forum"]
    assert window.status.hint.text() == "forum: no view shows it."
    assert window.status.offers.text() == "Place it here"
    window.status.offers.setFocus()
    keys.press("Space")
    assert "forum" in {each.body for each in session.view.placements}
    assert session.selection.ids == {"forum"}


def test_next_and_previous_go_round_also_when_the_bar_is_shut(keys, session, bar):
    look_for(keys, "lee")
    first, second = (hit.element for hit in bar.hits)
    keys.press("F3")
    assert session.selection.ids == {second}
    keys.press("F3")
    assert session.selection.ids == {first}
    keys.press("Esc", "Shift+F3")
    assert session.selection.ids == {second}
    assert not bar.isVisible()


def test_with_nothing_looked_for_next_asks_for_words(keys, bar):
    keys.press("F3")
    assert QApplication.focusWidget() is bar.line


def test_escape_gives_the_keys_back_and_keeps_the_selection(window, keys, session, bar):
    session.selection.set(("icb",))
    window.editor.outline.setFocus()
    look_for(keys, "lee")
    keys.press("Esc")
    assert not bar.isVisible()
    assert QApplication.focusWidget() is window.editor.outline
    assert session.selection.ids == {"icb"}


def test_arrows_choose_in_the_list_and_move_nothing_on_the_page(keys, session, bar, written):
    session.selection.set(("icb",))
    look_for(keys, "lee")
    keys.press("Down")
    assert bar.list.currentItem().text(0) == bar.hits[1].name
    keys.press("Return")
    assert session.selection.ids == {bar.hits[1].element}
    assert session.partnership is written


def test_a_click_goes_there(bar, keys, session):
    look_for(keys, "lee")
    item = bar.list.topLevelItem(1)
    place = bar.list.visualItemRect(item).center()
    QTest.mouseClick(bar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection.ids == {bar.hits[1].element}


def test_the_list_follows_the_document_and_keeps_what_was_chosen(keys, session, bar):
    look_for(keys, "lee")
    keys.press("Down")
    chosen = bar.hits[1].element
    session.document.apply("Rename", rename_body(session.partnership, "icb", "Lee Valley Board"))
    assert bar.count.text() == "3 found"
    assert bar.hits[bar.list.indexOfTopLevelItem(bar.list.currentItem())].element == chosen


def test_everything_in_the_bar_has_a_name(window, keys, bar):
    look_for(keys, "lee")
    assert bar.isVisible()
    assert nameless(window) == []


def test_the_open_bar_is_one_of_the_panes(window, keys, bar):
    keys.press("Ctrl+F")
    window.editor.canvas.setFocus()
    keys.press("Shift+F6")
    assert QApplication.focusWidget() is bar.line
    keys.press("Esc")
    assert bar not in panes.panes(window)


def hides_level_of(session, body):
    """A filter that leaves out the level of a body."""
    levels = session.partnership.body(body).levels
    session.sight.leave_out(Filter(levels=frozenset(levels[:1] or (None,))))


def test_filters_that_hide_what_was_found_are_lifted_and_it_is_said(window, keys, session):
    hides_level_of(session, "leeds")
    assert window.editor.stage.item_of("leeds") is None
    look_for(keys, "leeds")
    keys.press("Return")
    assert session.selection.ids == {"leeds"}
    assert window.editor.stage.item_of("leeds") is not None
    assert not session.sight.filter.is_on
    assert window.status.hint.text().endswith("The filters that left it out are off.")


def test_filters_that_hide_something_else_stay(window, keys, session):
    kinds = frozenset(kind.id for kind in session.partnership.key.connector_kinds if kind.id != "delegation")
    session.sight.leave_out(Filter(kinds=kinds))
    look_for(keys, "leeds")
    keys.press("Return")
    assert session.sight.filter.is_on
    assert window.status.hint.text().startswith("Leeds, on ")


def test_the_spotlight_goes_on_to_the_body_that_was_found(keys, session):
    session.sight.light("icb")
    look_for(keys, "leeds")
    keys.press("Return")
    assert session.sight.lit == "leeds"


def test_a_line_in_the_dark_ends_the_spotlight(window, keys, session):
    there = Placement(body="forum", x=400, y=0)
    session.document.apply("Place", place(session.partnership, PAGE, there))
    session.sight.light("forum")
    look_for(keys, "tumours")
    keys.press("Return")
    assert session.selection.ids == {"line-1"}
    assert session.sight.lit is None
    assert window.status.hint.text().endswith("The spotlight is off.")


def test_what_stands_in_a_collapsed_area_is_offered_to_be_seen(window, keys, session):
    p = add_area(session.partnership, PAGE, Area(id="home", title="At home", x=0, y=0), ["leeds"])
    session.document.apply("Collapse", edit_area(p, PAGE, "home", collapsed=True))
    assert window.editor.stage.item_of("leeds") is None
    look_for(keys, "leeds")
    keys.press("Return")
    assert window.status.hint.text().endswith("It is in the collapsed area At home.")
    QTest.mouseClick(window.status.offers, Qt.MouseButton.LeftButton)
    assert window.editor.stage.item_of("leeds") is not None
    assert session.selection.ids == {"leeds"}
    session.document.history.undo()
    assert window.editor.stage.item_of("leeds") is None
