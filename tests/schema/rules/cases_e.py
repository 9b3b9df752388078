"""Family E: duplication."""

from schema import Seat
from tests.support.maps import map_of, where
from tests.support.rule_cases import Case

ICB, TRUST = "ICB -delegation-> Leeds: cancer", "Trust -delegation-> Forum: cancer"
AT_PLACE = {"leeds": "committee@place", "forum": "sub-committee@place"}
NOMINATED = tuple(Seat(holder=f"Member {n}", nominated_by=by) for n, by in enumerate(("a", "b", "c")))
THREE = map_of(
    a="nhs-trust", b="nhs-trust", c="nhs-trust", d="nhs-trust", one="board@system", other="board@system"
)

WAYS = ("A -accountability-> B", "B -accountability-> C", "A -accountability-> C")

CASES = (
    Case(
        "E-01",
        holds=map_of(ICB, "Trust -delegation-> Forum: stroke", **AT_PLACE),
        breaks=map_of(ICB, TRUST, **AT_PLACE),
        says="At one level (Place), Leeds has cancer, and Forum has that or a part of it.",
        about=("leeds", "forum"),
    ),
    Case(
        "E-01",
        holds=where(map_of("Leeds -delegation-> Forum: stroke", **AT_PLACE), stroke={"held_by": "leeds"}),
        breaks=where(
            map_of("ICB -delegation-> Leeds: commissioning", "ICB -delegation-> Forum: cancer", **AT_PLACE),
            cancer={"part_of": "commissioning"},
        ),
        says="At one level (Place), Leeds has commissioning, and Forum has that or a part of it.",
        about=("leeds", "forum"),
    ),
    Case(
        "E-02",
        holds=where(THREE, one={"seats": NOMINATED}, other={"seats": NOMINATED[:2]}),
        breaks=where(THREE, one={"seats": NOMINATED}, other={"seats": NOMINATED}),
        says="One and other have nearly the same members at the same level: are both needed?",
        about=("one", "other"),
    ),
    Case(
        "E-02",
        holds=where(THREE, one={"seats": NOMINATED, "parent": "other"}, other={"seats": NOMINATED}),
        breaks=where(THREE, one={"seats": NOMINATED}, other={"seats": NOMINATED}),
        says="One and other have nearly the same members …",
        about=("one", "other"),
    ),
    Case(
        "E-03",
        holds=map_of("Leeds Committee -reports-to-> Kirklees Committee"),
        breaks=where(
            map_of("Leeds Committee -reports-to-> ICB", second="committee"),
            second={"name": "Committee of Leeds"},
        ),
        says="Leeds Committee and Committee of Leeds seem to be the same body.",
        about=("leeds-committee", "second"),
    ),
    Case(
        "E-04",
        holds=map_of("Forum -advice-> Board: cancer", "Forum -advice-> Board: stroke"),
        breaks=map_of("Forum -advice-> Board: cancer", "Forum -advice-> Board: cancer"),
        says="Forum advises Board on cancer: the map says so twice.",
        about=("line-1", "line-2"),
        fix="Remove this advice from Forum to Board",
    ),
    Case(
        "E-04",
        holds=map_of("Forum -advice-> Board", "Board -advice-> Forum"),
        breaks=map_of("Forum -advice-> Board", "Board <-advice-> Forum"),
        says="Forum advises Board: the map says so twice.",
        about=("line-2", "line-1"),
        fix="Remove this advice from Forum to Board",
    ),
    Case(
        "E-05",
        holds=map_of(
            "Leeds -assurance-> ICB: cancer",
            "Kirklees -assurance-> ICB: cancer",
            leeds="place-committee@place",
            kirklees="place-committee@place",
        ),
        breaks=map_of("Audit -assurance-> ICB: cancer", "Quality -assurance-> ICB: cancer, stroke"),
        says="More than one body gives assurance to ICB about cancer: Audit and Quality.",
        about=("line-1", "line-2"),
    ),
    Case(
        "E-06",
        holds=map_of("A -accountability-> B", "B -accountability-> C: cancer", "A -accountability-> C"),
        breaks=map_of(*WAYS),
        says="A is accountable to C, both directly and through B.",
        about=("line-3",),
        fix="Remove this accountability from A to C",
    ),
    Case(
        "E-06",
        holds=map_of(*WAYS, "C -delegation-> A: cancer"),
        breaks=map_of(*WAYS, "C -delegation-> B: cancer"),
        says="A is accountable to C, both directly and through B.",
        about=("line-3",),
        fix="Remove this accountability from A to C",
    ),
)
