"""On which line of a file each element begins, so that a reviewer can be sent there."""

from pathlib import Path

from exporters.loading import load
from exporters.xml_safety import SIZE_LIMIT, parse
from exporters.xml_tree import bare, line_of
from schema.text import Slug

_WITH_IDS = {"body", "function", "connector", "view"}


def lines_of(path: Path) -> dict[Slug, int]:
    """The lines of bodies, functions, connectors and views by id, from 1; the control block by the document's
    id.

    Raises `FormatError` when the file cannot be read.
    """
    root = parse(load(path, SIZE_LIMIT), path.name)
    lines: dict[Slug, int] = {}
    for element in root:
        tag, line = bare(element), line_of(element)
        id_ = element.get("id") if tag in _WITH_IDS else root.get("id") if tag == "control" else None
        if id_ is not None and line is not None:
            lines[id_] = line
    return lines
