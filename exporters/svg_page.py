"""An SVG picture's root: its size, language, title and description, and who made it."""

from lxml import etree

from exporters.drawing.marks import Drawing
from exporters.engine import Engine
from exporters.graphviz_units import number
from exporters.svg_marks import element
from resources import version

FONTS = "Arial, 'Liberation Sans', sans-serif"
"""Fonts in which text is known to fit; Frutiger, which NHS guidance names first, has no free widths."""
MAKER = "urn:remit:picture:0"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def page(drawing: Drawing, prefix: str, engine: Engine, warnings: tuple[str, ...]) -> etree._Element:
    """The root with all but the drawing's items. It opens at its natural size and shrinks when asked to."""
    root = element("svg")
    for name, value in _attributes(drawing, prefix).items():
        root.set(name, value)
    root.append(element("title", drawing.title, id=f"{prefix}__title"))
    if drawing.description:
        root.append(element("desc", drawing.description, id=f"{prefix}__desc"))
        root.set("aria-describedby", f"{prefix}__desc")
    root.append(_made_by(engine, warnings))
    return root


def _attributes(drawing: Drawing, prefix: str) -> dict[str, str]:
    frame = _frame(drawing)
    return {
        "id": prefix,
        "role": "graphics-document",
        "aria-labelledby": f"{prefix}__title",
        "lang": drawing.language,
        _LANGUAGE: drawing.language,
        "width": frame["width"],
        "height": frame["height"],
        "viewBox": " ".join(frame.values()),
        "font-family": FONTS,
    }


def _frame(drawing: Drawing) -> dict[str, str]:
    frame = drawing.frame
    sides = {"x": frame.x, "y": frame.y, "width": frame.width, "height": frame.height}
    return {name: number(value) for name, value in sides.items()}


def _made_by(engine: Engine, warnings: tuple[str, ...]) -> etree._Element:
    """Program and engine with their versions, so that a picture made in an emergency can be told."""
    metadata = element("metadata")
    made = etree.SubElement(metadata, f"{{{MAKER}}}made", nsmap={"remit": MAKER})
    made.set("generator", "Remit")
    made.set("version", version())
    made.set("engine", engine.name)
    made.set("engine-version", engine.version)
    for warning in warnings:
        etree.SubElement(made, f"{{{MAKER}}}warning").text = warning
    return metadata
