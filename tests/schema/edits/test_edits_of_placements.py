"""What stands where: placing, moving, resizing, removing, hiding, fixing. The model never changes."""

import pytest
from pydantic import ValidationError

from schema import InvalidPartnership, Placement, Point
from schema.edits.moving import move
from schema.edits.pins import clear_pins, pin_of, set_label, set_waypoints
from schema.edits.placements import (
    edit_placement,
    hide_connectors,
    place,
    remove_from_view,
    resize,
    set_positions,
    show_connectors,
    snap,
)


def spots(p, view="system"):
    return {each.body: (each.x, each.y) for each in p.view(view).placements}


@pytest.mark.parametrize(("value", "snapped"), [(0, 0), (3.9, 0), (4.1, 8), (-5, -8), (803, 800)])
def test_coordinates_snap_to_the_grid(value, snapped):
    assert snap(value) == snapped


def test_bodies_are_placed_on_one_view(west):
    after = place(west, "people", Placement(body="icb", x=0, y=0), Placement(body="leeds", x=0, y=80))
    assert list(spots(after, "people")) == ["residents", "icb", "leeds"]
    assert after.view("system") is west.view("system")
    assert after.bodies == west.bodies


def test_a_body_is_placed_at_most_once(west):
    with pytest.raises(InvalidPartnership, match="“residents” occurs 2 times"):
        place(west, "people", Placement(body="residents", x=0, y=0))


def test_a_placement_is_resized_and_edited(west):
    after = resize(west, "system", "icb", 320, 64)
    found = after.view("system").placements[0]
    assert (found.width, found.height, found.x, found.y) == (320, 64, 80, 80)
    assert edit_placement(after, "system", "icb", width=0, height=0) == west
    with pytest.raises(KeyError):
        resize(west, "people", "icb", 8, 8)


def test_positions_are_set_for_bodies_and_areas(west):
    after = set_positions(west, "system", {"icb": (0, 8), "places": (16, 24)})
    assert spots(after) == {**spots(west), "icb": (0, 8)}
    assert (after.view("system").areas[0].x, after.view("system").areas[0].y) == (16, 24)
    with pytest.raises(KeyError):
        set_positions(west, "system", {"board": (0, 0)})


def test_moving_moves_what_is_selected_only(west):
    after = move(west, "system", ["icb", "remark"], 8, -16)
    assert spots(after) == {**spots(west), "icb": (88, 64)}
    assert (after.view("system").notes[0].x, after.view("system").notes[0].y) == (408, 0)
    assert after.view("people") is west.view("people")


def test_an_area_takes_along_what_it_holds(west):
    after = move(west, "system", ["places"], 80, 0)
    assert spots(after) == {**spots(west), "leeds": (160, 240), "council": (320, 240)}
    assert after.view("system").areas[0].x == 144


def test_a_body_selected_with_its_area_moves_once(west):
    assert spots(move(west, "system", ["places", "leeds"], 80, 0))["leeds"] == (160, 240)


def test_what_is_fixed_about_a_line_moves_when_both_its_ends_do(west):
    one, both = move(west, "system", ["icb"], 8, 8), move(west, "system", ["icb", "leeds"], 8, 8)
    assert one.view("system").pins == west.view("system").pins
    pin = both.view("system").pins[0]
    assert pin.waypoints == (Point(x=128, y=168), Point(x=168, y=168))
    assert pin.label == Point(x=148, y=158)


def test_moving_nowhere_is_no_change_and_out_of_the_page_is_refused(west):
    assert move(west, "system", ["icb", "places"], 0, 0) is west
    with pytest.raises(ValidationError):
        move(west, "system", ["icb"], 1_000_000, 0)
    with pytest.raises(KeyError):
        move(west, "system", ["board"], 8, 8)


def test_removing_takes_a_body_off_this_view_only(west):
    after = remove_from_view(west, "system", ["residents"])
    assert "residents" not in spots(after)
    assert spots(after, "people") == {"residents": (8, 8)}
    assert (after.bodies, after.connectors) == (west.bodies, west.connectors)
    assert [pin.connector for pin in after.view("system").pins] == ["delegates"]
    assert after.view("system").connectors_hidden == ("accounts",)


def test_lines_are_hidden_and_shown_on_one_view(west):
    hidden = hide_connectors(west, "system", ["engages", "accounts"])
    assert hidden.view("system").connectors_hidden == ("accounts", "engages")
    assert show_connectors(hidden, "system", ["engages"]) == west
    assert hide_connectors(west, "system", ["accounts"]) is west
    assert show_connectors(west, "system", ["engages"]) is west
    with pytest.raises(KeyError):
        hide_connectors(west, "system", ["nothing"])


def test_a_line_is_fixed_and_let_free(west):
    after = set_waypoints(west, "people", "accounts", [Point(x=8, y=8)])
    after = set_label(after, "people", "accounts", Point(x=16, y=8))
    pin = pin_of(after.view("people"), "accounts")
    assert (pin.waypoints, pin.label) == ((Point(x=8, y=8),), Point(x=16, y=8))
    assert set_label(set_waypoints(after, "people", "accounts", []), "people", "accounts", None) == west
    assert clear_pins(after, "people", ["accounts"]) == west


def test_fixing_a_line_as_it_is_fixed_is_no_change(west):
    assert set_label(west, "system", "delegates", Point(x=140, y=150)) is west
    assert set_waypoints(west, "people", "accounts", []) is west
    assert clear_pins(west, "people", ["delegates"]) is west
