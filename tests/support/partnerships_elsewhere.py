"""Partnerships of other forms as their secretaries would draw them, each sound in its own terms.

None is real. What the rules say of them was judged: the lists are in `tests/resources/findings/elsewhere`.
"""

from schema import FunctionKind, Holding, Partnership, PartnershipForm
from tests.support.maps import map_of, where

PLAN, STRATEGY = {"kind": FunctionKind.PLAN}, {"kind": FunctionKind.STRATEGY}


def held(by: str) -> dict[str, object]:
    """A function that a body holds."""
    return {"held_by": by}


def by_law(by: str) -> dict[str, object]:
    """A function that a body holds by statute."""
    return {"held_by": by, "held_as": Holding.STATUTE}


def county_council() -> Partnership:
    """Full council, cabinet, committees and officers; a waste committee with a neighbour."""
    given = map_of(
        "Full Council -delegation-> Planning Committee: planning applications",
        "Planning Committee -accountability-> Full Council: planning applications",
        "Full Council -delegation-> Licensing Committee: licensing policy",
        "Licensing Committee -accountability-> Full Council: licensing policy",
        "Licensing Committee -delegation-> Licensing Sub-Committee: individual licences",
        "Licensing Sub-Committee -accountability-> Licensing Committee: individual licences",
        "Cabinet -accountability-> Full Council",
        "Full Council -delegation-> Audit and Governance Committee: approval of the accounts",
        "Audit and Governance Committee -accountability-> Full Council",
        "Audit and Governance Committee -assurance-> Full Council: risk management",
        "Overview and Scrutiny Committee -scrutinises-> Cabinet",
        "Overview and Scrutiny Committee -reports-to-> Full Council",
        "Cabinet -delegation-> Chief Executive: operational management",
        "Cabinet -delegation-> Director of Adult Services: adult social care",
        "Health and Wellbeing Board -accountability-> Full Council",
        "Residents -engagement-> Cabinet: the budget",
        "Parish Councils Forum -advice-> Cabinet: local services",
        "Cabinet -assurance-> Parish Councils Forum: local services",
        "Cabinet -delegation-> Waste Joint Committee: waste disposal",
        "Waste Joint Committee -accountability-> Eastshire County Council: waste disposal",
        "Waste Joint Committee -joint-committee-of-> Eastshire County Council",
        "Waste Joint Committee -joint-committee-of-> Westshire County Council",
        "NHS Eastshire Integrated Care Board -member-of-> Health and Wellbeing Board",
        "Healthwatch Eastshire -member-of-> Health and Wellbeing Board",
        "Eastshire County Council -member-of-> Mersea Combined Authority",
        form=PartnershipForm.COUNCIL,
        eastshire_county_council="local-authority@system",
        westshire_county_council="local-authority@system",
        mersea_combined_authority="combined-authority@region",
        full_council="board@system/eastshire-county-council",
        cabinet="committee@system/eastshire-county-council",
        planning_committee="committee@system/full-council",
        licensing_committee="committee@system/full-council",
        licensing_sub_committee="sub-committee@system/licensing-committee",
        audit_and_governance_committee="committee@system/full-council",
        overview_and_scrutiny_committee="scrutiny-committee@system/full-council",
        chief_executive="post@system/eastshire-county-council",
        director_of_adult_services="post@system/eastshire-county-council",
        health_and_wellbeing_board="health-and-wellbeing-board@system/eastshire-county-council",
        residents="constituency@people",
        parish_councils_forum="forum@place",
        waste_joint_committee="joint-committee@region",
        nhs_eastshire_integrated_care_board="integrated-care-board@system",
        healthwatch_eastshire="healthwatch@system",
    )
    return where(
        given,
        operational_management=by_law("cabinet"),
        adult_social_care=by_law("cabinet"),
        waste_disposal=by_law("cabinet"),
        planning_applications=held("full-council"),
        licensing_policy=held("full-council"),
        individual_licences={"part_of": "licensing-policy"},
    )


def charity() -> Partnership:
    """Trustees, two committees, a chief executive and a trading company."""
    given = map_of(
        "Board of Trustees -delegation-> Finance and Audit Committee: budget monitoring",
        "Finance and Audit Committee -accountability-> Board of Trustees",
        "Finance and Audit Committee -assurance-> Board of Trustees: budget monitoring",
        "Board of Trustees -delegation-> People Committee: senior pay",
        "People Committee -accountability-> Board of Trustees",
        "Board of Trustees -delegation-> Chief Executive: day-to-day running",
        "Chief Executive -accountability-> Board of Trustees: day-to-day running",
        "Chief Executive -delegation-> Director of Services: services",
        "Board of Trustees -accountability-> Members",
        "Board of Trustees -accountability-> Charity Commission",
        "Hope Trading Limited -accountability-> Board of Trustees",
        "Service User Panel -advice-> Board of Trustees: services",
        "Board of Trustees -assurance-> Service User Panel: services",
        "Volunteers -engagement-> Board of Trustees",
        form=PartnershipForm.CHARITY,
        hope_foundation="voluntary-body",
        board_of_trustees="board/hope-foundation",
        finance_and_audit_committee="committee/board-of-trustees",
        people_committee="committee/board-of-trustees",
        chief_executive="post/hope-foundation",
        director_of_services="post/hope-foundation",
        members="constituency",
        charity_commission="national-body",
        hope_trading_limited="organisation/hope-foundation",
        service_user_panel="forum",
        volunteers="constituency",
    )
    return where(
        given,
        budget_monitoring=held("board-of-trustees"),
        senior_pay=held("board-of-trustees"),
        day_to_day_running=held("board-of-trustees"),
        services={"part_of": "day-to-day-running"},
    )


def school_trust() -> Partnership:
    """Members, trustees, committees, and a governing body for each of three schools."""
    schools = ("Ashby", "Birch", "Cedar")
    given = map_of(
        "Trust Board -accountability-> Members",
        "Trust Board -accountability-> Department for Education: academy funding",
        "Trust Board -delegation-> Finance and Risk Committee: internal control",
        "Finance and Risk Committee -accountability-> Trust Board",
        "Finance and Risk Committee -assurance-> Trust Board: internal control",
        "Trust Board -delegation-> Chief Executive: leadership of the trust",
        "Chief Executive -accountability-> Trust Board",
        *(f"Trust Board -delegation-> {one} Governing Body: admissions, school budget" for one in schools),
        *(f"{one} Governing Body -accountability-> Trust Board" for one in schools),
        *(f"{one} Governing Body -assurance-> Trust Board: educational standards" for one in schools),
        *(f"Parents and carers -engagement-> {one} Governing Body" for one in schools),
        "Chief Executive -delegation-> Headteachers: running of each school",
        "Local authority -works-alongside-> Oakfield Trust: admissions",
        "Diocese -strategy-development-> Trust Board: trust strategy",
        form=PartnershipForm.SCHOOL_TRUST,
        oakfield_trust="organisation@system",
        trust_board="board@system/oakfield-trust",
        members="constituency@system",
        department_for_education="national-body@national",
        finance_and_risk_committee="committee@system/trust-board",
        chief_executive="post@system/oakfield-trust",
        **{f"{one.lower()}_governing_body": "committee@place/trust-board" for one in schools},
        parents_and_carers="constituency@people",
        headteachers="post@place/oakfield-trust",
        local_authority="local-authority@place",
        diocese="organisation@region",
    )
    return where(
        given,
        headteachers={"stands_for": "three headteachers"},
        internal_control=held("trust-board"),
        leadership_of_the_trust=held("trust-board"),
        admissions=held("trust-board"),
        school_budget=held("trust-board"),
        educational_standards=held("trust-board"),
        trust_strategy={**STRATEGY, **held("trust-board")},
        running_of_each_school={"part_of": "leadership-of-the-trust"},
    )


def combined_authority() -> Partnership:
    """A mayor and a board, with committees, a business board and a settlement with government."""
    given = map_of(
        "Authority Board -accountability-> Voters",
        "Authority Board -delegation-> Transport Committee: bus franchising",
        "Transport Committee -accountability-> Authority Board: bus franchising",
        "Overview and Scrutiny Committee -scrutinises-> Authority Board",
        "Business Board -advice-> Authority Board: local growth plan",
        "Authority Board -assurance-> Business Board: local growth plan",
        "Business Board -strategy-development-> Authority Board: local growth plan",
        "Department for Transport -delegation-> Authority Board: transport settlement",
        "Authority Board -accountability-> Department for Transport: transport settlement",
        "Alpha Council -member-of-> Authority Board",
        "Beta Council -member-of-> Authority Board",
        "Authority Board -delegation-> Director of Transport: highways maintenance",
        form=PartnershipForm.COUNCIL,
        mersea_combined_authority="combined-authority@region",
        authority_board="board@region/mersea-combined-authority",
        transport_committee="committee@region/authority-board",
        overview_and_scrutiny_committee="scrutiny-committee@region/mersea-combined-authority",
        business_board="partnership-board@region",
        department_for_transport="national-body@national",
        alpha_council="local-authority@place",
        beta_council="local-authority@place",
        voters="constituency@people",
        director_of_transport="post@region/mersea-combined-authority",
    )
    return where(given, local_growth_plan={**PLAN, **held("authority-board")})


def clustered_boards() -> Partnership:
    """Two integrated care boards that share a joint committee, each with its own partnership."""
    both = ("East", "West")
    given = map_of(
        *(f"NHS {one} Board -accountability-> NHS England" for one in both),
        *(f"NHS {one} Board -member-of-> East and West Cluster" for one in both),
        *(f"East and West Joint Committee -joint-committee-of-> NHS {one} Board" for one in both),
        *(f"NHS {one} Board -delegation-> East and West Joint Committee: acute services" for one in both),
        *(f"East and West Joint Committee -accountability-> NHS {one} Board" for one in both),
        *(f"NHS England -delegation-> NHS {one} Board: dental services" for one in both),
        *(f"NHS {one} Board -member-of-> {one} Partnership" for one in both),
        *(f"{one} Council -member-of-> {one} Partnership" for one in both),
        *(f"Healthwatch {one} -engagement-> {one} Partnership: care strategy" for one in both),
        *(f"Residents -engagement-> {one} Partnership" for one in both),
        *(f"{one} Partnership -strategy-implementation-> NHS {one} Board: {one} strategy" for one in both),
        *(f"{one} Audit Committee -accountability-> NHS {one} Board" for one in both),
        *(f"{one} Remuneration Committee -accountability-> NHS {one} Board" for one in both),
        nhs_england="national-body@national",
        east_and_west_cluster="cluster@system",
        east_and_west_joint_committee="joint-committee@system",
        residents="constituency@people",
        **{f"nhs_{one}_board": "integrated-care-board@system" for one in ("east", "west")},
        **{f"{one}_partnership": "integrated-care-partnership@system" for one in ("east", "west")},
        **{f"{one}_council": "local-authority@place" for one in ("east", "west")},
        **{f"healthwatch_{one}": "healthwatch@place" for one in ("east", "west")},
        **{
            f"{one}_health_and_wellbeing_board": f"health-and-wellbeing-board@place/{one}-council"
            for one in ("east", "west")
        },
        **{
            f"{one}_{name}_committee": f"committee@system/nhs-{one}-board"
            for one in ("east", "west")
            for name in ("audit", "remuneration")
        },
    )
    return where(
        given,
        acute_services={"level_reason": "Patients flow across both."},
        dental_services=by_law("nhs-england"),
        east_strategy={**STRATEGY, **by_law("east-partnership")},
        west_strategy={**STRATEGY, **by_law("west-partnership")},
    )


def housing_group() -> Partnership:
    """A group board above a subsidiary, and tenants who look on."""
    return map_of(
        "Group Board -accountability-> Regulator of Social Housing",
        "Group Board -delegation-> Audit and Risk Committee: risk appetite",
        "Audit and Risk Committee -accountability-> Group Board",
        "Group Board -delegation-> Homes Board: landlord services",
        "Homes Board -accountability-> Group Board",
        "Homes Board -assurance-> Group Board: landlord services",
        "Tenants -engagement-> Tenant Panel",
        "Tenant Panel -advice-> Group Board",
        "Group Board -assurance-> Tenant Panel",
        "Group Board -delegation-> Executive Team: operational delivery",
        "Executive Team -accountability-> Group Board",
        hearth_group="organisation",
        group_board="board/hearth-group",
        regulator_of_social_housing="national-body",
        audit_and_risk_committee="committee/group-board",
        hearth_homes="organisation/hearth-group",
        homes_board="board/hearth-homes",
        tenant_panel="forum",
        tenants="constituency",
        executive_team="executive-group/hearth-group",
        form=PartnershipForm.OTHER,
    )


ELSEWHERE = (county_council, charity, school_trust, combined_authority, clustered_boards, housing_group)
