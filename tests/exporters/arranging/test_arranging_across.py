"""Where levels go across, arranging makes columns, and keeps every promise that it keeps for rows."""

from itertools import pairwise

import pytest

from exporters.arranging import arrange_view, arranged_some
from exporters.drawing import draw
from exporters.measuring import measured
from sample_maps import EXAMPLES, PAGE, example, generated
from schema import Direction, Form, Partnership
from schema.edits.marking import set_locked
from schema.edits.views import edit_view
from schema.showing import bands
from schema.sizing import boxes_on
from tests.exporters.arranging.test_arranging_some import overlaps

NEVER = (
    "bodies-overlapped", "lines-through-bodies", "lines-through-titles", "labels-over-bodies",
    "texts-overflowing-arial", "texts-overflowing-dejavu", "shared-segments",
)  # fmt: skip
SAMPLES = ((10, 1.1), (16, 1.5), (20, 0.8), (30, 1.5))
MAPS = [(name, view.id) for name in EXAMPLES for view in example(name).views if view.form is Form.DRAWING]


def across(p: Partnership, view: str = PAGE) -> Partnership:
    return edit_view(p, view, direction=Direction.ACROSS)


def check(p: Partnership, view: str) -> None:
    made = arrange_view(p, view)
    after = made.partnership
    values = measured(draw(after, after.view(view), made.routing))
    assert {measure: values[measure] for measure in NEVER if values[measure]} == {}
    assert 0.9 <= (values["proportion"] or 0) <= 2
    assert after.view(view).direction is Direction.ACROSS


@pytest.mark.parametrize(("bodies", "density"), SAMPLES)
def test_generated_pages_keep_every_promise(bodies: int, density: float) -> None:
    check(across(generated(bodies, density)), PAGE)


@pytest.mark.parametrize(("name", "view"), MAPS)
def test_pages_of_the_examples_keep_every_promise(name: str, view: str) -> None:
    check(across(example(name), view), view)


def test_levels_stand_beside_each_other_and_everything_in_its_own() -> None:
    after = arrange_view(across(generated(30, 1.1)), PAGE).partnership
    found = bands(after, after.view(PAGE))
    assert [band.level.id for band in found] == ["national", "system", "place", "neighbourhood", "people"]
    assert all(one.end == other.start for one, other in pairwise(found))
    boxes = boxes_on(after, after.view(PAGE))
    for body in after.bodies:
        band = next(band for band in found if band.level.id == body.levels[0])
        assert band.start <= boxes[body.id].left
        assert boxes[body.id].right <= band.end


def test_what_is_locked_stays() -> None:
    p = arrange_view(across(generated(16, 1.1)), PAGE).partnership
    locked = p.view(PAGE).placements[3]
    p = set_locked(p, PAGE, (locked.body,))
    after = arrange_view(p, PAGE).partnership
    (now,) = (each for each in after.view(PAGE).placements if each.body == locked.body)
    assert (now.x, now.y) == (locked.x, locked.y)
    assert overlaps(after, PAGE) == []


def test_a_selection_is_arranged_in_columns_and_nothing_else_moves() -> None:
    p = arrange_view(across(generated(25, 1.1)), PAGE).partnership
    level = next(body.levels[0] for body in p.bodies if body.levels[0] == "system")
    chosen = [body.id for body in p.bodies if body.levels[0] == level][:4]
    after, _ = arranged_some(p, PAGE, chosen)
    for before, now in zip(p.view(PAGE).placements, after.view(PAGE).placements, strict=True):
        assert before.body in chosen or (before.x, before.y) == (now.x, now.y)
    assert overlaps(after, PAGE) == []
