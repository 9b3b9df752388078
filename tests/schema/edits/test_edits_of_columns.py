"""Where levels stand beside each other, rows are columns: for plain layouts and for what is added."""

import pytest

from partnerships import partnership
from schema import Direction, Placement, View
from schema.edits.placements import place
from schema.edits.view_lists import put_on_views
from schema.edits.view_making import placed_plainly
from schema.edits.views import add_view, edit_view
from schema.sizing import body_box
from schema.spots import beyond_all, clear_spot, free_spot

NAMES = [f"Committee number {n} for a matter of some length" for n in range(30)]
ACROSS = Direction.ACROSS


@pytest.fixture
def made():
    """Thirty committees at two levels, and a page for them whose levels go across."""
    p = partnership(*NAMES, levels={name: ("system", "place")[n % 2] for n, name in enumerate(NAMES)})
    return add_view(p, View(id="v", title="V", direction=ACROSS))


def level(p, placement):
    return p.body(placement.body).levels[0]


def test_a_plain_layout_has_columns_for_each_level(made):
    placed = placed_plainly(made, [body.id for body in made.bodies], direction=ACROSS)
    boxes = {each.body: body_box(made, each) for each in placed}
    system = [boxes[each.body] for each in placed if level(made, each) == "system"]
    others = [boxes[each.body] for each in placed if level(made, each) == "place"]
    assert max(box.right for box in system) < min(box.left for box in others)
    assert max(box.bottom for box in boxes.values()) <= 1080
    assert len({box.left for box in system}) > 1
    assert [box.top for box in system[:2]] != [system[0].top] * 2
    rows = placed_plainly(made, [body.id for body in made.bodies])
    assert {each.x for each in rows} != {each.x for each in placed}


def test_what_is_typed_into_a_table_stands_in_columns_too(made):
    stands = {body.id: (("v", ""),) for body in made.bodies}
    after = put_on_views(made, stands)
    assert after.view("v").placements == placed_plainly(made, list(stands), direction=ACROSS)


def test_a_new_body_goes_below_its_own_level(made):
    first, second, *_ = made.bodies
    system, other = Placement(body=first.id, x=80, y=80), Placement(body=second.id, x=480, y=80)
    p = place(made, "v", system, other)
    spot = free_spot(p, p.view("v"), p.bodies[2])
    assert (spot.x, spot.y > body_box(p, system).bottom) == (80, True)
    row = edit_view(p, "v", direction=Direction.DOWN)
    assert free_spot(row, row.view("v"), row.bodies[2]).x > body_box(p, system).right


def test_what_is_taken_gives_way_downwards(made):
    p = place(made, "v", Placement(body=made.bodies[0].id, x=80, y=80))
    wanted = Placement(body=made.bodies[1].id, x=88, y=88)
    spot = clear_spot(p, p.view("v"), wanted)
    assert (spot.x, spot.y > 88) == (88, True)


def test_a_further_band_begins_at_the_right(made):
    p = place(made, "v", Placement(body=made.bodies[0].id, x=80, y=160))
    x, y = beyond_all(p, p.view("v"))
    assert (x > body_box(p, p.view("v").placements[0]).right, y) == (True, 160)
