"""Areas: quiet titled containers; collapsed, a title with a count of what is not drawn."""

from exporters.drawing.look import FRAME, FRAME_RADIUS, QUIET, WHITE
from exporters.drawing.marks import BoxMark, Item, Role, Style, TextMark
from exporters.drawing.words import column
from exporters.routing.geometry import Rect
from schema import Area, Partnership, View
from schema.collapsing import collapsed_words, held_in
from schema.said import said
from schema.sizing import AREA_PADDING, SMALL_SIZE, TITLE_SIZE
from schema.text_width import text_width
from schema.tongue import tongue_of

_TITLE_TOP = 11


def area_item(partnership: Partnership, view: View, area: Area, rect: Rect) -> Item:
    """An area's frame and title, without what it holds; collapsed it names what it holds to listeners."""
    frame = BoxMark(rect.x, rect.y, rect.width, rect.height, FRAME_RADIUS, Style(WHITE, FRAME))
    title = column(
        (area.title,), rect.x + AREA_PADDING, rect.y + _TITLE_TOP, TITLE_SIZE, bold=True, colour=QUIET
    )
    tell = tongue_of(partnership.control.language).told
    words = collapsed_words(view, area)
    count = _count(tell(words), rect, title[0].y) if area.collapsed else ()
    refs = (area.id,) if area.body is None else (area.id, area.body)
    shut = said("{area}, {count}, not drawn here", area=area.title, count=words)
    name = tell(shut) if area.collapsed else area.title
    held = held_in(view, area.id) if area.collapsed else ()
    details = tuple(partnership.body(body).name for body in held)
    return Item(f"area-{area.id}", Role.AREA, name, (frame, *title, *count), refs, details)


def title_rect(area: Area, rect: Rect) -> Rect:
    """The room of an area's title, which lines keep clear of."""
    width = text_width(area.title, TITLE_SIZE, bold=True)
    return Rect(rect.x + AREA_PADDING, rect.y + _TITLE_TOP - 2, width, 20)


def _count(words: str, rect: Rect, baseline: float) -> tuple[TextMark, ...]:
    x = rect.right - AREA_PADDING
    return (TextMark(x, baseline, words, SMALL_SIZE, colour=QUIET, anchor="end"),)
