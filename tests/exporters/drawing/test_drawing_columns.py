"""Levels that go across are columns with their names above them; everything else is as ever."""

from itertools import pairwise

import pytest

from exporters.drawing import draw
from exporters.drawing.bands import band_items
from exporters.drawing.marks import Drawing, Role
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import scene_of
from exporters.measuring import measured
from exporters.routing.geometry import Rect
from schema import Direction, Level, Partnership
from schema.edits.view_making import placed_plainly
from schema.edits.views import edit_view
from schema.showing import Band
from tests.support.reading import FONTS, boxes, item, of_role, room, texts
from tests.support.sketch import sketch

NAMES = ("National", "System", "Place", "People")


def across() -> Partnership:
    """The sketch with its levels beside each other."""
    p = sketch()
    view = p.views[0]
    placed = placed_plainly(p, [each.body for each in view.placements], direction=Direction.ACROSS)
    return edit_view(p, view.id, placements=placed, areas=(), notes=(), direction=Direction.ACROSS)


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    p = across()
    return draw(p, p.views[0])


def test_bands_are_columns_from_left_to_right_as_high_as_the_map(drawing: Drawing) -> None:
    columns = of_role(drawing, Role.BAND)
    assert tuple(each.name for each in columns) == NAMES
    rooms = [room(boxes(each)[0]) for each in columns]
    assert all(one.right + 8 == other.left for one, other in pairwise(rooms))
    assert len({(each.top, each.bottom) for each in rooms}) == 1
    for body in of_role(drawing, Role.BODY):
        assert any(each.holds(room(boxes(body)[0])) for each in rooms)


@pytest.mark.parametrize("font", FONTS)
def test_the_names_stand_in_the_middle_above_what_stands_there(drawing: Drawing, font: str) -> None:
    highest = min(boxes(body)[0].y for body in of_role(drawing, Role.BODY))
    for column in of_role(drawing, Role.BAND):
        (name,) = texts(column)
        place = room(name, font)
        assert name.text == column.name.upper()
        assert not name.upwards
        assert room(boxes(column)[0]).holds(place)
        assert place.bottom < highest
    first = of_role(drawing, Role.BAND)[0]
    assert room(texts(first)[0]).centre[0] == pytest.approx(room(boxes(first)[0]).centre[0], abs=5)


def test_long_names_are_set_in_as_many_lines_as_they_need() -> None:
    label = "A level with quite a long name, longer than most"
    levels = [Level(id=f"l{n}", rank=n, label=label) for n in range(2)]
    columns = tuple(Band(level, 200 * n, 200 * n + 160, Direction.ACROSS) for n, level in enumerate(levels))
    for each in band_items(columns, Rect(0, 0, 360, 400)):
        assert len(texts(each)) > 1
        frame = room(boxes(each)[0])
        assert all(frame.holds(room(text, font)) for text in texts(each) for font in FONTS)


def test_a_page_that_is_wider_than_its_levels_ends_with_the_last_of_them() -> None:
    p = across()
    view = p.views[0]
    narrow = edit_view(p, view.id, placements=view.placements[:1])
    drawn = draw(narrow, narrow.views[0])
    (column,) = of_role(drawn, Role.BAND)
    assert room(boxes(column)[0]).right == drawn.frame.x + drawn.frame.width - 32


def test_between_columns_lie_seams_that_labels_avoid() -> None:
    p = across()
    scene = scene_of(p, p.views[0], plan_of(p, p.views[0]))
    assert len(scene.seams) == len(NAMES) - 1
    assert all(seam.width == 8 and seam.height == scene.bounds.height for seam in scene.seams)
    assert all(scene.bounds.holds(box) for _, box in scene.bodies)


def test_nothing_is_wrong_with_it(drawing: Drawing) -> None:
    values = measured(drawing)
    assert values["lines-through-bodies"] == values["labels-over-bodies"] == values["labels-over-titles"] == 0
    page = Rect(drawing.frame.x, drawing.frame.y, drawing.frame.width, drawing.frame.height)
    assert all(page.holds(room(mark, FONTS[1])) for each in drawing.items for mark in each.marks)
    assert item(drawing, "key")
