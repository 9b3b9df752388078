"""Seats, revisions, abbreviations and acceptances: rows without ids."""

from datetime import date

import pytest

from schema import Acceptance, AcceptedElement, Revision, Seat
from schema.edits.acceptances import accept, withdraw
from schema.edits.document import add_revision, set_abbreviation
from schema.edits.rows import (
    add_seat,
    edit_abbreviation,
    edit_revision,
    edit_seat,
    remove_revision,
    remove_seat,
)


def test_seats_are_added_changed_and_removed(west):
    body = west.bodies[0].id
    after = add_seat(add_seat(west, body, Seat(holder="One")), body, Seat(holder="Two"))
    after = edit_seat(after, body, 1, role="Chair", voting=False)
    assert after.body(body).seats == (Seat(holder="One"), Seat(holder="Two", role="Chair", voting=False))
    assert edit_seat(after, body, 1, role="Chair") is after
    assert remove_seat(after, body, 0).body(body).seats == after.body(body).seats[1:]
    with pytest.raises(IndexError):
        remove_seat(after, body, 2)


def test_revisions_are_changed_and_removed(west):
    after = add_revision(west, Revision(version="1"))
    after = edit_revision(after, len(after.control.revisions) - 1, summary="First issue")
    assert after.control.revisions[-1] == Revision(version="1", summary="First issue")
    assert remove_revision(after, len(after.control.revisions) - 1).control == west.control


def test_an_abbreviation_stands_once(west):
    after = set_abbreviation(set_abbreviation(west, "AA", "One"), "BB", "Two")
    last = len(after.abbreviations) - 1
    assert edit_abbreviation(after, last, short="CC").abbreviations[last].short == "CC"
    with pytest.raises(ValueError, match="AA already"):
        edit_abbreviation(after, last, short="AA")


def test_an_acceptance_takes_the_place_of_an_older_one_about_the_same(west):
    def acceptance(hash_: str) -> Acceptance:
        about = (AcceptedElement(id="delegates", hash=hash_),)
        return Acceptance(rule="A-01", elements=about, reason="Agreed", by="A", on=date(2022, 7, 1))

    after = accept(accept(west, acceptance("old")), acceptance("new"))
    assert after.acceptances == (acceptance("new"),)
    assert withdraw(after, acceptance("new")).acceptances == ()
    with pytest.raises(ValueError, match="no longer"):
        withdraw(after, acceptance("old"))
