"""A bundle that a person opened is drawn as single lines in that view, until that means nothing any more."""

import pytest

from exporters.xml import read, write
from schema import Area, Partnership
from schema.bundling import drawn_lines, is_opened, possible_bundles
from schema.changes_in_words import changes_in_words
from schema.edits.areas import delete_areas, put_in_area, take_out_of_area
from schema.edits.bodies import rename_body
from schema.edits.connectors import connect, delete_connectors, reconnect_target
from schema.edits.marking import draw_singly, set_emphasis
from schema.edits.pins import pin_of
from schema.edits.placements import place, remove_from_view
from schema.edits.views import edit_view
from schema.fragments import cut
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out, place_of

PLACES = ("leeds", "kirklees", "wakefield")
OUT = [f"ICB -delegation-> {place.capitalize()}: cancer" for place in PLACES]
IN = [f"{place.capitalize()} -accountability-> ICB" for place in PLACES]
FIRST = ("line-1", "line-2", "line-3")
Emphasis = type(pin_of(laid_out(map_of(*OUT)).view(PAGE), "line-1").emphasis)


@pytest.fixture
def bundled() -> Partnership:
    """A bundle to three places and one back."""
    at = {place: (200 * n, 300) for n, place in enumerate(PLACES)}
    areas = Area(id="places", title="Places", x=0, y=260)
    return laid_out(map_of(*OUT, *IN), areas, held=dict.fromkeys(PLACES, "places"), icb=(200, 0), **at)


def drawn(p: Partnership) -> list[list[str]]:
    return [[each.id for each in line.connectors] for line in drawn_lines(p, p.view(PAGE))]


def opened(p: Partnership) -> list[bool]:
    return [is_opened(p.view(PAGE), bundle) for bundle in possible_bundles(p, p.view(PAGE))]


def singles(p: Partnership) -> list[str]:
    return [pin.connector for pin in p.view(PAGE).pins if pin.single]


def test_one_bundle_is_opened_and_the_other_stays(bundled):
    after = draw_singly(bundled, PAGE, FIRST)
    assert drawn(bundled) == [[*FIRST], ["line-4", "line-5", "line-6"]]
    assert drawn(after) == [["line-1"], ["line-2"], ["line-3"], ["line-4", "line-5", "line-6"]]
    assert (opened(bundled), opened(after)) == ([False, False], [True, False])
    assert draw_singly(after, PAGE, FIRST, single=False) == bundled
    assert draw_singly(bundled, PAGE, FIRST, single=False) is bundled
    assert changes_in_words(bundled, after) == ("Changed which lines are drawn singly on the view Page.",)


def test_only_lines_are_drawn_singly(bundled):
    with pytest.raises(KeyError, match="places"):
        draw_singly(bundled, PAGE, ("places",))


def test_where_nothing_is_bundled_nothing_can_be_opened(bundled):
    plain = edit_view(bundled, PAGE, bundles=False)
    assert possible_bundles(plain, plain.view(PAGE)) == ()


def test_the_file_says_so_and_a_new_name_changes_nothing(bundled, tmp_path):
    after = rename_body(draw_singly(bundled, PAGE, FIRST), "leeds", "Leeds Committee of the ICB")
    path = tmp_path / "map.remit"
    path.write_bytes(write(after))
    assert b'<pin connector="line-2" single="true"/>' in path.read_bytes()
    assert (
        drawn(read(path))
        == drawn(after)
        == [["line-1"], ["line-2"], ["line-3"], ["line-4", "line-5", "line-6"]]
    )


def test_emphasis_and_being_single_know_nothing_of_each_other(bundled):
    both = draw_singly(set_emphasis(bundled, PAGE, ("line-1",), Emphasis.MUTED), PAGE, FIRST)
    assert pin_of(both.view(PAGE), "line-1").emphasis is Emphasis.MUTED
    closed = draw_singly(both, PAGE, FIRST, single=False)
    assert [pin.connector for pin in closed.view(PAGE).pins] == ["line-1"]


def test_another_body_in_the_area_leaves_the_bundle_open(bundled):
    after = draw_singly(bundled, PAGE, FIRST)
    line = after.connector("line-1")
    body = after.body("leeds")
    after = after.but(bodies=(*after.bodies, body.but(id="calderdale", name="Calderdale")))
    after = place(after, PAGE, place_of(after, "leeds").but(body="calderdale", x=600))
    after = connect(after, line.but(id="line-7", target="calderdale"))
    assert opened(after) == [True]
    assert [line for line in drawn(after) if line[0] in (*FIRST, "line-7")] == [
        [each] for each in (*FIRST, "line-7")
    ]


GONE = {
    "deleted": lambda p: delete_connectors(p, FIRST),
    "led elsewhere": lambda p: reconnect_target(reconnect_target(p, "line-2", "leeds"), "line-3", "leeds"),
    "off the view": lambda p: remove_from_view(p, PAGE, ("icb",)),
    "without an area": lambda p: delete_areas(p, PAGE, ("places",)),
    "taken out": lambda p: take_out_of_area(p, PAGE, PLACES),
}


@pytest.mark.parametrize("what", GONE)
def test_it_is_forgotten_once_it_means_nothing(bundled, what):
    after = GONE[what](draw_singly(bundled, PAGE, FIRST))
    assert singles(after) == (["line-1"] if what == "led elsewhere" else [])


def test_one_body_that_leaves_for_a_moment_changes_nothing(bundled):
    after = draw_singly(bundled, PAGE, FIRST)
    back = put_in_area(take_out_of_area(after, PAGE, ("leeds",)), PAGE, ("leeds",), "places")
    # It is the last to stand there: nothing else of the page has changed.
    assert singles(take_out_of_area(after, PAGE, ("leeds",))) == ["line-2", "line-3"]
    assert opened(back) == [True, False]


def test_a_copy_takes_it_along(bundled):
    copied = cut(draw_singly(bundled, PAGE, FIRST), PAGE, ("icb", "places")).content
    assert [pin.connector for pin in copied.views[0].pins if pin.single] == list(FIRST)
