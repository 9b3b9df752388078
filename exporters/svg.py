"""SVG: a view exactly as it is drawn, rendered by Graphviz and given its voice and finish here.

The drawing becomes DOT with every place pinned; Graphviz renders it, and what it rendered is held against
the drawing. Then the groups are made in reading order, named for those who listen, and given what Graphviz
cannot draw: real text, dash patterns, halos, end markers, the key and the page's furniture. Whatever a
person typed stays text. Same drawing, same engine, same bytes.

The model travels in the picture, so that it opens again as the document that it was made from.
"""

import logging
import re
from hashlib import sha256
from pathlib import Path

from lxml import etree

from exporters import dot, xml
from exporters.drawing.key_panel import KEY
from exporters.drawing.marks import Drawing, Role
from exporters.drawing.words_panel import WORDS
from exporters.engine import Rendering, find, render
from exporters.errors import FormatError
from exporters.loading import load
from exporters.look import Look, dressed
from exporters.skeleton import hold
from exporters.svg_marks import SVG
from exporters.svg_page import Finish, embed, model_in, page
from exporters.svg_voice import voiced
from exporters.xml_safety import SIZE_LIMIT, parse
from exporters.xml_tree import error_at
from schema import Partnership, View
from schema.said import said
from schema.tongue import tongue_of

_ABOUT_LETTERS = re.compile(r"width of non-ASCII|too small for label|metrics for|font", re.IGNORECASE)
_ROWS = {Role.KEY_ROW: KEY, Role.WORDS_ROW: WORDS}
"""What holds rows of the page's lists."""
_DIGITS = 8
_PLAIN = Finish()
_log = logging.getLogger(__name__)


def read(path: Path) -> Partnership:
    """The partnership that travels in a picture. Raises `FormatError` with the line and what to do."""
    return read_bytes(load(path, SIZE_LIMIT), path.name)


def read_bytes(data: bytes, name: str) -> Partnership:
    """The partnership in the bytes of a picture, as hostile as any file. Raises `FormatError`."""
    root = parse(data, name)
    if root.tag != f"{{{SVG}}}svg":
        raise error_at(root, name, said("this is not an SVG picture"), said("choose a file that Remit wrote"))
    model = model_in(root)
    if not model.strip():
        raise FormatError(
            name,
            None,
            said("no Remit document travels in this picture"),
            said("open the .remit file that it was made from"),
        )
    return xml.read_bytes(model, name)


def write(partnership: Partnership, view: View, look: Look | None = None) -> bytes:
    """A view as an SVG file, with its lines routed at their best, looking as the document says or as asked.

    Raises `FormatError` as `picture` does.
    """
    look = look or Look(partnership.publication)
    settings = look.settings
    model = xml.write(partnership) if settings.embed_model else b""
    finish = Finish(settings.font, settings.width, model)
    return picture(dressed(partnership, view, look), str(partnership.id), finish)


def picture(drawing: Drawing, document: str, finish: Finish = _PLAIN) -> bytes:
    """The drawing as an SVG file; the document's id keeps ids apart where pictures share a web page.

    Raises `FormatError` when no engine runs, or when it fails, leaves anything out or moves it.
    """
    engine = find()
    rendering = render(dot.source(drawing), dot.LAYOUT, "svg", engine)
    warnings = _of_consequence(rendering)
    for warning in filter(None, (engine.notice, *warnings)):
        _log.warning("%s", warning)
    hold(drawing, rendering, engine)
    prefix = f"remit-{sha256(document.encode()).hexdigest()[:_DIGITS]}_{drawing.view}"
    root = page(drawing, prefix, engine, warnings, finish)
    _fill(root, prefix, drawing, dot.holders(drawing))
    etree.cleanup_namespaces(root)
    # A line an element: to be compared with another version, and no larger than that needs.
    etree.indent(root, "")
    if finish.model:
        embed(root, finish.model)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _of_consequence(rendering: Rendering) -> tuple[str, ...]:
    """Without what the engine says about the widths of letters: the drawing has measured its text itself."""
    return tuple(warning for warning in rendering.warnings if not _ABOUT_LETTERS.search(warning))


def _fill(root: etree._Element, prefix: str, drawing: Drawing, holders: dict[str, str | None]) -> None:
    """The groups of all items in order; the bodies of an area and the rows of a list stand within it."""
    container, within, tongue = "", root, tongue_of(drawing.language)
    for item in drawing.items:
        group = voiced(item, f"{prefix}_{item.id}", tongue)
        holder = holders.get(item.id) if item.role is Role.BODY else _ROWS.get(item.role)
        is_held = holder is not None and holder == container
        (within if is_held else root).append(group)
        if not is_held:
            container, within = item.id, group
