"""SVG: a view exactly as it is drawn, rendered by Graphviz and given its voice and finish here.

The drawing becomes DOT with every place pinned; Graphviz renders it; its groups, checked against the
drawing, are put into reading order, named for those who listen, and given what Graphviz cannot draw: real
text, dash patterns, halos, end markers, the key and the page's furniture. Whatever a person typed stays
text. Same drawing, same engine, same bytes.
"""

import logging
import re

from lxml import etree

from exporters import dot
from exporters.drawing.marks import Drawing, Item, Role
from exporters.drawing.page import draw
from exporters.engine import Rendering, find, render
from exporters.skeleton import groups
from exporters.svg_marks import element, of_mark
from exporters.svg_page import page
from schema import Partnership, View

_ROLES = {
    Role.BAND: "graphics-object",
    Role.AREA: "graphics-object",
    Role.BODY: "graphics-object",
    Role.CONNECTOR: "graphics-symbol",
}
"""What listeners are told that an item is; words that stand on the page as text speak for themselves."""
_ABOUT_LETTERS = re.compile(r"width of non-ASCII|too small for label|metrics for|font", re.IGNORECASE)
_log = logging.getLogger(__name__)


def write(partnership: Partnership, view: View) -> bytes:
    """A view as an SVG file, with its lines routed at their best. Raises `FormatError` as `picture` does."""
    return picture(draw(partnership, view), str(partnership.id))


def picture(drawing: Drawing, document: str) -> bytes:
    """The drawing as an SVG file; the document's id keeps ids apart where pictures share a web page.

    Raises `FormatError` when no engine runs, or when it fails, leaves anything out or moves it.
    """
    engine = find()
    rendering = render(dot.source(drawing), dot.LAYOUT, "svg", engine)
    warnings = _of_consequence(rendering)
    for warning in filter(None, (engine.notice, *warnings)):
        _log.warning("%s", warning)
    drawn = groups(drawing, rendering, engine)
    prefix = f"remit-{document}_{drawing.view}"
    root = page(drawing, prefix, engine, warnings)
    for item in drawing.items:
        root.append(_finished(item, drawn.get(item.id), f"{prefix}_{item.id}"))
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _of_consequence(rendering: Rendering) -> tuple[str, ...]:
    """Without what the engine says about the widths of letters: the drawing has measured its text itself."""
    return tuple(warning for warning in rendering.warnings if not _ABOUT_LETTERS.search(warning))


def _finished(item: Item, drawn: etree._Element | None, identifier: str) -> etree._Element:
    """The engine's group, or a new one for what is no part of the graph, with voice and marks."""
    group = element("g") if drawn is None else drawn
    group.clear()
    group.set("id", identifier)
    if item.role in _ROLES:
        _give_voice(group, item)
    group.extend(of_mark(mark) for mark in item.marks)
    return group


def _give_voice(group: etree._Element, item: Item) -> None:
    group.set("role", _ROLES[item.role])
    if item.role is Role.CONNECTOR:
        group.set("aria-label", item.name)
    group.append(element("title", item.name))
    if item.details:
        group.append(element("desc", ". ".join(item.details)))
