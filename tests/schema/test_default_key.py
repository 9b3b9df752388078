"""The key that a new document starts with: the published definitions, signs that differ, visible colours."""

import pytest

from exporters.drawing.badges import badge
from exporters.drawing.marks import BoxMark, TextMark
from exporters.routing.geometry import Rect
from schema import BodyKind, ConnectorKind, EndMarker, Family, LinePattern, default_key, default_levels
from schema.contrast import contrast
from schema.sentences import filled

# The Key of the Bristol, North Somerset and South Gloucestershire integrated care system, word for word.
PUBLISHED = {
    "Strategy Development": "Input into system forward-planning",
    "Strategy Implementation": "The delegation of the implementation of system strategy",
    "Delegation": "The delegation of functions to deliver strategy or operational plans",
    "Accountability": (
        "Responsibility for implementation, delivery and outcomes of operational and strategic plans"
    ),
    "Assurance": (
        "Confirmation that systems, processes and behaviours are in place "
        "and appropriate to deliver the functions"
    ),
    "Advice": (
        "Strategic input and guidance into system decision making. "
        "Assurance must be given that this advice and guidance has been given due regard"
    ),
    "Engagement": (
        "Collation of advice, views and opinions, which are then used "
        "to inform, develop and/or implement delivery"
    ),
}
PAGE_COLOURS = ("#FFFFFF", "#F0F4F5", "#F8FAFB")
KINDS = default_key().connector_kinds
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)


def governance() -> list[ConnectorKind]:
    return [kind for kind in KINDS if kind.family is Family.GOVERNANCE]


def test_the_governance_kinds_are_those_of_the_published_key_in_its_order() -> None:
    assert {kind.name: kind.definition for kind in governance()} == PUBLISHED
    assert [kind.name for kind in governance()] == list(PUBLISHED)


def test_the_structural_kinds_are_there_and_one_for_lines_nobody_has_typed() -> None:
    structural = {kind.id for kind in KINDS if kind.family is Family.STRUCTURAL}
    assert structural == {
        *("member-of", "joint-committee-of", "reports-to", "hosted-by", "funded-by", "established-by"),
        *("works-alongside", "scrutinises", "successor-of", "untyped"),
    }


def test_no_two_kinds_are_drawn_alike() -> None:
    signs = [(kind.pattern, kind.end) for kind in KINDS]
    assert len(set(signs)) == len(signs)
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def test_every_pattern_and_marker_is_one_that_the_model_knows() -> None:
    assert {kind.pattern for kind in KINDS} <= set(LinePattern)
    assert {kind.end for kind in KINDS} <= set(EndMarker)


@each_kind
@pytest.mark.parametrize("page", PAGE_COLOURS)
def test_every_line_stands_out_from_the_page(kind: ConnectorKind, page: str) -> None:
    assert contrast(kind.colour, page) >= 3


@each_kind
def test_the_code_on_every_badge_can_be_read(kind: ConnectorKind) -> None:
    pill, text = badge(kind, Rect(0, 0, 30, 20))
    assert isinstance(pill, BoxMark)
    assert isinstance(text, TextMark)
    assert pill.style.fill is not None
    assert text.text == kind.code
    assert contrast(text.colour, pill.style.fill) >= 4.5


@each_kind
def test_every_sentence_fills_without_leftovers(kind: ConnectorKind) -> None:
    ends = {"source": "Alpha", "target": "Beta"}
    for template in filter(None, (kind.forward, kind.inverse, kind.mutual)):
        for words in (ends, {**ends, "functions": "cancer"}):
            told = filled(template, words)
            assert "Alpha" in told
            assert "Beta" in told
            assert not set("{}[]|") & set(told)
            assert "  " not in told
    assert kind.forward != kind.inverse


def test_every_governance_kind_can_be_mutual() -> None:
    assert all(kind.mutual for kind in governance())


@pytest.mark.parametrize("kind", governance(), ids=lambda kind: kind.id)
def test_governance_says_which_functions_it_is_about(kind: ConnectorKind) -> None:
    assert all("{functions}" in told for told in (kind.forward, kind.inverse, kind.mutual))


def body_kind(wanted: str) -> BodyKind:
    return next(kind for kind in default_key().body_kinds if kind.id == wanted)


@pytest.mark.parametrize(
    "wanted",
    [
        *("national-body", "regional-body", "integrated-care-board", "nhs-trust", "local-authority"),
        *("combined-authority", "board", "integrated-care-partnership", "committee", "sub-committee"),
        *("joint-committee", "committee-in-common", "place-committee", "place-partnership", "place-alliance"),
        *("provider-collaborative", "partnership-board", "forum", "executive-group", "programme"),
        *("steering-group", "health-and-wellbeing-board", "scrutiny-committee", "neighbourhood", "provider"),
        *("voluntary-body", "healthwatch", "constituency", "academic-partner", "team", "post", "cluster"),
    ],
)
def test_every_kind_of_body_that_real_maps_show_is_there(wanted: str) -> None:
    assert body_kind(wanted).name


def test_what_bodies_are_and_can_do() -> None:
    assert body_kind("board").acts_for_parent
    assert [kind.id for kind in default_key().body_kinds if kind.acts_for_parent] == ["board"]
    assert body_kind("integrated-care-board").statutory
    assert body_kind("committee").holds_functions
    assert not body_kind("place-partnership").statutory
    assert not body_kind("place-partnership").holds_functions
    assert not body_kind("cluster").statutory, "clustered boards stay separate legal bodies"
    assert not body_kind("cluster").holds_functions


def test_bodies_are_named_and_identified_once() -> None:
    kinds = default_key().body_kinds
    assert len({kind.id for kind in kinds}) == len({kind.name for kind in kinds}) == len(kinds)


def test_levels_are_ranked_from_the_nation_to_people() -> None:
    assert [level.rank for level in default_levels()] == [0, 1, 2, 3, 4, 5]
    assert [level.label for level in default_levels()] == [
        *("National", "Region", "System", "Place", "Neighbourhood", "People"),
    ]
