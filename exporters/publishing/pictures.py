"""The pictures of a view: real text for pages, and pixels for programs that take nothing else."""

import logging
import re
from collections.abc import Iterator

from exporters import png, svg
from exporters.publishing.files import Published
from exporters.publishing.public import public
from schema import Partnership, View
from schema.said import said

PREFIX = "map-"
"""Before the ids of views in names of files, so that no view is called `con` or `index` there."""
_BOX = re.compile(rb'viewBox="\S+ \S+ (\S+) (\S+)"')
_log = logging.getLogger(__name__)


def pictures(partnership: Partnership, view: View) -> tuple[Published, ...]:
    """The SVG of a view, and the same in pixels, once and twice as sharp, as the document's settings say.

    Pixels are left out where there would be too many for any program. Raises `FormatError` without a font.
    """
    drawn = svg.write(partnership, view)
    about = said("Picture of {view}", view=view.title)
    made = [Published(f"{PREFIX}{view.id}.svg", about, "image/svg+xml", drawn)]
    for sharp, mark in ((1, ""), (2, "@2x")):
        width = round((partnership.publication.width or _extent(drawn)[0]) * sharp)
        if _is_too_large(drawn, width):
            _log.warning("%s", f"{view.title}: there is no picture of {width} pixels; it would be too large")
        else:
            pixels = png.pixels(drawn, width, view.title)
            told = said("Picture of {view}, {width} pixels wide", view=view.title, width=width)
            made.append(Published(f"{PREFIX}{view.id}{mark}.png", told, "image/png", pixels))
    return tuple(made)


def preview(partnership: Partnership, view: str, width: int) -> Iterator[bytes]:
    """The picture of a view as it will be published, so many pixels wide. Raises `FormatError`."""
    told = public(partnership)
    shown = told.view(view)
    yield png.pixels(svg.write(told, shown), width, shown.title)


def _extent(drawn: bytes) -> tuple[float, float]:
    found = _BOX.search(drawn)
    assert found, "every picture of ours has a view box"
    return float(found[1]), float(found[2])


def _is_too_large(drawn: bytes, width: int) -> bool:
    wide, high = _extent(drawn)
    return width * width * high / wide > png.MOST_PIXELS
