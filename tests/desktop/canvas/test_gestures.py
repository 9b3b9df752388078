"""Gestures, each against a canvas without a screen."""

import pytest

from desktop.canvas.gestures.canvas import Handle, Pointer
from desktop.canvas.gestures.choosing import begin
from desktop.canvas.gestures.connect import connect
from desktop.canvas.gestures.place import place
from desktop.canvas.gestures.reconnect import reconnect
from desktop.canvas.gestures.resize import resize
from desktop.canvas.tools import Connecting, Placing
from schema import Area, Direction
from schema.edits.bodies import set_levels
from schema.edits.views import edit_view
from schema.sizing import body_box
from tests.support.fake_canvas import FakeCanvas, drag, hover
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out, place_of

ICB, LEEDS, FORUM = (60, 30), (60, 230), (460, 30)
EMPTY = (900, 600)


@pytest.fixture
def canvas() -> FakeCanvas:
    partnership = map_of(
        "ICB -delegation-> Leeds: cancer",
        icb="integrated-care-board",
        leeds="place-committee",
        forum="constituency",
    )
    return FakeCanvas(laid_out(partnership, icb=(0, 0), leeds=(0, 200), forum=(400, 0)))


def press(canvas: FakeCanvas, at, tool=None, handle=None, **held):
    return begin(canvas, Pointer(*at, **held), tool, handle)


def corner(canvas: FakeCanvas, body: str, name: str) -> Handle:
    box = body_box(canvas.partnership, place_of(canvas.partnership, body))
    return Handle(body, name, (getattr(box, name.split("-")[0]), getattr(box, name.split("-")[1])))


def test_a_click_selects(canvas):
    drag(press(canvas, ICB), ICB)
    assert canvas.selected == {"icb"}
    assert canvas.steps == []


def test_a_movement_that_comes_to_the_same_place_on_the_grid_shows_nothing_anew(canvas):
    gesture = press(canvas, FORUM)
    next(gesture)
    shown = []
    for across in (80, 81, 82, 96):
        gesture.send(Pointer(FORUM[0] + across, FORUM[1]))
        shown.append(canvas.on_show)
    assert shown[0] is shown[1] is shown[2]
    assert shown[2] is not shown[3]


def test_a_click_on_one_of_several_selects_it_alone(canvas):
    canvas.select(("icb", "leeds"))
    drag(press(canvas, ICB), ICB)
    assert canvas.selected == {"icb"}


def test_a_click_with_shift_adds_and_takes_away(canvas):
    drag(press(canvas, ICB), ICB)
    drag(press(canvas, LEEDS, extend=True), LEEDS, extend=True)
    assert canvas.selected == {"icb", "leeds"}
    drag(press(canvas, LEEDS, extend=True), LEEDS, extend=True)
    assert canvas.selected == {"icb"}


def test_a_click_on_a_line_selects_its_connector(canvas):
    drag(press(canvas, (72, 120)), (72, 120))
    assert canvas.selected == {"line-1"}


def test_a_drag_moves_on_the_grid_as_one_step(canvas):
    drag(press(canvas, ICB), (70, 35), (163, 54))
    assert (place_of(canvas.partnership, "icb").x, place_of(canvas.partnership, "icb").y) == (104, 24)
    assert canvas.steps == ["Move"]


def test_a_drag_moves_all_that_is_selected(canvas):
    canvas.select(("icb", "leeds"))
    drag(press(canvas, ICB), (ICB[0] + 40, ICB[1]))
    assert place_of(canvas.partnership, "icb").x == place_of(canvas.partnership, "leeds").x == 40


def test_a_cancelled_drag_shows_and_changes_nothing(canvas):
    before = canvas.partnership
    running = hover(press(canvas, ICB), (200, 200))
    assert place_of(canvas.on_show, "icb").x != 0
    running.cancel()
    assert canvas.on_show is before
    assert canvas.partnership is before
    assert canvas.steps == []


def test_a_rubber_band_takes_what_lies_wholly_inside(canvas):
    drag(press(canvas, (-40, -40)), (300, 320))
    assert canvas.selected == {"icb", "leeds"}
    assert canvas.over is None


def test_a_rubber_band_with_shift_adds(canvas):
    canvas.select(("forum",))
    drag(press(canvas, (-40, -40), extend=True), (300, 100), extend=True)
    assert canvas.selected == {"icb", "forum"}


def test_a_body_is_resized_at_a_corner_and_the_opposite_one_stays(canvas):
    before = body_box(canvas.partnership, place_of(canvas.partnership, "icb"))
    handle = corner(canvas, "icb", "left-top")
    drag(resize(canvas, Pointer(*handle.at), handle), (handle.at[0] - 40, handle.at[1] - 16))
    after = body_box(canvas.partnership, place_of(canvas.partnership, "icb"))
    assert (after.width, after.height) == (before.width + 40, before.height + 16)
    assert (after.right, after.bottom) == (before.right, before.bottom)
    assert canvas.steps == ["Resize"]


def test_a_body_never_gets_smaller_than_its_text(canvas):
    before = body_box(canvas.partnership, place_of(canvas.partnership, "icb"))
    handle = corner(canvas, "icb", "right-bottom")
    drag(resize(canvas, Pointer(*handle.at), handle), (handle.at[0] - 400, handle.at[1] - 400))
    after = body_box(canvas.partnership, place_of(canvas.partnership, "icb"))
    assert after.height >= before.height
    assert after.width >= 96
    assert (after.left, after.top) == (before.left, before.top)


def test_connecting_draws_a_line_and_says_it(canvas):
    drag(press(canvas, LEEDS, Connecting("accountability")), (80, 100), ICB)
    line = canvas.partnership.connectors[-1]
    assert (line.kind, line.source, line.target) == ("accountability", "leeds", "icb")
    assert canvas.steps == ["Draw Accountability"]
    assert canvas.selected == {line.id}
    assert "Leeds is accountable to ICB." in canvas.said


def test_connecting_previews_the_line_over_a_target(canvas):
    running = hover(connect(canvas, Pointer(*LEEDS), "accountability"), ICB)
    assert len(canvas.on_show.connectors) == 2
    assert len(canvas.partnership.connectors) == 1
    assert canvas.over is None
    running.cancel()
    assert canvas.on_show is canvas.partnership


def test_connecting_leads_a_line_over_nothing(canvas):
    running = hover(connect(canvas, Pointer(*LEEDS), "accountability"), EMPTY)
    assert canvas.over == ("line", LEEDS, EMPTY)
    running.cancel()
    assert canvas.over is None


def test_illegal_targets_are_greyed_out_while_connecting(canvas):
    running = hover(connect(canvas, Pointer(*ICB), "delegation"), EMPTY)
    assert canvas.faded == {"forum"}
    running.cancel()
    assert canvas.faded == frozenset()
    assert canvas.over is None


def test_an_illegal_target_takes_no_line(canvas):
    drag(connect(canvas, Pointer(*ICB), "delegation"), FORUM)
    assert len(canvas.partnership.connectors) == 1
    assert "the key does not mean Delegation from ICB to forum" in canvas.said[-1]


def test_an_illegal_target_can_be_forced(canvas):
    drag(connect(canvas, Pointer(*ICB), "delegation"), FORUM, force=True)
    assert canvas.partnership.connectors[-1].target == "forum"


def test_a_line_to_an_empty_place_asks_for_a_body(canvas):
    drag(connect(canvas, Pointer(*ICB), "delegation"), LEEDS, EMPTY)
    assert canvas.proposed == [("icb", "delegation", EMPTY)]
    assert canvas.steps == []


@pytest.mark.parametrize("end", [(72, 120), ICB])
def test_a_line_to_a_line_or_to_itself_is_not_drawn(canvas, end):
    drag(connect(canvas, Pointer(*ICB), "delegation"), LEEDS, end)
    assert len(canvas.partnership.connectors) == 1
    assert canvas.said[-1] == "A line ends at another body; nothing was drawn."


def test_connecting_begins_on_a_body(canvas):
    running = hover(press(canvas, EMPTY, Connecting("delegation")))
    assert not running.is_active
    assert "Press on the body" in canvas.said[-1]


def test_either_end_is_taken_to_another_body(canvas):
    drag(reconnect(canvas, Handle("line-1", "target", (72, 200))), FORUM, force=True)
    assert canvas.partnership.connector("line-1").target == "forum"
    drag(reconnect(canvas, Handle("line-1", "source", (72, 60))), LEEDS, force=True)
    assert canvas.partnership.connector("line-1").source == "leeds"
    assert canvas.steps == ["Reconnect", "Reconnect"]


def test_an_end_stays_where_the_key_does_not_mean_it_to_go(canvas):
    drag(reconnect(canvas, Handle("line-1", "target", (72, 200))), FORUM)
    assert canvas.partnership.connector("line-1").target == "leeds"
    assert "Hold Shift or Alt" in canvas.said[-1]
    assert canvas.faded == frozenset()


def test_an_end_dropped_on_nothing_stays(canvas):
    drag(reconnect(canvas, Handle("line-1", "target", (72, 200))), ICB, EMPTY)
    assert canvas.steps == []


def test_placing_adds_a_body_at_the_pointer_and_asks_for_its_name(canvas):
    drag(press(canvas, EMPTY, Placing("forum")), (800, 500))
    body = canvas.partnership.bodies[-1]
    box = body_box(canvas.partnership, place_of(canvas.partnership, body.id))
    assert body.kind == "forum"
    assert abs(box.centre - 800) <= 8
    assert abs(box.middle - 500) <= 8
    assert canvas.labels == [body.id]
    assert canvas.selected == {body.id}
    assert canvas.tools_put_down == 1
    assert canvas.steps == ["Add Clinical or professional forum"]


def test_cancelled_placing_adds_nothing(canvas):
    running = hover(place(canvas, Pointer(*EMPTY), "forum"), (800, 500))
    assert len(canvas.on_show.bodies) == 4
    running.cancel()
    assert canvas.on_show is canvas.partnership
    assert len(canvas.partnership.bodies) == 3


def test_a_body_takes_the_level_of_the_band_it_is_placed_in(canvas):
    canvas.apply("", set_levels(canvas.partnership, ("icb", "forum"), ("system",)))
    drag(press(canvas, (700, 30), Placing("forum")), (700, 30))
    assert canvas.partnership.bodies[-1].levels == ("system",)


def test_a_body_dropped_in_another_band_keeps_its_level_and_it_is_said(canvas):
    leveled = set_levels(canvas.partnership, ("icb", "forum"), ("system",))
    canvas.apply("", set_levels(leveled, ("leeds",), ("place",)))
    drag(press(canvas, FORUM), (FORUM[0], 230))
    assert canvas.partnership.body("forum").levels == ("system",)
    ((sentence, button, step, edit),) = canvas.offers
    assert sentence == "forum keeps its level."
    assert button == "Change to Place"
    assert (step, edit(canvas.partnership).body("forum").levels) == ("Change level", ("place",))


def test_where_levels_are_columns_a_body_dropped_beside_is_offered_that_level(canvas):
    across = edit_view(canvas.partnership, canvas.view.id, direction=Direction.ACROSS)
    leveled = set_levels(across, ("icb", "leeds"), ("system",))
    canvas.apply("", set_levels(leveled, ("forum",), ("place",)))
    drag(press(canvas, FORUM), (FORUM[0], 230))
    assert canvas.offers == []
    drag(press(canvas, LEEDS), (FORUM[0], LEEDS[1]))
    ((sentence, button, _, _),) = canvas.offers
    assert (sentence, button) == ("Leeds keeps its level.", "Change to Place")


def test_a_body_placed_in_a_column_takes_its_level(canvas):
    across = edit_view(canvas.partnership, canvas.view.id, direction=Direction.ACROSS)
    leveled = set_levels(across, ("icb", "leeds"), ("system",))
    canvas.apply("", set_levels(leveled, ("forum",), ("place",)))
    drag(press(canvas, (FORUM[0], 900), Placing("forum")), (FORUM[0], 900))
    assert canvas.partnership.bodies[-1].levels == ("place",)


def test_a_body_joins_the_area_it_is_dropped_in_and_leaves_the_one_it_is_taken_from():
    partnership = map_of(icb="integrated-care-board", leeds="place-committee")
    area = Area(id="committees", title="Committees", x=300, y=0, width=300, height=300)
    canvas = FakeCanvas(laid_out(partnership, area, icb=(0, 0), leeds=(0, 200)))
    drag(press(canvas, LEEDS), (430, 150))
    assert place_of(canvas.partnership, "leeds").area == "committees"
    drag(press(canvas, (430, 150)), (60, 400))
    assert place_of(canvas.partnership, "leeds").area is None


def test_an_area_takes_along_what_it_holds():
    partnership = map_of(leeds="place-committee")
    area = Area(id="committees", title="Committees", x=0, y=0, width=300, height=300)
    canvas = FakeCanvas(laid_out(partnership, area, held={"leeds": "committees"}, leeds=(40, 80)))
    drag(press(canvas, (100, 10)), (180, 10))
    assert canvas.view.areas[0].x == 80
    assert place_of(canvas.partnership, "leeds").x == 120
    assert canvas.selected == {"committees"}


def test_one_gesture_at_a_time(canvas):
    running = hover(press(canvas, ICB), (200, 200))
    running.start(connect(canvas, Pointer(*LEEDS), "delegation"))
    assert canvas.on_show is canvas.partnership
    assert canvas.partnership.view(PAGE).placements[0].x == 0
