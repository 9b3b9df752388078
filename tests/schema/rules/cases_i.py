"""Family I: access for everybody."""

from schema import Placement, View
from schema.edits.document import edit_control, set_abbreviation
from schema.edits.key import redefine_connector_kind
from tests.support.maps import DOCUMENT, map_of, where
from tests.support.rule_cases import Case

MAP = map_of("Forum -advice-> Board", "Board -assurance-> Forum")
PLACED = (Placement(body="forum", x=0, y=0), Placement(body="board", x=0, y=80))
PAGE = View(id="page", title="Page", description="Shows the Board and its adviser.", placements=PLACED)
LONG = "The Board, its forum, all who advise it on anything, and everybody who answers to it"

CASES = (
    Case(
        "I-01",
        holds=MAP,
        breaks=redefine_connector_kind(MAP, "advice", colour="#78BE20"),
        says="Lines of the kind “Advice” are drawn in #78BE20, whose contrast to the page is 2.1 to 1 and "
        "should be 3 to 1 "
        "or more.",
        about=("line-1",),
        fix="Draw “Advice” in #425563",
    ),
    Case(
        "I-02",
        holds=MAP,
        breaks=redefine_connector_kind(MAP, "advice", pattern="dash", end="open-diamond"),
        says="Lines of the kinds “Assurance” and “Advice” look alike in black and white: give one another "
        "pattern or end.",
        about=("line-1", "line-2"),
    ),
    Case(
        "I-03",
        holds=MAP.but(views=(PAGE,)),
        breaks=MAP.but(views=(PAGE.but(description=""),)),
        says="The page “Page” has no description for those who cannot see it.",
        about=("page",),
    ),
    Case(
        "I-04",
        holds=MAP.but(views=(PAGE,)),
        breaks=MAP.but(views=(PAGE.but(title=LONG),)),
        says=f"In the short text alternative of “{LONG}”, which has room for 125 characters, the title is "
        "cut: a shorter one would be heard whole.",
        about=("page",),
    ),
    Case(
        "I-05",
        holds=set_abbreviation(map_of("The ICB -advice-> Board"), "ICB", "Integrated care board"),
        breaks=map_of("The ICB -advice-> Board"),
        says="“ICB” in “The ICB” is not expanded in the document's list of abbreviations.",
        about=("the-icb",),
        fix="Expand ICB as Integrated care board",
    ),
    Case(
        "I-05",
        holds=where(map_of("WYAAT -advice-> Board"), wyaat={"name": "Association", "short_name": "WYAAT"}),
        breaks=map_of("WYAAT MHLDA -advice-> Board"),
        says="“WYAAT” and “MHLDA” in “WYAAT MHLDA” are not expanded …",
        about=("wyaat-mhlda",),
    ),
    Case(
        "I-05",
        holds=set_abbreviation(map_of("The ICBs -advice-> GP Forum"), "ICB", "Integrated care board"),
        breaks=map_of("The ICBs -advice-> GP Forum"),
        says="“ICB” in “The ICBs” is not expanded in the document's list of abbreviations.",
        about=("the-icbs",),
        fix="Expand ICB as Integrated care board",
    ),
    Case(
        "I-05",
        holds=map_of(
            "Leeds Integrated Care Board (ICB) -advice-> ICB Phase II", "LEEDS COMMITTEE -advice-> NHS"
        ),
        breaks=map_of("Leeds Care Board (ICB) -advice-> Board"),
        says="“ICB” in “Leeds Care Board (ICB)” is not expanded …",
        about=("leeds-care-board-icb",),
        fix="Expand ICB as Integrated care board",
    ),
    Case(
        "I-06",
        holds=edit_control(map_of(), language="cy"),
        breaks=edit_control(map_of(), language="English"),
        says="“English” is no language that a screen reader knows, such as en-GB.",
        about=(str(DOCUMENT),),
        fix="Say that it is in British English",
    ),
    Case(
        "I-06",
        holds=edit_control(map_of(), language="en"),
        breaks=edit_control(map_of(), language=""),
        says="The document does not say in which language it is, such as en-GB.",
        about=(str(DOCUMENT),),
        fix="Say that it is in British English",
    ),
    Case(
        "I-07",
        holds=MAP.but(views=(PAGE, PAGE.but(id="second", title="Second"))),
        breaks=MAP.but(views=(PAGE, PAGE.but(id="second", title="page"))),
        says="2 pages are called “Page”.",
        about=("page", "second"),
    ),
    Case(
        "I-08",
        holds=MAP.but(views=(PAGE,)),
        breaks=MAP.but(views=(PAGE.but(placements=PLACED[1:]),)),
        says="Forum is on no page.",
        about=("forum",),
    ),
)
