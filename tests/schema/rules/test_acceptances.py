"""Accepted findings stay accepted until one of their elements changes."""

from datetime import date

import pytest
from pydantic import ValidationError

from schema import Acceptance, Partnership
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.document import edit_control
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
        finding for finding in check(given) if finding.rule == "B-03" and finding.elements == ("leeds",)
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


def test_an_acceptance_needs_a_name() -> None:
    given = map_of(LINE)
    with pytest.raises(ValidationError):
        accepting(given, findings(given, "B-01")[0], reason="Agreed", by=" ", on=DAY)
