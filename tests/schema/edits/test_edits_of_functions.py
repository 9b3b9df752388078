"""Functions, and what lines are about."""

import pytest

from schema import Function, InvalidPartnership
from schema.edits.functions import add_function, delete_functions, edit_function, set_functions


def test_adding_and_editing(west):
    after = add_function(west, Function(id="stroke", name="stroke"))
    after = edit_function(after, "stroke", part_of="acute")
    assert after.function("stroke").part_of == "acute"
    assert after.functions[:3] == west.functions


def test_a_function_is_never_part_of_itself(west):
    with pytest.raises(InvalidPartnership, match="its own wider function"):
        edit_function(west, "commissioning", part_of="cancer")


def test_what_several_lines_are_about_is_set_at_once(west):
    after = set_functions(west, ["delegates", "accounts"], ("cancer",))
    assert [line.functions for line in after.connectors] == [("cancer",), ("cancer",), ()]
    assert set_functions(west, ["delegates"], ("acute", "cancer")) is west


def test_a_deleted_function_leaves_lines_and_its_parts_join_the_wider_one(west):
    after = delete_functions(west, ["acute"])
    assert after.function("cancer").part_of == "commissioning"
    assert after.connector("delegates").functions == ("cancer",)
    assert after.connector("accounts") is west.connector("accounts")


def test_where_nothing_wider_is_left_a_function_stands_alone(west):
    assert delete_functions(west, ["commissioning", "acute"]).function("cancer").part_of is None


def test_no_unknown_function_is_deleted(west):
    with pytest.raises(KeyError):
        delete_functions(west, ["nothing"])
