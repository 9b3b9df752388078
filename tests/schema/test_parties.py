"""Who acts for whom, who has a voice where, what is part of what."""

from datetime import date

from schema import Partnership, Seat
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.functions import edit_function
from schema.parties import is_part_of, organisation, party, represented, wider_functions
from tests.support.maps import map_of


def in_the_icb() -> Partnership:
    given = map_of(
        icb="integrated-care-board", board="board", audit="committee", panel="sub-committee", free="board"
    )
    for organ, parent in (("board", "icb"), ("audit", "board"), ("panel", "audit")):
        given = edit_body(given, organ, parent=parent)
    return given


def test_a_board_acts_for_its_body_and_a_committee_for_itself() -> None:
    given = in_the_icb()
    assert [party(given, one) for one in ("icb", "board", "audit", "panel")] == [
        "icb",
        "icb",
        "audit",
        "panel",
    ]


def test_a_board_without_a_body_acts_for_itself() -> None:
    assert party(in_the_icb(), "free") == "free"


def test_the_board_of_a_board_acts_for_the_body_of_both() -> None:
    assert party(edit_body(in_the_icb(), "free", parent="board"), "free") == "icb"


def test_every_organ_belongs_to_the_body_at_the_top() -> None:
    given = in_the_icb()
    assert [organisation(given, one) for one in ("icb", "panel", "free")] == ["icb", "icb", "free"]


def test_members_and_nominators_are_represented() -> None:
    given = map_of("A -member-of-> Board", "Board -member-of-> X", "B -advice-> Board", "C -member-of-> D")
    assert represented(given, "board") == {"a"}
    seat = Seat(holder="Medical director", nominated_by="b")
    assert represented(edit_body(given, "board", seats=(seat, Seat(holder="Chair"))), "board") == {"a", "b"}


def test_mutual_membership_is_read_both_ways() -> None:
    given = map_of("A <-member-of-> B")
    assert represented(given, "a") == {"b"}
    assert represented(given, "b") == {"a"}


def test_membership_is_of_its_time() -> None:
    given = edit_connector(
        map_of("A -member-of-> B", "C -member-of-> B"), "line-1", valid_to=date(2022, 6, 30)
    )
    given = edit_body(given, "c", valid_from=date(2022, 7, 1))
    assert represented(given, "b") == {"a", "c"}
    assert represented(given, "b", date(2022, 6, 30)) == {"a"}
    assert represented(given, "b", date(2022, 7, 1)) == {"c"}


def test_a_function_is_part_of_itself_and_of_all_that_is_wider() -> None:
    given = map_of("A -delegation-> B: health, cancer, lung cancer")
    given = edit_function(edit_function(given, "cancer", part_of="health"), "lung-cancer", part_of="cancer")
    assert list(wider_functions(given, "lung-cancer")) == ["lung-cancer", "cancer", "health"]
    assert is_part_of(given, "lung-cancer", "health")
    assert is_part_of(given, "health", "health")
    assert not is_part_of(given, "health", "cancer")
