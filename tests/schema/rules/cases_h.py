"""Family H: document control."""

from datetime import date

from schema import Placement, Revision, Status, View
from schema.edits.document import edit_control, edit_publication
from schema.edits.functions import edit_function
from tests.support.maps import DOCUMENT, map_of, where
from tests.support.rule_cases import Case

ABOUT = (str(DOCUMENT),)
LATE = date(2024, 1, 1)
BEFORE = map_of("ICB -delegation-> Leeds: cancer")
AFTER = map_of("ICB -delegation-> Leeds: cancer", "ICB -delegation-> Leeds: pharmacy")
TOLD = (Revision(version="1.0", summary="First version"), Revision(version="1.1", summary="Pharmacy"))
PAGE = View(
    id="page", title="Page", placements=(Placement(body="a", x=0, y=0), Placement(body="b", x=0, y=80))
)
PAIR = map_of("A -advice-> B")

CASES = (
    Case(
        "H-05",
        holds=map_of(),
        breaks=edit_publication(map_of(), control_block=False),
        says="The pictures are to be published without document control: nobody could see which version they "
        "show.",
        about=ABOUT,
        fix="Let document control stand in the pictures",
    ),
    Case(
        "H-01",
        holds=map_of(),
        breaks=edit_control(map_of(), owner=""),
        says="This document is not ready to be published: its control block lacks an owner.",
        about=ABOUT,
    ),
    Case(
        "H-02",
        holds=edit_control(map_of(), review_by=LATE),
        breaks=map_of(),
        says="This document was to be reviewed by 1 July 2023.",
        about=ABOUT,
        on=LATE,
    ),
    Case(
        "H-02",
        holds=where(PAIR, a={"terms_review_by": date(2023, 1, 1)}),
        breaks=where(PAIR, a={"terms_review_by": date(2022, 6, 30)}),
        says="The terms of reference of A were to be reviewed by 30 June 2022.",
        about=("a",),
    ),
    Case(
        "H-02",
        holds=where(PAIR, a={"valid_to": date(2022, 6, 30)}).but(
            views=(PAGE.but(placements=PAGE.placements[1:]),)
        ),
        breaks=where(PAIR, a={"valid_to": date(2022, 6, 30)}).but(views=(PAGE,)),
        says="A ended on 30 June 2022, but the page “Page” still shows it.",
        about=("a", "page"),
        fix="Take A off the page “Page”",
    ),
    Case(
        "H-03",
        holds=edit_control(map_of(), revisions=TOLD[:1]),
        breaks=edit_control(map_of(), version="1.1", revisions=TOLD[:1]),
        says="The revision table does not say what changed in version 1.1.",
        about=ABOUT,
    ),
    Case(
        "H-03",
        holds=edit_control(AFTER, version="1.1", revisions=TOLD),
        breaks=AFTER,
        says="The map has changed since version 1.0, but still calls itself version 1.0.",
        about=ABOUT,
        since=BEFORE,
    ),
    Case(
        "H-03",
        holds=BEFORE,
        breaks=edit_control(AFTER, version="1.1"),
        says="The revision table does not say what changed in version 1.1.",
        about=ABOUT,
        fix="Add a row with what changed to the revision table",
        since=BEFORE,
    ),
    Case(
        "H-04",
        holds=edit_function(AFTER, "pharmacy", reference="SoRD 12"),
        breaks=AFTER,
        says="ICB delegates pharmacy to Leeds, which is new since version 1.0, but neither its reference "
        "in the scheme of "
        "delegation nor the terms of reference of Leeds have changed.",
        about=("line-2",),
        since=BEFORE,
    ),
    Case(
        "H-06",
        holds=edit_control(map_of(), publish=True, status=Status.APPROVED),
        breaks=edit_control(map_of(), publish=True),
        says="This document is meant for the public, but its status is draft.",
        about=ABOUT,
        fix="Say that it is not for the public",
    ),
)
