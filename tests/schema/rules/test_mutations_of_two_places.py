"""From a second map in which nothing is found something is taken, or added: exactly what must speak does."""

from collections.abc import Callable

import pytest

from schema import Body, Connector, Holding, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import connect, delete_connectors, edit_connector
from schema.edits.functions import edit_function
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


def line(source: str, kind: str, target: str, *functions: str, **more: object) -> Callable[[], Partnership]:
    drawn = Connector(id="new", kind=kind, source=source, target=target, functions=functions).but(**more)
    return lambda: connect(two_places(), drawn)


def body(id_: str, **fields: object) -> Callable[[], Partnership]:
    return lambda: edit_body(two_places(), id_, **fields)


def function(id_: str, **fields: object) -> Callable[[], Partnership]:
    return lambda: edit_function(two_places(), id_, **fields)


def added(new: Body) -> Callable[[], Partnership]:
    return lambda: two_places().but(bodies=(*two_places().bodies, new), views=())


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


BROKEN: dict[str, tuple[Callable[[], Partnership], str]] = {
    "advice that nobody answers": (line("vcse-alliance", "advice", BOARD), "A-01"),
    "advice to nobody who decides": (line("vcse-alliance", "advice", "hospitals-collaborative"), "A-01 A-02"),
    "views that go nowhere": (line("residents", "engagement", "eastby-teams"), "A-08"),
    "advice that is engagement too": (line(FORUM, "engagement", BOARD, "patient-safety"), "A-10"),
    "a circle of accountability": (
        line(BOARD, "accountability", "finance-committee", "capital-spending"),
        "B-04",
    ),
    "equals of different levels": (
        line("quality-committee", "accountability", "eastby-council", mutual=True),
        "B-05",
    ),
    "a delegation to itself": (line(ICB, "delegation", BOARD, "internal-audit"), "B-07"),
    "one function, two committees": (
        line(BOARD, "delegation", "finance-committee", "patient-safety"),
        "B-08",
    ),
    "a function reserved and delegated": (function("urgent-care", held_as=Holding.RESERVED), "B-09"),
    "a function that another holds": (function("urgent-care", held_by="eastby-council"), "B-06"),
    "two lines upwards for all": (line("quality-committee", "accountability", "nhs-england"), "B-12"),
    "a second partnership": (
        added(Body(id="second", name="Second", kind="integrated-care-partnership", levels=("system",))),
        "C-01 C-02 C-12 F-05 G-01",
    ),
    "a section that stays with NHS England": (function("dental-services", citation="s14Z59"), "C-11"),
    "a reason that is gone": (function("medical-services", level_reason=""), "D-01"),
    "a reason for services that is gone": (function("elective-care", level_reason=""), "D-01"),
    "a strategy that nobody holds": (function("care-strategy", held_by=None), "A-06 C-02"),
    "a line past the places": (
        line("eastby-teams", "accountability", "nhs-england", "falls"),
        "B-12 D-06",
    ),
    "the same said twice": (line("quality-committee", "accountability", BOARD), "E-04"),
    "two who assure of one thing": (line("finance-committee", "assurance", BOARD, "patient-safety"), "E-05"),
    "a chair who is not independent": (
        body("audit-committee", chair="A. Member", seats=two_places().body("audit-committee").seats[1:]),
        "C-06 G-08",
    ),
    "no public meetings": (body(BOARD, meets_in_public=None), "G-06"),
    "a stranger approves": (body("quality-committee", terms_approved_by="Eastby Council"), "G-07"),
    "short for nothing": (body("quality-committee", name="QPEC"), "I-05"),
}


@pytest.mark.parametrize(("broken", "speaks"), BROKEN.values(), ids=BROKEN)
def test_what_breaks_it_is_found_and_nothing_else(broken: Callable[[], Partnership], speaks: str) -> None:
    assert spoken(broken()) == set(speaks.split())


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
