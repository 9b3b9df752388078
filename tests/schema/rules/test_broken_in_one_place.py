"""A map in which nothing is found is broken in one place each: exactly what must speak does."""

from collections.abc import Callable
from datetime import date
from functools import reduce

import pytest

from schema import Body, Connector, Function, Holding, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import connect
from schema.edits.document import edit_control
from schema.edits.functions import add_function, edit_function
from schema.rules import check
from tests.support.two_places import two_places

ICB, BOARD = "nhs-northshire-integrated-care-board", "northshire-board"
ICP, FORUM = "northshire-integrated-care-partnership", "clinical-and-professional-forum"
COLLABORATIVE = "hospitals-collaborative"
GIVEN = add_function(
    add_function(two_places(), Function(id="gardens", name="gardens", held_by="eastby-council")),
    Function(id="parks", name="parks", part_of="gardens"),
)
Edit = Callable[[Partnership], Partnership]
Edits = list[Edit]


def line(source: str, kind: str, target: str, *functions: str, **more: object) -> Edit:
    drawn = Connector(id=f"new-{kind}", kind=kind, source=source, target=target, functions=functions)
    return lambda given: connect(given, drawn.but(**more))


def body(id_: str, **fields: object) -> Edit:
    return lambda given: edit_body(given, id_, **fields)


def function(id_: str, **fields: object) -> Edit:
    return lambda given: edit_function(given, id_, **fields)


def added(id_: str, kind: str, level: str = "system", **fields: object) -> Edit:
    new = Body(id=id_, name=f"The new {kind}", kind=kind, levels=(level,)).but(**fields)
    return lambda given: given.but(bodies=(*given.bodies, new), views=())


BROKEN: dict[str, tuple[Edits, str]] = {
    "advice that nobody answers": ([line("vcse-alliance", "advice", BOARD)], "A-01"),
    "advice to nobody who decides": ([line("vcse-alliance", "advice", COLLABORATIVE)], "A-01 A-02"),
    "assurance about nothing": ([line("vcse-alliance", "assurance", "eastby-teams")], "A-03"),
    "a strategy carried out for nobody": (
        [
            line(COLLABORATIVE, "strategy-implementation", "westby-hospitals"),
            line("westby-hospitals", "accountability", COLLABORATIVE),
        ],
        "A-05",
    ),
    "a group that delivers and answers to nobody": (
        [added("group", "steering-group"), line(BOARD, "strategy-implementation", "group", "care-strategy")],
        "A-07",
    ),
    "views that go nowhere": ([line("residents", "engagement", "eastby-teams")], "A-08"),
    "advice that is engagement too": ([line(FORUM, "engagement", BOARD, "patient-safety")], "A-10"),
    "a delegation that is strategy too": (
        [line(BOARD, "strategy-implementation", "quality-committee", "patient-safety")],
        "A-11",
    ),
    "a line that the key does not mean": ([line(BOARD, "engagement", "residents")], "A-12"),
    "a circle of accountability": (
        [line(BOARD, "accountability", "finance-committee", "capital-spending")],
        "B-04",
    ),
    "equals of different levels": (
        [line("quality-committee", "accountability", "eastby-council", mutual=True)],
        "B-05",
    ),
    "a function that another holds": ([function("urgent-care", held_by="eastby-council")], "B-06"),
    "a delegation to itself": ([line(ICB, "delegation", BOARD, "internal-audit")], "B-07"),
    "one function, two committees": (
        [line(BOARD, "delegation", "finance-committee", "patient-safety")],
        "B-08",
    ),
    "a function reserved and delegated": ([function("urgent-care", held_as=Holding.RESERVED)], "B-09"),
    "two lines upwards for all": ([line("quality-committee", "accountability", "nhs-england")], "B-12"),
    "a post of nobody": (
        [added("post", "post"), line(BOARD, "delegation", "post", "duties")],
        "B-13",
    ),
    "a hosted team of nobody": (
        [added("team", "team"), line("team", "hosted-by", "eastby-hospitals")],
        "B-14",
    ),
    "a second partnership": (
        [added("second", "integrated-care-partnership")],
        "C-01 C-02 C-12 F-05 G-01",
    ),
    "a council that takes no part": ([added("council", "local-authority")], "C-01 C-07 F-05"),
    "a chair who is not independent": (
        [body("audit-committee", chair="A. Member", seats=two_places().body("audit-committee").seats[1:])],
        "C-06 G-08",
    ),
    "a delegation that law does not allow": (
        [
            line(BOARD, "delegation", "vcse-alliance", "duties"),
            line("vcse-alliance", "accountability", BOARD),
        ],
        "C-10 D-01 F-01 F-02",
    ),
    "a section that stays with NHS England": ([function("dental-services", citation="s14Z59")], "C-11"),
    "a joint committee of one": ([body(ICP, parent=ICB)], "C-12"),
    "a cluster that holds": (
        [
            added("cluster", "cluster"),
            line(ICB, "member-of", "cluster"),
            function("duties", held_by="cluster"),
        ],
        "C-14",
    ),
    "a committee by name only": (
        [
            added("group", "committee", seats=two_places().body("quality-committee").seats),
            line("group", "accountability", BOARD),
        ],
        "C-15",
    ),
    "a reason that is gone": ([function("medical-services", level_reason="")], "D-01"),
    "a reason for services that is gone": ([function("elective-care", level_reason="")], "D-01"),
    "a delegation away from people": (
        [
            line("eastby-council", "delegation", "westby-hospitals", "gardens"),
            line("westby-hospitals", "accountability", "eastby-council"),
            body("westby-hospitals", levels=("system",)),
        ],
        "D-01 D-02 D-03 F-01 F-02",
    ),
    "a delegation to a forum": (
        [line(BOARD, "delegation", FORUM, "duties"), line(FORUM, "accountability", BOARD)],
        "B-15 D-05",
    ),
    "a line past the places": (
        [line("eastby-teams", "accountability", "nhs-england", "falls")],
        "B-12 D-06",
    ),
    "one function of two bodies": ([function("parks", held_by="eastby-hospitals")], "E-01 F-01 F-02"),
    "a body drawn twice": (
        [added("twice", "voluntary-body", name="Alliance of VCSE"), line("twice", "engagement", BOARD)],
        "E-03",
    ),
    "the same said twice": ([line("quality-committee", "accountability", BOARD)], "E-04"),
    "two who assure of one thing": (
        [line("finance-committee", "assurance", BOARD, "patient-safety")],
        "E-05",
    ),
    "a way round": ([line("eastby-teams", "accountability", ICB)], "B-12 D-06 E-06"),
    "a strategy that nobody holds": ([function("care-strategy", held_by=None)], "A-06 C-02"),
    "scrutiny that holds to account": (
        [
            added("scrutiny", "scrutiny-committee", "place", parent="eastby-council"),
            line(BOARD, "accountability", "scrutiny", "duties"),
        ],
        "F-07",
    ),
    "a committee too large": (
        [body("quality-committee", seats=two_places().body("quality-committee").seats * 5)],
        "G-04",
    ),
    "a provider on the board that funds it": (
        [
            line("eastby-hospitals", "member-of", "quality-committee"),
            line("eastby-hospitals", "assurance", "quality-committee"),
        ],
        "G-05",
    ),
    "no public meetings": ([body(BOARD, meets_in_public=None)], "G-06"),
    "a stranger approves": ([body("quality-committee", terms_approved_by="Eastby Council")], "G-07"),
    "nobody independent": (
        [body("quality-committee", seats=two_places().body("quality-committee").seats[1:], chair="A. Lee")],
        "G-08",
    ),
    "no owner": ([lambda given: edit_control(given, owner="")], "H-01"),
    "terms that were to be reviewed": (
        [body("quality-committee", terms_review_by=date(2020, 1, 1))],
        "H-02",
    ),
    "no language": ([lambda given: edit_control(given, language="English")], "I-06"),
    "short for nothing": ([body("quality-committee", name="QPEC")], "I-05"),
}


@pytest.mark.parametrize(("edits", "speaks"), BROKEN.values(), ids=BROKEN)
def test_what_breaks_it_is_found_and_nothing_else(edits: Edits, speaks: str) -> None:
    found = check(reduce(lambda given, edit: edit(given), edits, GIVEN))
    assert {each.rule for each in found} == set(speaks.split())
