"""Family G: terms of reference, quoracy, conflicts."""

from datetime import date

from schema import Seat
from tests.support.maps import map_of, where
from tests.support.rule_cases import Case

SEATS = tuple(Seat(holder=f"Member {n}") for n in range(3))
INDEPENDENT = Seat(holder="A. Lee", role="Chair", independent=True)
JOINT = "joint-committee"
AUDIT = map_of(audit="committee/board", board="board")
COMPLETE = {
    "description": "Looks at the accounts.",
    "seats": SEATS,
    "chair": "A. Lee",
    "quorum": 2,
    "terms_of_reference": "Terms",
    "terms_review_by": date(2024, 7, 1),
}
BOARD = map_of(
    "ICB -delegation-> Quality: safety",
    icb="integrated-care-board",
    board="board/icb",
    quality="committee/board",
)
ON_BOTH = {"board": {"seats": SEATS, "meets_in_public": True}}

CASES = (
    Case(
        "G-01",
        holds=where(AUDIT, audit=COMPLETE),
        breaks=where(AUDIT, audit={**COMPLETE, "quorum": None, "chair": ""}),
        says="The map does not record of audit: chair and quorum.",
        about=("audit",),
    ),
    Case(
        "G-02",
        holds=where(AUDIT, audit={"quorum": 3, "seats": SEATS}),
        breaks=where(AUDIT, audit={"quorum": 4, "seats": SEATS}),
        says="Audit has a quorum of 4, but only 3 voting members.",
        about=("audit",),
    ),
    Case(
        "G-02",
        holds=where(AUDIT, audit={"quorum": 1}),
        breaks=where(AUDIT, audit={"quorum": 0}),
        says="Audit has a quorum of 0: it could decide with nobody there.",
        about=("audit",),
    ),
    Case(
        "G-02",
        holds=where(AUDIT, audit={"quorum": 1, "seats": SEATS[:1]}),
        breaks=where(AUDIT, audit={"quorum": 2, "seats": SEATS[:1]}),
        says="Audit has a quorum of 2, but only 1 voting member.",
        about=("audit",),
    ),
    Case(
        "G-02",
        holds=where(AUDIT, audit={"quorum": 1, "seats": SEATS}),
        breaks=where(AUDIT, audit={"quorum": 1, "seats": (Seat(holder="Guest", voting=False),)}),
        says="Audit has a quorum of 1, but no voting members.",
        about=("audit",),
    ),
    Case(
        "G-03",
        holds=where(AUDIT, audit={"quorum": 2, "seats": SEATS, "chair": "A. Lee"}),
        breaks=where(AUDIT, audit={"quorum": 3, "seats": SEATS, "chair": "A. Lee"}),
        says="Audit has a quorum of 3 and 3 voting members: it could not meet without its chair.",
        about=("audit",),
    ),
    Case(
        "G-04",
        holds=where(AUDIT, board={"seats": SEATS * 6}),
        breaks=where(AUDIT, board={"seats": SEATS * 7}),
        says="Board has 21 members.",
        about=("board",),
    ),
    Case(
        "G-05",
        holds=map_of("Trust -member-of-> ICB", "Trust <-accountability-> ICB", trust="nhs-trust"),
        breaks=map_of("Trust -member-of-> ICB", "Trust -accountability-> ICB", trust="nhs-trust"),
        says="Trust sits on ICB, and Trust is accountable to ICB: an interest to declare in the register.",
        about=("icb", "trust", "line-2"),
    ),
    Case(
        "G-05",
        holds=map_of(
            "Trust -member-of-> WYAAT",
            "Trust -accountability-> WYAAT",
            trust="nhs-trust",
            wyaat="committee-in-common",
        ),
        breaks=map_of("Trust -member-of-> JC", "Trust -accountability-> JC", trust="nhs-trust", jc=JOINT),
        says="Trust sits on JC, and Trust is accountable to JC: an interest to declare in the register.",
        about=("jc", "trust", "line-2"),
    ),
    Case(
        "G-06",
        holds=where(BOARD, board={"meets_in_public": True}),
        breaks=BOARD,
        says="The map does not say that board meets in public.",
        about=("board",),
        fix="Say that board meets in public",
    ),
    Case(
        "G-06",
        holds=where(BOARD, **ON_BOTH, quality={"seats": (*SEATS[:1], Seat(holder="Guest"))}),
        breaks=where(BOARD, **ON_BOTH, quality={"seats": SEATS[:2]}),
        says="Quality decides and is made of members of board only, but the map does not say that it meets "
        "in public.",
        about=("quality",),
        fix="Say that Quality meets in public",
    ),
    Case(
        "G-06",
        holds=where(
            BOARD, **ON_BOTH, quality={"seats": (*SEATS, Seat(holder="Guest")), "meets_in_public": True}
        ),
        breaks=where(BOARD, **ON_BOTH, quality={"seats": (*SEATS, Seat(holder="Guest"))}),
        says="Quality decides and all members of board sit on it, but the map does not say that it meets "
        "in public.",
        about=("quality",),
        fix="Say that Quality meets in public",
    ),
    Case(
        "G-07",
        holds=where(AUDIT, audit={"terms_approved_by": "The Board"}),
        breaks=where(AUDIT, audit={"terms_approved_by": "its own chair"}),
        says="The terms of reference of audit are approved by its own chair, and not by board.",
        about=("audit",),
    ),
    Case(
        "G-07",
        holds=where(AUDIT, audit={"terms_approved_by": "the Leeds Board"}, board={"name": "NHS Leeds Board"}),
        breaks=where(AUDIT, audit={"terms_approved_by": "Other Board"}, board={"name": "NHS Leeds Board"}),
        says="The terms of reference of audit are approved by Other Board, and not by NHS Leeds Board.",
        about=("audit",),
    ),
    Case(
        "G-07",
        holds=where(
            map_of(audit="committee/icb", icb="integrated-care-board"),
            audit={"terms_approved_by": "ICB Board"},
        ),
        breaks=where(
            map_of(audit="committee/icb", icb="integrated-care-board", leeds_board="board"),
            audit={"terms_approved_by": "leeds-board"},
        ),
        says="The terms of reference of audit are approved by leeds-board, and not by icb.",
        about=("audit",),
    ),
    Case(
        "G-08",
        holds=where(AUDIT, audit={"seats": (*SEATS, INDEPENDENT)}),
        breaks=where(AUDIT, audit={"seats": SEATS}),
        says="No member of audit is recorded as independent or non-executive.",
        about=("audit",),
    ),
)
