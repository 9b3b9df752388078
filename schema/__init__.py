"""The model of a partnership: frozen values, the edits that make new ones, and the rules that read them."""

from schema.acceptance import Acceptance, AcceptedElement, SwitchedOff
from schema.body import Body, Level, Seat
from schema.connector import Connector
from schema.control import Control, Revision, Status
from schema.default_key import default_key, default_levels
from schema.evidence import Attestation, Fact
from schema.function import Function, FunctionKind, Holding
from schema.key import BodyKind, ConnectorKind, EndMarker, Family, Fill, Join, Key, LinePattern, Shape
from schema.partnership import FORMAT_VERSION, Abbreviation, Partnership, PartnershipForm
from schema.publication import Background, Publication, Theme
from schema.record import Record
from schema.structure import Fault, InvalidPartnership
from schema.view import (
    Area,
    Direction,
    Emphasis,
    Form,
    LineStyle,
    Note,
    Orientation,
    Page,
    Pin,
    Placement,
    Point,
    View,
)

__all__ = [
    "FORMAT_VERSION",
    "Abbreviation",
    "Acceptance",
    "AcceptedElement",
    "Area",
    "Attestation",
    "Background",
    "Body",
    "BodyKind",
    "Connector",
    "ConnectorKind",
    "Control",
    "Direction",
    "Emphasis",
    "EndMarker",
    "Fact",
    "Family",
    "Fault",
    "Fill",
    "Form",
    "Function",
    "FunctionKind",
    "Holding",
    "InvalidPartnership",
    "Join",
    "Key",
    "Level",
    "LinePattern",
    "LineStyle",
    "Note",
    "Orientation",
    "Page",
    "Partnership",
    "PartnershipForm",
    "Pin",
    "Placement",
    "Point",
    "Publication",
    "Record",
    "Revision",
    "Seat",
    "Shape",
    "Status",
    "SwitchedOff",
    "Theme",
    "View",
    "default_key",
    "default_levels",
]
