"""What settings keep back is nowhere in what is published; everything else is."""

from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from exporters import xml
from exporters.publishing.public import WITHHELD, public
from partnerships import partnership, partnerships
from schema import Acceptance, Control, Partnership, Revision, Seat
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.document import edit_publication
from schema.edits.functions import edit_function
from schema.rules.acceptances import accepted, accepting
from schema.rules.rule import Finding, Severity

PEOPLE = ("Ann Chairs", "Bob Sits", "Cy Wrote", "Di Revised", "Ed Accepted")
SOURCES = ("board-paper-7", "function-paper-8", "line-paper-9")
PHRASES = ("as the source says it",)
LINE = "icb-delegation-leeds-committee"
FINDING = Finding("D-01", Severity.WARNING, "It is so.", ("icb", LINE))


@pytest.fixture
def told() -> Partnership:
    made = partnership(
        "ICB -delegation-> Leeds Committee: cancer",
        control=Control(
            title="Map", owner="Head of governance", approved_by="The Board", author=PEOPLE[2],
            revisions=(Revision(version="1", author=PEOPLE[3], summary="First."),),
        ),
    )  # fmt: skip
    seat = Seat(holder=PEOPLE[1], role="Lay member", nominated_by="icb", voting=False)
    made = edit_body(made, "icb", chair=PEOPLE[0], seats=(seat,), citation=SOURCES[0])
    made = edit_function(made, "cancer", citation=SOURCES[1])
    made = edit_connector(made, LINE, citation=SOURCES[2], phrase=PHRASES[0])
    return made.but(acceptances=(accepting(made, FINDING, "Agreed.", PEOPLE[4], date(2022, 7, 1)),))


@pytest.mark.parametrize(
    ("shown", "hidden", "there"),
    [
        ({}, (*PEOPLE, *SOURCES), PHRASES),
        ({"people": True}, SOURCES, (*PEOPLE, *PHRASES)),
        ({"sources": True}, PEOPLE, (*SOURCES, *PHRASES)),
        ({"phrases": False}, (*PEOPLE, *SOURCES, *PHRASES), ()),
        ({"people": True, "sources": True}, (), (*PEOPLE, *SOURCES, *PHRASES)),
    ],
)
def test_what_is_kept_back_stands_nowhere_in_the_file(told, shown, hidden, there) -> None:
    written = xml.write(public(edit_publication(told, **shown))).decode()
    assert [each for each in hidden if each in written] == []
    assert [each for each in there if each not in written] == []


def test_with_nothing_to_keep_back_it_is_the_same_object(told) -> None:
    everything = edit_publication(told, people=True, sources=True)
    assert public(everything) is everything


def test_who_answers_for_the_document_and_what_counts_for_the_map_stays(told) -> None:
    shown = public(told)
    assert (shown.control.owner, shown.control.approved_by) == ("Head of governance", "The Board")
    assert shown.control.revisions == (Revision(version="1", summary="First."),)
    assert shown.body("icb").seats == (
        Seat(holder=WITHHELD, role="Lay member", nominated_by="icb", voting=False),
    )
    assert shown.connector(LINE).functions == ("cancer",)


def test_what_was_accepted_stays_accepted_and_what_lapsed_stays_lapsed(told) -> None:
    assert accepted(told, FINDING)
    shown = accepted(public(told), FINDING)
    assert shown is not None
    assert (shown.reason, shown.by) == ("Agreed.", WITHHELD)
    assert shown.elements != told.acceptances[0].elements
    lapsed = edit_body(told, "icb", quorum=7)
    assert accepted(public(lapsed), FINDING) is None


def test_an_acceptance_of_what_is_gone_is_no_trouble(told) -> None:
    gone = told.acceptances[0].elements[0].but(id="gone")
    odd = told.but(acceptances=(Acceptance(rule="X", elements=(gone,), reason="", by="Z", on=date.min),))
    assert public(odd).acceptances[0].elements == (gone,)


@settings(
    deadline=None,
    max_examples=25,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(partnerships())
def test_any_partnership_has_a_public_side_that_has_no_other(made: Partnership) -> None:
    shown = public(made)
    assert public(shown) == shown
    assert xml.read_bytes(xml.write(shown), "shown.remit") == shown
    assert [body.name for body in shown.bodies] == [body.name for body in made.bodies]
    assert shown.publication.but(unknown=()) == made.publication.but(unknown=())
    if not made.publication.people:
        assert {body.chair for body in shown.bodies} <= {""}
    if shown is not made:
        assert "<charter" not in xml.write(shown).decode()
