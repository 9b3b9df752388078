"""The person of the tests: what it does by words, through real events, and how its gestures are counted."""

import pytest
from PySide6.QtWidgets import QApplication

from schema import Area
from schema.sentences import sentence
from tests.support.maps import map_of
from tests.support.pages import laid_out, place_of
from tests.support.person import SHIFT, Person


@pytest.fixture
def person(window, edit):
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        icb="integrated-care-board",
        leeds="place-committee",
        forum="constituency",
    )
    area = Area(id="places", title="Places", x=320, y=160, width=200, height=160)
    edit(laid_out(partnership, area, icb=(0, 0), leeds=(0, 200), forum=(400, 0)))
    return Person(window)


def test_a_line_is_drawn_by_name_and_kind(person):
    person.draws_line("Leeds", to="ICB", kind="Accountability")
    line = person.made.connectors[-1]
    assert sentence(person.made, line) == "Leeds is accountable to ICB"
    person.draws_line("forum", to="ICB", kind="Accountability")
    assert person.gestures.by_kind == {"click": 1, "drag": 2}
    person.draws_line("Leeds", to="ICB", kind="Works alongside")
    assert person.made.connectors[-1].kind == "works-alongside"


def test_a_line_is_pulled_out_of_a_body_and_its_kind_clicked(person):
    person.pulls_line("Leeds", to="ICB", choosing="Accountability")
    assert person.made.connectors[-1].kind == "accountability"
    assert str(person.gestures) == "2 gestures (1 drag, 1 click): 2 on else"


def test_a_body_is_added_where_one_clicks_twice(person):
    with person.gestures.spent_on("bodies"):
        person.adds_body("Audit Committee", kind="Committee", at=(250, 60))
    assert person.made.bodies[-1].name == "Audit Committee"
    assert person.gestures.by_purpose == {"bodies": 3}


def test_things_are_dragged_onto_things(person):
    person.drags("forum", onto="Places")
    assert place_of(person.made, "forum").area == "places"
    x = person.sheet.place_of("ICB")[0]
    person.drags_by("ICB", 80, 0)
    assert person.sheet.place_of("ICB")[0] == pytest.approx(x + 80, abs=12), "it snaps to its neighbours"
    assert person.gestures.by_kind == {"drag": 2}


def test_menus_fields_lists_and_keys(person):
    person.selects("ICB", "Leeds")
    assert person.editor.session.selection.ids == {"icb", "leeds"}
    person.clicks_on("Leeds", SHIFT)
    person.fills("Short name", "The Board")
    assert person.made.body("icb").short_name == "The Board"
    person.picks("Organ of", "forum")
    assert person.made.body("icb").parent == "forum"
    person.chooses_menu("Edit", "Undo")
    assert person.status == "Undid: Change organ of."
    person.presses("Ctrl+Z")
    assert person.made.body("icb").short_name == ""


def test_what_stands_out_of_sight_is_scrolled_to(person):
    person.window.resize(1280, 720)
    person.clicks_on("ICB")
    person.fills("Citation", "Constitution")
    assert person.made.body("icb").citation == "Constitution"
    assert person.gestures.by_kind["scroll"] == 1


@pytest.mark.usefixtures("real_questions")
def test_a_dialog_is_answered_inside_its_own_loop(person):
    person.meets(lambda: person.types("Forum of clinicians"), lambda: person.clicks("OK"))
    person.presses("Ctrl+B")
    assert person.made.bodies[-1].name == "Forum of clinicians"
    person.meets(lambda: person.types("Places"), lambda: person.presses("Return"))
    person.chooses_menu("Insert", "Add view")
    assert person.made.views[-1].title == "Places"
    assert QApplication.activeModalWidget() is None


def test_nobody_clicks_on_what_is_not_there(person):
    with pytest.raises(AssertionError, match="nobody sees “Make tea”"):
        person.clicks("Make tea")
    with pytest.raises(AssertionError, match="no “Make tea” among"):
        person.chooses_menu("Edit", "Make tea")
    person.presses("Esc")
    with pytest.raises(AssertionError, match="nobody sees “The Queen”"):
        person.clicks_on("The Queen")
    with pytest.raises(AssertionError, match="cannot be clicked now"):
        person.chooses_menu("Arrange", "Swap direction")
