"""What lies under the pointer."""

import pytest

from desktop.canvas.hits import Hit, bounds, hit, route
from exporters.drawing.marks import Role
from exporters.drawing.page import draw
from schema import Area, Note
from schema.edits.notes import add_note
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out


@pytest.fixture
def drawing():
    partnership = map_of("ICB -delegation-> Leeds", icb="integrated-care-board", audit="committee")
    area = Area(id="committees", title="Committees", x=400, y=0, width=300, height=200)
    laid = laid_out(
        partnership, area, held={"audit": "committees"}, icb=(0, 0), leeds=(0, 300), audit=(432, 80)
    )
    noted = add_note(laid, PAGE, Note(id="remark", text="A remark", x=400, y=300))
    return draw(noted, noted.view(PAGE))


def test_a_body_is_hit_anywhere_inside(drawing):
    assert hit(drawing, (10, 10), 0) == Hit(Role.BODY, ("icb",))


def test_a_line_is_hit_near_it_and_not_inside_its_bend(drawing):
    (line,) = [item for item in drawing.items if item.role is Role.CONNECTOR]
    x, y = route(line)[0]
    assert hit(drawing, (x + 4, y + 12), 5) == Hit(Role.CONNECTOR, ("line-1",))
    assert hit(drawing, (x + 60, y + 12), 5) is None


def test_a_body_is_hit_before_the_line_that_ends_on_it(drawing):
    (line,) = [item for item in drawing.items if item.role is Role.CONNECTOR]
    left, top, right, bottom = bounds(next(item for item in drawing.items if item.refs == ("icb",)))
    x, y = route(line)[0]
    inside = (min(max(x, left + 2), right - 2), min(max(y, top + 2), bottom - 2))
    assert hit(drawing, inside, 6) == Hit(Role.BODY, ("icb",))


def test_an_area_is_hit_at_its_title_and_not_inside(drawing):
    assert hit(drawing, (410, 10), 0) == Hit(Role.AREA, ("committees",))
    assert hit(drawing, (410, 150), 0) is None


def test_a_body_in_an_area_is_hit_before_the_area(drawing):
    assert hit(drawing, (440, 90), 0) == Hit(Role.BODY, ("audit",))


def test_a_note_is_hit_at_its_words(drawing):
    assert hit(drawing, (410, 308), 0) == Hit(Role.NOTE, ("remark",))


def test_the_title_is_hit_so_that_it_can_be_typed_over(drawing):
    title = next(item for item in drawing.items if item.role is Role.TITLE)
    text = title.marks[0]
    assert hit(drawing, (text.x + 5, text.y - 5), 0) == Hit(Role.TITLE, (PAGE,))


def test_bounds_hold_all_boxes_and_paths(drawing):
    body = next(item for item in drawing.items if item.refs == ("icb",))
    left, top, right, bottom = bounds(body)
    assert (left, top) == (0, 0)
    assert right >= 96
    assert bottom >= 48
