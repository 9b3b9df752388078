"""Reading a drawing: what it says, where its marks lie, and what lies under its text."""

from collections.abc import Iterator
from itertools import chain

from exporters.drawing.marks import BoxMark, Drawing, Item, Mark, PathMark, Role, TextMark
from exporters.routing.geometry import Rect
from schema.text_width import font_width

FONTS = ("liberation-sans", "dejavu-sans")


def item(drawing: Drawing, id_: str) -> Item:
    """The item with this id."""
    return next(item for item in drawing.items if item.id == id_)


def of_role(drawing: Drawing, role: Role) -> list[Item]:
    """The items of a role, in reading order."""
    return [item for item in drawing.items if item.role is role]


def texts(item: Item) -> list[TextMark]:
    """The runs of text of an item."""
    return [mark for mark in item.marks if isinstance(mark, TextMark)]


def boxes(item: Item) -> list[BoxMark]:
    """The boxes of an item."""
    return [mark for mark in item.marks if isinstance(mark, BoxMark)]


def paths(item: Item) -> list[PathMark]:
    """The paths of an item."""
    return [mark for mark in item.marks if isinstance(mark, PathMark)]


def said(item: Item) -> str:
    """All text of an item, with blanks between its runs."""
    return " ".join(text.text for text in texts(item))


def room(mark: Mark, font: str = FONTS[0]) -> Rect:
    """The rectangle that a mark covers, text in a given font."""
    if isinstance(mark, TextMark):
        return _text_room(mark, font)
    if isinstance(mark, BoxMark):
        return Rect(mark.x, mark.y, mark.width, mark.height)
    points = list(chain.from_iterable(step[1:] for step in mark.segments))
    across, down = [x for x, _ in points], [y for _, y in points]
    return Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def _text_room(mark: TextMark, font: str) -> Rect:
    width = font_width(mark.text, mark.size, mark.bold, font) + len(mark.text) * mark.spacing
    start = {"start": 0.0, "middle": width / 2, "end": width}[mark.anchor]
    rise, drop = mark.size * 0.75, mark.size * 0.22
    if mark.upwards:
        return Rect(mark.x - rise, mark.y + start - width, rise + drop, width)
    return Rect(mark.x - start, mark.y - rise, width, rise + drop)


def texts_and_fills(drawing: Drawing) -> Iterator[tuple[Item, TextMark, str]]:
    """Every run of text with the fill of the topmost box that is painted under its middle."""
    painted: list[BoxMark] = []
    for item in drawing.items:
        for mark in item.marks:
            if isinstance(mark, BoxMark) and mark.style.fill:
                painted.append(mark)
            elif isinstance(mark, TextMark):
                centre = room(mark).centre
                yield item, mark, [box for box in painted if room(box).contains(centre)][-1].style.fill or ""
