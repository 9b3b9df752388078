"""Arranging by hand: on one line, with equal gaps, of one size; on the grid, and around what is locked."""

from itertools import pairwise

import pytest

from schema import Body, Placement, View
from schema.edits.aligning import Edge, align, distribute, same_size
from schema.edits.marking import set_locked
from schema.sizing import area_box, body_box

SPOTS = {"one": (8, 16), "two": (320, 128), "three": (880, 72), "four": (1208, 400)}
WIDTHS = {"one": 96, "two": 240, "three": 168, "four": 120}


@pytest.fixture
def row(build):
    """Four bodies of different sizes, strewn about."""
    return build(
        bodies=tuple(Body(id=id_, name=id_.title(), kind="forum") for id_ in SPOTS),
        views=(
            View(
                id="page",
                title="Page",
                placements=tuple(
                    Placement(body=id_, x=x, y=y, width=WIDTHS[id_]) for id_, (x, y) in SPOTS.items()
                ),
            ),
        ),
    )


def boxes(p):
    return {each.body: body_box(p, each) for each in p.view("page").placements}


@pytest.mark.parametrize(
    ("edge", "line"), [("left", 8), ("right", 1328), ("top", 16), ("bottom", 496), ("middle", 256)]
)
def test_boxes_come_to_lie_on_one_line(row, edge, line):
    after = align(row, "page", list(SPOTS), Edge(edge))
    assert {getattr(box, edge) for box in boxes(after).values()} == {line}
    other = "y" if edge in ("left", "right") else "x"
    assert [getattr(box, other) for box in boxes(after).values()] == [
        getattr(box, other) for box in boxes(row).values()
    ]
    assert align(after, "page", list(SPOTS), Edge(edge)) is after


def test_centres_differ_by_half_a_step_at_most(row):
    after = boxes(align(row, "page", list(SPOTS), Edge.CENTRE))
    centres = [box.centre for box in after.values()]
    assert max(centres) - min(centres) <= 8
    assert all(box.x % 8 == 0 for box in after.values())


def test_what_is_locked_gives_the_line(row):
    locked = set_locked(row, "page", ["two"])
    after = boxes(align(locked, "page", ["one", "two", "three"], Edge.LEFT))
    assert [box.x for box in after.values()] == [320, 320, 320, 1208]


@pytest.mark.parametrize("across", [True, False])
def test_gaps_become_equal(row, across):
    after = boxes(distribute(row, "page", list(SPOTS), across=across))
    order = sorted(after.values(), key=lambda box: box.x if across else box.y)
    gaps = {b.left - a.right if across else b.top - a.bottom for a, b in pairwise(order)}
    assert len(gaps) == 1
    assert gaps.pop() % 8 == 0
    assert after["one"] == boxes(row)["one"]


def test_crowded_bodies_are_drawn_apart(row):
    crowd = align(row, "page", list(SPOTS), Edge.LEFT)
    order = sorted(boxes(distribute(crowd, "page", list(SPOTS), across=True)).values())
    assert [b.left - a.right for a, b in pairwise(order)] == [8, 8, 8]


def test_two_have_no_gaps_to_make_equal_and_locked_ones_do_not_count(row):
    assert distribute(row, "page", ["one", "two"], across=True) is row
    locked = set_locked(row, "page", ["two"])
    assert distribute(locked, "page", ["one", "two", "three"], across=True) is locked


def test_bodies_become_as_large_as_the_largest(row):
    after = boxes(same_size(row, "page", ["one", "two", "three"]))
    sizes = {(box.width, box.height) for id_, box in after.items() if id_ != "four"}
    assert sizes == {(240, 64)}
    assert after["four"] == boxes(row)["four"]
    wide = boxes(same_size(row, "page", ["one", "two"], height=False))
    assert wide["one"].width == 240
    locked = set_locked(row, "page", ["one"])
    assert boxes(same_size(locked, "page", ["one", "two"]))["one"] == boxes(row)["one"]


def test_areas_align_with_all_that_they_hold(west):
    after = align(west, "system", ["icb", "places", "leeds"], Edge.RIGHT)
    view = after.view("system")
    assert body_box(after, view.placements[0]).right == area_box(after, view, view.areas[0]).right
    moved = [b.x - a.x for a, b in zip(west.view("system").placements, view.placements, strict=True)]
    assert moved[1] == moved[2]


def test_only_what_stands_there_can_be_arranged(west):
    for attempt in (align, same_size):
        with pytest.raises(KeyError, match="board"):
            attempt(west, "system", ["board"], *([Edge.LEFT] if attempt is align else []))
    assert align(west, "system", [], Edge.LEFT) is west
