"""Family D: subsidiarity and level."""

from tests.support.maps import DOCUMENT, map_of, where
from tests.support.rule_cases import Case

UPWARDS = map_of("Leeds -delegation-> ICB: cancer", leeds="nhs-trust@place", icb="nhs-trust@system")
PLACES = {f"{place}": "place-committee@place" for place in ("leeds", "kirklees", "wakefield")}
INNER = {"icb": "integrated-care-board", "quality": "committee@system/icb", "forum": "forum@system"}
ADVISED = tuple(f"Forum -advice-> {place}" for place in ("Leeds", "Kirklees", "Wakefield"))

CASES = (
    Case(
        "D-01",
        holds=where(
            map_of("ICB -delegation-> Board: cancer", board="committee@system"),
            cancer={"level_reason": "One cancer network."},
        ),
        breaks=map_of("ICB -delegation-> Board: cancer", board="committee@system"),
        says="The map gives no reason why this is decided above the level of places: cancer, by Board "
        "(System).",
        about=("cancer", "board"),
    ),
    Case(
        "D-01",
        holds=map_of("ICB -delegation-> Leeds: cancer", leeds="place-committee@place"),
        breaks=where(
            map_of(
                "ICB -delegation-> Board: cancer", board="committee@system", nhse="national-body@national"
            ),
            cancer={"held_by": "nhse"},
        ),
        says="The map gives no reason why this is decided …",
        about=("cancer", "board"),
    ),
    Case(
        "D-01",
        holds=map_of("ICB -delegation-> Quality: clinical risk", "ICB -delegation-> Forum: cancer", **INNER),
        breaks=map_of("ICB -delegation-> Quality: cancer", **INNER),
        says="The map gives no reason why this is decided above the level of places: cancer, by Quality "
        "(System).",
        about=("cancer", "quality"),
    ),
    Case(
        "D-02",
        holds=where(UPWARDS, line_1={"reason": "Agreed by the places."}),
        breaks=UPWARDS,
        says="Leeds delegates cancer to ICB, which lies further from people (System), and the map does not "
        "say why and "
        "with whose agreement.",
        about=("line-1",),
    ),
    Case(
        "D-02",
        holds=where(UPWARDS, cancer={"level_reason": "One cancer network."}),
        breaks=where(UPWARDS, line_1={"functions": ()}),
        says="Leeds delegates functions to ICB, which lies further from people …",
        about=("line-1",),
    ),
    Case(
        "D-03",
        holds=map_of(
            "ICB -delegation-> Leeds: cancer",
            "ICB -delegation-> Board: stroke",
            leeds="place-committee@place",
            board="committee@system",
        ),
        breaks=map_of("ICB -delegation-> Board: stroke, cancer", board="committee@system"),
        says="Of 2 functions and decisions of which the map says where they are decided, none are decided "
        "at place level or "
        "closer to people.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "D-03",
        holds=map_of(
            "ICB -delegation-> Leeds: cancer, falls",
            "ICB -delegation-> Board: stroke",
            leeds="place-committee",
        ),
        breaks=map_of(
            *("ICB -delegation-> Leeds: cancer", "ICB -delegation-> Board: stroke, falls"),
            leeds="place-committee",
            board="committee@system",
        ),
        says="Of 3 functions and decisions of which the map says where they are decided, 1 is decided …",
        about=(str(DOCUMENT),),
    ),
    Case(
        "D-03",
        holds=map_of("ICB -delegation-> Board: stroke", board="committee@system"),
        breaks=map_of("ICB -delegation-> Board: stroke, cancer, falls", board="committee@system"),
        says="Of 3 functions and decisions of which the map says where they are decided, none are decided …",
        about=(str(DOCUMENT),),
    ),
    Case(
        "D-04",
        holds=map_of("Board -strategy-implementation-> Leeds", leeds="place-partnership"),
        breaks=map_of("Leeds -accountability-> Board", leeds="place-partnership"),
        says="The map shows nothing that is delegated to Leeds.",
        about=("leeds",),
    ),
    Case(
        "D-05",
        holds=map_of("ICB -delegation-> Leeds: cancer", leeds="place-committee"),
        breaks=map_of("ICB -delegation-> Leeds: cancer", leeds="place-partnership"),
        says="ICB delegates cancer to Leeds, but Leeds (place or locality partnership) has no legal form "
        "in which it could "
        "exercise functions; a committee could.",
        about=("line-1",),
    ),
    Case(
        "D-06",
        holds=map_of(
            "Network -accountability-> Leeds", network="neighbourhood@neighbourhood", leeds="place@place"
        ),
        breaks=map_of(
            "Network -accountability-> ICB", network="neighbourhood@neighbourhood", icb="board@system"
        ),
        says="Network is accountable to ICB, past the level of places, and the map does not say why.",
        about=("line-1",),
    ),
    Case(
        "D-07",
        holds=map_of(*ADVISED, **PLACES),
        breaks=map_of(*ADVISED[:2], **PLACES),
        says="Unlike most of the other places (Leeds and Kirklees), wakefield has no advice from anybody.",
        about=("wakefield",),
    ),
    Case(
        "D-07",
        holds=map_of(*ADVISED[:2], leeds=PLACES["leeds"], kirklees=PLACES["kirklees"]),
        breaks=map_of(ADVISED[0], leeds=PLACES["leeds"], kirklees=PLACES["kirklees"]),
        says="Unlike Leeds, kirklees has no advice from anybody.",
        about=("kirklees",),
    ),
    Case(
        "D-07",
        holds=map_of(
            *ADVISED,
            "Leeds -assurance-> ICB",
            "Kirklees -assurance-> ICB",
            **{**PLACES, "wakefield": "place-partnership@place"},
        ),
        breaks=map_of(*ADVISED, "Leeds -assurance-> ICB", **PLACES),
        says="Unlike most of the other places (Kirklees and Wakefield), Leeds has assurance to anybody.",
        about=("leeds",),
    ),
)
