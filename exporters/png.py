"""PNG: the finished SVG in pixels, for programs and pages that take nothing else.

A renderer that finds no font leaves all text out and says nothing; so fonts are looked for first.
"""

import resvg_py

from exporters import fonts, svg
from exporters.errors import FormatError
from exporters.look import Look, dressed
from exporters.svg_page import Finish
from schema import Partnership, View
from schema.said import said

MOST_PIXELS = 100_000_000
"""Pixels of a picture: 400 MB while it is made."""


def write(partnership: Partnership, view: View, look: Look | None = None) -> bytes:
    """A view as a PNG file, as wide as the look says and as sharp as its scale.

    Raises `FormatError` where the computer has no font, where the picture would be far too large, or as
    `exporters.svg.picture` does.
    """
    look = look or Look(partnership.publication)
    drawing = dressed(partnership, view, look)
    width = round((look.settings.width or drawing.frame.width) * look.scale)
    _refuse_size(view, width, drawing.frame.height * width / drawing.frame.width)
    picture = svg.picture(drawing, str(partnership.id), Finish(look.settings.font))
    return pixels(picture, width, view.title)


def pixels(picture: bytes, width: int, name: str) -> bytes:
    """An SVG picture as PNG, so many pixels wide. Raises `FormatError`, about `name`, without any font."""
    usual = fonts.families(name)[0]
    return bytes(resvg_py.svg_to_bytes(svg_string=picture.decode(), width=width, sans_serif_family=usual))


def _refuse_size(view: View, width: float, height: float) -> None:
    if width * height > MOST_PIXELS:
        raise FormatError(
            view.title,
            None,
            said("the picture would have {count} million pixels", count=round(width * height / 1_000_000)),
            said("ask for a smaller width or scale"),
        )
