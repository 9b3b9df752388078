"""Two bodies that are the same become one; everything that referred to the other refers to the one kept."""

import pytest

from partnerships import partnership
from schema import Pin, Placement, Point, Seat, View
from schema.edits.merging import merge_bodies, what_merging_does
from schema.edits.pins import pin_of


def test_everything_that_named_the_other_names_the_one_kept(west):
    doing = what_merging_does(west, "board", "icb")
    assert doing.reended == ("delegates", "accounts")
    assert (doing.views, doing.both) == (("system",), ())
    assert (doing.organs, doing.functions) == (("leeds",), ("commissioning",))
    after = merge_bodies(west, "board", "icb")
    assert [body.id for body in after.bodies] == ["board", "leeds", "council", "residents"]
    assert (after.body("board").parent, after.body("leeds").parent) == (None, "board")
    assert (after.connector("delegates").source, after.connector("accounts").target) == ("board", "board")
    assert after.view("system").placements[0] == west.view("system").placements[0].but(body="board")
    assert pin_of(after.view("system"), "delegates").waypoints
    assert after.function("commissioning").held_by == "board"


def test_seats_and_areas_follow(west):
    after = merge_bodies(west, "residents", "council")
    assert after.body("leeds").seats[0].nominated_by == "residents"
    assert after.view("system").areas[0].body == "residents"
    doing = what_merging_does(west, "residents", "council")
    assert (doing.nominees, doing.areas, doing.dropped) == (("leeds",), ("places",), ("engages",))
    assert doing.both == ("system",)
    assert [line.id for line in after.connectors] == ["delegates", "accounts"]
    assert [each.body for each in after.view("system").placements] == ["icb", "leeds", "residents"]
    assert [pin.connector for pin in after.view("system").pins] == ["delegates"]


def test_lines_that_come_to_say_the_same_are_joined():
    made = partnership(
        "A -delegation-> X: cancer", "B -delegation-> X: cancer", "B -delegation-> X", "B -advice-> X"
    )
    lines = [line.but(citation=f"page {at}") for at, line in enumerate(made.connectors)]
    made = made.but(connectors=(lines[0], lines[1].but(phrase=""), *lines[2:]))
    doing = what_merging_does(made, "a", "b")
    assert doing.joined == (("a-delegation-x", "b-delegation-x"),)
    after = merge_bodies(made, "a", "b")
    assert [(line.id, line.source, line.citation) for line in after.connectors] == [
        ("a-delegation-x", "a", "page 0; page 1"),
        ("b-delegation-x-2", "a", "page 2"),
        ("b-advice-x", "a", "page 3"),
    ]


def test_lines_with_words_of_their_own_stay_apart():
    made = partnership("A -advice-> X", "B -advice-> X", "X <-works-alongside-> A", "B <-works-alongside-> X")
    first, second, *mutual = made.connectors
    made = made.but(connectors=(first.but(phrase="on care"), second.but(phrase="on money"), *mutual))
    doing = what_merging_does(made, "a", "b")
    assert doing.joined == (("x-works-alongside-a", "b-works-alongside-x"),)
    assert len(merge_bodies(made, "a", "b").connectors) == 3


def test_what_the_kept_one_does_not_say_is_taken_from_the_other():
    made = partnership("A", "B", levels={"B": "system"})
    a, b = made.bodies
    b = b.but(chair="Chair B", description="B's", seats=(Seat(holder="S", nominated_by="b"),))
    made = made.but(bodies=(a.but(description="A's"), b))
    assert what_merging_does(made, "a", "b").filled == ("levels", "chair", "seats")
    (kept,) = merge_bodies(made, "a", "b").bodies
    assert (kept.chair, kept.description, kept.levels) == ("Chair B", "A's", ("system",))
    assert kept.seats[0].nominated_by == "a"


@pytest.mark.parametrize(("keep", "gone"), [("a", "c"), ("c", "a"), ("a", "b"), ("b", "a"), ("b", "c")])
def test_parents_never_make_a_circle(keep, gone):
    made = partnership("A", "B", "C", parents={"B": "A", "C": "B"})
    after = merge_bodies(made, keep, gone)
    assert len(after.bodies) == 2


def test_the_course_of_lines_is_free_where_both_stood():
    made = partnership("A -advice-> X", "B -advice-> X: cancer")
    pin = Pin(connector="b-advice-x", waypoints=(Point(x=0, y=0),))
    placements = tuple(Placement(body=body, x=0, y=0) for body in ("a", "b", "x"))
    view = View(id="v", title="V", placements=placements, pins=(pin,))
    after = merge_bodies(made.but(views=(view,)), "a", "b")
    assert after.views[0].pins == ()


def test_two_are_needed(west):
    with pytest.raises(ValueError, match="cannot be merged with itself"):
        merge_bodies(west, "icb", "icb")
    with pytest.raises(KeyError):
        merge_bodies(west, "icb", "nobody")
