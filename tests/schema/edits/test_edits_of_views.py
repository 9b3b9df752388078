"""Views as whole pages, and their notes."""

import pytest

from schema import InvalidPartnership, Note, View
from schema.edits.notes import add_note, delete_notes, edit_note
from schema.edits.views import add_view, delete_view, duplicate_view, edit_view, reorder_view


def titles(p):
    return [view.title for view in p.views]


def test_adding_puts_a_page_last(west):
    assert titles(add_view(west, View(id="places-view", title="Places"))) == ["System", "People", "Places"]


def test_editing_changes_one_page(west):
    after = edit_view(west, "system", tab="Sys", kinds_shown=None)
    assert (after.view("system").tab, after.view("system").kinds_shown) == ("Sys", None)
    assert after.view("people") is west.view("people")
    assert edit_view(west, "system", title="System") is west


def test_a_copy_follows_its_original_with_ids_of_its_own(west):
    after = duplicate_view(west, "system", "system-copy", "System after April")
    original, copy = west.view("system"), after.view("system-copy")
    assert titles(after) == ["System", "System after April", "People"]
    assert [area.id for area in copy.areas] == ["places-2"]
    assert [note.id for note in copy.notes] == ["remark-2"]
    assert [placement.area for placement in copy.placements] == [None, "places-2", "places-2", None]
    assert (copy.pins, copy.connectors_hidden) == (original.pins, original.connectors_hidden)
    assert after.view("system") is original


def test_a_copy_of_a_copy_has_fresh_ids_again(west):
    twice = duplicate_view(duplicate_view(west, "system", "two", "Two"), "two", "three", "Three")
    assert [area.id for area in twice.view("three").areas] == ["places-2-2"]


def test_the_id_of_a_copy_may_be_that_which_an_area_would_take(west):
    after = duplicate_view(west, "system", "places-2", "Places")
    assert [area.id for area in after.view("places-2").areas] == ["places-3"]


def test_pages_are_reordered(west):
    assert titles(reorder_view(west, "people", 0)) == ["People", "System"]
    assert reorder_view(west, "people", 7) is west


def test_deleting_a_page_keeps_the_model(west):
    after = delete_view(west, "system")
    assert titles(after) == ["People"]
    assert (after.bodies, after.connectors) == (west.bodies, west.connectors)
    with pytest.raises(KeyError):
        delete_view(after, "system")


def test_a_note_is_written_changed_and_deleted(west):
    after = add_note(west, "people", Note(id="heading", text="People", x=0, y=0, heading=True))
    after = edit_note(after, "people", "heading", text="Residents")
    assert [note.text for note in after.view("people").notes] == ["Residents"]
    assert after.view("system") is west.view("system")
    assert delete_notes(after, "people", ["heading"]) == west


def test_a_note_has_an_id_of_its_own(west):
    with pytest.raises(InvalidPartnership, match="“icb” occurs 2 times"):
        add_note(west, "people", Note(id="icb", text="!", x=0, y=0))
