"""Versions of the format: what a newer minor version adds is set aside, a newer major version is refused.

A minor version adds elements only. Those that this version has no place for are taken out before
validation, kept as exclusive canonical XML on the record that owns them, and written back last.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from lxml import etree

from exporters.errors import FormatError
from exporters.xml_mapping import NAMESPACE, ROOT, Place, RecordType, elements, qualified
from exporters.xml_safety import parse
from exporters.xml_tree import bare, error_at
from schema import FORMAT_VERSION, Partnership
from schema.said import said

SetAside: TypeAlias = Mapping[etree._Element, tuple[str, ...]]
"""The elements taken out, as text, by the element that owned them."""

NAMESPACE_LIMIT = 16

_VERSION = re.compile(r"(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})")
_OUR_NAMESPACE = re.compile(NAMESPACE.rpartition(":")[0] + r":([0-9]{1,3})")


def version_of(root: etree._Element, name: str) -> str:
    """The version under which the file is kept: its own when it is newer than ours, else ours.

    Raises `FormatError` when it is no partnership, or of a newer major version.
    """
    _refuse_foreign(root, name)
    found = root.get("format", "")
    if not _VERSION.fullmatch(found):
        message = said(
            "the attribute format of <{tag}> must be a version, not “{found}”", tag=ROOT, found=found[:20]
        )
        raise error_at(root, name, message, said('write format="{version}"', version=FORMAT_VERSION))
    if _numbers(found)[0] != _numbers(FORMAT_VERSION)[0]:
        raise _newer(root, name, found)
    return max(found, FORMAT_VERSION, key=_numbers)


def is_newer(version: str) -> bool:
    """Whether a version is newer than the one that this program writes."""
    return _numbers(version) > _numbers(FORMAT_VERSION)


def set_aside(root: etree._Element, name: str) -> SetAside:
    """Takes out of the tree what this version has no place for. Raises `FormatError` for stray text."""
    return dict(_set_aside(root, Partnership, name))


def restorable(text: str, owner: RecordType, name: str) -> str:
    """A kept element, checked and ready to be written back inside its owner.

    Raises `FormatError` when it is not one harmless element that this version does not know.
    """
    element = parse(text.encode(), name)
    if not _is_unknown(element, owner):
        message = said(
            "<{tag}> is kept as unknown, but has a place in this version or no namespace", tag=bare(element)
        )
        raise FormatError(name, None, message, said("remove it from the partnership"))
    return _standing_in_ours(_canonical(element))


def _standing_in_ours(canonical: str) -> str:
    """The same element where our namespace is the default: said once less, or taken back for its children."""
    tag, rest = re.split(r"(?=[ >])", canonical, maxsplit=1)
    if ":" in tag:
        return f'{tag} xmlns=""{rest}'
    return tag + rest.removeprefix(f' xmlns="{NAMESPACE}"')


def _set_aside(
    element: etree._Element, model: RecordType, name: str
) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    unknown = [child for child in element if _is_unknown(child, model)]
    if unknown:
        _refuse_crowd(element, name)
        yield element, tuple(_taken_out(child, name) for child in unknown)
        if not len(element) and not (element.text or "").strip():
            element.text = None  # an element that must be empty may not even hold a line break
    for child in element:
        slot = elements(model).get(str(child.tag))
        if slot is not None and slot.place is not Place.TEXT:
            yield from _set_aside(child, slot.record, name)


def _refuse_crowd(owner: etree._Element, name: str) -> None:
    """Canonical XML asks of every element about every namespace in scope: a small file could cost hours."""
    if len(owner.nsmap) > NAMESPACE_LIMIT:
        message = said(
            "more than {limit} namespaces are declared for <{tag}>", limit=NAMESPACE_LIMIT, tag=bare(owner)
        )
        raise error_at(owner, name, message, said("declare each where it is used"))


def _is_unknown(element: etree._Element, owner: RecordType) -> bool:
    return element.tag not in elements(owner) and etree.QName(element).namespace is not None


def _taken_out(element: etree._Element, name: str) -> str:
    if (element.tail or "").strip():
        message = said("text stands after <{tag}>, where only elements may stand", tag=bare(element))
        raise error_at(element, name, message, said("remove it"))
    text = _canonical(element)
    parent = element.getparent()
    assert parent is not None  # the root is never unknown
    parent.remove(element)
    return text


def _canonical(element: etree._Element) -> str:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False).decode()


def _numbers(version: str) -> tuple[int, int]:
    major, minor = version.split(".")
    return int(major), int(minor)


def _refuse_foreign(root: etree._Element, name: str) -> None:
    if root.tag == qualified(ROOT):
        return
    space = etree.QName(root).namespace or ""
    major = _OUR_NAMESPACE.fullmatch(space)
    if major and bare(root) == ROOT:
        raise _newer(root, name, f"{major[1]}.x")
    if bare(root) == ROOT and not space:
        message = said("<{tag}> lacks its namespace", tag=ROOT)
        remedy = said('write <{tag} xmlns="{namespace}" …>', tag=ROOT, namespace=NAMESPACE)
    else:
        message = said("the root element is <{tag}>, so this is another tool's file", tag=bare(root)[:80])
        remedy = said("choose a .remit file, or import this one")
    raise error_at(root, name, message, remedy)


def _newer(root: etree._Element, name: str, found: str) -> FormatError:
    message = said(
        "the file is in format {found}, and this Remit reads {version}", found=found, version=FORMAT_VERSION
    )
    return error_at(root, name, message, said("open it with a newer Remit"))
