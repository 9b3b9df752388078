"""Emphasis, locks and the place of the key: what a person marks in one view only."""

import pytest

from schema import Area, Body, Connector, Emphasis, Placement, Point, View
from schema.bundling import drawn_lines
from schema.changes_in_words import changes_in_words
from schema.edits.connectors import delete_connectors, reconnect_target
from schema.edits.marking import set_emphasis, set_locked
from schema.edits.moving import move
from schema.edits.pins import clear_pins, pin_of, set_waypoints
from schema.edits.placements import set_positions
from schema.edits.views import move_key
from schema.hashing import content_hash

LOUD, MUTED, NORMAL = Emphasis.EMPHASISED, Emphasis.MUTED, Emphasis.NORMAL


def spots(p):
    view = p.view("system")
    return {each.body: (each.x, each.y) for each in view.placements} | {a.id: (a.x, a.y) for a in view.areas}


def test_bodies_and_lines_are_marked_in_one_view_and_unmarked_again(west):
    after = set_emphasis(west, "system", ["icb", "delegates", "accounts"], LOUD)
    assert [each.emphasis for each in after.view("system").placements] == [LOUD, NORMAL, NORMAL, NORMAL]
    assert pin_of(after.view("system"), "delegates").waypoints
    assert pin_of(after.view("system"), "accounts").emphasis is LOUD
    assert after.view("people") is west.view("people")
    assert set_emphasis(after, "system", ["icb", "delegates", "accounts"], NORMAL) == west
    assert set_emphasis(west, "system", ["icb", "accounts"], NORMAL) is west


def test_only_what_is_there_can_be_marked(west):
    for missing in ("board", "nothing", "places"):
        with pytest.raises(KeyError, match=missing):
            set_emphasis(west, "system", [missing], LOUD)
    with pytest.raises(KeyError, match="remark"):
        set_locked(west, "system", ["remark"])


def test_emphasis_outlives_the_course_of_a_line_and_goes_with_the_line(west):
    loud = set_emphasis(west, "system", ["delegates"], LOUD)
    for freed in (clear_pins(loud, "system", ["delegates"]), reconnect_target(loud, "delegates", "council")):
        pin = pin_of(freed.view("system"), "delegates")
        assert (pin.waypoints, pin.label, pin.emphasis) == ((), None, LOUD)
    assert (
        set_waypoints(clear_pins(loud, "system", ["delegates"]), "system", "delegates", [])
        .view("system")
        .pins[0]
        .emphasis
        is LOUD
    )
    gone = delete_connectors(loud, ["delegates"])
    assert [pin.connector for pin in gone.view("system").pins] == ["engages"]


def test_what_is_locked_is_not_moved(west):
    locked = set_locked(west, "system", ["icb", "leeds"])
    after = move(locked, "system", ["icb", "places", "residents"], 8, 16)
    assert spots(after) == {
        **spots(west),
        "places": (72, 216),
        "council": (248, 256),
        "residents": (88, 416),
    }
    assert move(locked, "system", ["icb"], 8, 8) is locked
    assert set_locked(locked, "system", ["icb", "leeds"], False) == west


def test_a_locked_area_stays_with_all_that_it_holds(west):
    locked = set_locked(west, "system", ["places"])
    assert move(locked, "system", ["places"], 8, 8) is locked
    assert spots(move(locked, "system", ["places", "leeds"], 8, 8))["leeds"] == (88, 248)
    assert set_positions(locked, "system", {"places": (0, 0)}) is locked
    assert spots(set_positions(locked, "system", {"places": (0, 0), "leeds": (0, 0)}))["leeds"] == (0, 0)


def test_a_line_keeps_its_way_where_one_end_is_locked(west):
    locked = set_locked(west, "system", ["icb"])
    after = move(locked, "system", ["icb", "leeds"], 8, 8)
    assert after.view("system").pins == west.view("system").pins


def test_the_key_is_moved_and_put_back(west):
    after = move_key(west, "system", Point(x=40, y=-8))
    assert after.view("system").key_at == Point(x=40, y=-8)
    assert changes_in_words(west, after) == ("Changed the place of the key of the view System.",)
    assert move_key(after, "system", None) == west


def test_marks_are_told_in_words_and_say_nothing_to_acceptances(west):
    after = set_emphasis(west, "system", ["icb", "engages", "accounts"], MUTED)
    assert changes_in_words(west, after) == (
        "Changed the emphasis of Integrated Care Board on the view System.",
        "Changed the emphasis of lines on the view System.",
    )
    locked = set_locked(after, "system", ["icb"])
    assert changes_in_words(after, locked) == (
        "Locked or unlocked Integrated Care Board on the view System.",
    )
    assert content_hash(move_key(locked, "system", Point(x=0, y=0)), "system") == content_hash(west, "system")


def test_a_line_of_another_emphasis_leaves_its_bundle(bundled):
    assert [len(line.connectors) for line in drawn_lines(bundled, bundled.views[0])] == [3]
    one = set_emphasis(bundled, "page", [bundled.connectors[0].id], LOUD)
    assert [(len(each.connectors), each.emphasis) for each in drawn_lines(one, one.views[0])] == [
        (1, LOUD),
        (1, NORMAL),
        (1, NORMAL),
    ]
    ids = [line.id for line in bundled.connectors]
    (bundle,) = drawn_lines(p := set_emphasis(bundled, "page", ids, MUTED), p.views[0])
    assert (len(bundle.connectors), bundle.emphasis) == (3, MUTED)


@pytest.fixture
def bundled(build):
    """Three committees in an area, and a board that delegates to each."""
    names = ("one", "two", "three")
    return build(
        bodies=(
            Body(id="board", name="Board", kind="board"),
            *(Body(id=name, name=name.title(), kind="committee") for name in names),
        ),
        connectors=tuple(
            Connector(id=f"to-{name}", kind="delegation", source="board", target=name) for name in names
        ),
        views=(
            View(
                id="page",
                title="Page",
                areas=(Area(id="held", title="Held", x=0, y=200),),
                placements=(
                    Placement(body="board", x=0, y=0),
                    *(Placement(body=name, x=0, y=200 + 80 * n, area="held") for n, name in enumerate(names)),
                ),
            ),
        ),
    )
