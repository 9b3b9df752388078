"""An SVG picture's root: its size, language, title and summary, who made it, and the model that it shows."""

from typing import NamedTuple

from lxml import etree

from exporters.drawing.marks import Drawing, Role
from exporters.engine import Engine
from exporters.graphviz_units import number
from exporters.svg_marks import INHERITED, element
from exporters.xml_tree import line_of
from exporters.xml_writer import DECLARATION
from resources import version
from schema.publication import FONTS
from schema.said import Said, said
from schema.tongue import tongue_of

MAKER = "urn:remit:picture:0"
MODEL = f"{{{MAKER}}}model"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class Finish(NamedTuple):
    """What a picture gets besides its drawing."""

    font: str = FONTS
    width: int = 0
    """In CSS pixels; 0: as wide as its container."""
    model: bytes = b""
    """The partnership as XML, to be opened again; empty: none travels in the picture."""


def page(
    drawing: Drawing, prefix: str, engine: Engine, warnings: tuple[str, ...], finish: Finish
) -> etree._Element:
    """The root with all but the drawing's items."""
    root = element("svg")
    for name, value in _attributes(drawing, prefix, finish).items():
        root.set(name, value)
    root.append(element("title", drawing.title, id=f"{prefix}__title"))
    root.append(element("desc", summary(drawing), id=f"{prefix}__desc"))
    root.append(_made_by(engine, warnings))
    return root


def embed(root: etree._Element, model: bytes) -> None:
    """Puts the model where listeners do not hear it and renderers do not draw it.

    As text, so that nothing in it can be an element of the picture: a page of HTML would take our bodies for
    its own, and what a newer version wrote might be a script.
    """
    metadata = root.find("{*}metadata")
    assert metadata is not None
    held = etree.SubElement(metadata, MODEL)
    # Canonical XML writes “>” as an entity, so that nothing in it ends the section.
    held.text = etree.CDATA(model.decode().removeprefix(DECLARATION).strip())
    held.tail = "\n"


def model_in(root: etree._Element) -> bytes:
    """The model that travels in a picture, on the lines on which it stands there; empty without one."""
    held = root.findall(f"{{*}}metadata/{MODEL}")
    if len(held) != 1:
        return b""
    return b"\n" * ((line_of(held[0]) or 1) - 1) + (held[0].text or "").encode()


def summary(drawing: Drawing) -> str:
    """What the picture shows, counted, for those who do not see it; each part of it is named within."""
    items = [item.role for item in drawing.items]
    lines = sum(len(item.refs) for item in drawing.items if item.role is Role.CONNECTOR)
    bodies, levels, rows = (items.count(role) for role in (Role.BODY, Role.BAND, Role.TABLE))
    told: str = ""
    if bodies:
        told = said(
            "A diagram, with each part told in it: {bodies}, {levels}, {lines}.",
            bodies=_counted(bodies, said("1 body"), said("{count} bodies", count=bodies)),
            levels=_counted(levels, said("1 level"), said("{count} levels", count=levels)),
            lines=_counted(lines, said("1 relationship"), said("{count} relationships", count=lines)),
        )
    elif rows > 1:
        counted = _counted(rows - 1, said("1 row"), said("{count} rows", count=rows - 1))
        told = said("A table, with each part told in it: {rows}.", rows=counted)
    here = tongue_of(drawing.language).told(told)
    return " ".join(filter(None, (drawing.description, here))) or drawing.title


def _counted(number: int, one: Said, many: Said) -> Said:
    return one if number == 1 else many


def _attributes(drawing: Drawing, prefix: str, finish: Finish) -> dict[str, str]:
    return {
        "id": prefix,
        "role": "graphics-document",
        "aria-labelledby": f"{prefix}__title",
        "aria-describedby": f"{prefix}__desc",
        "lang": drawing.language,
        _LANGUAGE: drawing.language,
        **_size(drawing, finish.width),
        "font-family": _stack(finish.font),
        **INHERITED,
    }


def _stack(font: str) -> str:
    """The fonts, and any without serifs where there are none of them: renderers leave text out in silence."""
    return font if font.endswith("serif") else f"{font}, sans-serif"


def _size(drawing: Drawing, width: int) -> dict[str, str]:
    """Without a width it fills its container, at the proportions of its view box."""
    frame = drawing.frame
    sides = " ".join(number(side) for side in (frame.x, frame.y, frame.width, frame.height))
    if not width:
        return {"viewBox": sides}
    return {"width": str(width), "height": number(frame.height * width / frame.width), "viewBox": sides}


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
