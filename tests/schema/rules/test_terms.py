"""Family G: a quorum can be met."""

from datetime import date

import pytest

from schema import Body, Partnership, Seat
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from tests.support.maps import findings, map_of


def committee(quorum: int | None, *seats: Seat) -> Partnership:
    return edit_body(
        map_of(audit="committee", leeds="nhs-trust"), "audit", name="Audit", quorum=quorum, seats=seats
    )


def seats(voting: int, others: int = 0) -> list[Seat]:
    return [Seat(holder="A", voting=True)] * voting + [Seat(holder="B", voting=False)] * others


def test_a_quorum_above_the_voting_members() -> None:
    (finding,) = findings(committee(4, *seats(3, others=2)), "G-02")
    assert finding.sentence == "Audit has a quorum of 4, but only 3 voting members."
    assert (finding.severity, finding.elements) == ("error", ("audit",))


@pytest.mark.parametrize(("voting", "words"), [(1, "only 1 voting member."), (0, "no voting members.")])
def test_the_numbers_read_well(voting: int, words: str) -> None:
    (finding,) = findings(committee(2, *seats(voting, others=1)), "G-02")
    assert finding.sentence.endswith(words)


def test_a_quorum_of_all_can_be_met() -> None:
    assert not findings(committee(3, *seats(3)), "G-02")


def test_a_quorum_of_none() -> None:
    (finding,) = findings(committee(0), "G-02")
    assert finding.sentence == "Audit has a quorum of 0: it could decide with nobody there."


def test_no_quorum_or_no_members_recorded_says_nothing() -> None:
    assert not findings(committee(None, *seats(3)), "G-02")
    assert not findings(committee(7), "G-02")


def test_member_organisations_vote() -> None:
    given = edit_body(map_of("X -member-of-> Audit", "Y -member-of-> Audit"), "audit", quorum=2)
    assert not findings(given, "G-02")
    assert findings(edit_body(given, "audit", quorum=3), "G-02")
    assert findings(edit_connector(given, "line-2", valid_to=date(2022, 6, 30)), "G-02")


def test_a_member_that_nominates_a_seat_has_one_vote() -> None:
    given = map_of("Leeds -member-of-> Audit", leeds="nhs-trust")
    seat = Seat(holder="Chief executive", nominated_by="leeds")
    assert findings(edit_body(given, "audit", quorum=2, seats=(seat,)), "G-02")
    assert not findings(edit_body(given, "audit", quorum=1, seats=(seat,)), "G-02")


def test_members_that_stand_for_several_are_not_counted() -> None:
    given = edit_body(
        map_of("CCGs -member-of-> Audit", ccgs="clinical-commissioning-group"), "audit", quorum=6
    )
    assert findings(given, "G-02")
    assert not findings(edit_body(given, "ccgs", stands_for="the eleven CCGs"), "G-02")


def test_a_body_that_has_ended_is_not_asked() -> None:
    given: Partnership = committee(0)
    body: Body = given.body("audit")
    ended = edit_body(given, body.id, valid_to=date(2022, 6, 30))
    assert not findings(ended, "G-02")
    assert findings(ended, "G-02", on=date(2022, 6, 30))
