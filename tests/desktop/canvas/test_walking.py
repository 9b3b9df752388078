"""Ways over a drawing: in reading order, to neighbours, and along lines and bundles."""

import pytest

from desktop.canvas.walking import Direction, along, beside, elements, in_order, neighbour, stop, stops
from exporters.drawing.marks import Role
from exporters.drawing.page import draw
from schema import Area
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out

PLACES = ("leeds", "wakefield", "kirklees")


@pytest.fixture
def crossing():
    """A body in the middle of four others, two of which it reaches."""
    kinds = dict.fromkeys(("middle", "north", "south", "west", "east"), "committee")
    partnership = map_of(
        "Middle -assurance-> East", "Middle -advice-> South", "North -advice-> Middle", **kinds
    )
    places = {
        "middle": (400, 400),
        "north": (400, 0),
        "south": (400, 800),
        "west": (0, 400),
        "east": (800, 400),
    }
    partnership = laid_out(partnership, **places)
    return partnership, draw(partnership, partnership.view(PAGE))


@pytest.fixture
def bundled():
    """A board that delegates to every place of an area, drawn as one line."""
    lines = (f"ICB -delegation-> {name.capitalize()}" for name in PLACES)
    kinds = dict.fromkeys(PLACES, "place-committee")
    partnership = map_of(*lines, icb="integrated-care-board", **kinds)
    places = {name: (200 * at, 400) for at, name in enumerate(PLACES)}
    area = Area(id="places", title="Places", x=0, y=360)
    partnership = laid_out(partnership, area, held=dict.fromkeys(PLACES, "places"), icb=(200, 0), **places)
    return partnership, draw(partnership, partnership.view(PAGE))


def test_all_stops_are_walked_in_reading_order_and_the_end_is_an_end(crossing):
    _, drawing = crossing
    walked, here = [], in_order(drawing, None, 1)
    while here is not None:
        walked.append(here)
        here = in_order(drawing, here, 1)
    assert tuple(walked) == stops(drawing)
    assert len(walked) == 9
    assert walked[-1].role is Role.KEY
    assert in_order(drawing, walked[0], -1) is None
    assert in_order(drawing, None, -1) == walked[-1]


def test_without_a_drawing_there_is_nowhere_to_go():
    assert in_order(None, None, 1) is None
    assert neighbour(None, None, Direction.LEFT) is None


@pytest.mark.parametrize(
    ("direction", "there"),
    [(Direction.UP, "north"), (Direction.DOWN, "south"), (Direction.LEFT, "west"), (Direction.RIGHT, "east")],
)
def test_a_neighbour_lies_in_its_direction_and_back(crossing, direction, there):
    _, drawing = crossing
    opposite = Direction((-direction.value[0], -direction.value[1]))
    found = neighbour(drawing, stop(drawing, "body-middle"), direction)
    assert found.refs == (there,)
    assert neighbour(drawing, found, opposite).refs == ("middle",)
    assert neighbour(drawing, found, direction) is None


def test_a_line_is_walked_to_its_target_and_back_to_its_source(crossing):
    partnership, drawing = crossing
    middle = stop(drawing, "body-middle")
    line = along(partnership, drawing, middle, None, onward=True)
    assert line.refs == ("line-1",)
    assert along(partnership, drawing, line, middle.id, onward=True).refs == ("east",)
    assert along(partnership, drawing, line, middle.id, onward=False) == middle
    reaching = along(partnership, drawing, middle, None, onward=False)
    assert reaching.refs == ("line-3",)
    assert along(partnership, drawing, stop(drawing, "body-west"), None, onward=True) is None


def test_whoever_came_by_a_line_goes_back_by_it(crossing):
    partnership, drawing = crossing
    second = next(item for item in stops(drawing) if item.refs == ("line-2",))
    assert along(partnership, drawing, stop(drawing, "body-middle"), second.id, onward=True) == second


def test_the_lines_of_a_body_are_gone_through_round_and_round(crossing):
    partnership, drawing = crossing
    first = next(item for item in stops(drawing) if item.refs == ("line-1",))
    seen, here = [first], beside(partnership, drawing, first, "body-middle", 1)
    while here != first:
        seen.append(here)
        here = beside(partnership, drawing, here, "body-middle", 1)
    assert {item.refs[0] for item in seen} == {"line-1", "line-2", "line-3"}
    assert beside(partnership, drawing, first, "body-east", 1) == first
    assert beside(partnership, drawing, stop(drawing, "body-middle"), None, 1) is None


def test_a_bundle_is_walked_from_each_body_that_it_reaches(bundled):
    partnership, drawing = bundled
    (bundle,) = (item for item in stops(drawing) if item.joins is not None)
    assert len(elements(bundle)) == 3
    for place in (*PLACES,):
        assert along(partnership, drawing, stop(drawing, f"body-{place}"), None, onward=False) == bundle
    area = along(partnership, drawing, bundle, "body-icb", onward=True)
    assert elements(area) == ("places",)
