"""Hand positions are sacred: new bodies find room, a selection is arranged, a page tidied; no more moves."""

from itertools import combinations

import pytest

from exporters.arranging import arrange_view, arranged_some, overlapping, tidied, with_new
from exporters.arranging.free import nearest
from exporters.arranging.standing import standing
from exporters.routing.geometry import Rect
from sample_maps import EXAMPLES, PAGE, example, generated
from schema import Body, Connector, Direction, Form, Partnership, Placement
from schema.edits.bodies import add_body
from schema.edits.view_making import placed_plainly
from schema.edits.views import edit_view
from schema.showing import bands
from schema.sizing import boxes_on

MAPS = [(name, view.id) for name in EXAMPLES for view in example(name).views if view.form is Form.DRAWING]
every_map = pytest.mark.parametrize(("name", "view_id"), MAPS)


def new_body(p: Partnership, level: str, joined: str) -> Partnership:
    p = add_body(p, Body(id="new-one", name="Wholly New Committee", kind="committee", levels=(level,)))
    line = Connector(id="new-line", kind="advice", source="new-one", target=joined)
    return p.but(connectors=(*p.connectors, line))


def overlaps(p: Partnership, view_id: str) -> list[tuple[str, str]]:
    now = standing(p, p.view(view_id))
    things = [(one, other) for one, other in combinations(now.things(), 2)]
    inside = [pair for area in now.areas for pair in combinations(now.held(area), 2)]
    return [(a, b) for a, b in (*things, *inside) if now.boxes[a].overlaps(now.boxes[b])]


@every_map
def test_new_bodies_find_room_in_their_band_and_nothing_else_moves(name: str, view_id: str) -> None:
    p = example(name)
    for band in bands(p, p.view(view_id)):
        with_one = new_body(p, band.level.id, p.view(view_id).placements[0].body)
        after = with_new(with_one, view_id, ["new-one"])
        *others, added = after.view(view_id).placements
        assert tuple(others) == p.view(view_id).placements
        assert after.view(view_id).areas == p.view(view_id).areas
        assert overlaps(after, view_id) == []
        box = boxes_on(after, after.view(view_id))[added.body]
        own = next(each for each in bands(after, after.view(view_id)) if each.level.id == band.level.id)
        assert own.start <= box.top
        assert box.bottom <= own.end


def test_where_levels_are_columns_new_bodies_find_room_in_theirs() -> None:
    p = generated(25, 1.1)
    ids = [each.body for each in p.view(PAGE).placements]
    placed = placed_plainly(p, ids, direction=Direction.ACROSS)
    p = edit_view(p, PAGE, placements=placed, areas=(), direction=Direction.ACROSS)
    for band in bands(p, p.view(PAGE)):
        after = with_new(new_body(p, band.level.id, ids[0]), PAGE, ["new-one"])
        assert after.view(PAGE).placements[:-1] == p.view(PAGE).placements
        box = boxes_on(after, after.view(PAGE))["new-one"]
        own = next(each for each in bands(after, after.view(PAGE)) if each.level.id == band.level.id)
        assert own.start <= box.left
        assert box.right <= own.end
        assert overlaps(after, PAGE) == []


def test_a_new_body_of_an_area_stays_in_it_and_the_area_covers_nobody() -> None:
    p = arrange_view(generated(40, 1.1), PAGE).partnership
    view = p.view(PAGE)
    for area in view.areas:
        placement = Placement(body="new-one", x=0, y=0, area=area.id)
        with_one = new_body(p, "system", view.placements[0].body)
        with_one = with_one.but(views=(view.but(placements=(*view.placements, placement)),))
        after = with_new(with_one, PAGE, ["new-one"])
        assert after.view(PAGE).placements[:-1] == view.placements
        assert overlaps(after, PAGE) == []
        old, now = boxes_on(p, view)[area.id], boxes_on(after, after.view(PAGE))[area.id]
        assert (old.left, old.top) == (now.left, now.top)


def test_without_names_the_new_are_those_that_lie_on_others() -> None:
    p = arrange_view(generated(20, 1.1), PAGE).partnership
    view = p.view(PAGE)
    assert overlapping(p, view) == ()
    assert with_new(p, PAGE) is p
    loose = [n for n, each in enumerate(view.placements) if each.area is None]
    on = view.placements[loose[-1]].but(x=view.placements[loose[0]].x, y=view.placements[loose[0]].y)
    places = tuple(on if n == loose[-1] else each for n, each in enumerate(view.placements))
    after = with_new(p.but(views=(view.but(placements=places),)), PAGE)
    moved = [one.body for one, other in zip(after.view(PAGE).placements, places, strict=True) if one != other]
    assert moved == [on.body]
    assert overlaps(after, PAGE) == []


@every_map
def test_a_tidy_page_stays_as_it_is_tidied_twice(name: str, view_id: str) -> None:
    once = tidied(example(name), view_id)
    assert tidied(once, view_id) == once
    assert overlaps(once, view_id) == []


def test_tidying_parts_what_overlaps_and_aligns_what_is_nearly_in_line() -> None:
    p = arrange_view(generated(25, 1.1), PAGE).partnership
    view = p.view(PAGE)
    shaken = tuple(
        each.but(x=each.x + (7 * n) % 15 - 7, y=each.y + (11 * n) % 13 - 6)
        for n, each in enumerate(view.placements)
    )
    after = tidied(p.but(views=(view.but(placements=shaken),)), PAGE)
    assert overlaps(after, PAGE) == []
    middles = {
        box.middle for body, box in boxes_on(after, after.view(PAGE)).items() if body.startswith("body")
    }
    before = {
        box.middle
        for body, box in boxes_on(p, view.but(placements=shaken)).items()
        if body.startswith("body")
    }
    assert len(middles) < len(before) / 2
    far = max(
        abs(a.x - b.x) + abs(a.y - b.y) for a, b in zip(shaken, after.view(PAGE).placements, strict=True)
    )
    assert far <= 160


def test_a_page_on_which_all_lies_in_one_corner_is_tidied_too() -> None:
    assert overlaps(tidied(generated(30, 1.1), PAGE), PAGE) == []


def test_arranging_a_selection_moves_nothing_else() -> None:
    p = tidied(generated(40, 1.1), PAGE)
    now = standing(p, p.view(PAGE))
    chosen = [*now.things()[::3], *(body for area in now.areas[:2] for body in now.held(area)[:2])]
    after, notice = arranged_some(p, PAGE, chosen)
    assert notice == ""
    free = {*chosen, *(body for area in chosen for body in now.held(area))}
    for old, new in zip(p.view(PAGE).placements, after.view(PAGE).placements, strict=True):
        assert old == new or old.body in free
    assert overlaps(after, PAGE) == []
    assert after != p


def test_the_nearest_free_place_is_clear_and_none_is_nearer() -> None:
    wall = Rect(0, 0, 160, 64)
    assert nearest(Rect(400, 0, 96, 48), [wall]) == Rect(400, 0, 96, 48)
    assert nearest(Rect(120, 8, 96, 48), [wall]) == Rect(184, 8, 96, 48)
    assert nearest(Rect(30, 60, 96, 48), [wall]) == Rect(32, 88, 96, 48)
