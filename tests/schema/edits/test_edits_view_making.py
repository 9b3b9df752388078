"""Views made from what is chosen: who stands on them, how they are called, and a clean plain layout."""

from itertools import combinations

import pytest

from partnerships import partnership
from schema import Area
from schema.choosing import Way
from schema.edits.view_making import (
    place_name,
    view_of_area,
    view_of_level,
    view_of_neighbours,
    view_of_place,
    view_of_selection,
)
from schema.showing import bands
from schema.sizing import body_box
from tests.support.pages import PAGE, laid_out


@pytest.fixture
def made():
    """A system of two places, with names that share words."""
    return partnership(
        "ICB -delegation-> Leeds Committee",
        "ICB -delegation-> Bradford Committee",
        "Leeds Committee -accountability-> ICB",
        "Leeds Committee -works-alongside-> Residents",
        "NHS England -assurance-> ICB",
        "Leeds City Council -advice-> Bradford Committee",
        "Leeds Team",
        parents={"Leeds Team": "Leeds Committee"},
        levels={
            "NHS England": "national",
            "ICB": "system",
            "Leeds Committee": "place",
            "Leeds City Council": "place",
            "Bradford Committee": "place",
            "Leeds Team": "neighbourhood",
            "Residents": "people",
        },
    )


def view(p):
    return p.views[-1]


def placed(p):
    return {each.body for each in view(p).placements}


def test_a_view_of_a_selection(made):
    after = view_of_selection(made, ["leeds-committee", "icb"])
    assert placed(after) == {"leeds-committee", "icb"}
    assert (view(after).id, view(after).title, view(after).bundles) == (
        "leeds-committee-2",
        "Leeds Committee",
        True,
    )
    assert view(view_of_selection(made, [], "Empty")).placements == ()
    with pytest.raises(KeyError):
        view_of_selection(made, ["nobody"])


def test_a_view_of_a_body_and_its_neighbours(made):
    after = view_of_neighbours(made, "icb")
    assert placed(after) == {"icb", "leeds-committee", "bradford-committee", "nhs-england"}
    assert (view(after).title, view(after).kinds_shown) == ("ICB", None)
    after = view_of_neighbours(made, "icb", kinds=("delegation",), way=Way.GIVES)
    assert placed(after) == {"icb", "leeds-committee", "bradford-committee"}
    assert view(after).kinds_shown == ("delegation",)
    assert "residents" in placed(view_of_neighbours(made, "icb", steps=2))


def test_a_view_of_a_place(made):
    after = view_of_place(made, "leeds-committee")
    assert placed(after) == {"leeds-committee", "leeds-city-council", "leeds-team", "residents"}
    assert view(after).title == "Leeds"
    assert placed(view_of_place(made, "leeds-committee", "")) == {
        "leeds-committee",
        "leeds-team",
        "residents",
    }


@pytest.mark.parametrize(
    ("body", "name"), [("leeds-committee", "Leeds"), ("icb", ""), ("nhs-england", ""), ("leeds-team", "")]
)
def test_the_name_of_a_place_is_guessed_from_names(made, body, name):
    assert place_name(made, body) == name


def test_a_view_of_a_level(made):
    after = view_of_level(made, "place")
    assert placed(after) == {"leeds-committee", "bradford-committee", "leeds-city-council"}
    assert view(after).title == made.level("place").label
    with pytest.raises(KeyError):
        view_of_level(made, "moon")


def test_the_layout_is_clean_in_bands_and_on_the_grid():
    names = [f"Committee number {n} for a matter of some length" for n in range(30)]
    made = partnership(*names, levels={name: ("system", "place")[n % 2] for n, name in enumerate(names)})
    after = view_of_selection(made, [body.id for body in made.bodies], "All")
    boxes = [body_box(after, each) for each in view(after).placements]
    for one, other in combinations(boxes, 2):
        apart = (
            one.right + 32 <= other.left
            or other.right + 32 <= one.left
            or one.bottom + 32 <= other.top
            or other.bottom + 32 <= one.top
        )
        assert apart
    assert all(box.x % 8 == box.y % 8 == 0 for box in boxes)
    assert max(box.right for box in boxes) <= 1480
    strips = bands(after, view(after))
    assert [strip.level.id for strip in strips] == ["system", "place"]
    for each, box in zip(view(after).placements, boxes, strict=True):
        strip = next(s for s in strips if s.level.id == after.body(each.body).levels[0])
        assert strip.start <= box.top
        assert box.bottom <= strip.end


def test_a_view_of_an_area_holds_what_the_area_holds_and_the_body_it_stands_for(made):
    area = Area(id="leeds", title="In Leeds", x=0, y=0, body="icb")
    given = laid_out(
        made, area, held={"leeds-committee": "leeds"}, leeds_committee=(0, 0), residents=(0, 400)
    )
    after = view_of_area(given, PAGE, "leeds")
    assert placed(after) == {"leeds-committee", "icb"}
    assert view(after).title == "In Leeds"
    with pytest.raises(KeyError):
        view_of_area(given, PAGE, "nowhere")
