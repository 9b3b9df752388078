"""Differences name what came, went and changed, and nothing else."""

import pytest

from schema import Body, Connector, Level, Note, PartnershipForm, Placement
from schema.difference import NO_DIFFERENCE, Changes, ViewChanges, difference
from schema.edits.bodies import add_body, edit_body, rename_body, reorder_body
from schema.edits.connectors import change_connector_kind, connect, delete_connectors, reconnect_target
from schema.edits.deletion import delete_bodies
from schema.edits.document import edit_control, set_abbreviation, set_form
from schema.edits.functions import edit_function
from schema.edits.key import redefine_body_kind, redefine_connector_kind
from schema.edits.levels import add_level
from schema.edits.moving import move
from schema.edits.notes import add_note
from schema.edits.pins import clear_pins
from schema.edits.placements import hide_connectors, place, remove_from_view
from schema.edits.views import delete_view, duplicate_view, edit_view, reorder_view


def test_equal_partnerships_do_not_differ(west):
    assert difference(west, west) is NO_DIFFERENCE
    rebuilt = type(west).model_validate(west.model_dump())
    assert rebuilt.bodies[0] is not west.bodies[0]
    assert not difference(west, rebuilt)


def test_bodies_that_came_went_and_changed(west):
    after = add_body(west, Body(id="forum", name="Forum", kind="forum"))
    after = delete_bodies(rename_body(after, "leeds", "Leeds"), ["residents"])
    found = difference(west, after)
    assert found.bodies == Changes(added=("forum",), removed=("residents",), changed=("leeds",))
    assert found.connectors == Changes(removed=("engages",))
    assert found.functions == found.levels == Changes()
    assert found.views.changed == ("system", "people")


def test_another_order_is_a_difference(west):
    assert difference(west, reorder_body(west, "icb", 4)).bodies == Changes(reordered=True)
    assert difference(west, reorder_view(west, "people", 0)).views == Changes(reordered=True)


@pytest.mark.parametrize(
    ("edit", "within"),
    [
        (lambda p: move(p, "system", ["icb"], 8, 0), ViewChanges(placements=Changes(changed=("icb",)))),
        (
            lambda p: place(p, "system", Placement(body="board", x=0, y=0)),
            ViewChanges(placements=Changes(added=("board",))),
        ),
        (
            lambda p: remove_from_view(p, "system", ["council"]),
            ViewChanges(placements=Changes(removed=("council",)), pins=Changes(removed=("engages",))),
        ),
        (
            lambda p: add_note(p, "system", Note(id="new", text="!", x=0, y=0)),
            ViewChanges(notes=Changes(added=("new",))),
        ),
        (
            lambda p: clear_pins(p, "system", ["delegates"]),
            ViewChanges(pins=Changes(removed=("delegates",))),
        ),
        (lambda p: hide_connectors(p, "system", ["engages"]), ViewChanges(fields=("connectors_hidden",))),
        (lambda p: edit_view(p, "system", bundles=False), ViewChanges(fields=("bundles",))),
    ],
)
def test_within_a_view_only_what_differs_is_named(west, edit, within):
    found = difference(west, edit(west))
    assert found.views == Changes(changed=("system",))
    assert found.in_view("system") == within
    assert not found.in_view("people")
    assert (found.bodies, found.connectors, found.fields) == (Changes(), Changes(), ())


def test_a_view_that_is_new_or_gone_has_nothing_within(west):
    assert difference(west, duplicate_view(west, "system", "copy", "Copy")).within_views == ()
    assert difference(west, delete_view(west, "system")).views == Changes(removed=("system",))


def test_lines_levels_kinds_and_functions(west):
    line = Connector(id="advises", kind="advice", source="residents", target="icb")
    after = connect(change_connector_kind(west, ["delegates"], "advice"), line)
    after = add_level(after, Level(id="ward", rank=4, label="Ward"))
    after = edit_function(after, "cancer", reference="4.2")
    after = redefine_connector_kind(redefine_body_kind(after, "board", name="The Board"), "advice", code="A")
    found = difference(west, after)
    assert found.connectors == Changes(added=("advises",), changed=("delegates",))
    assert found.levels == Changes(added=("ward",))
    assert found.functions == Changes(changed=("cancer",))
    assert found.body_kinds == Changes(changed=("board",))
    assert found.connector_kinds == Changes(changed=("advice",))


def test_the_other_fields_are_named(west):
    after = set_abbreviation(edit_control(set_form(west, PartnershipForm.COUNCIL), version="2"), "A", "B")
    assert difference(west, after).fields == ("form", "control", "abbreviations")


def test_a_reconnected_and_a_deleted_line_change_pins_too(west):
    assert difference(west, reconnect_target(west, "delegates", "board")).in_view("system").pins == Changes(
        removed=("delegates",)
    )
    gone = difference(west, delete_connectors(west, ["accounts"]))
    assert gone.in_view("system") == ViewChanges(fields=("connectors_hidden",))


def test_an_edit_of_a_body_is_no_edit_of_its_lines_or_places(west):
    assert difference(west, edit_body(west, "icb", chair="A. Person")) == type(NO_DIFFERENCE)(
        bodies=Changes(changed=("icb",))
    )
