"""Family C: the shape that law gives an English integrated care system."""

from schema import FunctionKind, Seat
from tests.support.maps import map_of, where
from tests.support.rule_cases import Case

ICB, ICP, COUNCIL = "integrated-care-board", "integrated-care-partnership", "local-authority"
STRATEGY = {"kind": FunctionKind.STRATEGY, "held_by": "icp"}
MEMBERS = ("ICP -joint-committee-of-> ICB", "ICP -joint-committee-of-> Leeds Council")
WATCH = "Healthwatch -engagement-> ICP: vision"
PEOPLE = "Residents -engagement-> ICP"
AUDIT, PAY = "Audit Committee -accountability-> ICB", "Remuneration Committee -accountability-> ICB"
STATUTORY = {"audit_committee": "committee/icb", "remuneration_committee": "committee/icb", "icb": ICB}
HWB_SEATS = tuple(
    Seat(holder=who)
    for who in (
        "A councillor",
        "Director of adult social services",
        "Director of children's services",
        "Director of public health",
        "Healthwatch",
        "Integrated Care Board",
    )
)
HWB = map_of(leeds="local-authority", icb=ICB, board="health-and-wellbeing-board/leeds")

CASES = (
    Case(
        "C-01",
        holds=map_of(*MEMBERS, icb=ICB, icp=ICP, leeds_council=COUNCIL, district="district-council"),
        breaks=map_of(MEMBERS[0], icb=ICB, icp=ICP, leeds_council=COUNCIL),
        says="ICP has no member from leeds-council, which must establish it together.",
        about=("icp", "leeds-council"),
        fix="Make leeds-council a member of ICP",
    ),
    Case(
        "C-01",
        holds=map_of(
            *MEMBERS, leeds_council=COUNCIL, icb="clinical-commissioning-group", icp="joint-committee"
        ),
        breaks=map_of("ICB -accountability-> NHSE", icb=ICB, nhse="national-body"),
        says="The map shows no integrated care partnership of ICB.",
        about=("icb",),
    ),
    Case(
        "C-01",
        holds=map_of("ICP -joint-committee-of-> ICB", icb=ICB, icp=ICP),
        breaks=map_of("ICP -joint-committee-of-> ICB", icb=ICB, icp=ICP, second=ICP),
        says="The map shows more than one integrated care partnership of ICB: ICP and second.",
        about=("icb", "icp", "second"),
    ),
    Case(
        "C-01",
        holds=map_of(*MEMBERS, leeds_council=COUNCIL, icb=ICB, icp=ICP, board="board/icb", neighbour=ICB),
        breaks=map_of(
            *MEMBERS,
            leeds_council=COUNCIL,
            icb=ICB,
            icp=ICP,
            board="board/icb",
            neighbour=ICB,
            theirs="board/neighbour",
        ),
        says="The map shows no integrated care partnership of neighbour.",
        about=("neighbour",),
    ),
    Case(
        "C-02",
        holds=where(
            map_of(WATCH, PEOPLE, icp=ICP, healthwatch="healthwatch", residents="constituency"),
            vision=STRATEGY,
        ),
        breaks=map_of("ICP -works-alongside-> ICB", icp=ICP, healthwatch="healthwatch"),
        says="The map does not show of ICP: a strategy that it holds, the involvement of healthwatch and "
        "the involvement "
        "of the people of its area.",
        about=("icp", "healthwatch"),
    ),
    Case(
        "C-02",
        holds=where(
            map_of(WATCH, "Panel -advice-> ICP", icp=ICP, healthwatch="healthwatch", panel="forum"),
            vision=STRATEGY,
            panel={"name": "Citizens' Panel"},
        ),
        breaks=where(
            map_of(WATCH, "Panel -advice-> ICP", icp=ICP, healthwatch="healthwatch", panel="forum"),
            vision=STRATEGY,
        ),
        says="The map does not show of ICP: the involvement of the people of its area.",
        about=("icp",),
    ),
    Case(
        "C-03",
        holds=map_of("ICP -strategy-implementation-> ICB Board", icp=ICP, icb=ICB, icb_board="board/icb"),
        breaks=where(
            map_of("ICP -strategy-implementation-> Programme: strategy", icp=ICP, icb=ICB),
            strategy={"kind": FunctionKind.STRATEGY, "held_by": "icp"},
        ),
        says="The map does not show how the strategy of ICP reaches the integrated care board, NHS England "
        "or a council.",
        about=("icp",),
    ),
    Case(
        "C-04",
        holds=map_of("ICB -accountability-> NHSE", icb=ICB, nhse="national-body"),
        breaks=map_of("ICB <-accountability-> ICP", icb=ICB, icp=ICP, nhse="national-body"),
        says="The map does not show that ICB is accountable to NHS England.",
        about=("icb",),
        fix="Add the accountability from ICB to nhse",
    ),
    Case(
        "C-04",
        holds=where(map_of(neighbours=ICB, nhse="national-body"), neighbours={"stands_for": "three"}),
        breaks=map_of(icb=ICB, nhse="national-body"),
        says="The map does not show that icb is accountable to NHS England.",
        about=("icb",),
        fix="Add the accountability from icb to nhse",
    ),
    Case(
        "C-05",
        holds=map_of(AUDIT, PAY, neighbour=ICB, **STATUTORY),
        breaks=map_of(AUDIT, audit_committee="committee/icb", icb=ICB),
        says="The map shows no remuneration committee of ICB.",
        about=("icb",),
    ),
    Case(
        "C-05",
        holds=map_of(AUDIT, PAY, **STATUTORY),
        breaks=map_of(AUDIT, **STATUTORY),
        says="The map does not show that remuneration-committee is accountable to the board of ICB.",
        about=("remuneration-committee",),
        fix="Add the accountability from remuneration-committee to ICB",
    ),
    Case(
        "C-06",
        holds=where(
            map_of(AUDIT, PAY, **STATUTORY), audit_committee={"chair": "A. Lee, non-executive member"}
        ),
        breaks=where(map_of(AUDIT, PAY, **STATUTORY), audit_committee={"chair": "A. Lee, chief executive"}),
        says="The map does not say that the chair of Audit Committee is independent.",
        about=("audit-committee",),
    ),
    Case(
        "C-06",
        holds=where(
            map_of(PAY, board="board/icb", **STATUTORY),
            board={"chair": "Independent chair"},
            remuneration_committee={"chair": "Independent chair"},
        ),
        breaks=where(
            map_of(PAY, board="board/icb", **STATUTORY),
            board={"seats": (Seat(holder="A. Lee", role="Chair"),)},
            remuneration_committee={"chair": "A. Lee"},
        ),
        says="Remuneration Committee is chaired by A. Lee, who chairs board too.",
        about=("remuneration-committee", "board"),
    ),
    Case(
        "C-07",
        holds=where(HWB, board={"seats": HWB_SEATS}),
        breaks=where(HWB, board={"seats": HWB_SEATS[2:5]}),
        says="The seats of board do not show a councillor, the director of adult social services and the "
        "integrated care "
        "board.",
        about=("board",),
    ),
    Case(
        "C-07",
        holds=map_of(
            "HWB -joint-committee-of-> Leeds",
            "Bradford -member-of-> HWB",
            hwb="health-and-wellbeing-board",
            leeds=COUNCIL,
            bradford=COUNCIL,
        ),
        breaks=map_of(
            "Leeds -member-of-> HWB",
            hwb="health-and-wellbeing-board/bradford",
            leeds=COUNCIL,
            bradford=COUNCIL,
        ),
        says="The map shows no health and wellbeing board of Leeds.",
        about=("leeds",),
    ),
    Case(
        "C-07",
        holds=map_of(craven="district-council"),
        breaks=map_of(leeds="local-authority"),
        says="The map shows no health and wellbeing board of leeds.",
        about=("leeds",),
    ),
    Case(
        "C-07",
        holds=where(
            map_of(councils=COUNCIL, boards="health-and-wellbeing-board/councils"),
            boards={"stands_for": "six"},
        ),
        breaks=map_of(
            leeds=COUNCIL, one="health-and-wellbeing-board/leeds", other="health-and-wellbeing-board/leeds"
        ),
        says="The map shows more than one health and wellbeing board of leeds: one and other.",
        about=("leeds", "one", "other"),
    ),
    Case(
        "C-08",
        holds=map_of(
            "HWB -strategy-development-> Leeds",
            hwb="health-and-wellbeing-board",
            leeds="place-committee/icb",
            icb=ICB,
        ),
        breaks=map_of("ICB -member-of-> HWB", hwb="health-and-wellbeing-board", icb=ICB),
        says="No line of governance joins HWB to the integrated care board, whose plan it reviews.",
        about=("hwb",),
    ),
    Case(
        "C-09",
        holds=map_of("NHSE -delegation-> ICB: pharmacy", nhse="national-body", icb=ICB),
        breaks=map_of("NHSE -delegation-> ICB", nhse="national-body", icb=ICB),
        says="The map does not show which functions NHS England delegates to ICB.",
        about=("icb",),
    ),
    Case(
        "C-10",
        holds=map_of(
            "ICB -delegation-> JC: cancer",
            "JC -joint-committee-of-> ICB",
            "JC -joint-committee-of-> Leeds",
            icb=ICB,
            jc="joint-committee",
            leeds=COUNCIL,
        ),
        breaks=map_of("ICB -delegation-> Hospice: end of life care", icb=ICB, hospice="voluntary-body"),
        says="ICB delegates end of life care to Hospice, but the law lets ICB delegate its functions only "
        "to NHS bodies, "
        "councils, combined authorities, and joint committees of these.",
        about=("line-1",),
    ),
    Case(
        "C-10",
        holds=map_of("Leeds -delegation-> ICB: cancer", icb=ICB, leeds=COUNCIL),
        breaks=map_of("Hospice -delegation-> ICB: cancer", icb=ICB, hospice="voluntary-body"),
        says="Hospice delegates cancer to ICB, but Hospice (voluntary or community body) is no body that "
        "may delegate to "
        "another organisation.",
        about=("line-1",),
    ),
    Case(
        "C-11",
        holds=where(
            map_of("NHSE -delegation-> ICB: pharmacy", nhse="national-body", icb=ICB),
            pharmacy={"citation": "NHS Act 2006, s126"},
        ),
        breaks=where(
            map_of("NHSE -delegation-> ICB: assessment", nhse="national-body", icb=ICB),
            assessment={"citation": "NHS Act 2006, s14Z59"},
        ),
        says="NHSE delegates assessment to ICB, but the power to delegate does not reach to section 14Z59, "
        "which assessment "
        "names.",
        about=("line-1", "assessment"),
    ),
    Case(
        "C-12",
        holds=map_of(audit="committee/icb", icb=ICB),
        breaks=where(map_of(audit="committee", icb=ICB), audit={"terms_of_reference": "Terms"}),
        says="The map does not say which body audit is a committee of.",
        about=("audit",),
    ),
    Case(
        "C-12",
        holds=map_of(
            "JC -joint-committee-of-> A",
            "B -member-of-> JC",
            jc="joint-committee",
            a="nhs-trust",
            b="nhs-trust",
        ),
        breaks=map_of("JC -joint-committee-of-> A", jc="joint-committee", a="nhs-trust"),
        says="JC is a joint body, but the map does not name the two or more bodies that it is a joint "
        "committee of.",
        about=("jc",),
    ),
    Case(
        "C-12",
        holds=where(
            map_of("JC -joint-committee-of-> CCGs", jc="joint-committee", ccgs=ICB),
            ccgs={"stands_for": "two"},
        ),
        breaks=map_of(jc="joint-committee/icb", icb=ICB),
        says="Jc is a joint body, but the map makes it an organ of icb alone.",
        about=("jc",),
    ),
    Case(
        "C-13",
        holds=where(
            map_of(
                "Leeds -member-of-> ICP",
                "Leeds -accountability-> ICB",
                "Council -member-of-> Leeds",
                leeds="place-partnership",
                icp=ICP,
                icb=ICB,
            ),
            leeds={"chair": "A. Lee", "terms_of_reference": "Terms"},
        ),
        breaks=map_of("Leeds -accountability-> ICB", leeds="place-partnership", icp=ICP, icb=ICB),
        says="The map does not say of Leeds: members, leader, how it decides and relation to the integrated "
        "care partnership.",
        about=("leeds",),
    ),
    Case(
        "C-14",
        holds=map_of("ICB -member-of-> Cluster", cluster="cluster"),
        breaks=where(
            map_of("ICB -delegation-> Cluster: cancer", cluster="cluster"), cancer={"held_by": "cluster"}
        ),
        says="Cluster is a cluster and no body in law, but on this map it holds functions and takes part "
        "in delegation: "
        "each of its boards decides, or a joint committee of them.",
        about=("cluster", "cancer", "line-1"),
    ),
    Case(
        "C-15",
        holds=where(map_of("Group -reports-to-> ICB", icb=ICB), group={"terms_of_reference": "Terms"}),
        breaks=map_of("Group -reports-to-> ICB", icb=ICB),
        says="Group is called a committee, but the map shows no body whose committee it is, no terms of "
        "reference and "
        "nothing that it decides: is it a management group?",
        about=("group",),
    ),
    Case(
        "C-16",
        holds=map_of(icb=ICB, **{f"c{n}": "committee/icb" for n in range(10)}),
        breaks=map_of(icb=ICB, **{f"c{n}": "committee/icb" for n in range(11)}),
        says="Icb has 11 committees.",
        about=("icb",),
    ),
)
