"""From a second map in which nothing is found something is taken: exactly what misses it speaks."""

import pytest

from schema import Connector, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import delete_connectors, edit_connector
from schema.rules import check
from tests.support.two_places import COMMITTEES, two_places

ICB, BOARD = "nhs-northshire-integrated-care-board", "northshire-board"
ICP, FORUM = "northshire-integrated-care-partnership", "clinical-and-professional-forum"

MISSED = {
    f"nhs-england delegation {ICB}": "B-06 C-09",
    f"{ICB} accountability nhs-england": "B-01 C-04",
    f"{ICB} assurance nhs-england": "B-15",
    f"* accountability {BOARD}": "B-01",
    f"* assurance {BOARD}": "B-15",
    f"hospitals-collaborative accountability {BOARD}": "F-05 F-06",
    "* member-of hospitals-collaborative": "F-05",
    f"* assurance {FORUM}": "A-01",
    f"{ICP} joint-committee-of *": "C-01",
    f"{ICP} strategy-implementation {ICB}": "C-03",
    f"{ICB} accountability {ICP}": "B-01",
    f"residents engagement {ICP}": "C-02",
    f"vcse-alliance engagement {ICP}": "F-05",
    f"* engagement {ICP}": "C-02 F-05",
    f"{BOARD} delegation PLACE-committee": "A-02 D-04",
    "PLACE-committee strategy-development PLACE-health-and-wellbeing-board": "C-08",
    f"PLACE-committee strategy-development {ICP}": "C-13",
    "residents engagement PLACE-committee": "D-07",
    f"{FORUM} advice PLACE-committee": "D-07",
    "PLACE-teams accountability PLACE-committee": "D-07 F-05",
}
"""What speaks when a line goes; what is not here, nothing depends on. A star stands for any body."""


def spoken(given: Partnership) -> set[str]:
    return {found.rule for found in check(given)}


def expected(line: Connector) -> set[str]:
    for place in ("PLACE", "eastby", "westby"):
        for source in (line.source, "*"):
            for target in (line.target, "*"):
                said = f"{source} {line.kind} {target}".replace(place, "PLACE")
                if said in MISSED:
                    return set(MISSED[said].split())
    return set()


def test_nothing_is_found_in_it() -> None:
    assert [found.sentence for found in check(two_places())] == []


@pytest.mark.parametrize(
    "missed", two_places().connectors, ids=lambda one: f"{one.source}-{one.kind}-{one.target}"
)
def test_each_line_is_missed(missed: Connector) -> None:
    assert spoken(delete_connectors(two_places(), (missed.id,))) == expected(missed)


@pytest.mark.parametrize(
    "vague", [each for each in two_places().connectors if each.kind == "delegation"], ids=lambda one: one.id
)
def test_each_delegation_says_what_it_delegates(vague: Connector) -> None:
    silent = edit_connector(two_places(), vague.id, functions=())
    assert spoken(silent) == {"A-04", *(["C-09"] if vague.target == ICB else [])}


@pytest.mark.parametrize("committee", [each.lower().replace(" ", "-") for each in COMMITTEES])
@pytest.mark.parametrize(
    ("field", "value", "speaks"),
    [
        *(("seats", (), "G-01"), ("quorum", None, "G-01"), ("quorum", 5, "G-03"), ("quorum", 6, "G-02")),
        *(("terms_of_reference", "", "G-01"), ("terms_review_by", None, "G-01")),
    ],
)
def test_each_term_of_each_committee_is_missed(
    committee: str, field: str, value: object, speaks: str
) -> None:
    assert spoken(edit_body(two_places(), committee, **{field: value})) == {speaks}


@pytest.mark.parametrize("place", ["eastby", "westby"])
@pytest.mark.parametrize("seat", range(6))
def test_each_seat_of_a_health_and_wellbeing_board_is_missed(place: str, seat: int) -> None:
    board = two_places().body(f"{place}-health-and-wellbeing-board")
    assert spoken(edit_body(two_places(), board.id, seats=board.seats[:seat] + board.seats[seat + 1 :])) == {
        "C-07"
    }
