"""From a map in which nothing is found one thing is taken, and exactly the rules that miss it speak."""

from datetime import date

import pytest

from schema import Connector, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import delete_connectors
from schema.edits.deletion import delete_bodies
from schema.edits.document import edit_control
from schema.edits.functions import edit_function
from schema.edits.key import redefine_connector_kind
from schema.edits.placements import remove_from_view
from schema.edits.views import edit_view
from schema.rules import check
from tests.support.cleaned_example import COMMITTEES, PLACES, cleaned

TO_ITS_BOARD = {
    "audit-committee": "C-05",
    "remuneration-committee": "C-05",
    "finance-committee": "B-03",
    "transformation-committee": "B-03",
    "wyaat": "B-03 G-01",
    "mhlda-team": "B-14",
    "icb": "B-01 C-04",
}
"""What speaks when a body loses its own line of accountability."""
BESIDES = {
    "icb-accountability-partnership-board": "B-01",
    "sspb-accountability-mhlda": "",
    **{f"{place}-council-accountability-partnership-board": "" for place in PLACES},
}
"""Lines of accountability that others stand beside, or on which no authority that is given depends."""


def spoken(given: Partnership) -> set[str]:
    return {found.rule for found in check(given)}


def lines(kind: str) -> list[Connector]:
    return [line for line in cleaned().connectors if line.kind == kind]


def without(line: Connector) -> set[str]:
    return spoken(delete_connectors(cleaned(), (line.id,)))


def test_nothing_is_found_in_the_completed_example() -> None:
    assert [found.sentence for found in check(cleaned())] == []


@pytest.mark.parametrize("line", lines("accountability"), ids=lambda line: line.id)
def test_each_line_of_accountability_is_missed(line: Connector) -> None:
    own = BESIDES.get(line.id, TO_ITS_BOARD.get(line.source, "B-01"))
    assert without(line) == set(own.split())


@pytest.mark.parametrize("line", lines("assurance"), ids=lambda line: line.id)
def test_each_assurance_is_missed(line: Connector) -> None:
    expected = {
        "icb-board-assurance-hospice-collaborative": "A-01",
        **{f"{place}-committee-assurance-icb-board": "B-15 D-07" for place in PLACES},
    }
    assert without(line) == set(expected.get(line.id, "B-15").split())


@pytest.mark.parametrize("line", lines("engagement"), ids=lambda line: line.id)
def test_each_voice_is_missed(line: Connector) -> None:
    expected = {"residents-engagement-icb": "", "residents-engagement-mhlda": "F-01"}
    assert without(line) == set(expected.get(line.id, "C-02").split())


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("icb-delegation-{place}-committee", "D-07"),
        ("{place}-hwb-strategy-implementation-{place}-committee", "D-07"),
        ("{place}-committee-strategy-development-{place}-hwb", ""),
        ("{place}-committee-strategy-development-partnership-board", "C-13"),
    ],
)
def test_each_line_of_a_place_is_missed(place: str, line: str, expected: str) -> None:
    assert without(cleaned().connector(line.format(place=place))) == set(expected.split())


def test_what_nhs_england_delegates_is_missed() -> None:
    assert without(cleaned().connector("nhs-england-delegation-icb")) == {"C-09"}


def test_the_members_of_a_committee_in_common_are_missed() -> None:
    assert without(cleaned().connector("acute-trusts-member-of-wyaat")) == {"C-12"}


OTHERS = {
    "acute-trusts-member-of-wyaat": "C-12",
    "hospice-collaborative-member-of-sleg": "F-05",
    "hospices-member-of-hospice-collaborative": "F-05 F-06",
    "mhlda-workstreams-reports-to-mhlda-board": "F-05",
    "icb-board-works-alongside-wyaat": "F-05 F-06",
    "icb-board-works-alongside-mhlda": "F-06",
}
"""What speaks when a line of another kind goes. Members have seats besides; teams are paid by several."""
STRUCTURE = (
    "advice",
    "member-of",
    "joint-committee-of",
    "reports-to",
    "hosted-by",
    "funded-by",
    "works-alongside",
)


@pytest.mark.parametrize(
    "line", [each for kind in STRUCTURE for each in lines(kind)], ids=lambda line: line.id
)
def test_each_other_line_is_missed_where_something_depends_on_it(line: Connector) -> None:
    assert without(line) == set(OTHERS.get(line.id, "").split())


BODIES = {
    "nhs-england": "C-04 C-09",
    "icb": "B-02 B-06 B-10 C-03 C-12 D-03",
    "icb-board": "B-15 C-05 C-12 F-05 F-06 G-01",
    "partnership-board": "A-06 C-01",
    "audit-committee": "C-05",
    "remuneration-committee": "C-05",
    "acute-trusts": "B-03 C-12 F-06 G-01",
    "mhlda": "B-14 F-05",
    "lypft": "B-15",
    "healthwatch": "C-02",
    "residents": "C-02 F-01",
    "hospices": "F-03 F-06",
    **dict.fromkeys(("wyaat", "hospice-collaborative", "mhlda-board"), "F-05"),
    **{f"{place}-hwb": "C-07 D-07" for place in PLACES},
    **{f"{place}-committee": "C-08" for place in PLACES},
}


@pytest.mark.parametrize("body", [body.id for body in cleaned().bodies])
def test_each_body_is_missed(body: str) -> None:
    assert spoken(delete_bodies(cleaned(), (body,))) == set(BODIES.get(body, "").split())


DRAWN = [view.id for view in cleaned().views if view.placements]


@pytest.mark.parametrize("view", DRAWN)
def test_each_description_of_a_page_is_missed(view: str) -> None:
    assert spoken(edit_view(cleaned(), view, description="")) == {"I-03"}


@pytest.mark.parametrize("view", DRAWN[1:])
def test_a_page_that_is_called_like_another_is_found(view: str) -> None:
    first = cleaned().view(DRAWN[0]).title
    assert spoken(edit_view(cleaned(), view, title=first)) == {"I-07"}


@pytest.mark.parametrize("kind", sorted({line.kind for line in cleaned().connectors}))
def test_each_definition_of_the_key_is_missed(kind: str) -> None:
    assert spoken(redefine_connector_kind(cleaned(), kind, definition="")) == {"A-09"}
    assert spoken(redefine_connector_kind(cleaned(), kind, colour="#EEEEEE")) == {"I-01"}


def test_a_body_that_stands_on_no_page_is_found() -> None:
    given = cleaned()
    for view in cleaned().views:
        if "audit-committee" in {placed.body for placed in view.placements}:
            given = remove_from_view(given, view.id, ("audit-committee",))
    assert spoken(given) == {"I-08"}


def test_a_body_that_has_ended_and_stands_on_a_page_is_found() -> None:
    given = edit_body(cleaned(), "mhlda-workstreams", valid_to=date(2022, 6, 30))
    assert spoken(given) == {"H-02"}


def test_the_board_that_is_not_said_to_meet_in_public_is_found() -> None:
    assert spoken(edit_body(cleaned(), "icb-board", meets_in_public=None)) == {"G-06"}


@pytest.mark.parametrize("body", COMMITTEES)
def test_the_members_of_each_committee_are_missed(body: str) -> None:
    expected = {"mhlda": "F-02 G-01"}.get(body, "G-01")
    assert spoken(edit_body(cleaned(), body, seats=())) == set(expected.split())


@pytest.mark.parametrize("body", COMMITTEES)
@pytest.mark.parametrize("field", ["quorum", "terms_of_reference", "terms_review_by"])
def test_each_term_of_each_committee_is_missed(body: str, field: str) -> None:
    nothing = "" if field == "terms_of_reference" else None
    assert spoken(edit_body(cleaned(), body, **{field: nothing})) == {"G-01"}


@pytest.mark.parametrize("body", COMMITTEES)
def test_a_quorum_of_all_members_and_of_more_is_found(body: str) -> None:
    votes = len(cleaned().body(body).seats) + _members_without_seat(body)
    assert spoken(edit_body(cleaned(), body, quorum=votes + 1)) <= {"G-02"}
    if body != "wyaat":  # Its members stand for six, so its votes are not known.
        assert spoken(edit_body(cleaned(), body, quorum=votes)) == {"G-03"}
        assert spoken(edit_body(cleaned(), body, quorum=votes + 1)) == {"G-02"}


def _members_without_seat(body: str) -> int:
    seated = {seat.nominated_by for seat in cleaned().body(body).seats}
    return len({line.source for line in lines("member-of") if line.target == body} - seated)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("audit-committee", "C-05 C-12"),
        ("finance-committee", "C-12"),
        *((f"{place}-hwb", "") for place in PLACES),  # The council has a seat there besides.
        *((f"{place}-committee", "C-08 C-12 F-01") for place in PLACES),
    ],
)
def test_each_parent_is_missed(body: str, expected: str) -> None:
    assert spoken(edit_body(cleaned(), body, parent=None)) == set(expected.split())


FACTS = (
    ("strategy", "held_by", "A-06 C-02"),
    *((one, "level_reason", "D-01") for one in ("money-and-services", "mhlda-services", "pharmacy")),
)


@pytest.mark.parametrize(("function", "field", "expected"), FACTS)
def test_what_is_known_of_a_function_is_missed(function: str, field: str, expected: str) -> None:
    nothing = None if field == "held_by" else ""
    assert spoken(edit_function(cleaned(), function, **{field: nothing})) == set(expected.split())


@pytest.mark.parametrize("field", ["owner", "version", "approved_by", "effective_from", "review_by"])
def test_each_field_of_the_control_block_is_missed(field: str) -> None:
    nothing = None if field in ("effective_from", "review_by") else ""
    assert spoken(edit_control(cleaned(), **{field: nothing})) == {"H-01"}
