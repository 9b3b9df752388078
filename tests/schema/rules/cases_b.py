"""Family B: accountability and delegation."""

from schema import FunctionKind, Holding, PartnershipForm
from tests.support.maps import map_of, where
from tests.support.rule_cases import Case

GIVEN = "ICB -delegation-> Leeds: cancer"
CHAIN = tuple(f"{one} -accountability-> {other}" for one, other in zip("ABCDE", "BCDEN", strict=True))

CASES = (
    Case(
        "B-01",
        holds=map_of(GIVEN, "Leeds -accountability-> ICB"),
        breaks=map_of(GIVEN),
        says="ICB delegates cancer to Leeds, but no accountability for cancer leads back from Leeds to ICB.",
        about=("line-1",),
        fix="Add the accountability from Leeds to ICB",
    ),
    Case(
        "B-01",
        holds=map_of(GIVEN, "Leeds <-accountability-> ICB"),
        breaks=map_of(GIVEN, "Leeds -accountability-> Executive", "Executive -accountability-> ICB"),
        says="ICB delegates cancer to Leeds, but accountability for cancer leads back from Leeds to ICB "
        "only through "
        "others.",
        about=("line-1",),
        fix="Add the accountability from Leeds to ICB",
    ),
    Case(
        "B-01",
        holds=map_of("ICB -delegation-> Director: cancer", director="post/icb"),
        breaks=map_of("ICB -delegation-> Director: cancer", director="post/trust", trust="nhs-trust"),
        says="ICB delegates cancer to Director, but no accountability for cancer leads back …",
        about=("line-1",),
        fix="Add the accountability from Director to ICB",
    ),
    Case(
        "B-02",
        holds=map_of(GIVEN, icb="nhs-trust"),
        breaks=map_of(GIVEN, trust="nhs-trust", icb="committee/trust"),
        says="ICB delegates functions to others, but the map does not show to whom it is accountable for "
        "them itself.",
        about=("icb",),
        fix="Add the accountability from ICB to trust",
    ),
    Case(
        "B-03",
        holds=map_of("Audit -accountability-> NHSE", nhse="national-body"),
        breaks=map_of("Audit -assurance-> NHSE", nhse="national-body"),
        says="The map does not show who holds Audit to account.",
        about=("audit",),
    ),
    Case(
        "B-03",
        holds=map_of(
            "Audit -accountability-> ICB", icb="integrated-care-board", form=PartnershipForm.COUNCIL
        ),
        breaks=map_of(audit="committee/nhse", nhse="national-body"),
        says="Audit is an organ of nhse, but the map does not show that it is accountable to it.",
        about=("audit",),
        fix="Add the accountability from audit to nhse",
    ),
    Case(
        "B-03",
        holds=map_of("Audit -accountability-> ICB", icb="integrated-care-board"),
        breaks=map_of("Audit -accountability-> Board", "Board -accountability-> Forum", forum="forum"),
        says="Accountability leads from Board to Forum, but no further: …",
        about=("board",),
    ),
    Case(
        "B-03",
        holds=map_of("Leeds -advice-> NHSE", nhse="national-body", leeds="post"),
        breaks=map_of("Audit -accountability-> Forum", forum="forum"),
        says="Accountability leads from Audit to Forum, but no further: it reaches nobody who answers to "
        "the public, to "
        "Parliament or to a board of their own.",
        about=("audit",),
    ),
    Case(
        "B-04",
        holds=map_of("A <-accountability-> B", "B <-accountability-> C", "C <-accountability-> A"),
        breaks=map_of("A -accountability-> B", "B -accountability-> C", "C -accountability-> A"),
        says="A is accountable to B, which is accountable to C, which is accountable to A: each holds the "
        "next to "
        "account, and nobody the whole circle.",
        about=("line-1", "line-2", "line-3"),
    ),
    Case(
        "B-05",
        holds=map_of("Leeds <-accountability-> Wakefield", leeds="place@place", wakefield="place@place"),
        breaks=map_of(
            "Leeds <-accountability-> NHSE", leeds="local-authority@place", nhse="national-body@national"
        ),
        says="Leeds and NHSE are accountable to each other, but they stand at different levels, and "
        "neither is a body "
        "in which partners come together.",
        about=("line-1",),
    ),
    Case(
        "B-05",
        holds=map_of(
            "Leeds <-accountability-> Board", leeds="local-authority@place", board="partnership-board@system"
        ),
        breaks=map_of("Audit <-accountability-> ICB", audit="committee/icb"),
        says="Audit and ICB are accountable to each other, but one of them is an organ of the other.",
        about=("line-1",),
        fix="Say that it goes one way",
    ),
    Case(
        "B-06",
        holds=where(map_of(GIVEN), cancer={"held_by": "icb"}),
        breaks=where(map_of(GIVEN, council="local-authority"), cancer={"held_by": "council"}),
        says="ICB delegates cancer to Leeds, but the map says that council holds cancer, and does not show "
        "that ICB was delegated it.",
        about=("line-1", "cancer"),
    ),
    Case(
        "B-06",
        holds=where(
            map_of("Region -delegation-> ICB: dentistry", region="regional-body", nhse="national-body"),
            dentistry={"held_by": "nhse"},
        ),
        breaks=where(
            map_of("Trust -delegation-> ICB: dentistry", trust="nhs-trust", nhse="national-body"),
            dentistry={"held_by": "nhse"},
        ),
        says="Trust delegates dentistry to ICB, but the map says that nhse holds dentistry, and …",
        about=("line-1", "dentistry"),
    ),
    Case(
        "B-06",
        holds=map_of("ICB -delegation-> Leeds: cancer", icb="voluntary-body"),
        breaks=map_of("ICB -delegation-> Leeds: cancer"),
        says="ICB delegates cancer to Leeds, but the map does not say that ICB holds cancer, or from whom it "
        "comes.",
        about=("line-1", "cancer"),
        fix="Say that ICB holds cancer",
    ),
    Case(
        "B-06",
        holds=where(
            map_of("NHSE -delegation-> ICB: commissioning", GIVEN, nhse="national-body"),
            cancer={"part_of": "commissioning"},
        ),
        breaks=where(
            map_of(
                "NHSE -delegation-> ICB: cancer",
                "ICB -delegation-> Leeds: commissioning",
                nhse="national-body",
            ),
            cancer={"part_of": "commissioning"},
        ),
        says="ICB delegates commissioning to Leeds, but the map does not say …",
        about=("line-2", "commissioning"),
    ),
    Case(
        "B-07",
        holds=map_of("A -delegation-> B: cancer", "B -delegation-> C: cancer"),
        breaks=map_of("A -delegation-> B: cancer", "B -delegation-> A: cancer"),
        says="A delegates cancer to B, which delegates to A: the delegation goes round in a circle.",
        about=("line-1", "line-2"),
    ),
    Case(
        "B-07",
        holds=map_of("ICB -delegation-> Board: cancer", board="board"),
        breaks=map_of("ICB -delegation-> Board: cancer", board="board/icb"),
        says="ICB delegates cancer to Board, but both are one body: it delegates to itself.",
        about=("line-1",),
    ),
    Case(
        "B-08",
        holds=map_of(
            GIVEN,
            "ICB -delegation-> Wakefield: cancer",
            leeds="place-committee",
            wakefield="place-committee",
        ),
        breaks=map_of(GIVEN, "ICB -delegation-> Wakefield: cancer"),
        says="ICB delegates cancer to Leeds and Wakefield, and the map does not say that they exercise it "
        "jointly.",
        about=("line-1", "line-2"),
        fix="Say that they exercise it jointly",
    ),
    Case(
        "B-08",
        holds=where(
            map_of(GIVEN, "ICB -delegation-> Wakefield: cancer"),
            line_1={"reason": "For Leeds."},
            line_2={"reason": "For Wakefield."},
        ),
        breaks=where(map_of(GIVEN, "ICB -delegation-> Wakefield: cancer"), line_1={"joint": True}),
        says="ICB delegates cancer to Leeds and Wakefield, …",
        about=("line-1", "line-2"),
        fix="Say that they exercise it jointly",
    ),
    Case(
        "B-09",
        holds=where(map_of(GIVEN), cancer={"held_by": "icb", "held_as": Holding.STATUTE}),
        breaks=where(map_of(GIVEN), cancer={"held_by": "icb", "held_as": Holding.RESERVED}),
        says="Cancer is reserved to ICB, but ICB delegates cancer to Leeds.",
        about=("cancer", "line-1"),
        fix="Say that ICB holds cancer and may delegate it",
    ),
    Case(
        "B-10",
        holds=where(map_of(GIVEN), cancer={"held_by": "leeds"}),
        breaks=where(
            map_of("Leeds -accountability-> ICB: cancer", leeds="committee/icb"), cancer={"held_by": "leeds"}
        ),
        says="Leeds decides cancer, but the map does not show who gave it the power to.",
        about=("leeds", "cancer"),
        fix="Add the delegation from ICB to Leeds",
    ),
    Case(
        "B-10",
        holds=where(map_of(GIVEN, plans="forum"), cancer={"held_by": "plans", "kind": FunctionKind.PLAN}),
        breaks=where(map_of(GIVEN, plans="forum"), cancer={"held_by": "plans"}),
        says="Plans decides cancer, but the map does not show who gave it the power to.",
        about=("plans", "cancer"),
    ),
    Case(
        "B-11",
        holds=map_of(*CHAIN[1:], n="national-body"),
        breaks=map_of(*CHAIN, n="national-body"),
        says="From A, accountability passes 5 lines before it reaches somebody who answers outside the map.",
        about=("a",),
    ),
    Case(
        "B-12",
        holds=map_of("Team -accountability-> ICB: cancer", "Team -accountability-> Trust: stroke"),
        breaks=map_of("Team -accountability-> ICB: cancer", "Team -accountability-> Trust"),
        says="Team is accountable to ICB and Trust, but the map does not say for what to Trust.",
        about=("team", "line-2"),
    ),
    Case(
        "B-12",
        holds=map_of(
            "Board -accountability-> Members", "Board -accountability-> Regulator", members="constituency"
        ),
        breaks=map_of("Board -accountability-> Members", "Board -accountability-> Regulator"),
        says="Board is accountable to Members and Regulator, but the map does not say for what to Members "
        "and Regulator.",
        about=("board", "line-1", "line-2"),
    ),
    Case(
        "B-12",
        holds=map_of(
            "JC -accountability-> Trust A",
            "JC -accountability-> Trust B",
            "JC -joint-committee-of-> Trust A",
            "JC -joint-committee-of-> Trust B",
        ),
        breaks=map_of("JC -accountability-> Trust A", "JC -accountability-> Trust B"),
        says="JC is accountable to Trust A and Trust B, …",
        about=("jc", "line-1", "line-2"),
    ),
    Case(
        "B-13",
        holds=map_of("ICB -delegation-> Director: cancer", director="post/icb"),
        breaks=map_of("ICB -delegation-> Director: cancer", director="post"),
        says="Director is delegated functions by ICB, but the map does not say to which body that post "
        "belongs.",
        about=("director",),
        fix="Say that Director belongs to ICB",
    ),
    Case(
        "B-14",
        holds=map_of("Team -hosted-by-> Trust", "Team -accountability-> Trust", team="team"),
        breaks=map_of("Team -hosted-by-> Trust", team="team"),
        says="Team is housed or paid by Trust, but the map does not say to whom it is accountable.",
        about=("team",),
        fix="Add the accountability from Team to Trust",
    ),
    Case(
        "B-15",
        holds=map_of(GIVEN, "Leeds -assurance-> ICB"),
        breaks=map_of(GIVEN),
        says="Of those who are delegated functions, Leeds gives nobody assurance about them.",
        about=("leeds",),
    ),
    Case(
        "B-15",
        holds=map_of(GIVEN, "Forum -advice-> Leeds", "Leeds -assurance-> Forum: cancer", forum="forum"),
        breaks=map_of(GIVEN, "Forum -advice-> Leeds", "Leeds -assurance-> Forum", forum="forum"),
        says="Of those who are delegated functions, Leeds gives nobody assurance about them.",
        about=("leeds",),
    ),
)
