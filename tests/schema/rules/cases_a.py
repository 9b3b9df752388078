"""Family A: what the key's own definitions promise."""

from schema import FunctionKind
from schema.edits.document import edit_publication
from schema.edits.key import redefine_connector_kind
from tests.support.maps import DOCUMENT, map_of, where
from tests.support.rule_cases import Case

STRATEGY = {"kind": FunctionKind.STRATEGY}
OWNED = {**STRATEGY, "held_by": "board"}

CASES = (
    Case(
        "A-01",
        holds=map_of("Forum -advice-> Board", "Board -assurance-> Forum"),
        breaks=map_of("Forum -advice-> Board"),
        says="Forum advises Board, but there is no assurance from Board to Forum that this advice has been "
        "given "
        "due regard.",
        about=("line-1",),
        fix="Add the assurance from Board to Forum",
    ),
    Case(
        "A-02",
        holds=map_of("Forum -advice-> Board", "ICB -delegation-> Board: cancer"),
        breaks=map_of("Forum -advice-> Executive", executive="executive-group"),
        says="Forum advises Executive, but the map shows nothing that Executive decides.",
        about=("line-1",),
    ),
    Case(
        "A-02",
        holds=where(map_of("Forum -advice-> Board: cancer"), cancer={"held_by": "board"}),
        breaks=map_of("Forum -advice-> Board: cancer"),
        says="Forum advises Board on cancer, but the map shows nothing that Board decides.",
        about=("line-1",),
    ),
    Case(
        "A-03",
        holds=map_of("Audit -assurance-> Board", "ICB -delegation-> Board: cancer"),
        breaks=map_of("Audit -assurance-> Board"),
        says="Audit gives assurance to Board, but the map does not show a function that it could be about.",
        about=("line-1",),
    ),
    Case(
        "A-03",
        holds=where(map_of("Audit -assurance-> Board: accounts", icb="board"), accounts={"held_by": "icb"}),
        breaks=map_of("Audit -assurance-> Board: accounts"),
        says="Audit gives assurance to Board about accounts, but the map does not show …",
        about=("line-1",),
    ),
    Case(
        "A-04",
        holds=map_of("ICB -delegation-> Leeds: cancer"),
        breaks=map_of("ICB -delegation-> Leeds"),
        says="ICB delegates functions to Leeds, but the map does not say which.",
        about=("line-1",),
    ),
    Case(
        "A-05",
        holds=where(map_of("Board -strategy-implementation-> ICB: plan"), plan=OWNED),
        breaks=where(map_of("Board -strategy-implementation-> ICB: plan"), plan=STRATEGY),
        says="Board delegates the implementation of system strategy to ICB: plan, but the map does not "
        "show whose "
        "strategy that is.",
        about=("line-1",),
        fix="Say that Board holds plan",
    ),
    Case(
        "A-05",
        holds=map_of("Board -strategy-implementation-> ICB", "HWB -strategy-development-> Board"),
        breaks=map_of("Board -strategy-implementation-> ICB", "Board -strategy-development-> HWB"),
        says="Board delegates the implementation of system strategy to ICB, but …",
        about=("line-1",),
    ),
    Case(
        "A-05",
        holds=map_of("HWB -strategy-implementation-> ICB: needs", hwb="health-and-wellbeing-board"),
        breaks=map_of("HWB -strategy-implementation-> ICB: needs", hwb="partnership-board"),
        says="HWB delegates the implementation of system strategy to ICB: needs, but …",
        about=("line-1",),
    ),
    Case(
        "A-06",
        holds=where(map_of("HWB -strategy-development-> Board: vision"), vision=OWNED),
        breaks=map_of("HWB -strategy-development-> Board: vision"),
        says="The map speaks of strategy, but does not say who owns it: no strategy is held by anybody.",
        about=("00000000-0000-4000-8000-000000000001",),
    ),
    Case(
        "A-06",
        holds=map_of("Board -delegation-> Leeds: cancer"),
        breaks=where(map_of("Board -strategy-implementation-> ICB: vision"), vision=OWNED),
        says="The map shows nobody who gives input into vision, which Board holds.",
        about=("vision", "board"),
    ),
    Case(
        "A-07",
        holds=map_of(
            "Board -strategy-implementation-> Programme",
            "Programme -accountability-> Board",
            programme="programme",
        ),
        breaks=map_of("Board -strategy-implementation-> Programme", programme="programme"),
        says="Board gives Programme something to deliver, but the map does not show to whom Programme is "
        "accountable for the outcomes.",
        about=("programme",),
        fix="Add the accountability from Programme to Board",
    ),
    Case(
        "A-08",
        holds=map_of(
            "People -engagement-> Forum",
            "Forum -advice-> Board",
            "ICB -delegation-> Board: cancer",
            people="constituency",
            forum="forum",
        ),
        breaks=map_of("People -engagement-> Forum", people="constituency", forum="forum"),
        says="The views of People inform Forum, but the map does not show how they go on from Forum to "
        "anybody who "
        "decides.",
        about=("line-1",),
    ),
    Case(
        "A-09",
        holds=map_of("Forum -advice-> Board"),
        breaks=redefine_connector_kind(map_of("Forum -advice-> Board"), "advice", definition=""),
        says="The map draws lines of the kind “Advice”, but its key does not define what that means.",
        about=("line-1",),
    ),
    Case(
        "A-09",
        holds=map_of("Leeds -works-alongside-> Board"),
        breaks=map_of("Leeds -untyped-> Board"),
        says="Leeds is connected to Board, but nobody has decided yet what kind of line it is.",
        about=("line-1",),
    ),
    Case(
        "A-09",
        holds=edit_publication(map_of(), key=False),
        breaks=edit_publication(map_of("Forum -advice-> Board"), key=False),
        says="The pictures are to be published without their key, which says what each line means.",
        about=(str(DOCUMENT),),
        fix="Let the key stand in the pictures",
    ),
    Case(
        "A-10",
        holds=map_of("Forum -advice-> Board: cancer", "Forum -engagement-> Board: stroke"),
        breaks=map_of("Forum -advice-> Board: cancer", "Forum -engagement-> Board: cancer"),
        says="Forum both advises Board and is engaged by it: which of the two is meant?",
        about=("line-1", "line-2"),
    ),
    Case(
        "A-11",
        holds=map_of("ICB -delegation-> Leeds: cancer", "ICB -strategy-implementation-> Leeds: plan"),
        breaks=map_of("ICB -delegation-> Leeds: cancer", "ICB -strategy-implementation-> Leeds: cancer"),
        says="ICB delegates the same to Leeds both as functions and as implementation of strategy.",
        about=("line-1", "line-2"),
        fix="Remove this strategy implementation from ICB to Leeds",
    ),
    Case(
        "A-11",
        holds=map_of("ICB -delegation-> Leeds: cancer", "ICB -strategy-implementation-> Leeds: cancer, plan"),
        breaks=map_of("ICB -delegation-> Leeds: cancer", "ICB -strategy-implementation-> Leeds"),
        says="ICB delegates both functions and the implementation of strategy to Leeds, and the map does not "
        "say of which strategy: are they two things?",
        about=("line-1", "line-2"),
    ),
    Case(
        "A-12",
        holds=map_of("Forum -advice-> Board", forum="forum"),
        breaks=map_of("Board -engagement-> Residents", residents="constituency"),
        says="The views of Board inform Residents. The key does not mean it to a body of the kind …",
        about=("line-1",),
    ),
)
