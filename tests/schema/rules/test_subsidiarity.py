"""Family D: functions go to bodies that can hold them."""

from datetime import date

import pytest

from schema import PartnershipForm
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.rules import Severity
from tests.support.maps import findings, map_of, where

DELEGATION = "ICB -delegation-> Leeds Partnership: cancer"


def test_a_partnership_cannot_hold_functions() -> None:
    (finding,) = findings(map_of(DELEGATION, leeds_partnership="place-partnership"), "D-05")
    assert finding.sentence == (
        "ICB delegates cancer to Leeds Partnership, but Leeds Partnership (place or locality partnership) "
        "has no legal form in which it could exercise functions; a committee could."
    )
    assert (finding.severity, finding.elements) == ("error", ("line-1",))


@pytest.mark.parametrize(
    "kind", ["forum", "provider-collaborative", "partnership-board", "neighbourhood", "constituency"]
)
def test_nor_can_other_groupings(kind: str) -> None:
    assert findings(map_of(DELEGATION, leeds_partnership=kind), "D-05")


@pytest.mark.parametrize(
    "kind",
    [
        "committee",
        "joint-committee",
        "committee-in-common",
        "place-committee",
        "local-authority",
        "nhs-trust",
        "post",
    ],
)
def test_committees_statutory_bodies_and_posts_can(kind: str) -> None:
    assert not findings(map_of(DELEGATION, leeds_partnership=kind), "D-05")


def test_organisations_in_their_own_right_are_not_asked() -> None:
    assert not findings(map_of(DELEGATION, leeds_partnership="provider"), "D-05")


def test_the_board_of_a_partnership_can_hold_no_more_than_it() -> None:
    given = map_of("ICB -delegation-> Board: cancer", board="board", partnership="place-partnership")
    assert not findings(given, "D-05")
    (finding,) = findings(edit_body(given, "board", parent="partnership"), "D-05")
    assert "delegates cancer to Board, but partnership (place or locality partnership)" in finding.sentence


def test_a_partnership_that_delegates_to_its_own_board_is_another_matter() -> None:
    given = map_of("Partnership -delegation-> Board: cancer", board="board", partnership="partnership")
    given = edit_body(given, "board", parent="partnership")
    assert not findings(given, "D-05")
    assert findings(given, "B-07")


def test_where_no_public_law_says_who_may_an_organisation_delegates_within_itself() -> None:
    given = map_of(
        "Trustees -delegation-> Team: services", trustees="board/hope", team="team", hope="provider"
    )
    charity = given.but(form=PartnershipForm.CHARITY)
    own = where(charity, team={"parent": "hope"})
    assert [found.severity for found in findings(given, "D-05")] == [Severity.ERROR]
    assert [found.severity for found in findings(charity, "D-05")] == [Severity.WARNING]
    assert not findings(own, "D-05")
    assert findings(own.but(form=PartnershipForm.COUNCIL), "D-05")


def test_a_committee_of_a_partnership_can() -> None:
    given = map_of("ICB -delegation-> Committee: cancer", partnership="place-partnership")
    assert not findings(edit_body(given, "committee", parent="partnership"), "D-05")


def test_mutual_delegation_is_asked_both_ways() -> None:
    given = map_of("Partnership <-delegation-> ICB: cancer", partnership="partnership")
    assert len(findings(given, "D-05")) == 1


def test_implementing_strategy_is_no_delegation_of_functions() -> None:
    given = map_of("ICB -strategy-implementation-> Leeds", leeds="place-partnership")
    assert not findings(given, "D-05")


def test_a_delegation_that_has_ended_is_not_asked() -> None:
    given = map_of(DELEGATION, leeds_partnership="place-partnership")
    assert not findings(edit_connector(given, "line-1", valid_to=date(2022, 6, 30)), "D-05")
