"""What must not be published, and why."""

from datetime import date

from cleaned_example import cleaned
from exporters.publishing.gate import outstanding, reasons
from partnerships import partnership
from schema import Status
from schema.acceptance import SwitchedOff
from schema.edits.document import edit_control
from schema.rules import accepting, check

ERROR = "B-01"


def unfinished():
    """A complete control block over a map in which a committee answers to nobody for what it is given."""
    made = partnership("ICB -delegation-> Leeds Committee: cancer", control=cleaned().control)
    assert ERROR in {found.rule for found in check(made)}
    return made


def test_what_is_complete_and_approved_may_be_published() -> None:
    assert reasons(cleaned()) == ()


def test_an_incomplete_control_block_stops_it_and_says_what_is_missing() -> None:
    (found,) = reasons(edit_control(cleaned(), owner="", review_by=None))
    assert found.sentence.endswith("its control block lacks an owner and a review date.")


def test_the_control_block_can_be_neither_accepted_nor_switched_off() -> None:
    made = edit_control(cleaned(), owner="")
    (found,) = reasons(made)
    taken = accepting(made, found, "We know.", "The Chair", date(2022, 7, 1))
    assert [each.rule for each in reasons(made.but(acceptances=(taken,)))] == ["H-01"]
    assert [each.rule for each in reasons(made.but(switched_off=(SwitchedOff(rule="control"),)))] == ["H-01"]


def test_other_errors_stop_it_until_somebody_says_why_they_stand() -> None:
    made = unfinished()
    found = next(each for each in reasons(made) if each.rule == ERROR)
    taken = accepting(made, found, "It answers to the Board from May on.", "The Chair", date(2022, 7, 1))
    assert ERROR not in {each.rule for each in reasons(made.but(acceptances=(taken,)))}


def test_warnings_stop_nothing() -> None:
    made = edit_control(cleaned(), publish=True, correct_as_of=date(2030, 1, 1))
    assert {found.severity.value for found in check(made)} >= {"warning"}
    assert all(found.severity.value == "error" for found in reasons(made))


def test_a_draft_is_published_all_the_same_and_what_is_open_is_still_told() -> None:
    made = edit_control(unfinished(), status=Status.DRAFT, owner="")
    assert reasons(made) == ()
    assert next(found.rule for found in outstanding(made)) == "H-01"
    assert ERROR in {found.rule for found in outstanding(made)}


def test_waiting_for_approval_is_not_a_draft() -> None:
    assert reasons(edit_control(cleaned(), status=Status.FOR_APPROVAL, approved_by=""))
