"""Turns a valid tree into the plain data that the model is built from, and finds things in the tree again."""

from typing import Any

from lxml import etree

from exporters.xml_mapping import Place, RecordType, Slot, elements, qualified, slots
from exporters.xml_versions import SetAside


def plain(element: etree._Element, model: RecordType, aside: SetAside) -> dict[str, Any]:
    """The fields of a record as text, lists and dicts; pydantic makes values of them."""
    data: dict[str, Any] = {"unknown": aside.get(element, ())}
    for slot in slots(model):
        found = None if slot.is_element else element.get(slot.tag)
        if found is not None:
            data[slot.field] = found.split() if slot.place is Place.LIST else found
    known = elements(model)
    for child in element:
        _put(data, known[str(child.tag)], child, aside)
    return data


def located(root: etree._Element, model: RecordType, path: tuple[int | str, ...]) -> etree._Element:
    """The nearest element that holds the value with this path in the model: `("bodies", 3, "seats", 0)`."""
    steps = iter(path)
    by_field = {slot.field: slot for slot in slots(model)}
    slot = by_field.get(str(next(steps, "")))
    if slot is None or not slot.is_element:
        return root
    found = root.findall(qualified(slot.tag))
    index = next(steps, 0) if slot.place is Place.RECORDS else 0
    if not isinstance(index, int) or index >= len(found):
        return root
    return located(found[index], slot.record, tuple(steps))


def _put(data: dict[str, Any], slot: Slot, child: etree._Element, aside: SetAside) -> None:
    match slot.place:
        case Place.TEXT:
            data[slot.field] = child.text or ""
        case Place.RECORD:
            data[slot.field] = plain(child, slot.record, aside)
        case _:
            data.setdefault(slot.field, []).append(plain(child, slot.record, aside))
