"""Find and replace: the list first, then exactly what it says."""

import pytest
from pydantic import ValidationError

from schema.edits.bodies import rename_body
from schema.edits.replacing import demand_possible, replace, replacements


def said(p, *args, **options):
    return [(each.element, each.field, each.after) for each in replacements(p, *args, **options)]


def test_the_list_says_what_would_change(west):
    assert said(west, "leeds", "York") == [
        ("leeds", "name", "York Committee"),
        ("council", "name", "York City Council"),
    ]
    assert said(west, "leeds", "York", match_case=True) == []
    assert said(west, "commission", "buy", whole_words=True) == []
    assert said(west, "acute commissioning", "x", whole_words=True) == [("acute", "name", "x")]
    assert said(west, "", "x") == []
    assert said(west, "Leeds", "Leeds") == []


def test_only_some_fields_may_be_chosen(west):
    assert said(west, "s", "z", collections=("views",)) == [("system", "title", "zyztem")]
    assert said(west, "draft", "Final", fields=("name",)) == []
    assert said(west, "draft", "Final") == [("remark", "text", "Final")]


def test_what_is_replaced_is_what_was_chosen(west):
    found = replacements(west, "Leeds", r"\1 Bradford")
    after = replace(west, found[1:])
    assert [body.name for body in after.bodies[2:4]] == ["Leeds Committee", r"\1 Bradford City Council"]
    assert replace(after, found[1:]) is after
    assert replace(west, []) is west


def test_areas_notes_and_views_take_part(west):
    after = replace(west, replacements(west, "pl", "Pl") + replacements(west, "Draft", "Final"))
    view = after.view("system")
    assert (view.areas[0].title, view.notes[0].text) == ("Places", "Final")
    after = replace(west, replacements(west, "Places", "Towns") + replacements(west, "System", "Whole"))
    assert (after.view("system").title, after.view("system").areas[0].title) == ("Whole", "Towns")


def test_a_list_that_is_out_of_date_changes_nothing(west):
    found = replacements(west, "Leeds", "York")
    renamed = rename_body(west, "leeds", "Bradford Committee")
    assert replace(renamed, found).body("leeds").name == "Bradford Committee"


def test_nothing_is_replaced_where_a_name_would_become_empty(west):
    with pytest.raises(ValidationError, match="at least 1 character"):
        replace(west, replacements(west, "Residents", ""))


def test_levels_and_the_control_block_take_part(west):
    after = replace(west, replacements(west, "Yorkshire", "Riding") + replacements(west, "Place", "Locality"))
    assert after.control.title == "West Riding"
    assert "Locality" in [level.label for level in after.levels]


def test_what_cannot_be_is_known_before(west):
    (name,) = replacements(west, "Residents", "")
    with pytest.raises(ValidationError, match="at least 1 character"):
        demand_possible(west, name)
    demand_possible(west, name._replace(after="People"))
