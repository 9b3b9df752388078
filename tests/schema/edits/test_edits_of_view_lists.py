"""On which views bodies stand, and in which areas, typed as text."""

from itertools import combinations

import pytest

from schema import Area, View
from schema.cells import CellError
from schema.edits.cell_pasting import paste_cells
from schema.edits.placements import place
from schema.edits.tabling import add_row, edit_cell
from schema.edits.views import add_view
from schema.sizing import body_box
from schema.spots import free_spot
from schema.tables import BODIES, CONNECTORS


@pytest.fixture
def pages(west):
    """Two empty pages."""
    west = west.but(views=())
    return add_view(add_view(west, View(id="one", title="One")), View(id="two", title="Two"))


def told(p, body):
    return BODIES.column("views").read(p, p.body(body))


def placed(p, view):
    return {each.body: each.area for each in p.view(view).placements}


def test_a_body_is_put_on_views_and_taken_off(pages):
    after = edit_cell(pages, BODIES, "icb", "views", "Two; one")
    assert told(after, "icb") == "One; Two"
    after = edit_cell(after, BODIES, "icb", "views", "Two")
    assert (placed(after, "one"), placed(after, "two")) == ({}, {"icb": None})
    assert placed(edit_cell(after, BODIES, "icb", "views", ""), "two") == {}


def test_an_area_is_drawn_when_it_is_first_named(pages):
    after = edit_cell(pages, BODIES, "leeds", "views", "One | Committees")
    after = edit_cell(after, BODIES, "icb", "views", "one | committees")
    (area,) = after.view("one").areas
    assert placed(after, "one") == {"leeds": area.id, "icb": area.id}
    assert told(after, "leeds") == "One | Committees"
    after = edit_cell(after, BODIES, "icb", "views", "One")
    assert placed(after, "one")["icb"] is None


def test_areas_and_views_of_one_name_are_told_apart_by_their_ids(pages):
    twins = (Area(id="a", title="Twin", x=0, y=0), Area(id="b", title="twin", x=400, y=0))
    one = pages.view("one").but(areas=twins)
    after = pages.but(views=(one, pages.view("two").but(title="One | Two")))
    after = edit_cell(after, BODIES, "icb", "views", "One | b; two")
    assert told(after, "icb") == "One | b; two"
    assert edit_cell(after, BODIES, "icb", "views", told(after, "icb")) is after


def test_what_is_on_no_such_view_is_told(pages):
    with pytest.raises(CellError, match="no view is called “Three”"):
        edit_cell(pages, BODIES, "icb", "views", "Three")
    with pytest.raises(CellError, match="too long for the title of an area"):
        edit_cell(pages, BODIES, "icb", "views", f"One | {'a' * 201}")


def test_a_new_row_may_say_where_it_stands(pages):
    after = add_row(pages, BODIES, {"name": "Forum", "views": "Two"})
    assert placed(after, "two") == {"forum": None}


def test_many_are_placed_plainly_in_bands_and_areas_hold_only_their_own(pages):
    names = [[body.name] for body in pages.bodies]
    areas = ["One | Organs" if at % 2 else "One" for at in range(len(names))]
    block = [[*name, area] for name, area in zip(names, areas, strict=True)]
    pasted = paste_cells(pages, BODIES, 0, 0, block, columns=["name", "views"])
    assert pasted.faults == ()
    view = pasted.partnership.view("one")
    assert len(view.placements) == len(names)
    (area,) = view.areas
    held = [each.body for each in view.placements if each.area == area.id]
    assert len(held) == len(names) // 2
    boxes = [body_box(pasted.partnership, each) for each in view.placements]
    assert not any(overlap(one, other) for one, other in combinations(boxes, 2))


def overlap(one, other):
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


def test_a_line_is_left_out_of_views(pages):
    after = edit_cell(pages, CONNECTORS, "delegates", "hidden_on", "one; Two")
    assert [view.connectors_hidden for view in after.views] == [("delegates",), ("delegates",)]
    after = edit_cell(after, CONNECTORS, "delegates", "hidden_on", "Two")
    assert [view.connectors_hidden for view in after.views] == [(), ("delegates",)]


def test_a_page_that_holds_something_keeps_it_where_it_is(pages):
    begun = place(pages, "one", free_spot(pages, pages.view("one"), pages.body("icb")))
    before = begun.view("one").placements
    after = edit_cell(begun, BODIES, "leeds", "views", "One")
    assert after.view("one").placements[:1] == before
