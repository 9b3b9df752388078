"""Cutting and pasting: in one view, into another, as the same or as new bodies, and into another document."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from exporters import xml
from partnerships import partnership, partnerships
from schema import Area, BodyKind, Level, Placement, View
from schema.edits.bodies import rename_body
from schema.edits.pasting import Matching, matchings, paste, place_again
from schema.fragments import Fragment, cut
from schema.showing import shown_connectors


@pytest.fixture
def other():
    """Another document, with other words for the same things."""
    made = partnership("Leeds Committee", "Leeds Forum", id=UUID(int=2))
    return made.but(
        levels=(Level(id="locality", rank=3, label="Place"),),
        bodies=(made.bodies[0].but(id="lc"), made.bodies[1]),
        views=(View(id="page", title="Page", placements=(Placement(body="lc", x=0, y=0),)),),
    )


def sentences(p):
    return {(line.source, line.kind, line.target, line.functions) for line in p.connectors}


def test_a_fragment_is_sound_by_itself(west):
    found = cut(west, "system", ["places", "residents", "remark"])
    assert [body.id for body in found.content.bodies] == ["leeds", "council", "residents"]
    assert (found.content.body("leeds").parent, found.content.body("leeds").seats[0].nominated_by) == (
        None,
        "council",
    )
    assert [line.id for line in found.content.connectors] == ["engages"]
    assert [level.id for level in found.content.levels] == ["system", "place", "people"]
    assert [note.id for note in found.view.notes] == ["remark"]
    assert [pin.connector for pin in found.view.pins] == ["engages"]
    assert found.is_from(west)
    with pytest.raises(KeyError, match="board"):
        cut(west, "system", ["board"])


def test_it_brings_the_functions_of_its_lines_and_the_wider_ones(west):
    found = cut(west, "system", ["icb", "leeds"])
    assert [line.id for line in found.content.connectors] == ["delegates"]
    assert [(each.id, each.held_by) for each in found.content.functions] == [
        ("commissioning", "icb"),
        ("acute", None),
        ("cancer", None),
    ]
    assert found.content.view("system").placements[1].area is None


def test_it_travels_as_a_document(west):
    found = cut(west, "system", ["icb", "places", "remark"])
    assert Fragment(xml.read_bytes(xml.write(found.content), "clipboard")) == found


def test_placed_again_the_bodies_are_the_same(west):
    found = cut(west, "system", ["icb", "places", "residents"])
    pasted = place_again(west, "people", found, 8, 16)
    after = pasted.partnership
    assert (after.bodies, after.functions, after.key) == (west.bodies, west.functions, west.key)
    assert after.connectors == west.connectors
    assert pasted.selected == ("icb", "leeds", "council", "residents", "places-2")
    view = after.view("people")
    assert [each.body for each in view.placements] == ["residents", "icb", "leeds", "council"]
    assert view.placements[0] == west.view("people").placements[0]
    assert (view.placements[1].x, view.placements[1].y) == (88, 96)
    assert view.placements[2].area == view.areas[0].id == "places-2"
    assert view.pins[0].waypoints[0].x == west.view("system").pins[0].waypoints[0].x + 8
    assert after.view("system") is west.view("system")


def test_pasted_as_new_they_are_others_with_the_same_ties(west):
    found = cut(west, "system", ["icb", "leeds"])
    after = paste(west, "system", found, {}, 400, 0).partnership
    new = after.bodies[len(west.bodies) :]
    assert [body.id for body in new] == ["integrated-care-board", "leeds-committee"]
    assert (new[1].parent, new[1].seats) == ("integrated-care-board", west.body("leeds").seats)
    assert sentences(after) - sentences(west) == {
        ("integrated-care-board", "delegation", "leeds-committee", ("acute", "cancer"))
    }
    assert after.functions == west.functions
    alone = paste(west, "system", cut(west, "system", ["leeds"]), {}).partnership
    assert alone.bodies[-1].parent == "icb"


def test_another_document_is_asked_what_is_the_same(west, other):
    found = cut(west, "system", ["icb", "places", "residents"])
    assert matchings(other, found) == (Matching("leeds", "lc", "name"),)
    coded = west.but(bodies=(west.bodies[0].but(ods_code="QWO"), *west.bodies[1:]))
    known = other.but(bodies=(*other.bodies[:1], other.bodies[1].but(ods_code="QWO")))
    assert matchings(known, cut(coded, "system", ["icb"])) == (Matching("icb", "leeds-forum", "ODS code"),)


def test_another_document_gets_what_it_lacks_and_keeps_its_words(west, other):
    found = cut(west, "system", ["icb", "places", "residents"])
    after = place_again(other, "page", found).partnership
    assert [body.id for body in after.bodies] == [
        "lc",
        "leeds-forum",
        "integrated-care-board",
        "leeds-city-council",
        "residents",
    ]
    assert [level.id for level in after.levels] == ["system", "locality", "people"]
    assert after.body("leeds-city-council").levels == ("locality",)
    assert after.view("page").areas[0].level == "locality"
    assert [each.id for each in after.functions] == ["commissioning", "acute", "cancer"]
    assert sentences(after) == {
        ("integrated-care-board", "delegation", "lc", ("acute", "cancer")),
        ("residents", "engagement", "leeds-city-council", ()),
    }
    assert len(after.view("page").placements) == 4


def test_kinds_that_a_document_lacks_come_with_what_they_may_join(west, other):
    few = tuple(kind for kind in other.key.body_kinds if kind.id in ("forum", "committee"))
    bare = other.key.but(connector_kinds=(), body_kinds=few)
    named = bare.but(body_kinds=(*bare.body_kinds, BodyKind(id="people", name="constituency")))
    made = other.but(key=named)
    after = place_again(made, "page", cut(west, "system", ["icb", "places", "residents"])).partnership
    assert {kind.id for kind in after.key.body_kinds} == {
        *("forum", "committee", "people", "integrated-care-board", "local-authority")
    }
    assert [kind.id for kind in after.key.connector_kinds] == ["delegation", "engagement"]
    assert after.body("residents").kind == "people"
    for kind in after.key.connector_kinds:
        assert kind.joins
        assert all(join.targets for join in kind.joins if kind.id == "delegation")


def test_pasting_twice_gives_two_of_each(west):
    found = cut(west, "system", ["places", "remark"])
    once = paste(west, "system", found, {}).partnership
    twice = paste(once, "system", found, {}).partnership
    assert len(twice.bodies) == len(west.bodies) + 4
    assert [area.id for area in twice.view("system").areas] == ["places", "places-2", "places-3"]
    assert [note.id for note in twice.view("system").notes] == ["remark", "remark-2", "remark-3"]


def test_two_that_are_one_in_the_document_are_placed_once(west):
    found = cut(west, "system", ["residents", "council"])
    after = paste(west, "people", found, {"residents": "residents", "council": "residents"}).partnership
    assert [each.body for each in after.view("people").placements] == ["residents"]
    assert after.connectors == west.connectors


def test_a_renamed_body_is_still_the_same(west):
    found = cut(west, "system", ["icb"])
    renamed = rename_body(west, "icb", "Another name")
    assert matchings(renamed, found) == (Matching("icb", "icb", "id"),)
    with pytest.raises(KeyError):
        paste(west, "system", found, {"icb": "nobody"})


@settings(
    deadline=None,
    max_examples=6,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(partnerships(), partnerships())
def test_whatever_is_cut_can_be_pasted_anywhere(made, there):
    area = Area(id="zz-area", title="Z", x=0, y=0)
    there = there.but(views=(*there.views, View(id="zz-page", title="Z", areas=(area,))))
    for view in made.views:
        ids = [each.body for each in view.placements] + [part.id for part in (*view.areas, *view.notes)]
        found = cut(made, view.id, ids)
        assert shown_connectors(made, view) == found.content.connectors
        pasted = place_again(there, "zz-page", found).partnership
        new = paste(there, "zz-page", found, {}).partnership
        assert len(new.view("zz-page").placements) == len(view.placements)
        assert len(new.bodies) == len(there.bodies) + len(view.placements)
        assert len(pasted.bodies) <= len(new.bodies)
        assert place_again(made, view.id, found).partnership.bodies == made.bodies
