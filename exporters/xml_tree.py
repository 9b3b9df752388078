"""What everybody asks of an element: its line, its bare name, an error that points at it."""

from typing import Any

from lxml import etree

from exporters.errors import FormatError


def line_of(element: etree._Element) -> int | None:
    """The line of the element's start tag in its file, from 1."""
    line: Any = element.sourceline
    return line if isinstance(line, int) else None


def bare(element: etree._Element) -> str:
    """The name without its namespace."""
    return etree.QName(element).localname


def error_at(element: etree._Element, name: str, message: str, remedy: str) -> FormatError:
    """An error in the file of this name that points at the element."""
    return FormatError(name, line_of(element), message, remedy)
