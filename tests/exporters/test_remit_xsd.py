"""The schema that ships has a place for every field, and says the same as the model."""

from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest
from annotated_types import Ge, Le, MaxLen, MinLen
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from exporters import xml
from exporters.xml_mapping import NAMESPACE, Place, Slot, kebab, slots
from partnerships import partnerships
from resources import text
from schema import FORMAT_VERSION, Partnership, Record
from schema.text import Line, Name, Paragraph, Slug

XS = "{http://www.w3.org/2001/XMLSchema}"
TREE = etree.fromstring(text("remit.xsd").encode())


def subclasses(model: type[Record]) -> Iterator[type[Record]]:
    """Records that stand in a file."""
    for found in model.__subclasses__():
        yield found
        yield from subclasses(found)


RECORDS = [model for model in subclasses(Record) if model.__name__ != "Fact" and model.__module__ in {
    f"schema.{part}" for part in
    ("acceptance", "body", "connector", "control", "function", "key", "partnership", "publication", "view")
}]  # fmt: skip
SLOTS = [(model, slot) for model in RECORDS for slot in slots(model)]
ENUMS = {
    part
    for model in RECORDS
    for hint in get_type_hints(model).values()
    for part in (hint, *get_args(hint))
    if isinstance(part, type) and issubclass(part, Enum)
}


def named(kind: str, name: str) -> etree._Element:
    found = TREE.find(f"{XS}{kind}[@name='{name}']")
    assert found is not None, f"remit.xsd has no {kind} {name}"
    return found


def places(model: type[Record], kind: str, group: str) -> dict[str, etree._Element]:
    """The attributes or elements of a record in the schema, those of groups included."""
    owner = named("complexType", kebab(model.__name__))
    found = list(owner.iter(XS + kind))
    for reference in owner.iter(XS + group):
        found += named(group, reference.get("ref", "")).iter(XS + kind)
    return {each.get("name", ""): each for each in found}


def place(model: type[Record], slot: Slot) -> etree._Element:
    declared = places(model, *(("element", "group") if slot.is_element else ("attribute", "attributeGroup")))
    assert slot.tag in declared, f"{model.__name__}.{slot.field} has no place in remit.xsd"
    return declared[slot.tag]


def test_every_record_of_the_model_is_looked_at() -> None:
    seen, waiting = set(), [Partnership]
    while waiting:
        model = waiting.pop()
        seen.add(model)
        waiting += [slot.record for slot in slots(model) if slot.record not in {Record, *seen}]
    assert seen == set(RECORDS)


@pytest.mark.parametrize(("model", "slot"), SLOTS, ids=[f"{m.__name__}.{s.field}" for m, s in SLOTS])
def test_every_field_has_its_place(model: type[Record], slot: Slot) -> None:
    declared = place(model, slot)
    needed = declared.get("minOccurs") is None if slot.is_element else declared.get("use") == "required"
    assert needed == slot.required
    assert (declared.get("maxOccurs") == "unbounded") == (slot.place is Place.RECORDS)
    if slot.record is not Record:
        assert declared.get("type") == kebab(slot.record.__name__)


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_the_schema_has_no_more_than_the_model_and_the_same_order(model: type[Record]) -> None:
    framing = ["format"] if model is Partnership else []
    attributes = [slot.tag for slot in slots(model) if not slot.is_element]
    assert list(places(model, "attribute", "attributeGroup")) == framing + attributes
    assert list(places(model, "element", "group")) == [slot.tag for slot in slots(model) if slot.is_element]


def held(model: type[Record], slot: Slot) -> list[Any]:
    """The type of a field, and what its tuples and options hold."""
    found = [get_type_hints(model, include_extras=True)[slot.field]]
    for part in found:
        found += [] if hasattr(part, "__metadata__") else get_args(part)
    return found


@pytest.mark.parametrize(("model", "slot"), SLOTS, ids=[f"{m.__name__}.{s.field}" for m, s in SLOTS])
def test_defaults_and_types_are_those_of_the_model(model: type[Record], slot: Slot) -> None:
    declared = place(model, slot)
    parts = held(model, slot)
    for words, kind in ((Name, "name"), (Line, "line"), (Paragraph, "paragraph")):
        assert (words in parts) == (declared.get("type") == kind)
    assert (Slug in parts) == (declared.get("type") in ("slug", "slugs"))
    if slot.place is Place.ATTRIBUTE:
        default = None if slot.required or slot.default is None else str(slot.default)
        assert declared.get("default") == (default.lower() if isinstance(slot.default, bool) else default)


@pytest.mark.parametrize("enum", sorted(ENUMS, key=str), ids=lambda enum: enum.__name__)
def test_choices_are_those_of_the_model(enum: type[Enum]) -> None:
    name = kebab(enum.__name__)
    choices = [each.get("value") for each in named("simpleType", name).iter(XS + "enumeration")]
    assert choices == [member.value for member in enum]


def facets(name: str) -> dict[str, str]:
    kept = named("simpleType", name)
    return {each.tag.removeprefix(XS): each.get("value", "") for each in kept.iter() if each.get("value")}


def limits(hint: Any) -> list[Any]:
    return [inner for part in hint.__metadata__ for inner in (getattr(part, "metadata", None) or [part])]


@pytest.mark.parametrize(
    ("hint", "name"), [(Slug, "slug"), (Name, "name"), (Line, "line"), (Paragraph, "paragraph")]
)
def test_texts_are_as_long_as_in_the_model(hint: Any, name: str) -> None:
    constraints = hint.__metadata__[0]
    said = facets(name)
    assert said["maxLength"] == str(constraints.max_length)
    assert said.get("minLength") == (str(constraints.min_length) if constraints.min_length else None)
    assert said.get("pattern") == (constraints.pattern and constraints.pattern.strip("^$"))


@pytest.mark.parametrize(("model", "slot"), SLOTS, ids=[f"{m.__name__}.{s.field}" for m, s in SLOTS])
def test_patterns_and_ranges_are_those_of_the_model(model: type[Record], slot: Slot) -> None:
    kind = place(model, slot).get("type", "").replace("slugs", "slug")
    for limit in (
        each for part in held(model, slot) if hasattr(part, "__metadata__") for each in limits(part)
    ):
        if isinstance(limit, Ge):
            assert facets(kind)["minInclusive"] == str(limit.ge)
        if isinstance(limit, Le):
            assert facets(kind)["maxInclusive"] == str(limit.le)
        if pattern := getattr(limit, "pattern", None):
            assert facets(kind)["pattern"] == pattern.strip("^$")
        assert not isinstance(limit, MaxLen | MinLen)


def test_the_schema_says_which_version_and_namespace_it_is_of() -> None:
    assert (TREE.get("version"), TREE.get("targetNamespace")) == (FORMAT_VERSION, NAMESPACE)
    assert NAMESPACE.endswith(":" + FORMAT_VERSION.partition(".")[0])


@settings(
    deadline=None,
    max_examples=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(partnerships().filter(lambda made: made.format == FORMAT_VERSION))
def test_the_schema_accepts_what_is_written(made: Partnership) -> None:
    etree.XMLSchema(TREE).assertValid(etree.fromstring(xml.write(made)))
