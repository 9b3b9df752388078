"""How to read the pictures: the kinds of line in use, with the key's own marks and its own words."""

from collections.abc import Iterator

from lxml import etree

from exporters.drawing.marks import Mark
from exporters.drawing.samples import HEIGHT, WIDTH, line_sample
from exporters.publishing.page.html import Element, Markup, tag
from exporters.svg_marks import INHERITED, element, put
from schema import ConnectorKind, Partnership
from schema.publication import FONTS
from schema.said import said

_AIR = 4


def reading(partnership: Partnership) -> Iterator[Element]:
    """Each kind of line that the document uses, in the order of the key, with its definition verbatim."""
    used = {line.kind for line in partnership.connectors}
    yield tag("p", said("Each line has a kind. Its pattern, the sign at its end and its letters say which."))
    kinds = [kind for kind in partnership.key.connector_kinds if kind.id in used]
    yield tag("dl", [_entry(kind) for kind in kinds], class_="key")


def _entry(kind: ConnectorKind) -> Element:
    sample = picture(line_sample(kind, 0, 0))
    name = tag("dt", sample, " ", tag("span", kind.name), " ", tag("span", f"({kind.code})", class_="code"))
    return tag("div", name, tag("dd", kind.definition or kind.name), data_kind=kind.id)


def picture(marks: tuple[Mark, ...]) -> Markup:
    """A sample of the key as a small picture, of which the words beside it say the rest."""
    box = (-_AIR, -_AIR, WIDTH + 2 * _AIR, HEIGHT + 2 * _AIR)
    root = element("svg", width=str(box[2]), height=str(box[3]), viewBox=" ".join(map(str, box)))
    root.set("aria-hidden", "true")
    root.set("font-family", FONTS)
    for name, value in INHERITED.items():
        root.set(name, value)
    root.set("class", "sample")
    put(root, marks)
    return Markup(etree.tostring(root, encoding="unicode"))
