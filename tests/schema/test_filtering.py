"""Filters: what passes, what there is to choose from, and the view that is made of what passed."""

import pytest

from partnerships import partnership
from schema import Area, Attestation, Pin, Point
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.view_filtering import view_of_filter
from schema.edits.views import edit_view
from schema.filtering import Filter, sift, tally
from schema.showing import shown_connectors
from tests.support.pages import PAGE, laid_out


@pytest.fixture
def given():
    """Three lines on a page; one illustrative, one body without a level."""
    made = partnership(
        "ICB -delegation-> Leeds Committee",
        "Leeds Committee -assurance-> ICB",
        "Leeds Forum -advice-> ICB",
        "Elsewhere Forum",
        levels={"ICB": "system", "Leeds Committee": "place"},
    )
    made = edit_connector(made, made.connectors[1].id, attestation=Attestation.ILLUSTRATIVE)
    areas = (Area(id="places", title="Places", x=0, y=200),)
    held = {"leeds-committee": "places"}
    return laid_out(made, *areas, held=held, icb=(0, 0), leeds_committee=(0, 200), leeds_forum=(400, 0))


def passing(given, **out):
    """The kinds of line that pass."""
    wanted = Filter(**{name: frozenset(values) for name, values in out.items()})
    return [given.connector(line).kind for line in sift(given, given.view(PAGE), wanted).lines]


def test_an_empty_filter_lets_everything_pass_and_is_off(given):
    assert passing(given) == ["delegation", "assurance", "advice"]
    assert not Filter().is_on
    assert Filter(levels=frozenset((None,))).is_on


def test_kinds_levels_and_attestations_are_left_out(given):
    assert passing(given, kinds=["delegation"]) == ["assurance", "advice"]
    assert passing(given, levels=["place"]) == ["advice"]
    assert passing(given, levels=[None]) == ["delegation", "assurance"]
    assert passing(given, attestations=[Attestation.ILLUSTRATIVE]) == ["delegation", "advice"]


def test_a_line_goes_with_either_of_its_ends(given):
    doubtful = edit_body(given, "leeds-forum", attestation=Attestation.INFERRED)
    passed = sift(doubtful, doubtful.view(PAGE), Filter(attestations=frozenset((Attestation.INFERRED,))))
    assert passed.bodies_out == ("leeds-forum",)
    assert passed.lines_out == (given.connectors[2].id,)
    assert passed.out == {"leeds-forum", given.connectors[2].id}


def test_only_what_the_view_shows_is_counted(given):
    found = tally(given, given.view(PAGE))
    assert found.kinds == {"delegation": 1, "assurance": 1, "advice": 1}
    assert list(found.levels.items()) == [("system", 1), ("place", 1), (None, 1)]
    assert found.attestations == {Attestation.DOCUMENTED: (2, 3), Attestation.ILLUSTRATIVE: (1, 0)}


def test_a_view_of_a_filter_shows_what_passed_where_it_stood(given):
    wanted = Filter(kinds=frozenset(("advice",)), attestations=frozenset((Attestation.ILLUSTRATIVE,)))
    made = view_of_filter(given, PAGE, wanted, "Part")
    view = made.views[1]
    assert view.title == "Part"
    assert [line.kind for line in shown_connectors(made, view)] == ["delegation"]
    assert view.connectors_hidden == (given.connectors[1].id,)
    assert "advice" not in view.kinds_shown
    assert "delegation" in view.kinds_shown
    assert [(each.body, each.x, each.y) for each in view.placements] == [
        (each.body, each.x, each.y) for each in given.view(PAGE).placements
    ]
    assert made.view(PAGE) is given.view(PAGE)


def test_a_view_of_a_filter_drops_what_has_become_empty(given):
    line = given.connectors[0].id
    pinned = edit_view(given, PAGE, pins=(Pin(connector=line, label=Point(x=1, y=1)),))
    view = view_of_filter(pinned, PAGE, Filter(levels=frozenset(("place",))), "Part").views[1]
    assert [each.body for each in view.placements] == ["icb", "leeds-forum"]
    assert (view.areas, view.pins, view.kinds_shown, view.connectors_hidden) == ((), (), None, ())
