"""Guides on the screen: thin lines where things line up, and numbers where gaps are equal."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsPathItem, QGraphicsSimpleTextItem

from desktop.canvas.marks import FAMILIES
from schema.guides import Along, Guide, legible

_COLOUR = "#AE2573"
"""Nothing on a page has it; 6.4 on white, 5.8 on a band."""
_BEYOND = 12.0
"""How far an edge's guide runs on, in SVG user units."""
_STOP = 5.0
"""Half the length of the strokes at the ends of a gap, in pixels."""
_PIXELS, _BESIDE = 10, 14


def guide_graphics(guides: Iterable[Guide]) -> list[QGraphicsItem]:
    """The guides; their lines and numbers are equally large at every zoom."""
    return [item for guide in legible(guides) for item in _graphics(guide)]


def _graphics(guide: Guide) -> Iterator[QGraphicsItem]:
    line = QLineF(guide.x1, guide.y1, guide.x2, guide.y2)
    if guide.kind is Along.GAP:
        yield _line(line, Qt.PenStyle.SolidLine)
        yield from (_stop(end, guide) for end in (line.p1(), line.p2()))
        yield from _number(guide)
    else:
        yield _line(_longer(line), Qt.PenStyle.DashLine)


def _line(line: QLineF, style: Qt.PenStyle) -> QGraphicsItem:
    item = QGraphicsLineItem(line)
    item.setPen(_pen(style))
    return item


def _longer(line: QLineF) -> QLineF:
    if not line.length():
        return line
    on = (line.p2() - line.p1()) * (_BEYOND / line.length())
    return QLineF(line.p1() - on, line.p2() + on)


def _stop(at: QPointF, guide: Guide) -> QGraphicsItem:
    """The stroke across the end of a gap."""
    across = QPointF(0, _STOP) if guide.y1 == guide.y2 else QPointF(_STOP, 0)
    item = QGraphicsLineItem(QLineF(-across, across))
    item.setPen(_pen(Qt.PenStyle.SolidLine))
    return _steady(item, at)


def _number(guide: Guide) -> Iterator[QGraphicsItem]:
    """How wide the gap is, beside its line, on a label that every ground lets one read."""
    words, at = str(guide.length), QPointF((guide.x1 + guide.x2) / 2, (guide.y1 + guide.y2) / 2)
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setPixelSize(_PIXELS)
    face.setBold(True)
    room = QFontMetricsF(face).boundingRect(words)
    box = QRectF(0, 0, room.width() + 6, _PIXELS + 4)
    is_level = guide.y1 == guide.y2
    box.moveCenter(QPointF(0, _BESIDE) if is_level else QPointF(box.width() / 2 + _STOP, 0))
    shape = QPainterPath()
    shape.addRoundedRect(box, 3, 3)
    plate = QGraphicsPathItem(shape)
    plate.setPen(QPen(Qt.PenStyle.NoPen))
    plate.setBrush(QBrush(QColor(_COLOUR)))
    text = QGraphicsSimpleTextItem(words, plate)
    text.setFont(face)
    text.setBrush(QBrush(QColor("#FFFFFF")))
    text.setPos(box.center() - text.boundingRect().center())
    yield _steady(plate, at)


def _steady(item: QGraphicsItem, at: QPointF) -> QGraphicsItem:
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    item.setPos(at)
    return item


def _pen(style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(_COLOUR), 1.25, style)
    pen.setCosmetic(True)
    return pen
