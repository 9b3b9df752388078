"""One fact is told once: of the rules that could speak of it, by one, and by the other where that is off."""

import pytest

from schema import Partnership
from schema.edits.switching_off import switch_off
from schema.rules import check
from tests.support.maps import map_of, where

ICB = "integrated-care-board"
BACK = ("Leeds -accountability-> ICB", "Wakefield -accountability-> ICB")
GIVEN = ("ICB -delegation-> Leeds: cancer", "ICB -delegation-> Wakefield: cancer")
PLACES = {"leeds": "place-committee@place/icb", "wakefield": "place-committee@place/icb", "icb": ICB}

FACTS = {
    "a law that does not allow it, and a key that does not mean it": (
        map_of("ICB -delegation-> Hospice: care", icb=ICB, hospice="voluntary-body"),
        *("C-10", "A-12"),
    ),
    "a cluster without legal form": (
        map_of("ICB -delegation-> Cluster: cancer", icb=ICB, cluster="cluster"),
        *("C-14", "D-05"),
    ),
    "a committee by name only, without terms": (map_of("Group -reports-to-> ICB", icb=ICB), "C-15", "G-01"),
    "a place that is given nothing": (map_of(*BACK, GIVEN[0], **PLACES), "D-04", "D-07"),
    "a place that answers to nobody": (
        switch_off(map_of(*GIVEN, BACK[0], **PLACES), "B-03", "Agreed."),
        *("B-01", "D-07"),
    ),
    "an organ without a line of its own": (
        map_of(GIVEN[0], icb=ICB, leeds="place-committee/icb"),
        *("B-01", "B-03"),
    ),
}


def spoken(given: Partnership) -> set[str]:
    return {found.rule for found in check(given)}


@pytest.mark.parametrize(("given", "told", "silent"), FACTS.values(), ids=FACTS)
def test_a_fact_is_told_by_one_rule(given: Partnership, told: str, silent: str) -> None:
    assert {told, silent} & spoken(given) == {told}
    assert {told, silent} & spoken(switch_off(given, told, "Agreed.")) == {silent}


def test_of_bodies_that_cannot_decide_it_is_not_asked_why_there_or_who_is_heard() -> None:
    given = map_of(
        "ICB -delegation-> Forum: cancer", "Residents -engagement-> ICB", icb=ICB, residents="constituency"
    )
    forum = where(given, forum={"kind": "forum", "levels": ("system",)})
    committee = where(given, forum={"levels": ("system",)})
    assert {"D-01", "F-01", "D-05"} & spoken(forum) == {"D-05"}
    assert {"D-01", "F-01", "D-05"} & spoken(committee) == {"D-01", "F-01"}


def test_an_answer_to_advice_is_no_assurance_about_functions() -> None:
    advised = map_of("Forum -advice-> Panel", "Panel -assurance-> Forum", forum="forum", panel="forum")
    assert {"A-01", "A-02", "A-03"} & spoken(advised) == {"A-02"}
