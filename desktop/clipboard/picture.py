"""The picture of a part of a page, and pictures in pixels for programs that know no SVG."""

from math import sqrt

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from desktop.canvas.hits import bounds, text_box
from desktop.canvas.marks import group
from exporters.drawing import Routing, draw, quick_routing
from exporters.drawing.marks import Drawing, Frame, Item, Role
from schema.fragments import Fragment

_ROLES = (Role.AREA, Role.BODY, Role.CONNECTOR, Role.NOTE)
_ROOM = 8
_SHARP = 2.0
"""Pixels a unit: enough for screens of double density."""
_MOST = 16_000_000
"""Pixels of a picture: 64 MB while it is on the clipboard."""
_DOTS_A_METRE = 96 / 0.0254


def excerpt(fragment: Fragment, routing: Routing | None, *, at_once: bool = False) -> Drawing:
    """What was cut out as it is drawn, without title, bands and key.

    Lines keep their ways where all of them can, as those of a bundle cannot; else they are routed anew,
    which takes time, or, `at_once`, by elbows.
    """
    known = routing.ways if routing is not None else {}
    ways = quick_routing(fragment.content, fragment.view, routing)
    is_kept = all(known.get(line) == way for line, way in ways.ways.items())
    page = draw(fragment.content, fragment.view, ways if is_kept or at_once else None)
    items = tuple(item for item in page.items if item.role in _ROLES)
    return Drawing(page.view, page.title, page.description, page.language, _around(items), items)


def image_of(drawing: Drawing) -> QImage:
    """The drawing in pixels on white paper, twice as sharp as on the screen where it is not too large."""
    frame = drawing.frame
    sharp = min(_SHARP, sqrt(_MOST / max(1.0, frame.width * frame.height)))
    width, height = (max(1, round(side * sharp)) for side in (frame.width, frame.height))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_DOTS_A_METRE * sharp))
    image.setDotsPerMeterY(round(_DOTS_A_METRE * sharp))
    image.fill(Qt.GlobalColor.white)
    _paint(drawing, image)
    return image


def _paint(drawing: Drawing, image: QImage) -> None:
    frame, scene = drawing.frame, QGraphicsScene()
    whole = group(mark for item in drawing.items for mark in item.marks)
    scene.addItem(whole)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, QRectF(image.rect()), QRectF(frame.x, frame.y, frame.width, frame.height))
    painter.end()
    scene.removeItem(whole)


def _around(items: tuple[Item, ...]) -> Frame:
    boxes = [box for item in items for box in (bounds(item), text_box(item)) if box is not None]
    if not boxes:
        return Frame(0, 0, 1, 1)
    left, top, right, bottom = zip(*boxes, strict=True)
    x, y = min(left) - _ROOM, min(top) - _ROOM
    return Frame(x, y, max(right) + _ROOM - x, max(bottom) + _ROOM - y)
