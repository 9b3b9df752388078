"""What those hear who read a page with a screen reader, as Chromium hands it to them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from browsing import Visit

_STRUCTURE = ("generic", "none", "InlineTextBox")
"""Roles that nobody hears."""


class Heard(NamedTuple):
    """One thing that is heard."""

    role: str
    name: str
    more: str


def heard(visit: Visit) -> list[Heard]:
    """The accessibility tree in reading order, without what is ignored and without mere structure."""
    nodes = {node["nodeId"]: node for node in visit.devtools.send("Accessibility.getFullAXTree")["nodes"]}
    roots = [node for node in nodes.values() if "parentId" not in node]
    return [found for root in roots for found in _read(root, nodes)]


def _read(node: dict[str, Any], nodes: dict[str, Any]) -> Iterator[Heard]:
    role = node["role"]["value"]
    if not node["ignored"] and role not in _STRUCTURE:
        yield Heard(role, *(node.get(key, {}).get("value", "") for key in ("name", "description")))
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _read(nodes[child], nodes)
