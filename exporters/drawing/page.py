"""The page: a view becomes a drawing: title, map or table, what explains it, and the control block."""

import math
from functools import lru_cache
from typing import NamedTuple

from exporters.drawing.control_block import TAG_HEIGHT, control_item, status_tag, status_told, tag_width
from exporters.drawing.key_panel import TITLE, key_items, placed_width
from exporters.drawing.look import ACCENT, MARGIN, OUTLINE, WHITE
from exporters.drawing.map_sheet import map_sheet
from exporters.drawing.mapping import Map, map_after, map_of
from exporters.drawing.marks import BoxMark, Drawing, Frame, Item, Role, Style
from exporters.drawing.routing import Routing, routing_of
from exporters.drawing.sheet import Sheet
from exporters.drawing.table import table_sheet
from exporters.drawing.words import column, fitted, height
from exporters.drawing.words_panel import Tell, words_items
from exporters.routing.geometry import Rect
from schema import Control, Form, Partnership, View
from schema.tongue import tongue_of

_TITLE_SIZE, _TEXT_SIZE = 24, 15
_TEXT_ROOM = 1040
"""Lines longer than this are hard to read."""
_STATUS_TOP = 2
_BETWEEN, _UNDER_TITLE, _ABOVE_KEY, _ABOVE_CONTROL = 3, 22, 16, 20


class Parts(NamedTuple):
    """What stands on a page around its map or table."""

    title: bool = True
    """Title and description. That a document is not approved is said in any case."""
    key: bool = True
    """The list that numbers on lines refer to is there in any case."""
    control_block: bool = True


WHOLE = Parts()


def draw(
    partnership: Partnership, view: View, routing: Routing | None = None, parts: Parts = WHOLE
) -> Drawing:
    """A view as it is drawn on every screen and page. Without a routing it asks for a fresh one.

    Lines whose ends do not stand where they stood when they were routed are drawn as elbows.
    """
    if view.form is Form.DECISIONS:
        return _page(partnership, view, table_sheet(partnership), parts)
    drawn = map_of(partnership, view, routing or routing_of(partnership, view))
    return _page(partnership, view, map_sheet(drawn), parts)


class Drawer:
    """Draws again and again, as `draw` does, and makes anew only what differs from what it drew last."""

    def __init__(self) -> None:
        self._last: Map | None = None

    def draw(self, partnership: Partnership, view: View, routing: Routing) -> Drawing:
        """A view along a routing, as far as that fits."""
        if view.form is Form.DECISIONS:
            return draw(partnership, view)
        last = self._last
        self._last = (
            map_after(last, partnership, view, routing) if last else map_of(partnership, view, routing)
        )
        return _page(partnership, view, map_sheet(self._last), WHOLE)


def _page(partnership: Partnership, view: View, sheet: Sheet, parts: Parts) -> Drawing:
    rect = sheet.rect
    head, top = (_title if parts.title else _status_alone)(partnership, view, rect)
    tell = tongue_of(partnership.control.language).told
    key, panel = _key(sheet, view, tell) if parts.key else ((), rect)
    words, below = _words(sheet, max(rect.bottom, panel.bottom), tell)
    foot, bottom = _control(partnership, rect, below) if parts.control_block else ((), below)
    frame = _frame(Rect(rect.x, top, rect.width, bottom - top).union(panel))
    return Drawing(
        view=view.id,
        title=view.title,
        description=view.description,
        language=partnership.control.language,
        frame=frame,
        items=(_background(frame, view), *head, *sheet.items, *key, *words, *foot),
        elements=sheet.elements,
    )


Items = tuple[Item, ...]


def _title(partnership: Partnership, view: View, sheet: Rect) -> tuple[Items, float]:
    """Title, description and status above the sheet, and where they begin."""
    room = sheet.width - tag_width(partnership.control) - MARGIN
    title = fitted(view.title, _TITLE_SIZE, True, room)
    text = fitted(view.description, _TEXT_SIZE, False, min(room, _TEXT_ROOM))
    below = sheet.top - _UNDER_TITLE - height(text, _TEXT_SIZE)
    top = below - height(title, _TITLE_SIZE) - _BETWEEN
    marks = (
        *column(title, sheet.left, top, _TITLE_SIZE, bold=True, colour=ACCENT),
        *column(text, sheet.left, below, _TEXT_SIZE, colour=OUTLINE),
    )
    said = (view.description,) if view.description else ()
    title_item = Item("title", Role.TITLE, view.title, marks, (view.id,), said)
    return (title_item, *_status(partnership.control, sheet.right, top + _STATUS_TOP)), top


def _status_alone(partnership: Partnership, _: View, sheet: Rect) -> tuple[Items, float]:
    top = sheet.top - _UNDER_TITLE - TAG_HEIGHT
    status = _status(partnership.control, sheet.right, top)
    return status, top if status else sheet.top


@lru_cache(maxsize=32)
def _status(control: Control, right: float, top: float) -> Items:
    marks = status_tag(control, right, top)
    return (Item("status", Role.STATUS, status_told(control), marks),) if marks else ()


def _key(sheet: Sheet, view: View, tell: Tell) -> tuple[Items, Rect]:
    """The key and its rectangle: where a person put it, else below the sheet and as wide."""
    left, top, width = sheet.rect.left, sheet.rect.bottom + _ABOVE_KEY, sheet.rect.width
    if view.key_at:
        left, top, width = view.key_at.x, view.key_at.y, placed_width(sheet.signs, width)
    items, tall = key_items(sheet.signs, left, top, width, tell(TITLE))
    return items, Rect(left, top, width, tall) if items else sheet.rect


def _words(sheet: Sheet, below: float, tell: Tell) -> tuple[Items, float]:
    """The list of words on lines, below the map and its key, and where it ends; none where none is needed."""
    if not sheet.words:
        return (), below
    top = below + _ABOVE_KEY
    items, tall = words_items(sheet.words, sheet.rect.left, top, sheet.rect.width, tell)
    return items, top + tall


def _control(partnership: Partnership, sheet: Rect, below: float) -> tuple[Items, float]:
    top = below + _ABOVE_CONTROL
    item, tall = control_item(partnership.control, sheet.left, top, sheet.width)
    return (item,), top + tall


def _frame(drawn: Rect) -> Frame:
    """The page around all that is drawn, in whole units."""
    left, above = math.floor(drawn.left - MARGIN), math.floor(drawn.top - MARGIN)
    right, below = math.ceil(drawn.right + MARGIN), math.ceil(drawn.bottom + MARGIN)
    return Frame(left, above, right - left, below - above)


def _background(frame: Frame, view: View) -> Item:
    paper = BoxMark(frame.x, frame.y, frame.width, frame.height, 0, Style(fill=WHITE))
    return Item("page", Role.PAGE, view.title, (paper,))
