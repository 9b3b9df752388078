"""How the open view will print: a sentence where its smallest words would be too small to read."""

import math

from desktop.tr import later, tr
from exporters.drawing.marks import Drawing
from exporters.drawing.print_type import LEAST, is_legible, paper_for, printed_type
from schema import Orientation, Page

_LIES = {
    Orientation.LANDSCAPE: later("{size} landscape"),
    Orientation.PORTRAIT: later("{size} portrait"),
}


def warning(drawing: Drawing, page: Page) -> str:
    """What is wrong with printing this on that paper, and what would do; empty where nothing is."""
    size = printed_type(drawing, page)
    if size is None or is_legible(drawing, page):
        return ""
    said = tr(
        "On {paper} the smallest words print at {size} points; under {least} few can read them.",
        paper=paper(page),
        size=points(size),
        least=f"{LEAST:.0f}",
    )
    return f"{said} {_remedy(drawing)}"


def told(drawing: Drawing, page: Page) -> str:
    """How large the smallest words print, whether that is enough or not."""
    size = printed_type(drawing, page)
    if size is None:
        return ""
    return tr("On {paper} the smallest words print at {size} points.", paper=paper(page), size=points(size))


def points(size: float) -> str:
    """A size in words, never more than it is: 5.98 is under 6, and must not look like it."""
    return f"{math.floor(round(size * 10, 6)) / 10:.1f}"


def paper(page: Page) -> str:
    """The paper in words."""
    return tr(_LIES[page.orientation], size=page.size)


def _remedy(drawing: Drawing) -> str:
    enough = paper_for(drawing)
    if enough is None:
        return tr("No paper is large enough: show fewer bodies, or make several views.")
    return tr("{paper} is large enough.", paper=paper(enough))
