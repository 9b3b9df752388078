"""Lines pulled out of bodies, bent and labelled by hand, each against a canvas without a screen."""

from itertools import pairwise
from math import dist

import pytest

from desktop.canvas.gestures.bend import nearest
from desktop.canvas.gestures.canvas import Handle, Pointer
from desktop.canvas.gestures.choosing import begin
from desktop.canvas.hits import badge_box, route
from schema import Area
from schema.edits.pins import pin_of, set_waypoints
from schema.edits.placements import snap
from schema.sizing import area_box
from schema.view import Point
from tests.support.fake_canvas import FakeCanvas, drag, hover
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out, place_of

ICB, LEEDS, EMPTY = (60, 30), (60, 430), (900, 600)
JOIN = Handle("icb", "join", (60, 64))


@pytest.fixture
def canvas() -> FakeCanvas:
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        icb="integrated-care-board",
        leeds="place-committee",
        people="constituency",
        patients="constituency",
    )
    return FakeCanvas(laid_out(partnership, icb=(0, 0), leeds=(0, 400), people=(400, 0), patients=(400, 400)))


def press(canvas: FakeCanvas, at, handle=None, **held):
    return begin(canvas, Pointer(*at, **held), None, handle)


def waypoints(canvas: FakeCanvas):
    return [(point.x, point.y) for point in pin_of(canvas.view, "line-1").waypoints]


def bent(canvas: FakeCanvas, *points):
    places = tuple(Point(x=x, y=y) for x, y in points)
    canvas.apply("", set_waypoints(canvas.partnership, PAGE, "line-1", places))
    canvas.steps.clear()


def test_a_line_pulled_to_a_body_asks_for_its_kind(canvas):
    drag(press(canvas, JOIN.at, JOIN), (100, 200), LEEDS)
    assert canvas.proposed == [("icb", "leeds", LEEDS)]
    assert (canvas.over, canvas.faded, canvas.steps) == (None, frozenset(), [])


def test_only_bodies_of_which_the_key_says_so_stay_bright(canvas):
    handle = Handle("people", "join", (460, 64))
    running = hover(press(canvas, handle.at, handle), (300, 300))
    assert canvas.faded == {"patients"}
    assert canvas.over == ("line", handle.at, (300, 300))
    running.cancel()
    assert (canvas.over, canvas.faded, canvas.proposed) == (None, frozenset(), [])


def test_a_line_pulled_to_an_empty_place_asks_for_a_body(canvas):
    drag(press(canvas, JOIN.at, JOIN), EMPTY)
    assert canvas.proposed == [("icb", EMPTY)]


def test_a_click_on_the_handle_selects_and_tells(canvas):
    drag(press(canvas, JOIN.at, JOIN), JOIN.at)
    assert canvas.selected == {"icb"}
    assert canvas.proposed == []
    assert "Drag from here" in canvas.said[-1]


def test_dragging_a_line_bends_it_there_in_one_step(canvas):
    x, _ = route(canvas.item_of("line-1"))[0]
    at = (x, 120)
    assert not canvas.hit(at).on_label
    drag(press(canvas, at), (x + 40, 130), (x + 101, 140))
    assert waypoints(canvas) == [(snap(x + 101), snap(140))]
    assert canvas.steps == ["Add waypoint"]
    assert canvas.picked == Handle("line-1", "waypoint-0", waypoints(canvas)[0])
    assert _passes(canvas, waypoints(canvas)[0])


def _passes(canvas: FakeCanvas, at) -> bool:
    """Whether the line runs there; its corners are rounded by 8 units."""
    points = route(canvas.item_of("line-1"))
    return min(dist(nearest(a, b, at), at) for a, b in pairwise(points)) < 6


def test_a_waypoint_stands_among_the_others_as_the_line_passes_them(canvas):
    bent(canvas, (200, 120), (200, 320))
    assert _passes(canvas, (200, 180))
    drag(press(canvas, (200, 180)), (264, 200))
    assert waypoints(canvas) == [(200, 120), (264, 200), (200, 320)]


def test_a_waypoint_is_moved(canvas):
    bent(canvas, (200, 120), (200, 320))
    handle = Handle("line-1", "waypoint-1", (200, 320))
    drag(press(canvas, handle.at, handle), (240, 330), (280, 344))
    assert waypoints(canvas) == [(200, 120), (280, 344)]
    assert canvas.steps == ["Move waypoint"]


def test_a_click_picks_a_waypoint_and_moves_nothing(canvas):
    bent(canvas, (203, 121))
    handle = Handle("line-1", "waypoint-0", (203, 121))
    drag(press(canvas, handle.at, handle), handle.at)
    assert waypoints(canvas) == [(203, 121)]
    assert canvas.steps == []
    assert canvas.picked is not None
    assert "Delete" in canvas.said[-1]


def test_waypoints_stay_put_when_a_body_moves(canvas):
    bent(canvas, (200, 200))
    drag(press(canvas, ICB), (ICB[0] + 80, ICB[1] - 40))
    assert place_of(canvas.partnership, "icb").x == 80
    assert waypoints(canvas) == [(200, 200)]
    assert _passes(canvas, (200, 200))


def test_a_cancelled_bend_leaves_the_line(canvas):
    x, _ = route(canvas.item_of("line-1"))[0]
    running = hover(press(canvas, (x, 120)), (x + 100, 140))
    assert canvas.on_show is not canvas.partnership
    running.cancel()
    assert canvas.on_show is canvas.partnership
    assert waypoints(canvas) == []


def label(canvas: FakeCanvas):
    left, top, right, bottom = badge_box(canvas.item_of("line-1"))
    return (left + right) / 2, (top + bottom) / 2


def test_a_label_is_carried_along_its_line_and_stays(canvas):
    x, y = label(canvas)
    drag(press(canvas, (x + 3, y)), (x + 8, y + 40), (x + 9, y + 60))
    assert label(canvas) == pytest.approx((x, y + 60), abs=1)
    assert canvas.steps == ["Move label"]


def test_a_label_is_put_beside_its_line(canvas):
    x, y = label(canvas)
    drag(press(canvas, (x, y)), (x + 70, y + 12))
    assert label(canvas) == pytest.approx((x + 70, y + 12), abs=1)


def test_a_click_on_a_label_selects_its_line_and_fixes_nothing(canvas):
    drag(press(canvas, label(canvas)), label(canvas))
    assert canvas.selected == {"line-1"}
    assert canvas.steps == []


@pytest.fixture
def housed() -> FakeCanvas:
    area = Area(id="committees", title="Committees", x=0, y=0, width=304, height=304)
    return FakeCanvas(
        laid_out(map_of(leeds="place-committee"), area, held={"leeds": "committees"}, leeds=(40, 80))
    )


def box(canvas: FakeCanvas):
    return area_box(canvas.partnership, canvas.view, canvas.view.areas[0])


@pytest.mark.parametrize(
    ("corner", "by", "grown"),
    [
        ("right-bottom", (40, 24), (40, 24)),
        ("left-top", (-40, -24), (40, 24)),
        ("right-top", (40, 24), (40, -24)),
    ],
)
def test_an_area_is_resized_at_a_corner_and_the_opposite_one_stays(housed, corner, by, grown):
    before = box(housed)
    across, down = corner.split("-")
    at = (getattr(before, across), getattr(before, down))
    drag(press(housed, at, Handle("committees", corner, at)), (at[0] + by[0], at[1] + by[1]))
    after = box(housed)
    assert (after.width, after.height) == (before.width + grown[0], before.height + grown[1])
    other = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
    assert getattr(after, other[across]) == getattr(before, other[across])
    assert getattr(after, other[down]) == getattr(before, other[down])
    assert place_of(housed.partnership, "leeds").x == 40


def test_an_area_never_gets_smaller_than_what_it_holds(housed):
    at = (300, 300)
    drag(press(housed, at, Handle("committees", "right-bottom", at)), (20, 20))
    after = box(housed)
    assert after.right >= 40 + 96
    assert after.bottom >= 80 + 48
