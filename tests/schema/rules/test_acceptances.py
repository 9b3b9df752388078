"""Accepted findings stay accepted until one of their elements changes."""

from datetime import date

import pytest
from pydantic import ValidationError

from schema import Acceptance, Body, Function, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import delete_connectors, edit_connector
from schema.edits.deletion import delete_bodies
from schema.edits.document import edit_control
from schema.edits.functions import add_function
from schema.rules import accepted, accepting, check
from tests.support.maps import findings, map_of

LINE = "ICB -delegation-> Leeds: cancer"
DAY = date(2022, 9, 1)


def with_accepted(partnership: Partnership, rule: str) -> tuple[Partnership, Acceptance]:
    (finding,) = findings(partnership, rule)
    acceptance = accepting(partnership, finding, reason="Agreed by the Board", by="A. Secretary", on=DAY)
    return partnership.but(acceptances=(acceptance,)), acceptance


def test_an_accepted_finding_stays_in_the_list_and_says_so() -> None:
    given, acceptance = with_accepted(map_of(LINE), "B-01")
    (finding,) = findings(given, "B-01")
    assert finding.acceptance == acceptance
    assert not finding.is_open
    assert all(other.is_open for other in check(given) if other.rule != "B-01")


def test_it_is_open_again_when_its_element_changes() -> None:
    given, _ = with_accepted(map_of(LINE), "B-01")
    (finding,) = findings(edit_connector(given, "line-1", phrase="most functions"), "B-01")
    assert finding.is_open


def test_a_change_of_something_else_leaves_it_accepted() -> None:
    given, _ = with_accepted(map_of(LINE), "B-01")
    (finding,) = findings(edit_body(given, "leeds", chair="Somebody"), "B-01")
    assert not finding.is_open


def test_it_is_accepted_again_when_the_element_is_changed_back() -> None:
    given, _ = with_accepted(map_of(LINE), "B-01")
    changed = edit_connector(given, "line-1", phrase="most functions")
    (finding,) = findings(edit_connector(changed, "line-1", phrase=""), "B-01")
    assert not finding.is_open


def test_accepting_one_accepts_no_other() -> None:
    given = map_of(LINE, "ICB -delegation-> Wakefield: cancer")
    first, second = findings(given, "B-01")
    given = given.but(acceptances=(accepting(given, first, "Agreed", "A. Secretary", DAY),))
    assert accepted(given, first)
    assert accepted(given, second) is None
    (other,) = (
        finding for finding in check(given) if finding.rule == "G-01" and finding.elements == ("leeds",)
    )
    assert other.is_open


def test_all_elements_of_a_finding_count() -> None:
    given, _ = with_accepted(map_of("A -delegation-> B: cancer", "B -delegation-> A: cancer"), "B-07")
    assert not findings(given, "B-07")[0].is_open
    assert findings(edit_connector(given, "line-2", phrase="some"), "B-07")[0].is_open


def test_the_control_block_is_an_element_too() -> None:
    given, _ = with_accepted(edit_control(map_of(), owner="", approved_by=""), "H-01")
    assert not findings(given, "H-01")[0].is_open
    assert findings(edit_control(given, owner="Director"), "H-01")[0].is_open


def test_it_is_open_again_when_more_is_missing() -> None:
    """Its elements are as they were, and yet the finding says something worse."""
    lines = "Audit Committee -accountability-> ICB", "Remuneration Committee -accountability-> ICB"
    kinds = {"icb": "integrated-care-board", "remuneration_committee": "committee/icb"}
    given, acceptance = with_accepted(map_of(lines[1], **kinds), "C-05")
    assert acceptance.missing == ("audit",)
    neither = delete_bodies(given, ("remuneration-committee",))
    assert findings(neither, "C-05")[0].sentence.startswith("The map shows no audit and no remuneration")
    assert findings(neither, "C-05")[0].is_open


def test_few_decisions_at_place_level_are_another_matter_when_more_are_taken_above_it() -> None:
    system = {"board": "committee@system", "icb": "integrated-care-board@system"}
    given, _ = with_accepted(map_of("ICB -delegation-> Board: cancer, dentistry", **system), "D-03")
    stroke = Function(id="stroke", name="Stroke", held_by="icb")
    assert findings(add_function(given, stroke), "D-03")[0].is_open


def test_it_stays_accepted_when_less_is_missing() -> None:
    given, _ = with_accepted(map_of(icb="integrated-care-board"), "C-05")
    audit = Body(id="audit", name="Audit Committee", kind="committee", parent="icb")
    given = given.but(bodies=(*given.bodies, audit))
    found = next(each for each in findings(given, "C-05") if each.elements == ("icb",))
    assert found.sentence.startswith("The map shows no remuneration committee")
    assert not found.is_open


def test_authority_that_is_answered_for_through_others_is_another_matter_than_not_at_all() -> None:
    ways = ("Leeds -accountability-> Executive", "Executive -accountability-> ICB")
    given, _ = with_accepted(map_of(LINE, *ways), "B-01")
    (finding,) = findings(delete_connectors(given, ("line-3",)), "B-01")
    assert finding.is_open


def test_an_acceptance_of_before_stays_as_it_was() -> None:
    """Documents of an earlier version do not say what was missing."""
    given, acceptance = with_accepted(map_of(icb="integrated-care-board"), "C-05")
    given = given.but(acceptances=(acceptance.but(missing=()),))
    assert not findings(given, "C-05")[0].is_open


def test_an_acceptance_needs_a_name() -> None:
    given = map_of(LINE)
    with pytest.raises(ValidationError):
        accepting(given, findings(given, "B-01")[0], reason="Agreed", by=" ", on=DAY)
