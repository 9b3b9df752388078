"""What is proposed first."""

from schema.edits.bodies import edit_body
from schema.likely import likely_bodies, likely_body_kinds, likely_kinds
from tests.support.maps import map_of

KINDS = {"icb": "integrated-care-board", "leeds": "place-committee", "bradford": "place-committee"}


def test_what_joins_such_bodies_already_comes_first():
    partnership = map_of("ICB -assurance-> Leeds", "Leeds -advice-> ICB", **KINDS)
    kinds = [kind.id for kind in likely_kinds(partnership, "icb", "bradford")]
    assert kinds[0] == "assurance"
    assert "delegation" in kinds


def test_what_the_key_says_in_particular_comes_before_what_joins_anything():
    kinds = [kind.id for kind in likely_kinds(map_of(**KINDS), "icb", "leeds")]
    assert kinds[0] == "delegation"
    assert kinds.index("assurance") < kinds.index("member-of") < kinds.index("untyped")


def test_what_runs_the_other_way_stands_back():
    partnership = map_of("ICB -delegation-> Leeds", **KINDS)
    for source in ("leeds", "bradford"):
        kinds = [kind.id for kind in likely_kinds(partnership, source, "icb")]
        assert kinds.index("accountability") < kinds.index("delegation")


def test_what_the_key_does_not_mean_is_not_proposed():
    partnership = map_of(icb="integrated-care-board", residents="constituency")
    kinds = [kind.id for kind in likely_kinds(partnership, "icb", "residents")]
    assert "delegation" not in kinds
    assert "accountability" in kinds


def test_what_joins_these_very_bodies_is_proposed_last():
    partnership = map_of("ICB -delegation-> Leeds", "ICB -delegation-> Bradford", **KINDS)
    assert likely_kinds(partnership, "icb", "leeds")[-1].id == "delegation"


def test_between_a_board_and_a_committee_of_its_body_delegation_runs_down_and_accountability_up():
    partnership = map_of(
        "Board -works-alongside-> Audit",
        "ICB -works-alongside-> Quality",
        icb="integrated-care-board",
        board="board",
    )
    for organ in ("board", "audit", "quality"):
        partnership = edit_body(partnership, organ, parent="icb")
    for above, below in (("board", "quality"), ("icb", "audit"), ("icb", "board")):
        assert likely_kinds(partnership, above, below)[0].id == "delegation"
        assert likely_kinds(partnership, below, above)[0].id == "accountability"
    assert likely_kinds(partnership, "quality", "audit")[0].id == "works-alongside"


def test_what_such_a_body_often_gives_comes_before_what_it_never_gives():
    partnership = map_of("ICB -assurance-> Leeds", audit="committee", **KINDS)
    assert likely_kinds(partnership, "icb", "audit")[0].id == "assurance"


def test_bodies_that_only_a_kind_for_anything_would_join_are_not_likely():
    partnership = map_of(people="constituency", leeds="place-committee", patients="constituency")
    assert likely_bodies(partnership, "people") == {"leeds"}


def test_a_name_says_its_kind():
    partnership = map_of(leeds="place-committee")
    assert (
        likely_body_kinds(partnership, "Leeds Health and Wellbeing Board")[0].id
        == "health-and-wellbeing-board"
    )
    assert likely_body_kinds(partnership, "Audit Committee")[0].id == "committee"


def test_a_name_that_says_nothing_takes_the_kind_most_used():
    assert likely_body_kinds(map_of(leeds="place-committee"), "Leeds")[0].id == "place-committee"
