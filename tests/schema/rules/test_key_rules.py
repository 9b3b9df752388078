"""Family A: advice is answered, delegations say what they delegate."""

from datetime import date

from schema import Attestation
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.functions import edit_function
from schema.edits.key import remove_connector_kind
from tests.support.maps import findings, map_of

ADVICE = "Clinical Forum -advice-> Joint Committee"


def test_advice_without_assurance_back_is_found_and_named() -> None:
    (finding,) = findings(map_of(ADVICE), "A-01")
    assert finding.sentence == (
        "Clinical Forum advises Joint Committee, but there is no assurance from Joint Committee to "
        "Clinical Forum that this advice has been given due regard."
    )
    assert finding.elements == ("line-1",)
    assert finding.severity == "error"


def test_assurance_back_to_the_adviser_answers_advice() -> None:
    assert not findings(map_of(ADVICE, "Joint Committee -assurance-> Clinical Forum"), "A-01")


def test_assurance_from_the_adviser_answers_nothing() -> None:
    assert findings(map_of(ADVICE, "Clinical Forum -assurance-> Joint Committee"), "A-01")


def test_a_board_answers_for_its_body() -> None:
    given = map_of(
        "Forum -advice-> Board", "ICB -assurance-> Forum", icb="integrated-care-board", board="board"
    )
    assert findings(given, "A-01")
    assert not findings(edit_body(given, "board", parent="icb"), "A-01")


def test_a_board_that_advises_its_own_body_needs_no_answer() -> None:
    given = map_of("Board -advice-> ICB", board="board")
    assert findings(given, "A-01")
    assert not findings(edit_body(given, "board", parent="icb"), "A-01")


def test_mutual_assurance_answers_advice_either_way() -> None:
    lines = ("A -advice-> B", "B -advice-> A")
    assert len(findings(map_of(*lines), "A-01")) == 2
    assert not findings(map_of(*lines, "A <-assurance-> B"), "A-01")


def test_mutual_advice_asks_for_assurance_both_ways() -> None:
    (finding,) = findings(map_of("A <-advice-> B", "A -assurance-> B"), "A-01")
    assert finding.sentence.startswith("A and B advise each other, but there is no assurance from B to A")


def test_assurance_about_another_function_does_not_answer() -> None:
    line = "Forum -advice-> Board: cancer"
    assert findings(map_of(line, "Board -assurance-> Forum: stroke"), "A-01")
    assert not findings(map_of(line, "Board -assurance-> Forum: cancer"), "A-01")


def test_assurance_about_the_wider_function_answers() -> None:
    given = map_of("Forum -advice-> Board: cancer", "Board -assurance-> Forum: commissioning")
    assert findings(given, "A-01")
    assert not findings(edit_function(given, "cancer", part_of="commissioning"), "A-01")


def test_several_assurances_together_answer() -> None:
    lines = ("Forum -advice-> Board: cancer, stroke", "Board -assurance-> Forum: cancer")
    assert findings(map_of(*lines), "A-01")
    assert not findings(map_of(*lines, "Board -assurance-> Forum: stroke"), "A-01")


def test_assurance_of_due_regard_may_go_to_somebody_else() -> None:
    given = map_of(ADVICE, "Senate -advice-> Joint Committee", "Joint Committee -assurance-> Public")
    assert len(findings(given, "A-01")) == 2
    named = edit_connector(given, "line-3", phrase="Due regard to the Clinical Forum's advice")
    assert [finding.elements for finding in findings(named, "A-01")] == [("line-2",)]
    assert not findings(edit_connector(given, "line-3", phrase="due regard to all advice"), "A-01")


def test_assurance_that_has_ended_does_not_answer() -> None:
    given = map_of(ADVICE, "Joint Committee -assurance-> Clinical Forum")
    ended = edit_connector(given, "line-2", valid_to=date(2022, 6, 30))
    assert findings(ended, "A-01")
    assert not findings(ended, "A-01", on=date(2022, 6, 30))


def test_advice_to_a_body_that_has_ended_needs_no_answer() -> None:
    ended = edit_body(map_of(ADVICE), "joint-committee", valid_to=date(2022, 6, 30))
    assert not findings(ended, "A-01")


def test_the_fix_adds_the_assurance_and_clears_the_finding() -> None:
    dates = {"valid_from": date(2020, 1, 1), "valid_to": date(2024, 3, 31)}
    given = edit_connector(map_of(f"{ADVICE}: cancer"), "line-1", **dates)
    (finding,) = findings(given, "A-01")
    assert finding.fix is not None
    assert finding.fix.name == "Add the assurance from Joint Committee to Clinical Forum"
    fixed = finding.fix.edit(given)
    assert not findings(fixed, "A-01")
    added = fixed.connectors[-1]
    assert (added.kind, added.functions) == ("assurance", ("cancer",))
    assert {"valid_from": added.valid_from, "valid_to": added.valid_to} == dates
    assert added.attestation is Attestation.INFERRED


def test_the_fix_of_an_illustrative_line_is_illustrative() -> None:
    given = edit_connector(map_of(ADVICE), "line-1", attestation=Attestation.ILLUSTRATIVE)
    (finding,) = findings(given, "A-01")
    assert finding.fix is not None
    assert finding.fix.edit(given).connectors[-1].attestation is Attestation.ILLUSTRATIVE


def test_a_key_without_assurance_cannot_ask_for_it() -> None:
    assert not findings(remove_connector_kind(map_of(ADVICE), "assurance"), "A-01")


def test_a_delegation_without_functions_is_found() -> None:
    (finding,) = findings(map_of("The ICB -delegation-> Leeds Committee"), "A-04")
    assert (
        finding.sentence == "The ICB delegates functions to Leeds Committee, but the map does not say which."
    )
    assert finding.elements == ("line-1",)


def test_a_delegation_with_a_function_is_fine() -> None:
    assert not findings(map_of("ICB -delegation-> Leeds Committee: cancer"), "A-04")


def test_a_function_that_has_ended_is_no_longer_delegated() -> None:
    given = map_of("ICB -delegation-> Leeds Committee: cancer")
    ended = edit_function(given, "cancer", valid_to=date(2021, 3, 31))
    assert findings(ended, "A-04")
    assert not findings(ended, "A-04", on=date(2021, 3, 31))


def test_a_delegation_that_has_ended_is_not_asked() -> None:
    given = edit_connector(map_of("ICB -delegation-> Leeds"), "line-1", valid_to=date(2021, 3, 31))
    assert not findings(given, "A-04")


def test_strategy_implementation_need_not_name_functions() -> None:
    assert not findings(map_of("Partnership -strategy-implementation-> ICB"), "A-04")
