"""Family F: plurality, involvement, equality, and a map that can be followed."""

from schema import FunctionKind, Placement, Seat, View
from tests.support.maps import DOCUMENT, map_of, where
from tests.support.rule_cases import Case

DECIDES = "ICB -delegation-> Leeds: cancer"
FAMILIES = {
    "council": "local-authority",
    "trust": "nhs-trust",
    "hospice": "voluntary-body",
    "residents": "constituency",
}
OTHERS = {"carers": "forum", "voluntary_sector": "forum"}
ADVISERS = [f"Adviser {n}" for n in range(13)]
PLACED = tuple(Placement(body=f"adviser-{n}", x=0, y=n * 80) for n in range(13))
LEEDS = Placement(body="leeds", x=400, y=0)
CROWDED = map_of(*(f"{one} -advice-> Leeds" for one in ADVISERS))

CASES = (
    Case(
        "F-01",
        holds=map_of(
            DECIDES,
            "Residents -engagement-> Forum",
            "Forum -advice-> ICB",
            residents="constituency",
            leeds="place-committee/icb",
            icb="integrated-care-board",
        ),
        breaks=map_of(
            DECIDES, "Residents -engagement-> ICB", residents="constituency", icb="integrated-care-board"
        ),
        says="No line shows that citizens are heard where decisions are taken: Leeds.",
        about=("leeds",),
    ),
    Case(
        "F-01",
        holds=map_of(DECIDES, "Healthwatch -member-of-> Leeds", healthwatch="healthwatch"),
        breaks=map_of(DECIDES),
        says="Bodies on this map decide, but no citizens or communities are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-01",
        holds=map_of(
            "Council -delegation-> Planning: land", planning="committee/council", council="local-authority"
        ),
        breaks=map_of("Council -delegation-> Planning: land", council="local-authority"),
        says="Bodies on this map decide, but no citizens or communities are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-01",
        holds=where(
            map_of("ICB -delegation-> Officer: pay", officer="post"),
            pay={"held_by": "icb", "kind": FunctionKind.STRATEGY},
        ),
        breaks=where(map_of("ICB -delegation-> Officer: pay", officer="post"), pay={"held_by": "icb"}),
        says="Bodies on this map decide, but no citizens or communities are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-01",
        holds=map_of("Region -delegation-> Leeds: cancer", region="regional-body", leeds="local-authority"),
        breaks=map_of("Region -delegation-> Leeds: cancer", region="regional-body", leeds="nhs-trust"),
        says="Bodies on this map decide, but no citizens or communities are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-01",
        holds=map_of(DECIDES, "Patients' Voice -advice-> Leeds", patients_voice="forum"),
        breaks=map_of(DECIDES, "Clinical Voice -advice-> Leeds", clinical_voice="forum"),
        says="Bodies on this map decide, but no citizens or communities are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-02",
        holds=map_of(DECIDES, "Patient Safety Clinicians -advice-> Leeds", patient_safety_clinicians="forum"),
        breaks=map_of(DECIDES, "Carers -advice-> Leeds", "Voluntary Sector -advice-> Leeds", **OTHERS),
        says="Bodies on this map decide, but no clinicians or professionals are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-02",
        holds=map_of(DECIDES, "Forum -advice-> Leeds", forum="forum"),
        breaks=map_of(DECIDES, "Forum -advice-> ICB", forum="forum"),
        says="No line shows that clinicians or professionals are heard where decisions are taken: Leeds.",
        about=("leeds",),
    ),
    Case(
        "F-02",
        holds=where(map_of(DECIDES), leeds={"seats": (Seat(holder="Medical director"),)}),
        breaks=where(map_of(DECIDES), leeds={"seats": (Seat(holder="Director of finance"),)}),
        says="Bodies on this map decide, but no clinicians or professionals are on it to be heard.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-03",
        holds=map_of("Residents -engagement-> Council", **FAMILIES),
        breaks=map_of("Residents -engagement-> Council", residents="constituency", council="local-authority"),
        says="Nobody on this map stands for the NHS and the voluntary, community and social enterprise "
        "sector.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-03",
        holds=map_of(
            *("Trust -accountability-> Council", "Carers -engagement-> Voluntary Sector"),
            **OTHERS,
            council="local-authority",
            trust="nhs-trust",
        ),
        breaks=map_of(
            *("Trust -accountability-> Council", "Carers -engagement-> Health"),
            carers="forum",
            health="forum",
            council="local-authority",
            trust="nhs-trust",
        ),
        says="Nobody on this map stands for the voluntary, community and social enterprise sector.",
        about=(str(DOCUMENT),),
    ),
    Case(
        "F-04",
        holds=map_of("Council -advice-> ICB", "ICB -engagement-> Council", council="local-authority"),
        breaks=map_of("ICB -engagement-> Council", council="local-authority"),
        says="On this map things are done to local government, but local government gives nobody advice, "
        "views, input or "
        "authority.",
        about=("council",),
    ),
    Case(
        "F-05",
        holds=map_of("Leeds -reports-to-> ICB", board="board/icb"),
        breaks=map_of("Leeds -reports-to-> ICB", audit="committee"),
        says="Nothing on the map relates audit to any other body.",
        about=("audit",),
    ),
    Case(
        "F-05",
        holds=map_of("A -advice-> B", "C -reports-to-> D", "B -reports-to-> C"),
        breaks=map_of("A -advice-> B", "B -advice-> E", "C -reports-to-> D"),
        says="C and D are joined to each other, but to nobody else on the map.",
        about=("c", "d"),
    ),
    Case(
        "F-06",
        holds=map_of(
            "Trust -member-of-> Collaborative",
            "ICB -works-alongside-> Collaborative",
            collaborative="provider-collaborative",
            trust="nhs-trust",
            icb="integrated-care-board",
        ),
        breaks=map_of(
            "Forum -advice-> Collaborative",
            collaborative="provider-collaborative",
            icb="integrated-care-board",
        ),
        says="The map shows nothing that relates Collaborative to its members and icb.",
        about=("collaborative",),
    ),
    Case(
        "F-07",
        holds=map_of(
            "HOSC -scrutinises-> ICB",
            "Council -delegation-> HOSC: scrutiny",
            hosc="scrutiny-committee",
            council="local-authority",
        ),
        breaks=map_of("ICB -accountability-> HOSC", hosc="scrutiny-committee"),
        says="ICB is accountable to HOSC, but scrutiny reviews from outside and takes no part in what it "
        "reviews.",
        about=("line-1",),
    ),
    Case(
        "F-08",
        holds=CROWDED.but(views=(View(id="page", title="Page", placements=(LEEDS, *PLACED[:12])),)),
        breaks=CROWDED.but(views=(View(id="page", title="Page", placements=(LEEDS, *PLACED)),)),
        says="On the page “Page”, 13 lines meet at Leeds: a page of its own would be easier to follow.",
        about=("leeds", "page"),
    ),
)
