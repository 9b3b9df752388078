"""Bodies: what each edit changes, and what it leaves alone."""

import pytest
from pydantic import ValidationError

from schema import Body, InvalidPartnership
from schema.edits.bodies import (
    add_body,
    change_body_kind,
    duplicate_body,
    edit_body,
    rename_body,
    reorder_body,
    set_levels,
    set_parent,
)


def ids(p):
    return [body.id for body in p.bodies]


def test_adding_puts_a_body_last_and_on_no_view(west):
    after = add_body(west, Body(id="forum", name="Clinical Forum", kind="forum"))
    assert ids(after) == [*ids(west), "forum"]
    assert after.views == west.views


def test_adding_under_a_taken_id_is_impossible(west):
    with pytest.raises(InvalidPartnership, match="“system” occurs 2 times"):
        add_body(west, Body(id="system", name="System", kind="forum"))


def test_editing_changes_one_body_and_keeps_every_other_object(west):
    after = edit_body(west, "leeds", chair="A. Person", quorum=4)
    assert (after.body("leeds").chair, after.body("leeds").quorum) == ("A. Person", 4)
    others = [id_ for id_ in ids(west) if id_ != "leeds"]
    assert all(after.body(id_) is west.body(id_) for id_ in others)
    assert all(new is old for new, old in zip(after.connectors, west.connectors, strict=True))


def test_a_field_that_does_not_hold_changes_nothing(west):
    with pytest.raises(ValidationError):
        edit_body(west, "leeds", name="")


def test_an_id_never_changes(west):
    with pytest.raises(ValueError, match="never changes"):
        edit_body(west, "leeds", id="bradford")


def test_nobody_unknown_is_edited(west):
    with pytest.raises(KeyError):
        edit_body(west, "nobody", chair="A. Person")


def test_renaming_keeps_the_id(west):
    after = rename_body(west, "leeds", "  Leeds Place Committee ")
    assert after.body("leeds").name == "Leeds Place Committee"


def test_the_same_name_with_blanks_around_is_no_change(west):
    assert rename_body(west, "leeds", " Leeds Committee ") is west


def test_the_kind_of_several_bodies_changes_at_once(west):
    after = change_body_kind(west, ["leeds", "board"], "committee")
    assert [after.body(id_).kind for id_ in ("leeds", "board", "icb")] == [
        "committee",
        "committee",
        "integrated-care-board",
    ]
    with pytest.raises(InvalidPartnership, match="body kind “circus”"):
        change_body_kind(west, ["leeds"], "circus")


def test_a_parent_is_set_and_taken_away(west):
    assert set_parent(west, ["leeds"], "board").body("leeds").parent == "board"
    assert set_parent(west, ["leeds"], None).body("leeds").parent is None


def test_parents_never_go_in_a_circle(west):
    with pytest.raises(InvalidPartnership, match="its own parent"):
        set_parent(west, ["icb"], "board")


def test_levels_are_set_in_order(west):
    assert set_levels(west, ["icb"], ("region", "system")).body("icb").levels == ("region", "system")
    assert set_levels(west, ["icb"], ("system",)) is west


def test_a_copy_follows_its_original_without_lines_or_placements(west):
    after = duplicate_body(west, "leeds", "bradford", "Bradford Committee")
    assert ids(after) == ["icb", "board", "leeds", "bradford", "council", "residents"]
    assert after.body("bradford").but(id="leeds", name="Leeds Committee") == west.body("leeds")
    assert (after.connectors, after.views) == (west.connectors, west.views)


@pytest.mark.parametrize(("index", "place"), [(0, 0), (2, 2), (99, 4), (-5, 0)])
def test_reading_order_changes(west, index, place):
    assert ids(reorder_body(west, "council", index)).index("council") == place


def test_the_same_place_in_reading_order_is_no_change(west):
    assert reorder_body(west, "council", 3) is west
