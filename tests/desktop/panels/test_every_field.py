"""Everything in the schema can be edited: a new field of the model fails here until a form shows it."""

import pytest

from desktop.panels import fields
from desktop.registers import key_fields, levels, rows
from schema import (
    Abbreviation,
    Area,
    Body,
    BodyKind,
    Connector,
    ConnectorKind,
    Control,
    Function,
    Level,
    Note,
    Page,
    Pin,
    Placement,
    Revision,
    Seat,
    View,
)

NEVER = {"id", "unknown"}
"""What no person edits: ids are given once, unknown parts are kept as they came."""
PLACE = {"x", "y", "width", "height"}
"""What is dragged on the canvas."""
VIEW = {"placements", "areas", "notes", "pins", "key_at"}
"""What a view holds, and is drawn."""


@pytest.mark.parametrize(
    ("record", "sections", "elsewhere"),
    [
        (Body, (*fields.BODY, *fields.MEETINGS, *fields.ATTESTED), {"seats"}),
        (Seat, rows.SEAT, set()),
        (Connector, (*fields.CONNECTOR, *fields.ATTESTED), set()),
        (Function, (*fields.FUNCTION, *fields.ATTESTED), set()),
        (View, fields.VIEW, {*VIEW, "page"}),
        (Page, fields.PAGE, set()),
        (Area, fields.AREA, PLACE),
        (Note, fields.NOTE, PLACE),
        (Placement, fields.PLACEMENT, {*PLACE, "body", "area"}),
        (Pin, (*fields.PIN, *fields.BUNDLE), {"connector", "waypoints", "label"}),
        (Control, fields.CONTROL, {"revisions"}),
        (Revision, rows.REVISION, set()),
        (Abbreviation, rows.ABBREVIATION, set()),
        (ConnectorKind, (*key_fields.LINE, *key_fields.SENTENCES), set()),
        (BodyKind, key_fields.BODY, set()),
        (Level, levels.FIELDS, set()),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_every_field_has_an_editor(record, sections, elsewhere):
    shown = {field.name for section in sections for field in section.fields}
    assert shown <= set(record.model_fields)
    assert set(record.model_fields) - NEVER - elsewhere == shown
