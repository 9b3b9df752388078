"""Signs of the key as small pictures, of which the words beside them say the rest."""

from collections.abc import Sequence

from lxml import etree

from exporters.drawing.marks import Mark
from exporters.drawing.samples import HEIGHT, WIDTH
from exporters.publishing.page.html import Markup
from exporters.svg_marks import INHERITED, element, put
from schema.publication import FONTS

_AIR = 4


def sample(marks: Sequence[Mark]) -> Markup:
    """The marks of a sample as a picture that nobody hears."""
    box = (-_AIR, -_AIR, WIDTH + 2 * _AIR, HEIGHT + 2 * _AIR)
    root = element("svg", width=str(box[2]), height=str(box[3]), viewBox=" ".join(map(str, box)))
    root.set("aria-hidden", "true")
    root.set("font-family", FONTS)
    root.set("class", "sample")
    for name, value in INHERITED.items():
        root.set(name, value)
    put(root, marks)
    return Markup(etree.tostring(root, encoding="unicode"))
