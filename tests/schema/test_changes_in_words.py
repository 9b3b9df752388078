"""What a person reads about a change: real names, whole sentences."""

import pytest

from schema import (
    Attestation,
    Body,
    BodyKind,
    Connector,
    ConnectorKind,
    Function,
    Level,
    Note,
    Partnership,
    PartnershipForm,
    Placement,
    Point,
    View,
)
from schema.changes_in_words import WORDS, changes_in_words
from schema.edits.areas import delete_areas, edit_area
from schema.edits.bodies import (
    add_body,
    change_body_kind,
    edit_body,
    rename_body,
    reorder_body,
    set_levels,
    set_parent,
)
from schema.edits.connectors import change_connector_kind, connect, edit_connector, reconnect_target
from schema.edits.deletion import delete_bodies
from schema.edits.document import edit_publication, set_abbreviation, set_form
from schema.edits.functions import delete_functions, edit_function, set_functions
from schema.edits.key import redefine_connector_kind, remove_connector_kind
from schema.edits.levels import edit_level
from schema.edits.moving import move
from schema.edits.notes import add_note
from schema.edits.pins import set_label
from schema.edits.placements import place, remove_from_view
from schema.edits.views import delete_view, edit_view


def new_body(**fields):
    return Body(id="transition", name="Transition Committee", kind="committee", **fields)


def advises(**fields):
    return Connector(id="advises", kind="advice", source="residents", target="icb", **fields)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda p: add_body(p, new_body()), ("Added Transition Committee.",)),
        (
            lambda p: rename_body(p, "leeds", "Leeds Place Committee"),
            ("Renamed Leeds Committee to Leeds Place Committee.",),
        ),
        (lambda p: rename_body(p, "leeds", "The Committee"), ("Renamed Leeds Committee to The Committee.",)),
        (
            lambda p: change_body_kind(p, ["board"], "committee"),
            ("Changed the kind of Board of the ICB from Board to Committee.",),
        ),
        (
            lambda p: set_parent(p, ["leeds"], "board"),
            (
                "Leeds Committee is no longer an organ of Integrated Care Board.",
                "Leeds Committee is now an organ of Board of the ICB.",
            ),
        ),
        (
            lambda p: edit_body(set_levels(p, ["icb"], ()), "icb", ods_code="QWO"),
            ("Changed the levels and ODS code of Integrated Care Board.",),
        ),
        (lambda p: reorder_body(p, "icb", 3), ("Changed the order of the bodies.",)),
        (
            lambda p: delete_bodies(p, ["residents"]),
            (
                "Removed Residents.",
                "The views of Residents no longer inform Leeds City Council.",
                "Took Residents off the view System.",
                "Changed the course of lines on the view System.",
                "Took Residents off the view People.",
            ),
        ),
        (lambda p: connect(p, advises()), ("Residents now advises Integrated Care Board.",)),
        (
            lambda p: connect(p, advises(mutual=True)),
            ("Residents and Integrated Care Board now advise each other.",),
        ),
        (
            lambda p: set_functions(p, ["delegates"], ("cancer",)),
            (
                "Integrated Care Board no longer delegates acute commissioning and cancer "
                "to Leeds Committee.",
                "Integrated Care Board now delegates cancer to Leeds Committee.",
            ),
        ),
        (
            lambda p: change_connector_kind(p, ["accounts"], "reports-to"),
            (
                "Leeds Committee is no longer accountable to Integrated Care Board.",
                "Leeds Committee now reports to Integrated Care Board.",
            ),
        ),
        (
            lambda p: reconnect_target(p, "accounts", "council"),
            (
                "Leeds Committee is no longer accountable to Integrated Care Board.",
                "Leeds Committee is now accountable to Leeds City Council.",
            ),
        ),
        (
            lambda p: edit_connector(p, "accounts", phrase="answers to", attestation=Attestation.INFERRED),
            (
                "Changed the attestation and phrase of the line “Leeds Committee is accountable to "
                "Integrated Care Board”.",
            ),
        ),
        (
            lambda p: delete_functions(p, ["commissioning"]),
            (
                "Removed the function commissioning.",
                "Changed the wider function of the function acute commissioning.",
            ),
        ),
        (
            lambda p: edit_function(p, "cancer", held_by="leeds"),
            ("Changed the holder of the function cancer.",),
        ),
        (
            lambda p: edit_level(p, "place", label="Locality"),
            ("Renamed the level Place to Locality.",),
        ),
        (
            lambda p: remove_connector_kind(p, "funded-by"),
            ("Removed the kind of line Funded by.",),
        ),
        (
            lambda p: redefine_connector_kind(p, "funded-by", colour="#000000"),
            ("Changed the colour of the kind of line Funded by.",),
        ),
        (
            lambda p: edit_publication(p, people=True),
            ("Changed the publication settings of the document.",),
        ),
        (
            lambda p: set_abbreviation(set_form(p, PartnershipForm.COUNCIL), "HWB", "health board"),
            ("Changed the form and abbreviations of the document.",),
        ),
        (lambda p: delete_view(p, "people"), ("Removed the view People.",)),
        (
            lambda p: edit_view(p, "people", title="Residents", bundles=False),
            ("Renamed the view People to Residents.", "Changed the bundling of lines of the view Residents."),
        ),
        (
            lambda p: place(p, "people", Placement(body="icb", x=0, y=80)),
            ("Placed Integrated Care Board on the view People.",),
        ),
        (
            lambda p: move(p, "system", ["icb", "leeds", "council", "residents"], 8, 8),
            (
                "Moved or resized 4 bodies on the view System.",
                "Changed the course of lines on the view System.",
            ),
        ),
        (
            lambda p: remove_from_view(p, "system", ["icb"]),
            (
                "Took Integrated Care Board off the view System.",
                "Changed the course of lines on the view System.",
            ),
        ),
        (
            lambda p: edit_area(p, "system", "places", title="The five places"),
            ("Changed the area The five places on the view System.",),
        ),
        (
            lambda p: delete_areas(p, "system", ["places"]),
            (
                "Changed the area of Leeds Committee and Leeds City Council on the view System.",
                "Removed the area Places on the view System.",
            ),
        ),
        (
            lambda p: add_note(p, "people", Note(id="new", text="!", x=0, y=0)),
            ("Changed the notes on the view People.",),
        ),
        (
            lambda p: set_label(p, "people", "accounts", Point(x=0, y=0)),
            ("Changed the course of lines on the view People.",),
        ),
        (lambda p: p, ()),
    ],
)
def test_a_change_is_told_in_sentences(west, edit, words):
    assert changes_in_words(west, edit(west)) == words


def test_a_kind_whose_sentence_does_not_name_its_source_can_still_be_told(west):
    before = redefine_connector_kind(west, "advice", forward="{target} listens")
    assert changes_in_words(before, connect(before, advises())) == ("Now: Integrated Care Board listens.",)


def test_a_flag_that_no_sentence_tells_is_told_as_a_field(west):
    before = redefine_connector_kind(connect(west, advises()), "advice", mutual="")
    after = edit_connector(before, "advises", mutual=True)
    assert changes_in_words(before, after) == (
        "Changed the mutuality of the line “Residents advises Integrated Care Board”.",
    )


def test_only_fields_that_exist_have_words_of_their_own():
    told = (Partnership, Body, BodyKind, Connector, ConnectorKind, Function, Level, View)
    assert set(WORDS) <= {field for model in told for field in model.model_fields}
