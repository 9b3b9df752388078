"""Merging with choices: where both say something, a person says which is kept."""

from partnerships import partnership
from schema import Seat
from schema.edits.bodies import edit_body
from schema.edits.merge_choices import Difference, differences, merge_choosing


def two():
    made = partnership("Leeds Committee", "Leeds Place Committee", "Council -advice-> Leeds Place Committee")
    made = edit_body(made, "leeds-committee", chair="Ada", quorum=5)
    return edit_body(
        made,
        "leeds-place-committee",
        chair="Grace",
        description="Of the place",
        citation="Handbook",
        seats=(Seat(holder="Lay member", nominated_by="leeds-place-committee"),),
    )


def test_differences_are_told_where_both_say_something():
    assert differences(two(), "leeds-committee", "leeds-place-committee") == (
        Difference("name", "Name", "Leeds Committee", "Leeds Place Committee"),
        Difference("chair", "Chair", "Ada", "Grace"),
        Difference("citation", "Source of the fact", "", "Handbook"),
    )


def test_what_is_chosen_comes_from_the_one_that_goes():
    after = merge_choosing(two(), "leeds-committee", "leeds-place-committee", ("name", "citation"))
    kept = after.body("leeds-committee")
    assert (kept.name, kept.chair, kept.quorum, kept.citation) == (
        "Leeds Place Committee",
        "Ada",
        5,
        "Handbook",
    )
    assert kept.description == "Of the place"
    assert kept.seats[0].nominated_by == "leeds-committee"
    assert [body.id for body in after.bodies] == ["leeds-committee", "council"]
    assert after.connectors[0].target == "leeds-committee"


def test_on_which_views_they_stand_is_nothing_to_choose(west):
    told = {each.field for each in differences(west, "icb", "residents")}
    assert told == {"name", "kind", "levels"}


def test_nothing_chosen_is_a_plain_merge():
    after = merge_choosing(two(), "leeds-place-committee", "leeds-committee")
    assert after.body("leeds-place-committee").chair == "Grace"
    assert after.body("leeds-place-committee").quorum == 5
