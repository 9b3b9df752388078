"""Duplicating: new bodies under names of their own, beside their originals, with the lines between them."""

from itertools import product

import pytest
from pydantic import ValidationError

from schema import View
from schema.edits.bodies import rename_body
from schema.edits.duplicating import duplicate, paste_as_new
from schema.edits.pasting import place_again
from schema.fragments import cut
from schema.sizing import body_box


def names(p):
    return [body.name for body in p.bodies]


def test_copies_follow_their_originals_and_have_the_lines_between_them(west):
    made = duplicate(west, "system", ("icb", "leeds"))
    after = made.partnership
    assert names(after)[:4] == [
        "Integrated Care Board",
        "Integrated Care Board (copy)",
        "Board of the ICB",
        "Leeds Committee",
    ]
    one, other = made.selected
    (line,) = [each for each in after.connectors if each not in west.connectors]
    assert (line.kind, line.source, line.target) == ("delegation", one, other)
    assert after.body(other).parent == one


def test_copies_from_one_area_stay_in_it(west):
    made = duplicate(west, "system", ("leeds", "council"))
    view = made.partnership.view("system")
    assert [each.area for each in view.placements if each.body in made.selected] == ["places", "places"]


def test_copies_stand_clear_of_everything(west):
    made = duplicate(west, "system", ("icb", "leeds", "delegates"))
    after, (one, other) = made.partnership, made.selected
    places = {each.body: each for each in after.view("system").placements}
    assert (places[one].area, places[other].area) == (None, None)
    assert places[one].x - places["icb"].x == places[other].x - places["leeds"].x
    boxes = {body: body_box(after, each) for body, each in places.items()}
    for body, copy in product(("icb", "leeds", "council", "residents"), made.selected):
        first, second = boxes[body], boxes[copy]
        across = first.left < second.right and second.left < first.right
        assert not (across and first.top < second.bottom and second.top < first.bottom)


def test_an_area_is_copied_with_what_it_holds(west):
    made = duplicate(west, "system", ("places", "remark"))
    view = made.partnership.view("system")
    assert [area.id for area in view.areas] == ["places", "places-2"]
    assert [note.text for note in view.notes] == ["Draft", "Draft"]
    held = [each.body for each in view.placements if each.area == "places-2"]
    assert [made.partnership.body(body).name for body in held] == [
        "Leeds Committee (copy)",
        "Leeds City Council (copy)",
    ]


def test_every_copy_has_a_name_of_its_own(west):
    twice = duplicate(duplicate(west, "system", ("icb",)).partnership, "system", ("icb",)).partnership
    assert names(twice)[:3] == [
        "Integrated Care Board",
        "Integrated Care Board (copy 2)",
        "Integrated Care Board (copy)",
    ]
    with pytest.raises(ValidationError):
        duplicate(rename_body(west, "icb", "x" * 200), "system", ("icb",))


def test_lines_alone_bring_their_ends(west):
    found = cut(west, "system", ["engages"])
    assert [body.id for body in found.content.bodies] == ["council", "residents"]
    assert [line.id for line in found.content.connectors] == ["engages"]
    with pytest.raises(KeyError, match="accounts"):
        cut(west, "system", ["accounts"])


def test_in_another_document_a_new_body_keeps_its_name(west, build):
    there = build(views=(View(id="page", title="Page"),)).but(id="00000000-0000-0000-0000-000000000009")
    made = paste_as_new(there, "page", cut(west, "system", ["icb"]))
    assert names(made.partnership) == ["Integrated Care Board"]


def test_a_hidden_line_that_is_pasted_is_shown(west):
    found = cut(west, "system", ["engages"])
    hidden = west.view("system").but(connectors_hidden=("accounts", "engages"))
    after = place_again(west.but(views=(hidden,)), "system", found).partnership
    assert after.view("system").connectors_hidden == ("accounts",)
