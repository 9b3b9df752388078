"""Bodies that seem to be the same are found, and those that a word or a number parts are not."""

import pytest

from partnerships import partnership
from schema.doubles import likely_doubles
from schema.edits.bodies import edit_body


def pairs(*names, **short):
    made = partnership(*names)
    for body, words in short.items():
        made = edit_body(made, body.replace("_", "-"), short_name=words)
    return [(made.body(one).name, made.body(other).name) for one, other in likely_doubles(made)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leeds Committee", "The Leeds Committee"),
        ("Committee for Leeds", "Leeds Committee"),
        ("Leeds Committee", "Leeds Comittee"),
        ("Leeds Commitete", "Leeds Committee"),
        ("Voluntary Organisations Forum", "Voluntary Organizations Forum"),
        ("Quality and Safety Board", "Safety and Quality Board"),
        ("Leeds H&WB", "Leeds Health and Wellbeing Board"),
        ("Joint Overview and Scrutiny Committee", "JOSC"),
    ],
)
def test_nearly_the_same_names_are_found(one, other):
    assert pairs(one, "Wakefield Council", other) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leeds Committee", "Wakefield Committee"),
        ("Ward 1 Forum", "Ward 2 Forum"),
        ("Leeds Committee", "Leeds Community"),
        ("North Forum", "South Forum"),
        ("Leeds Audit Committee", "Leeds Committee"),
        ("Board", "Bored"),
        ("Eastshire County Council", "Westshire County Council"),
        ("Bolton Council", "Boston Council"),
        ("Bradford Health and Wellbeing Board", "Bedford Health and Wellbeing Board"),
        ("Burnley Place Committee", "Barnsley Place Committee"),
        ("Leeds Place Partnership", "Leeds Place Partnerships"),
        ("Leeds HWB", "Bradford Health and Wellbeing Board"),
        ("IT", "Innovation Team"),
    ],
)
def test_others_are_not(one, other):
    assert pairs(one, other) == []


def test_the_same_name_comes_before_a_short_name_and_that_before_what_is_near():
    made = partnership("Leeds Comittee", "Leeds Committee", "Integrated Care Board", "ICB", "Twin")
    made = edit_body(made, "integrated-care-board", short_name="ICB", ods_code="QWO")
    made = edit_body(made, "twin", ods_code="QWO")
    assert likely_doubles(made) == (
        ("integrated-care-board", "twin"),
        ("integrated-care-board", "icb"),
        ("leeds-comittee", "leeds-committee"),
    )


def test_organs_of_two_bodies_may_have_one_name():
    made = partnership("Board", "Trust", "Audit Committee", "Audit Committee of the Trust")
    made = edit_body(made, "audit-committee-of-the-trust", name="Audit Committee", parent="trust")
    assert len(likely_doubles(made)) == 1
    assert likely_doubles(edit_body(made, "audit-committee", parent="board")) == ()
    assert len(likely_doubles(edit_body(made, "audit-committee", parent="trust"))) == 1


def test_each_pair_is_told_once_with_the_earlier_first():
    assert pairs("ICB", "Integrated Care Board", integrated_care_board="ICB") == [
        ("ICB", "Integrated Care Board")
    ]
