"""An integrated care system of two places as a careful secretary would draw it, so that nothing is found.

It is made up.
"""

from datetime import date
from functools import cache

from schema import Body, FunctionKind, Holding, Partnership, Placement, Seat, Status, View
from schema.edits.document import set_abbreviation
from tests.support.maps import map_of, where

PLACES = ("Eastby", "Westby")
ICB, BOARD = "NHS Northshire Integrated Care Board", "Northshire Board"
PARTNERSHIP, FORUM = "Northshire Integrated Care Partnership", "Clinical and Professional Forum"
COMMITTEES = {
    "Audit Committee": "internal audit",
    "Remuneration Committee": "senior pay",
    "Finance Committee": "capital spending",
    "Quality Committee": "patient safety",
    "Primary Care Committee": "medical services, dental services",
}
"""What the board delegates to each of its committees."""
LOCAL = "community services, urgent care, frailty, carers, falls, local grants, continuing care, hospices"
SYSTEM, PLACE = "@system", "@place"
_SHOWN = ("delegation", "accountability", "advice", "engagement", "strategy-implementation", "member-of")
"""What the pages draw: with every kind of line, too many would meet at the board."""


@cache
def two_places() -> Partnership:
    """The system with its functions, seats and pages."""
    given = map_of(*_of_the_board(), *_of_the_partnership(), *_of_the_places(), **_kinds())
    given = where(given, **_functions())
    given = given.but(
        bodies=tuple(map(_seated, given.bodies)),
        control=given.control.but(status=Status.APPROVED, title="Northshire functions and decisions map"),
    )
    given = given.but(views=_pages(given))
    return set_abbreviation(given, "VCSE", "voluntary, community and social enterprise")


def _of_the_board() -> list[str]:
    return [
        f"NHS England -delegation-> {ICB}: medical services, dental services",
        f"{ICB} -accountability-> NHS England: duties, medical services, dental services",
        f"{ICB} -assurance-> NHS England: medical services, dental services",
        *(f"{BOARD} -delegation-> {one}: {what}" for one, what in COMMITTEES.items()),
        *(f"{one} -accountability-> {BOARD}" for one in COMMITTEES),
        *(f"{one} -assurance-> {BOARD}: {what}" for one, what in COMMITTEES.items()),
        f"{FORUM} -advice-> {BOARD}: patient safety",
        f"{BOARD} -assurance-> {FORUM}: patient safety",
        f"Residents -engagement-> {BOARD}",
        f"Hospitals Collaborative -accountability-> {BOARD}: elective care",
        "Eastby Hospitals -member-of-> Hospitals Collaborative",
        "Westby Hospitals -member-of-> Hospitals Collaborative",
    ]


def _of_the_partnership() -> list[str]:
    return [
        f"{PARTNERSHIP} -joint-committee-of-> {ICB}",
        f"{PARTNERSHIP} -strategy-implementation-> {ICB}: care strategy",
        f"{ICB} -accountability-> {PARTNERSHIP}: care strategy",
        f"Residents -engagement-> {PARTNERSHIP}",
        f"VCSE Alliance -engagement-> {PARTNERSHIP}",
        *(f"{PARTNERSHIP} -joint-committee-of-> {place} Council" for place in PLACES),
        *(f"Healthwatch {place} -engagement-> {PARTNERSHIP}" for place in PLACES),
        *(f"{place} Health and Wellbeing Board -strategy-development-> {PARTNERSHIP}" for place in PLACES),
    ]


def _of_the_places() -> list[str]:
    lines = (
        BOARD + " -delegation-> {0} Committee: " + LOCAL,
        "{0} Committee -accountability-> " + BOARD,
        "{0} Committee -assurance-> " + BOARD + ": community services",
        "{0} Committee -strategy-development-> {0} Health and Wellbeing Board",
        "{0} Committee -strategy-development-> " + PARTNERSHIP,
        "{0} Council -member-of-> {0} Committee",
        "Residents -engagement-> {0} Committee",
        FORUM + " -advice-> {0} Committee",
        "{0} Committee -assurance-> " + FORUM,
        "{0} Teams -accountability-> {0} Committee",
    )
    return [line.format(place) for place in PLACES for line in lines]


def _kinds() -> dict[str, str]:
    board = "northshire-board"
    local: dict[str, str] = {}
    for place in ("eastby", "westby"):
        local |= {
            f"{place}_committee": f"place-committee{PLACE}/{board}",
            f"{place}_council": f"local-authority{PLACE}",
            f"{place}_health_and_wellbeing_board": f"health-and-wellbeing-board{PLACE}/{place}-council",
            f"healthwatch_{place}": f"healthwatch{PLACE}",
            f"{place}_hospitals": f"nhs-trust{PLACE}",
            f"{place}_teams": "team@neighbourhood",
        }
    return local | {
        "nhs_england": "national-body@national",
        "nhs_northshire_integrated_care_board": f"integrated-care-board{SYSTEM}",
        "northshire_board": f"board{SYSTEM}/nhs-northshire-integrated-care-board",
        **{one.lower().replace(" ", "_"): f"committee{SYSTEM}/{board}" for one in COMMITTEES},
        "northshire_integrated_care_partnership": f"integrated-care-partnership{SYSTEM}",
        "clinical_and_professional_forum": f"forum{SYSTEM}",
        "hospitals_collaborative": f"provider-collaborative{SYSTEM}",
        "vcse_alliance": f"voluntary-body{SYSTEM}",
        "residents": "constituency@people",
    }


def _functions() -> dict[str, dict[str, object]]:
    icb = "nhs-northshire-integrated-care-board"
    scale: dict[str, object] = {"level_reason": "One for all of Northshire."}
    own: dict[str, object] = {"held_by": icb}
    law: dict[str, object] = {"held_by": icb, "held_as": Holding.STATUTE}
    nhs: dict[str, object] = {"held_by": "nhs-england", "held_as": Holding.STATUTE, **scale}
    local = [one.replace(" ", "_") for one in LOCAL.split(", ")]
    return {
        **dict.fromkeys(("medical_services", "dental_services"), nhs),
        **dict.fromkeys(("duties", "internal_audit", "senior_pay"), law),
        **dict.fromkeys(("capital_spending", "patient_safety", "elective_care"), own | scale),
        **dict.fromkeys(local, own),
        "care_strategy": {
            "kind": FunctionKind.STRATEGY,
            "held_by": "northshire-integrated-care-partnership",
        },
    }


def _seated(body: Body) -> Body:
    if body.kind in ("committee", "place-committee", "integrated-care-partnership"):
        chair = Seat(holder=f"Chair of {body.name}", role="Independent chair", independent=True)
        members = (Seat(holder=f"Member {n} of {body.name}") for n in range(1, 5))
        return body.but(
            seats=(chair, *members),
            quorum=3,
            description="Decides what its terms of reference say.",
            terms_of_reference="Terms of reference",
            terms_approved_by=BOARD,
            terms_review_by=date(2023, 6, 1),
        )
    if body.kind == "health-and-wellbeing-board":
        holders = ("Councillor", "Director of adult social care", "Director of children's services")
        others = ("Director of public health", "Healthwatch", "Integrated Care Board")
        return body.but(seats=tuple(Seat(holder=holder) for holder in (*holders, *others)))
    return body.but(meets_in_public=True) if body.kind == "board" else body


def _pages(given: Partnership) -> tuple[View, ...]:
    inner = [body.id for body in given.bodies if body.kind in ("committee", "board")]
    outer = [body.id for body in given.bodies if body.id not in inner]
    return (_page("board", "The board and its committees", inner), _page("system", "The system", outer))


def _page(id_: str, title: str, bodies: list[str]) -> View:
    placements = tuple(
        Placement(body=body, x=at % 6 * 240, y=at // 6 * 120) for at, body in enumerate(bodies)
    )
    return View(
        id=id_, title=title, description="How it is decided.", placements=placements, kinds_shown=_SHOWN
    )
