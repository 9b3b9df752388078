"""Family B: authority is answered for, everyone answers to somebody, delegation never goes in a circle."""

from datetime import date

import pytest

from schema import Attestation, Function, Partnership, PartnershipForm
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector
from schema.edits.functions import add_function, edit_function
from tests.support.maps import findings, map_of

DELEGATION = "ICB -delegation-> Leeds Committee: cancer, stroke"


def fixed(partnership: Partnership, rule: str) -> Partnership:
    (finding,) = findings(partnership, rule)
    assert finding.fix is not None
    return finding.fix.edit(partnership)


class TestAuthorityIsAnsweredFor:
    def test_delegation_without_accountability_back(self) -> None:
        (finding,) = findings(map_of(DELEGATION), "B-01")
        assert finding.sentence == (
            "ICB delegates cancer and stroke to Leeds Committee, but no accountability for cancer and stroke "
            "leads back from Leeds Committee to ICB."
        )
        assert (finding.severity, finding.elements) == ("error", ("line-1",))

    def test_accountability_for_everything_answers(self) -> None:
        assert not findings(map_of(DELEGATION, "Leeds Committee -accountability-> ICB"), "B-01")

    def test_accountability_the_wrong_way_round_does_not(self) -> None:
        assert findings(map_of(DELEGATION, "ICB -accountability-> Leeds Committee"), "B-01")

    def test_mutual_accountability_answers_either_way_round(self) -> None:
        assert not findings(map_of(DELEGATION, "ICB <-accountability-> Leeds Committee"), "B-01")

    def test_accountability_for_some_leaves_the_others(self) -> None:
        (finding,) = findings(map_of(DELEGATION, "Leeds Committee -accountability-> ICB: cancer"), "B-01")
        assert "but no accountability for stroke leads back" in finding.sentence

    def test_accountability_for_the_wider_function_answers_but_not_for_a_part(self) -> None:
        given = map_of("ICB -delegation-> Leeds: cancer", "Leeds -accountability-> ICB: commissioning")
        assert not findings(edit_function(given, "cancer", part_of="commissioning"), "B-01")
        assert findings(edit_function(given, "commissioning", part_of="cancer"), "B-01")

    def test_accountability_through_others_is_a_warning(self) -> None:
        (finding,) = findings(
            map_of(
                DELEGATION, "Leeds Committee -accountability-> Executive", "Executive -accountability-> ICB"
            ),
            "B-01",
        )
        assert finding.severity == "warning"
        assert finding.sentence.endswith("leads back from Leeds Committee to ICB only through others.")

    def test_a_way_through_others_for_another_function_is_none(self) -> None:
        (finding,) = findings(
            map_of(
                "ICB -delegation-> Leeds: cancer",
                "Leeds -accountability-> Executive: cancer",
                "Executive -accountability-> ICB: stroke",
            ),
            "B-01",
        )
        assert finding.severity == "error"

    def test_accountability_to_the_board_is_to_its_body(self) -> None:
        given = map_of(DELEGATION, "Leeds Committee -accountability-> ICB Board", icb_board="board")
        assert findings(given, "B-01")
        assert not findings(edit_body(given, "icb-board", parent="icb"), "B-01")

    def test_strategy_is_implemented_for_another_organisation_by_agreement(self) -> None:
        given = map_of(
            "Board -strategy-implementation-> Programme",
            "Programme -accountability-> ICB",
            icb="integrated-care-board",
        )
        (finding,) = findings(given, "B-01")
        assert finding.severity == "warning"
        assert finding.sentence == (
            "Board delegates the implementation of system strategy to Programme, "
            "but no accountability leads back from Programme to Board."
        )
        assert not findings(fixed(given, "B-01"), "B-01")

    def test_strategy_is_implemented_within_an_organisation_under_its_authority(self) -> None:
        given = map_of("Board -strategy-implementation-> Programme", icb="integrated-care-board")
        for organ in ("board", "programme"):
            given = edit_body(given, organ, parent="icb")
        (finding,) = findings(given, "B-01")
        assert finding.severity == "error"

    def test_a_statutory_body_answers_for_delegated_functions(self) -> None:
        given = map_of("NHSE -delegation-> ICB: pharmacy", nhse="national-body", icb="integrated-care-board")
        assert [finding.severity for finding in findings(given, "B-01")] == ["error"]

    def test_a_body_and_its_own_board_owe_each_other_nothing(self) -> None:
        given = map_of("ICB -delegation-> Board: cancer", board="board")
        assert findings(given, "B-01")
        assert not findings(edit_body(given, "board", parent="icb"), "B-01")

    def test_dates_count(self) -> None:
        given = map_of(DELEGATION, "Leeds Committee -accountability-> ICB")
        ended = edit_connector(given, "line-2", valid_to=date(2022, 6, 30))
        assert findings(ended, "B-01")
        assert not findings(ended, "B-01", on=date(2022, 6, 1))

    def test_the_fix_adds_accountability_for_what_is_missing(self) -> None:
        mended = fixed(map_of(DELEGATION, "Leeds Committee -accountability-> ICB: cancer"), "B-01")
        assert not findings(mended, "B-01")
        assert mended.connectors[-1].functions == ("stroke",)
        assert mended.connectors[-1].id == "leeds-committee-accountability-icb"

    def test_fixes_of_several_findings_can_follow_each_other(self) -> None:
        given = map_of("ICB -delegation-> Leeds: cancer", "ICB -delegation-> Leeds: stroke")
        for finding in findings(given, "B-01"):
            assert finding.fix is not None
            given = finding.fix.edit(given)
        assert not findings(given, "B-01")

    def test_the_fix_clears_a_delegation_that_names_nothing(self) -> None:
        assert not findings(fixed(map_of("ICB -delegation-> Leeds"), "B-01"), "B-01")


class TestEveryoneAnswersToSomebody:
    def test_a_committee_accountable_to_nobody(self) -> None:
        (finding,) = findings(map_of("The Audit Committee -assurance-> NHSE", nhse="national-body"), "B-03")
        assert finding.sentence == "The map does not show who holds the Audit Committee to account."
        assert finding.elements == ("the-audit-committee",)

    def test_a_chain_to_a_national_body(self) -> None:
        chain = ("Audit -accountability-> Board", "ICB -accountability-> NHSE")
        given = map_of(*chain, nhse="national-body", icb="integrated-care-board", board="board")
        assert [finding.elements for finding in findings(given, "B-03")] == [("board",)]
        assert not findings(edit_body(given, "board", parent="icb"), "B-03")

    def test_a_chain_that_leads_nowhere_says_where_it_ends(self) -> None:
        (finding,) = findings(map_of("Audit -accountability-> Forum", forum="forum"), "B-03")
        assert finding.sentence.startswith(
            "Accountability leads from Audit to Forum, but no further: it reaches"
        )

    def test_to_whom_an_integrated_care_board_answers_is_asked_once(self) -> None:
        given = map_of("Audit -accountability-> ICB", icb="integrated-care-board")
        assert not findings(given, "B-03")
        assert findings(given, "C-04")

    def test_an_integrated_care_board_on_another_map_answers_elsewhere(self) -> None:
        given = map_of("Leeds -advice-> ICB", icb="integrated-care-board", leeds="local-authority")
        assert not findings(given.but(form=PartnershipForm.COUNCIL), "B-03")

    def test_committees_accountable_only_to_each_other(self) -> None:
        assert len(findings(map_of("A <-accountability-> B"), "B-03")) == 2

    def test_mutual_accountability_with_a_council_is_accountability(self) -> None:
        assert not findings(map_of("Council <-accountability-> Committee", council="local-authority"), "B-03")

    @pytest.mark.parametrize(
        "kind",
        [
            "nhs-trust",
            "local-authority",
            "clinical-commissioning-group",
            "health-and-wellbeing-board",
            "integrated-care-partnership",
            "scrutiny-committee",
            "constituency",
            "partnership",
            "forum",
            "post",
        ],
    )
    def test_whom_it_does_not_ask(self, kind: str) -> None:
        given = map_of("Somebody -engagement-> NHSE", somebody=kind, nhse="national-body")
        assert not findings(given, "B-03")

    def test_a_body_that_nothing_touches_is_not_asked(self) -> None:
        given = map_of(audit="committee", board="board")
        assert not findings(given, "B-03")
        assert findings(edit_body(given, "audit", parent="board"), "B-03")
        held = add_function(given, Function(id="accounts", name="Accounts", held_by="audit"))
        assert [finding.elements for finding in findings(held, "B-03")] == [("audit",)]

    def test_a_body_that_has_ended_is_not_asked(self) -> None:
        given = edit_body(
            map_of("Audit -assurance-> NHSE", nhse="national-body"), "audit", valid_to=date(2022, 6, 30)
        )
        assert not findings(given, "B-03")
        assert findings(given, "B-03", on=date(2022, 6, 30))

    def test_accountability_to_a_body_that_has_ended_does_not_count(self) -> None:
        given = map_of("Audit -accountability-> NHSE", nhse="national-body")
        assert not findings(given, "B-03")
        assert not findings(
            edit_body(given, "nhse", valid_to=date(2022, 6, 30)), "B-03", on=date(2022, 6, 30)
        )

    def test_a_board_of_trustees_is_the_end_of_the_line_in_a_charity(self) -> None:
        lines = "Audit -accountability-> Trustees"
        assert findings(map_of(lines, trustees="board"), "B-03")
        assert not findings(map_of(lines, trustees="board", form=PartnershipForm.CHARITY), "B-03")

    def test_illustrative_bodies_are_checked_as_well(self) -> None:
        given = map_of("Audit -assurance-> NHSE", nhse="national-body")
        assert findings(edit_body(given, "audit", attestation=Attestation.ILLUSTRATIVE), "B-03")

    def test_the_fix_makes_an_organ_accountable_to_its_parent(self) -> None:
        given = map_of("Board -accountability-> NHSE", board="board", nhse="national-body", audit="committee")
        mended = fixed(edit_body(given, "audit", parent="board"), "B-03")
        assert not findings(mended, "B-03")
        assert mended.connectors[-1].target == "board"

    def test_no_fix_where_the_parent_answers_to_nobody_or_has_ended(self) -> None:
        given = edit_body(
            map_of(board="board", audit="committee", nhse="national-body"), "audit", parent="board"
        )
        assert [finding.fix for finding in findings(given, "B-03")] == [None]
        ended = edit_body(edit_body(given, "audit", parent="nhse"), "nhse", valid_to=date(2021, 1, 1))
        assert [finding.fix for finding in findings(ended, "B-03")] == [None]


class TestDelegationGoesOneWay:
    def test_a_chain_is_fine(self) -> None:
        assert not findings(map_of("A -delegation-> B: cancer", "B -delegation-> C: cancer"), "B-07")

    def test_two_that_delegate_the_same_to_each_other(self) -> None:
        (finding,) = findings(map_of("A -delegation-> B: cancer", "B -delegation-> A: cancer"), "B-07")
        assert finding.sentence == (
            "A delegates cancer to B, which delegates to A: the delegation goes round in a circle."
        )
        assert finding.elements == ("line-1", "line-2")

    def test_a_circle_of_three_is_told_once_with_all_that_goes_round(self) -> None:
        lines = (
            "A -delegation-> B: cancer, stroke",
            "B -delegation-> C: stroke, cancer",
            "C -delegation-> A: cancer, stroke",
        )
        (finding,) = findings(map_of(*lines, "C -delegation-> D: cancer"), "B-07")
        assert finding.sentence.startswith("A delegates cancer and stroke to B, which delegates to C, which")
        assert finding.elements == ("line-1", "line-2", "line-3")

    def test_different_functions_may_go_different_ways(self) -> None:
        assert not findings(map_of("A -delegation-> B: cancer", "B -delegation-> A: stroke"), "B-07")

    def test_a_part_that_comes_back_is_a_circle(self) -> None:
        given = map_of("A -delegation-> B: commissioning", "B -delegation-> A: cancer")
        (finding,) = findings(edit_function(given, "cancer", part_of="commissioning"), "B-07")
        assert "delegates cancer" in finding.sentence

    def test_a_delegation_that_names_nothing_may_be_about_anything(self) -> None:
        assert findings(map_of("A -delegation-> B", "B -delegation-> A: cancer"), "B-07")
        (finding,) = findings(map_of("A -delegation-> B", "B -delegation-> A"), "B-07")
        assert finding.sentence.startswith("A delegates functions to B")

    def test_two_circles_are_two_findings(self) -> None:
        lines = (
            "A -delegation-> B: x",
            "B -delegation-> A: x",
            "C -delegation-> D: x",
            "D -delegation-> C: x",
        )
        assert len(findings(map_of(*lines), "B-07")) == 2

    def test_mutual_delegation_is_a_circle(self) -> None:
        (finding,) = findings(map_of("A <-delegation-> B: cancer"), "B-07")
        assert finding.elements == ("line-1",)

    def test_a_circle_through_a_board_is_one(self) -> None:
        given = map_of("ICB -delegation-> Leeds: cancer", "Leeds -delegation-> Board: cancer", board="board")
        assert not findings(given, "B-07")
        assert findings(edit_body(given, "board", parent="icb"), "B-07")

    def test_a_body_that_delegates_to_its_own_board(self) -> None:
        given = edit_body(map_of("ICB <-delegation-> Board: cancer", board="board"), "board", parent="icb")
        (finding,) = findings(given, "B-07")
        assert finding.sentence == (
            "ICB and Board delegate cancer to each other, but both are one body: it delegates to itself."
        )

    def test_a_delegation_that_has_ended_closes_no_circle(self) -> None:
        given = map_of("A -delegation-> B: cancer", "B -delegation-> A: cancer")
        assert not findings(edit_connector(given, "line-2", valid_to=date(2022, 6, 30)), "B-07")
