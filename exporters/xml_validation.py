"""Holds a tree against `resources/remit.xsd` and says in plain English where it does not fit."""

import re
from difflib import get_close_matches
from functools import cache
from typing import Any

from lxml import etree

from exporters.errors import FormatError
from exporters.xml_mapping import ROOT, RecordType, Slot, kebab, slots
from exporters.xml_safety import parse
from resources import text
from schema import Partnership, Record
from schema.said import Said, said

_NAME = r"'(?:\{[^}]*\})?([^']*)'"
_MESSAGE = re.compile(rf"Element {_NAME}(?:, attribute {_NAME})?: (.*)", re.DOTALL)
_FACET = re.compile(r"(?:\[facet '(\w+)'\] )?(.*)", re.DOTALL)
_VALUE = re.compile(r"(?:The value )?'(.*?)' (?:is not|is less|is greater|has a length)", re.DOTALL)
_LENGTHS = re.compile(r"has a length of '(\d+)'; .* '(\d+)'\.")
"""Missing from the message when the value is so long that libxml2 cuts its own words off."""
_MANY = 500
_XS = {"xs": "http://www.w3.org/2001/XMLSchema"}
"""For looking things up in the schema itself."""


def validate(root: etree._Element, name: str) -> None:
    """Raises `FormatError` for the first place that does not fit the format."""
    _refuse_many_faults(root, name)
    schema = _schema()
    if not schema.validate(root):
        log: Any = schema.error_log
        error = log[0]
        raise FormatError(name, error.line, *_explained(error))


def _refuse_many_faults(root: etree._Element, name: str) -> None:
    """Stop at the first of very many faults: in a tree, each costs a count of all its siblings before it."""
    start: Any = root.sourceline or 1
    parser = etree.XMLParser(schema=_schema(), no_network=True, resolve_entities=False)
    faults: Any = None
    first = 0
    for line, words in enumerate(etree.tostring(root).splitlines(keepends=True), start):
        parser.feed(words)
        faults = parser.feed_error_log
        first = first or (line if len(faults) else 0)
        if len(faults) > _MANY:
            raise FormatError(name, first, *_explained(faults[0]))


@cache
def _tree() -> etree._Element:
    return parse(text("remit.xsd").encode(), "remit.xsd")


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(_tree())


def _explained(error: etree._LogEntry) -> tuple[str, str]:
    found = _MESSAGE.fullmatch(error.message)
    if not found:
        reason = said("this does not fit the format ({reason})", reason=error.message)
        return reason, said("compare it with remit.xsd")
    tag, attribute, detail = found[1], found[2] or "", found[3]
    match error.type_name:
        case "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1" | "SCHEMAV_CVC_TYPE_3_1_1":
            return _unknown_attribute(tag, attribute)
        case "SCHEMAV_CVC_COMPLEX_TYPE_4":
            missing = _quoted(detail)[0]
            message = said("<{tag}> lacks the attribute “{name}”", tag=tag, name=missing)
            return message, said('add {name}="…"', name=missing)
        case "SCHEMAV_ELEMENT_CONTENT":
            return _content(tag, detail)
        case "SCHEMAV_CVC_COMPLEX_TYPE_2_3":
            return said("text stands in <{tag}>, where only elements may stand", tag=tag), said("remove it")
        case "SCHEMAV_CVC_COMPLEX_TYPE_2_1":
            return said("<{tag}> holds something, but must be empty", tag=tag), said(
                "remove what stands inside it"
            )
        case "SCHEMAV_CVC_TYPE_3_1_2":
            return said("<{tag}> holds an element, but may hold text only", tag=tag), said(
                "remove the tags inside it"
            )
    return _bad_value(tag, attribute, detail)


def _unknown_attribute(tag: str, attribute: str) -> tuple[str, str]:
    known = [slot.tag for slot in _slots(tag) if not slot.is_element]
    message = said(
        "<{tag}> has an attribute “{name}” that the format does not know", tag=tag, name=attribute[:80]
    )
    return message, _meant(attribute[:80], known)


def _content(tag: str, detail: str) -> tuple[str, str]:
    wanted = re.findall(r"\{[^}]*\}([\w-]+)", detail)
    if detail.startswith("Missing"):
        needed = [slot.tag for slot in _slots(tag) if slot.required and slot.tag in wanted]
        message = said("<{tag}> lacks the element <{name}>", tag=tag, name=needed[0])
        return message, said("add <{name}>", name=needed[0])
    if tag in _all_tags():
        places = _listed([f"<{name}>" for name in wanted])
        remedy = said("here may stand {places}", places=places) if wanted else said("remove it")
        return said("<{tag}> stands in the wrong place, or once too often", tag=tag), remedy
    return said("the format knows no element <{tag}> here", tag=tag[:80]), _meant(tag[:80], wanted)


def _bad_value(tag: str, attribute: str, detail: str) -> tuple[str, str]:
    where = place_of(tag, attribute)
    facet, detail = _split(_FACET, detail)
    if facet == "maxLength":
        lengths = _LENGTHS.search(detail)
        if not lengths:
            return said("{where} is far too long", where=where), said("shorten it")
        message = said("{where} is {length} characters long", where=where, length=lengths[1])
        return message, said("shorten it to {most} at most", most=lengths[2])
    value = _VALUE.match(detail)
    message = said("{where} does not fit the format", where=where)
    if value:
        message = said("{where} cannot be “{value}”", where=where, value=value[1][:60])
    if facet == "enumeration":
        choices = _listed([f"“{choice}”" for choice in _quoted(detail.partition("set {")[2])])
        return message, said("choose {choices}", choices=choices)
    return message, said("it must be {description}", description=_described(tag, attribute))


def place_of(tag: str, attribute: str) -> Said:
    """An attribute of an element, or its text, as they stand in a sentence."""
    if attribute:
        return said("“{name}” of <{tag}>", name=attribute, tag=tag)
    return said("the text of <{tag}>", tag=tag)


def _described(tag: str, attribute: str) -> str:
    """What the schema's own documentation says about the type of an attribute, in its first sentence."""
    kind = _type_of(tag, attribute).replace("slugs", "slug")
    words = _tree().findtext(f"xs:simpleType[@name='{kind}']//xs:documentation", "", _XS)
    sentence = " ".join(words.split()).partition(". ")[0].rstrip(".")
    return sentence[:1].lower() + sentence[1:] if sentence else said("as remit.xsd describes it")


def _type_of(tag: str, attribute: str) -> str:
    owner = kebab(_records()[tag].__name__) if tag in _records() else tag
    named = f"xs:attribute[@name='{attribute}']"
    paths = (f"xs:complexType[@name='{owner}']/{named}", f"xs:attributeGroup/{named}")
    declared = (_tree().find(path, _XS) for path in paths)
    return next((found.get("type", "") for found in declared if found is not None), "")


def _meant(found: str, known: list[str]) -> str:
    for close in get_close_matches(found, known, n=1):
        return said("did you mean “{close}”?", close=close)
    return said("remove it")


def _listed(words: list[str]) -> str:
    if not words[1:]:
        return "".join(words)
    return said("{some} or {last}", some=", ".join(words[:-1]), last=words[-1])


def _split(pattern: re.Pattern[str], detail: str) -> list[str]:
    found = pattern.fullmatch(detail)
    return [part or "" for part in found.groups()] if found else ["", detail]


def _quoted(detail: str) -> list[str]:
    return re.findall(r"'([^']*)'", detail)


def _slots(tag: str) -> tuple[Slot, ...]:
    return slots(_records()[tag]) if tag in _records() else ()


@cache
def _all_tags() -> frozenset[str]:
    held = {slot.tag for record in _records().values() for slot in slots(record) if slot.is_element}
    return frozenset(held | {ROOT})


@cache
def _records() -> dict[str, RecordType]:
    """Every element that stands for a record, with its class."""
    found: dict[str, RecordType] = {ROOT: Partnership}
    waiting: list[RecordType] = [Partnership]
    while waiting:
        for slot in slots(waiting.pop()):
            if slot.record is not Record and slot.tag not in found:
                found[slot.tag] = slot.record
                waiting.append(slot.record)
    return found
