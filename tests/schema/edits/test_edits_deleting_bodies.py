"""Deleting bodies takes what cannot be without them, lets go of the rest, and can be told beforehand."""

import pytest

from schema.edits.deletion import delete_bodies, what_hangs_on


def test_what_hangs_on_a_body_is_named_beforehand(west):
    hanging = what_hangs_on(west, ["icb"])
    assert hanging.connectors == ("delegates", "accounts")
    assert hanging.views == ("system",)
    assert hanging.organs == ("board", "leeds")
    assert hanging.functions == ("commissioning",)
    assert (hanging.nominees, hanging.areas) == ((), ())


def test_nominations_and_areas_hang_on_a_body_too(west):
    hanging = what_hangs_on(west, ["council"])
    assert (hanging.nominees, hanging.areas) == (("leeds",), ("places",))


def test_what_goes_itself_does_not_hang(west):
    assert what_hangs_on(west, ["icb", "board", "leeds"]).organs == ()


def test_lines_placements_pins_and_hidings_go_with_a_body(west):
    after = delete_bodies(west, ["icb"])
    assert [line.id for line in after.connectors] == ["engages"]
    system = after.view("system")
    assert [placement.body for placement in system.placements] == ["leeds", "council", "residents"]
    assert [pin.connector for pin in system.pins] == ["engages"]
    assert system.connectors_hidden == ()


def test_organs_seats_functions_and_areas_stay_and_let_go(west):
    after = delete_bodies(west, ["icb", "council"])
    assert after.body("leeds").parent is None
    assert [seat.nominated_by for seat in after.body("leeds").seats] == [None, None]
    assert after.body("leeds").seats[1] is west.body("leeds").seats[1]
    assert after.function("commissioning").held_by is None
    assert after.function("cancer") is west.function("cancer")
    assert after.view("system").areas[0].body is None


def test_a_view_without_them_stays_the_same_object(west):
    assert delete_bodies(west, ["icb"]).view("people") is west.view("people")


def test_deleting_nothing_is_no_change_and_nobody_unknown_is_deleted(west):
    assert delete_bodies(west, []) is west
    with pytest.raises(KeyError):
        delete_bodies(west, ["nobody"])
