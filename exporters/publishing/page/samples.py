"""Signs of the key as small pictures, of which the words beside them say the rest."""

from collections.abc import Sequence

from lxml import etree

from exporters.drawing.marks import Drawing, Frame, Item, Mark, Role
from exporters.drawing.samples import HEIGHT, WIDTH
from exporters.drawing.theming import themed
from exporters.publishing.page.html import Markup
from exporters.svg_marks import INHERITED, element, put
from schema import Background, Theme
from schema.publication import FONTS

_AIR = 4
_FRAME = Frame(-_AIR, -_AIR, WIDTH + 2 * _AIR, HEIGHT + 2 * _AIR)


def sample(marks: Sequence[Mark], theme: Theme) -> Markup:
    """The marks of a sample as a picture in the colours of a theme. Nobody hears it."""
    drawing = Drawing("", "", "", "", _FRAME, (Item("", Role.KEY_ROW, "", tuple(marks)),))
    root = element("svg")
    for name, value in _attributes().items():
        root.set(name, value)
    put(root, themed(drawing, theme, Background.WHITE).items[0].marks)
    return Markup(etree.tostring(root, encoding="unicode"))


def _attributes() -> dict[str, str]:
    sides = (_FRAME.x, _FRAME.y, _FRAME.width, _FRAME.height)
    return {
        "class": "sample",
        "width": str(_FRAME.width),
        "height": str(_FRAME.height),
        "viewBox": " ".join(map(str, sides)),
        "font-family": FONTS,
        "aria-hidden": "true",
        **INHERITED,
    }
