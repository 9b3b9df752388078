"""How large the words of a page come out on paper, so that somebody is warned before they cannot be read."""

from exporters.drawing.marks import Drawing, TextMark
from schema import Orientation, Page

LEAST = 6.0
"""Points. Smaller print cannot be read at a board's table."""
MARGIN = 10.0
"""Millimetres that printers leave white at each side."""
_PAPERS = {"A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841), "A0": (841, 1189)}
"""Short and long side in millimetres, the smallest first: ISO 216."""
POINT = 25.4 / 72
"""Millimetres a point."""


def room(page: Page) -> tuple[float, float]:
    """Width and height in millimetres that can be printed on."""
    short, long = _PAPERS[page.size]
    wide, high = (long, short) if page.orientation is Orientation.LANDSCAPE else (short, long)
    return wide - 2 * MARGIN, high - 2 * MARGIN


def scale(drawing: Drawing, page: Page) -> float:
    """Millimetres of paper an SVG user unit, where the whole drawing is printed on one page.

    A small drawing is not blown up beyond a point a unit.
    """
    wide, high = room(page)
    return min(wide / drawing.frame.width, high / drawing.frame.height, POINT)


def smallest_type(drawing: Drawing) -> float | None:
    """The size of the smallest words in SVG user units; None when there are no words."""
    sizes = (mark.size for item in drawing.items for mark in item.marks if isinstance(mark, TextMark))
    return min(sizes, default=None)


def printed_type(drawing: Drawing, page: Page) -> float | None:
    """The size of the smallest words in points on that paper; None when there are no words."""
    smallest = smallest_type(drawing)
    return None if smallest is None else smallest * scale(drawing, page) / POINT


def is_legible(drawing: Drawing, page: Page) -> bool:
    """Whether no words come out smaller than `LEAST`."""
    return _is_legible(smallest_type(drawing), drawing, page)


def paper_for(drawing: Drawing) -> Page | None:
    """The smallest paper on which the drawing is legible, as it lies best; None when none is large enough."""
    frame = drawing.frame
    lies = Orientation.LANDSCAPE if frame.width >= frame.height else Orientation.PORTRAIT
    pages = (Page(size=size, orientation=lies) for size in _PAPERS)
    # Of a large page there are many words to look at: once is enough for all papers.
    smallest = smallest_type(drawing)
    return next((page for page in pages if _is_legible(smallest, drawing, page)), None)


def _is_legible(smallest: float | None, drawing: Drawing, page: Page) -> bool:
    return smallest is None or smallest * scale(drawing, page) / POINT >= LEAST
