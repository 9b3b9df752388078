"""What stands in the light around a body: its own lines, its board's, the other ends, and no more."""

import pytest

from partnerships import partnership
from schema import Area, Function, Note, View
from schema.edits.bodies import edit_body
from schema.edits.functions import add_function
from schema.edits.placements import hide_connectors
from schema.edits.views import add_view, edit_view
from schema.spotlight import in_the_dark, light_on
from tests.support.pages import PAGE, laid_out


@pytest.fixture
def given():
    """An ICB with its board; the board delegates to Leeds, which advises the forum."""
    made = partnership(
        "ICB Board -delegation-> Leeds Committee",
        "NHS England -assurance-> ICB",
        "ICB <-works-alongside-> Leeds Forum",
        "Leeds Committee -advice-> Leeds Forum",
        "ICB -delegation-> Far Committee",
    )
    made = edit_body(made, "icb-board", parent="icb", kind="board")
    made = add_function(made, Function(id="cancer", name="cancer", held_by="icb"))
    areas = (Area(id="places", title="Places", x=0, y=200), Area(id="rest", title="Rest", x=600, y=200))
    held = {"leeds-committee": "places", "leeds-forum": "rest"}
    names = ("icb", "icb-board", "nhs-england", "leeds-committee", "leeds-forum")
    made = laid_out(made, *areas, held=held, **{name.replace("-", "_"): (0, 0) for name in names})
    return edit_view(made, PAGE, notes=(Note(id="note", text="A note", x=0, y=0),))


@pytest.mark.parametrize("body", ["icb", "icb-board"])
def test_a_body_and_its_board_stand_in_one_light(given, body):
    light = light_on(given, given.view(PAGE), body)
    assert light.same == ("icb-board", "icb")
    assert [given.connector(line).kind for line in light.lines] == [
        "delegation",
        "assurance",
        "works-alongside",
    ]
    assert light.others == ("leeds-committee", "nhs-england", "leeds-forum")
    assert light.functions == ("cancer",)


def test_lines_are_counted_by_kind_and_by_which_way_they_run(given):
    light = light_on(given, given.view(PAGE), "icb")
    assert light.gives == (("delegation", 1),)
    assert light.receives == (("assurance", 1),)
    assert light.both == (("works-alongside", 1),)
    assert light.elsewhere == 1


def test_a_hidden_line_is_not_in_the_light(given):
    line = given.connectors[1].id
    hidden = hide_connectors(given, PAGE, (line,))
    light = light_on(hidden, hidden.view(PAGE), "icb")
    assert line not in light.lines
    assert (light.receives, light.elsewhere) == ((), 2)


def test_all_else_is_in_the_dark_with_the_kinds_that_do_not_occur(given):
    view = given.view(PAGE)
    dark = in_the_dark(given, view, light_on(given, view, "nhs-england"))
    assert {"leeds-committee", "leeds-forum", "places", "rest", "note", "delegation"} <= dark
    assert dark.isdisjoint({"nhs-england", "icb", "assurance", given.connectors[1].id})


def test_an_area_is_lit_by_what_it_holds(given):
    view = given.view(PAGE)
    dark = in_the_dark(given, view, light_on(given, view, "leeds-committee"))
    assert "places" not in dark
    assert "note" in dark


def test_a_view_without_the_body_is_left_as_it_is(given):
    given = add_view(given, View(id="other", title="Other"))
    light = light_on(given, given.view("other"), "icb")
    assert in_the_dark(given, given.view("other"), light) == frozenset()
    assert light.elsewhere == 4


def test_an_unknown_body_is_refused(given):
    with pytest.raises(KeyError):
        light_on(given, given.view(PAGE), "nobody")
