"""Connectors: what each edit changes, and what becomes of pins and hidings."""

import pytest

from schema import Connector, InvalidPartnership, Point
from schema.edits.connectors import (
    change_connector_kind,
    connect,
    delete_connectors,
    edit_connector,
    reconnect_source,
    reconnect_target,
    swap_direction,
)


def test_connecting_draws_a_line_last(west):
    line = Connector(id="advises", kind="advice", source="residents", target="icb")
    assert connect(west, line).connectors == (*west.connectors, line)


def test_no_line_joins_a_body_to_itself_or_to_nobody(west):
    with pytest.raises(InvalidPartnership, match="to itself"):
        connect(west, Connector(id="loop", kind="advice", source="icb", target="icb"))
    with pytest.raises(InvalidPartnership, match="body “nobody”"):
        connect(west, Connector(id="loose", kind="advice", source="icb", target="nobody"))


def test_a_kind_that_may_not_join_two_bodies_is_advice_and_can_be_drawn(west):
    line = Connector(id="odd", kind="delegation", source="residents", target="icb")
    assert connect(west, line).connector("odd") == line


def test_a_phrase_changes_and_what_is_fixed_stays(west):
    after = edit_connector(west, "delegates", phrase="acting on behalf of")
    assert after.connector("delegates").phrase == "acting on behalf of"
    assert all(new is old for new, old in zip(after.views, west.views, strict=True))


def test_what_is_equal_but_another_value_is_changed_all_the_same(west):
    """A partnership may be made of copies; an edit is about what it holds, not about what it was made of."""
    assert west.connector("delegates")
    copies = west.but(connectors=tuple(line.but() for line in west.connectors))
    after = edit_connector(copies, "delegates", phrase="acting on behalf of")
    assert [line.phrase for line in after.connectors if line.id == "delegates"] == ["acting on behalf of"]


def test_either_end_is_reconnected_and_only_its_own_pins_go(west):
    after = reconnect_source(west, "delegates", "board")
    assert (after.connector("delegates").source, after.connector("delegates").target) == ("board", "leeds")
    assert [pin.connector for pin in after.view("system").pins] == ["engages"]
    after = reconnect_target(west, "engages", "leeds")
    assert (after.connector("engages").source, after.connector("engages").target) == ("residents", "leeds")
    assert after.view("system").connectors_hidden == ("accounts",)


def test_reconnecting_to_the_same_body_is_no_change(west):
    assert reconnect_target(west, "delegates", "leeds") is west


def test_turning_a_line_round_keeps_its_course(west):
    after = swap_direction(west, ["delegates"])
    line, pin = after.connector("delegates"), after.view("system").pins[0]
    assert (line.source, line.target) == ("leeds", "icb")
    assert pin.waypoints == (Point(x=160, y=160), Point(x=120, y=160))
    assert pin.label == Point(x=140, y=150)
    assert swap_direction(after, ["delegates"]) == west


def test_the_kind_of_several_lines_changes_at_once(west):
    after = change_connector_kind(west, ["delegates", "engages"], "advice")
    assert [line.kind for line in after.connectors] == ["advice", "accountability", "advice"]
    assert change_connector_kind(west, ["delegates"], "delegation") is west


def test_a_deleted_line_is_forgotten_by_every_view(west):
    after = delete_connectors(west, ["delegates", "accounts"])
    assert [line.id for line in after.connectors] == ["engages"]
    assert [pin.connector for pin in after.view("system").pins] == ["engages"]
    assert after.view("system").connectors_hidden == ()
    assert after.bodies == west.bodies


@pytest.mark.parametrize("edit", [delete_connectors, swap_direction])
def test_no_unknown_line_is_edited(west, edit):
    with pytest.raises(KeyError):
        edit(west, ["nothing"])
    assert edit(west, []) is west
