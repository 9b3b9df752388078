"""Areas: quiet titled containers."""

from exporters.drawing.look import FRAME, FRAME_RADIUS, QUIET, WHITE
from exporters.drawing.marks import BoxMark, Item, Role, Style
from exporters.drawing.words import column
from exporters.routing.geometry import Rect
from schema import Area
from schema.sizing import AREA_PADDING, TITLE_SIZE
from schema.text_width import text_width

_TITLE_TOP = 11


def area_item(area: Area, rect: Rect) -> Item:
    """An area's frame and title, without what it holds."""
    frame = BoxMark(rect.x, rect.y, rect.width, rect.height, FRAME_RADIUS, Style(WHITE, FRAME))
    title = column(
        (area.title,), rect.x + AREA_PADDING, rect.y + _TITLE_TOP, TITLE_SIZE, bold=True, colour=QUIET
    )
    refs = (area.id,) if area.body is None else (area.id, area.body)
    return Item(f"area-{area.id}", Role.AREA, area.title, (frame, *title), refs)


def title_rect(area: Area, rect: Rect) -> Rect:
    """The room of an area's title, which lines keep clear of."""
    width = text_width(area.title, TITLE_SIZE, bold=True)
    return Rect(rect.x + AREA_PADDING, rect.y + _TITLE_TOP - 2, width, 20)
