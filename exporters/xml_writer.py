"""Writes a partnership as canonical XML: same model, same bytes, and pleasant to read and compare."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from uuid import UUID
from xml.sax.saxutils import escape

from exporters.xml_mapping import NAMESPACE, ROOT, Place, Slot, slots
from exporters.xml_versions import is_newer, restorable
from schema import Partnership, Record

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def to_xml(partnership: Partnership, name: str) -> bytes:
    """UTF-8, LF, two-space indent, fields in the order of the model, defaults left out.

    Elements of a newer version are written back under that version; under ours they would make the file
    unreadable and are left out. Raises `FormatError` when one of them is not harmless XML.
    """
    framing = f' xmlns="{NAMESPACE}" format="{partnership.format}"'
    writer = _Writer(name, keeps_unknown=is_newer(partnership.format))
    lines = [DECLARATION, *writer.record(ROOT, partnership, "", framing), ""]
    return "\n".join(lines).encode()


class _Writer:
    """What stays the same while one file is written."""

    def __init__(self, name: str, *, keeps_unknown: bool) -> None:
        self._name = name
        self._keeps_unknown = keeps_unknown

    def record(self, tag: str, record: Record, indent: str, framing: str = "") -> Iterator[str]:
        """The lines of one record."""
        opening = f"{indent}<{tag}{framing}{_attributes(record)}"
        children = [*self._children(record, indent + "  "), *self._unknown(record, indent + "  ")]
        if children:
            yield from (opening + ">", *children, f"{indent}</{tag}>")
        else:
            yield opening + "/>"

    def _children(self, record: Record, indent: str) -> Iterator[str]:
        for slot in slots(type(record)):
            value = getattr(record, slot.field)
            if slot.is_element and not slot.omits(value):
                yield from self._child(slot, value, indent)

    def _child(self, slot: Slot, value: object, indent: str) -> Iterator[str]:
        if isinstance(value, Record):
            yield from self.record(slot.tag, value, indent)
        elif isinstance(value, tuple):
            for held in value:
                yield from self.record(slot.tag, held, indent)
        else:
            yield f"{indent}<{slot.tag}>{escape(str(value))}</{slot.tag}>"

    def _unknown(self, record: Record, indent: str) -> Iterator[str]:
        if self._keeps_unknown:
            for text in record.unknown:
                yield indent + restorable(text, type(record), self._name)


def _attributes(record: Record) -> str:
    return "".join(_attribute(slot, getattr(record, slot.field)) for slot in slots(type(record)))


def _attribute(slot: Slot, value: object) -> str:
    if slot.is_element or slot.omits(value):
        return ""
    text = " ".join(value) if slot.place is Place.LIST and isinstance(value, tuple) else _spelt(value)
    return f' {slot.tag}="{escape(text, {chr(34): "&quot;"})}"'


def _spelt(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case StrEnum() | UUID() | int() | str():
            return str(value)
    raise TypeError(f"no spelling for {type(value).__name__}")
