"""Content hashes change when an element says something else, and only then."""

import re

import pytest

from schema import Area, Body, Partnership, Pin, Placement, Point, View
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.document import edit_control
from schema.edits.functions import edit_function
from schema.hashing import content_hash
from tests.support.maps import DOCUMENT, map_of

VIEW = View(
    id="system",
    title="System",
    placements=(Placement(body="icb", x=0, y=0, area="place"),),
    areas=(Area(id="place", title="Place", x=0, y=0),),
)


@pytest.fixture
def partnership() -> Partnership:
    return map_of("ICB -delegation-> Leeds: cancer").but(views=(VIEW,))


def with_view(partnership: Partnership, **fields: object) -> Partnership:
    return partnership.but(views=(VIEW.but(**fields),))


@pytest.mark.parametrize("element", ["icb", "line-1", "cancer", "system", str(DOCUMENT)])
def test_every_element_has_a_short_hash(partnership: Partnership, element: str) -> None:
    assert re.fullmatch("[0-9a-f]{12}", content_hash(partnership, element))


def test_the_hash_is_the_same_tomorrow(partnership: Partnership) -> None:
    """Golden: acceptances are saved with these, so they must outlive this version of the model."""
    assert content_hash(partnership, "icb") == "41bec2c16f4e"
    assert content_hash(partnership, "line-1") == "11620891a9ee"


def test_it_changes_with_what_the_element_says(partnership: Partnership) -> None:
    def changed(other: Partnership, element: str) -> bool:
        return content_hash(other, element) != content_hash(partnership, element)

    assert changed(edit_body(partnership, "icb", name="NHS ICB"), "icb")
    assert changed(edit_connector(partnership, "line-1", mutual=True), "line-1")
    assert changed(edit_function(partnership, "cancer", reference="1.2"), "cancer")
    assert changed(edit_control(partnership, owner="Somebody"), str(DOCUMENT))
    assert changed(with_view(partnership, description="All"), "system")
    assert changed(with_view(partnership, placements=()), "system")
    assert not changed(edit_body(partnership, "icb", name="NHS ICB"), "leeds")


def test_positions_do_not_count(partnership: Partnership) -> None:
    moved = with_view(
        partnership,
        placements=(Placement(body="icb", x=80, y=40, width=200, height=96, area="place"),),
        areas=(Area(id="place", title="Place", x=8, y=8, width=400, height=400),),
        pins=(Pin(connector="line-1", waypoints=(Point(x=1, y=2),)),),
    )
    assert content_hash(moved, "system") == content_hash(partnership, "system")


def test_saying_the_default_says_nothing(partnership: Partnership) -> None:
    said = partnership.but(
        bodies=(Body(id="icb", name="ICB", kind="committee", chair=""), *partnership.bodies[1:])
    )
    assert content_hash(said, "icb") == content_hash(partnership, "icb")


def test_an_unknown_element(partnership: Partnership) -> None:
    with pytest.raises(KeyError):
        content_hash(partnership, "nobody")
