"""Where each field of the model stands in the XML: one rule for all records, read from their types.

Lines and paragraphs are words and stand in elements of their own; records are elements; every other value
is an attribute. A new field of the model needs a place in `resources/remit.xsd` and nothing here.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from inspect import get_annotations
from typing import Any, NamedTuple, TypeAlias, get_args, get_origin, get_type_hints

from schema import Record
from schema.text import Line, Paragraph

NAMESPACE = "urn:remit:partnership:0"
ROOT = "partnership"

_FRAMING = {"unknown", "format"}


class Place(Enum):
    """How a field is written."""

    ATTRIBUTE = auto()
    LIST = auto()
    """Attribute that holds ids parted by blanks."""
    TEXT = auto()
    """Element that holds words."""
    RECORD = auto()
    """Element named after the field."""
    RECORDS = auto()
    """Elements, each named after its class, one after the other without a wrapper."""


RecordType: TypeAlias = type[Record]


class Slot(NamedTuple):
    """One field of a record and its place in the XML."""

    field: str
    tag: str
    place: Place
    record: RecordType
    """The class of what stands there; `Record` itself where no record does."""
    required: bool
    default: Any

    @property
    def is_element(self) -> bool:
        """Whether it is a child element rather than an attribute."""
        return self.place in (Place.TEXT, Place.RECORD, Place.RECORDS)

    def omits(self, value: object) -> bool:
        """Whether this value is left out of the file, being the default."""
        return not self.required and bool(value == self.default)


@cache
def slots(model: RecordType) -> tuple[Slot, ...]:
    """The places of a record's fields in canonical order: its own fields first, inherited ones after."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(_slot(model, field, hints[field]) for field in _fields(model))


@cache
def elements(model: RecordType) -> dict[str, Slot]:
    """The child elements that a record may have, by qualified name."""
    return {qualified(slot.tag): slot for slot in slots(model) if slot.is_element}


def qualified(tag: str) -> str:
    """The name as lxml spells it, with its namespace."""
    return f"{{{NAMESPACE}}}{tag}"


def kebab(name: str) -> str:
    """A class or field name as the XML spells it: `ConnectorKind` and `connector_kind` → `connector-kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).replace("_", "-").lower()


def _fields(model: RecordType) -> Iterator[str]:
    for owner in model.__mro__:
        if issubclass(owner, Record):
            yield from (
                name for name in get_annotations(owner) if name in model.model_fields.keys() - _FRAMING
            )


def _slot(model: RecordType, field: str, hint: Any) -> Slot:
    place, record = _placed(_without_none(hint))
    tag = kebab(record.__name__ if place is Place.RECORDS else field)
    info = model.model_fields[field]
    return Slot(field, tag, place, record, info.is_required(), info.default)


def _without_none(hint: Any) -> Any:
    held = [part for part in get_args(hint) if part is not type(None)]
    return held[0] if type(None) in get_args(hint) else hint


def _placed(hint: Any) -> tuple[Place, RecordType]:
    if get_origin(hint) is tuple:
        held = get_args(hint)[0]
        return (Place.RECORDS, held) if _is_record(held) else (Place.LIST, Record)
    if _is_record(hint):
        return Place.RECORD, hint
    return (Place.TEXT if hint in (Line, Paragraph) else Place.ATTRIBUTE), Record


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Record)
