"""Builds the model from plain data; what the model refuses becomes a sentence with the line in the file."""

from collections.abc import Iterator
from typing import Any

from lxml import etree
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from exporters.errors import FormatError
from exporters.xml_mapping import kebab
from exporters.xml_reader import located
from exporters.xml_tree import bare, error_at, line_of
from exporters.xml_validation import place_of
from schema import Fault, InvalidPartnership, Partnership
from schema.reasons import reason_of
from schema.said import Said, said


def built(data: dict[str, Any], root: etree._Element, name: str) -> Partnership:
    """The partnership that the data describes. Raises `FormatError` with the line in the tree."""
    try:
        return Partnership.model_validate(data)
    except ValidationError as error:
        raise _field_error(error, root, name) from None
    except InvalidPartnership as error:
        fault = error.faults[0]
        raise FormatError(name, _line(fault, root), fault.message, fault.remedy) from None


def _field_error(error: ValidationError, root: etree._Element, name: str) -> FormatError:
    first = error.errors(include_url=False)[0]
    path = first["loc"]
    element = located(root, Partnership, path)
    field = next((kebab(part) for part in reversed(path) if isinstance(part, str)), "it")
    tag = bare(element)
    where = place_of(tag, "" if tag == field else field)
    return error_at(element, name, *_told(where, first))


def _told(where: Said, error: ErrorDetails) -> tuple[Said, str]:
    """The message and the remedy."""
    reason = said("must say something") if error["type"] == "string_too_short" else reason_of(error)
    parts = dict(reason.values) if isinstance(reason, Said) else {}
    message = said("{where} {reason}", where=where, reason=parts.get("message", reason))
    return message, str(parts.get("remedy", said("correct it there")))


def _line(fault: Fault, root: etree._Element) -> int | None:
    """The second of two lines that clash; else the line that names what is missing; else the element's."""
    owners = [element for element in root.iter() if element.get("id") == fault.element]
    naming = [found for owner in owners for found in _naming(owner, fault.value)] or owners
    found = naming[1] if len(naming) > 1 and not fault.known else naming[0]
    return line_of(found)


def _naming(owner: etree._Element, value: str) -> Iterator[etree._Element]:
    for element in owner.iter():
        if any(value in str(held).split() for key, held in element.items() if key != "id"):
            yield element
