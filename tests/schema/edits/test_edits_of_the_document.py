"""Control block, form, abbreviations, levels and the key."""

import pytest
from pydantic import ValidationError

from schema import (
    BodyKind,
    ConnectorKind,
    InvalidPartnership,
    Join,
    Level,
    PartnershipForm,
    Revision,
    Status,
    Theme,
    default_levels,
)
from schema.edits.document import (
    add_revision,
    edit_control,
    edit_publication,
    remove_abbreviation,
    set_abbreviation,
    set_form,
)
from schema.edits.key import (
    add_body_kind,
    add_connector_kind,
    redefine_body_kind,
    redefine_connector_kind,
    remove_body_kind,
    remove_connector_kind,
)
from schema.edits.levels import add_level, edit_level, remove_level


def test_the_control_block_changes_and_nothing_else(west):
    after = edit_control(west, status=Status.APPROVED, version="1.0")
    assert (after.control.status, after.control.version) == (Status.APPROVED, "1.0")
    assert after.but(control=west.control) == west
    assert edit_control(west, title="West Yorkshire") is west


def test_how_it_is_published_changes_and_nothing_else(west):
    after = edit_publication(west, people=True, theme=Theme.NEUTRAL)
    assert (after.publication.people, after.publication.theme) == (True, Theme.NEUTRAL)
    assert after.but(publication=west.publication) == west
    assert edit_publication(west, people=False) is west


@pytest.mark.parametrize(
    "font", ["", "Arial;", "Arial, Liberation Sans", 'Arial" onload="x', "url(x)", "Arial,Arial", "'\\0'"]
)
def test_a_font_stack_is_nothing_but_names_of_fonts(west, font):
    with pytest.raises(ValidationError):
        edit_publication(west, font=font)


def test_a_revision_is_added_last(west):
    after = add_revision(add_revision(west, Revision(version="0.1")), Revision(version="0.2"))
    assert [row.version for row in after.control.revisions] == ["0.1", "0.2"]


def test_the_form_is_set(west):
    assert set_form(west, PartnershipForm.COUNCIL).form is PartnershipForm.COUNCIL
    assert set_form(west, PartnershipForm.OTHER) is west


def test_an_abbreviation_is_set_replaced_and_removed(west):
    after = set_abbreviation(set_abbreviation(west, "HWB", "health board"), " ICB ", "integrated board")
    assert [(a.short, a.full) for a in after.abbreviations] == [
        ("ICB", "integrated board"),
        ("HWB", "health board"),
    ]
    assert set_abbreviation(after, "HWB", "health board") is after
    after = remove_abbreviation(after, "HWB")
    assert set_abbreviation(after, "ICB", "integrated care board") == west
    with pytest.raises(KeyError):
        remove_abbreviation(west, "HWB")


def test_a_level_is_added_by_rank_and_relabelled(west):
    after = add_level(west, Level(id="locality", rank=3, label="Locality"))
    assert [level.id for level in after.levels][3:5] == ["place", "locality"]
    assert edit_level(after, "locality", label="Borough").level("locality").label == "Borough"
    assert edit_level(west, "place", label=default_levels()[3].label) is west


def test_bodies_and_areas_of_a_removed_level_go_to_another_or_lose_it(west):
    lost, replaced = remove_level(west, "place"), remove_level(west, "place", "system")
    assert (lost.body("leeds").levels, lost.body("council").levels) == (("system",), ())
    assert (replaced.body("leeds").levels, replaced.body("council").levels) == (("system",), ("system",))
    assert [p.view("system").areas[0].level for p in (lost, replaced)] == [None, "system"]
    assert lost.body("icb") is west.body("icb")


def test_kinds_are_added_and_redefined(west):
    kind = ConnectorKind(
        id="informs", name="Informs", code="I", forward="{source} informs {target}", inverse=""
    )
    after = add_body_kind(add_connector_kind(west, kind), BodyKind(id="guild", name="Guild"))
    after = redefine_body_kind(redefine_connector_kind(after, "informs", code="IF"), "guild", statutory=True)
    assert (after.connector_kind("informs").code, after.body_kind("guild").statutory) == ("IF", True)
    assert redefine_body_kind(west, "board", name=west.body_kind("board").name) is west
    with pytest.raises(InvalidPartnership, match="connector kinds"):
        add_connector_kind(after, kind)


def test_a_kind_of_line_in_use_goes_only_against_a_replacement(west):
    with pytest.raises(InvalidPartnership, match="connector kind “engagement”"):
        remove_connector_kind(west, "engagement")
    after = remove_connector_kind(west, "engagement", "advice")
    assert after.connector("engages").kind == "advice"
    assert after.view("system").kinds_shown == ("delegation", "advice", "accountability")
    assert after.connector("delegates") is west.connector("delegates")


def test_a_kind_of_line_out_of_use_goes_from_key_and_views(west):
    shown = remove_connector_kind(west, "funded-by")
    assert "funded-by" not in {kind.id for kind in shown.key.connector_kinds}
    assert shown.views == west.views


def test_a_kind_of_body_in_use_goes_only_against_a_replacement(west):
    with pytest.raises(InvalidPartnership, match="body kind “local-authority”"):
        remove_body_kind(west, "local-authority")
    after = remove_body_kind(west, "local-authority", "statutory-body")
    assert after.body("council").kind == "statutory-body"
    joins = [join for kind in after.key.connector_kinds for join in kind.joins]
    assert all("local-authority" not in (*join.sources, *join.targets) for join in joins)
    assert all(len(set(join.targets)) == len(join.targets) for join in joins)


def test_a_row_of_what_may_be_joined_never_becomes_any_kind_by_a_removal(west):
    only = add_body_kind(west, BodyKind(id="guild", name="Guild"))
    only = redefine_connector_kind(only, "funded-by", joins=(Join(sources=("guild",)),))
    with pytest.raises(InvalidPartnership, match="body kind “guild”"):
        remove_body_kind(only, "guild")
    after = remove_body_kind(only, "guild", "forum")
    assert after.connector_kind("funded-by").joins == (Join(sources=("forum",)),)
