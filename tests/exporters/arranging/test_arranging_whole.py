"""A whole view arranged: bands from the top, organs below parents, and no measure finds a fault."""

from itertools import pairwise

import pytest

from exporters.arranging import arrange_view
from exporters.drawing import draw
from exporters.measuring import MEASURES, measured
from partnerships import partnership
from sample_maps import PAGE, SAMPLES, Sample, example_views, generated
from schema import Area, Form, Note, Partnership, Pin, Placement, Point, View
from schema.showing import bands
from schema.sizing import boxes_on

MAPS = [(name, p, view) for name, p, view in example_views() if p.view(view).form is Form.DRAWING]
FEW = [sample for sample in SAMPLES if sample.bodies <= 40 and sample.density <= 1.5]
every_map = pytest.mark.parametrize(("name", "p", "view"), MAPS, ids=[f"{n}-{v}" for n, _, v in MAPS])


def faults(p: Partnership, view: str) -> dict[str, object]:
    values = measured(draw(p, p.view(view)))
    return {measure.id: values[measure.id] for measure in MEASURES if measure.is_fault and values[measure.id]}


@every_map
def test_every_view_of_the_examples_is_legible(name: str, p: Partnership, view: str) -> None:
    after = arrange_view(p, view)
    assert after.notice == ""
    assert faults(after.partnership, view) == {}, name
    assert 1 <= measured(draw(after.partnership, after.partnership.view(view)))["proportion"] <= 2


@pytest.mark.slow
@pytest.mark.parametrize("sample", FEW, ids=[sample.name for sample in FEW])
def test_generated_pages_are_legible(sample: Sample) -> None:
    after = arrange_view(generated(*sample), PAGE).partnership
    assert faults(after, PAGE) == {}
    assert 1 <= measured(draw(after, after.view(PAGE)))["proportion"] <= 2


@pytest.mark.slow
@every_map
def test_only_places_change_and_the_same_view_gives_the_same_places(
    name: str, p: Partnership, view: str
) -> None:
    after, again = arrange_view(p, view).partnership, arrange_view(p, view).partnership
    assert after == again, name
    assert after.but(views=p.views) == p
    assert {each.id: each for each in after.views if each.id != view} == {
        v.id: v for v in p.views if v.id != view
    }
    old, new = p.view(view), after.view(view)
    kept = {"x": 0, "y": 0, "width": 0, "height": 0}
    assert [each.but(**kept) for each in new.placements] == [each.but(**kept) for each in old.placements]
    for one, other in zip(old.placements, new.placements, strict=True):
        assert other.width >= one.width
        assert other.height >= one.height


@every_map
def test_what_is_arranged_stays_as_it_is_when_it_is_arranged_again(
    name: str, p: Partnership, view: str
) -> None:
    once = arrange_view(p, view).partnership
    assert arrange_view(once, view).partnership == once, name


def test_bands_stand_in_the_order_of_their_ranks() -> None:
    after = arrange_view(generated(40, 1.1), PAGE).partnership
    found = bands(after, after.view(PAGE))
    assert [band.level.id for band in found] == ["national", "system", "place", "neighbourhood", "people"]
    boxes = boxes_on(after, after.view(PAGE))
    for body in after.bodies:
        band = next(band for band in found if band.level.id == body.levels[0])
        assert band.start <= boxes[body.id].top
        assert boxes[body.id].bottom <= band.end
    assert all(upper.end == lower.start for upper, lower in pairwise(found))


def test_organs_stand_below_the_body_whose_organs_they_are() -> None:
    names = ("Audit Committee", "Quality Committee", "Finance Committee")
    p = partnership(*names, parents=dict.fromkeys(names, "Leeds ICB"))
    p = placed(p)
    view = arrange_view(p, PAGE).partnership.view(PAGE)
    at = {each.body: each for each in view.placements}
    assert all(at[organ].y > at["leeds-icb"].y for organ in at if organ != "leeds-icb")


def test_what_nothing_joins_stands_in_the_order_of_the_model() -> None:
    p = placed(partnership(*(f"{name} Forum" for name in "ZYXWV")))
    view = arrange_view(p, PAGE).partnership.view(PAGE)
    at = {each.body: (each.y, each.x) for each in view.placements}
    assert sorted(at, key=at.__getitem__) == [body.id for body in p.bodies]


def placed(p: Partnership, **fields: object) -> Partnership:
    places = tuple(Placement(body=body.id, x=0, y=0) for body in p.bodies)
    return p.but(views=(View(id=PAGE, title="Page").but(**{"placements": places, **fields}),))


def test_what_is_locked_stays_and_others_keep_clear_of_it() -> None:
    p = generated(20, 1.1)
    view = p.view(PAGE)
    locked = view.placements[3].but(x=400, y=240, locked=True)
    p = p.but(views=(view.but(placements=(*view.placements[:3], locked, *view.placements[4:])),))
    after = arrange_view(p, PAGE).partnership
    assert after.view(PAGE).placements[3] == locked
    assert measured(draw(after, after.view(PAGE)))["bodies-overlapped"] == 0


def test_pins_of_lines_whose_ends_part_are_freed_and_their_emphasis_stays() -> None:
    p = placed(partnership("Leeds ICB -delegation-> Leeds Committee"))
    line = p.connectors[0].id
    pin = Pin(connector=line, waypoints=(Point(x=900, y=900),), label=Point(x=5, y=5), emphasis="emphasised")
    p = p.but(views=(p.view(PAGE).but(pins=(pin,)),))
    assert arrange_view(p, PAGE).partnership.view(PAGE).pins == (pin.but(waypoints=(), label=None),)


def test_notes_go_with_what_they_stood_beside_and_are_covered_by_nothing() -> None:
    note = Note(id="a-note", text="Only until July", x=0, y=-40)
    p = placed(partnership("Leeds ICB -delegation-> Leeds Committee", "York Forum"), notes=(note,))
    after = arrange_view(p, PAGE).partnership
    assert faults(after, PAGE) == {}
    assert after.view(PAGE).notes[0].text == note.text


def test_empty_and_collapsed_areas_and_empty_views_are_arranged_too() -> None:
    areas = (
        Area(id="empty", title="Nothing yet", x=0, y=0),
        Area(id="shut", title="Shut", x=0, y=0, collapsed=True),
    )
    p = partnership("Leeds ICB -delegation-> Leeds Committee", "York Forum", "Hull Forum")
    places = tuple(
        Placement(body=body.id, x=0, y=0, area="shut" if "forum" in body.id else None) for body in p.bodies
    )
    p = placed(p, areas=areas, placements=places)
    assert faults(arrange_view(p, PAGE).partnership, PAGE) == {}
    bare = p.but(views=(View(id=PAGE, title="Page"),))
    assert arrange_view(bare, PAGE).partnership == bare
