"""Pages in little: boxes and lines as they are, words as bars, since nobody could read them at that size.

Painting them costs no graphics items, so a whole system takes a few milliseconds.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.canvas.marks import path
from exporters.drawing.look import WHITE
from exporters.drawing.marks import BoxMark, Drawing, Mark, PathMark, Style, TextMark
from schema.text_width import text_width

_THINNEST = 0.7
"""Pixels: a thinner line would be too pale to be seen."""
_BAR = 0.45
"""How high a bar is in parts of its words' size."""
_LEAST = 1.0
"""Pixels: what is smaller is not painted."""
_ARROWHEAD = 12.0
"""How long arrowheads are, and how wide halos, in SVG user units at most."""
_EDGE = QColor("#AEB7BD")
"""Round the page, which is as white as what may lie around it."""
_PALE = 150
"""Opacity of a bar, of 255: words are lighter than what is drawn."""


def miniature(drawing: Drawing, most: QSize, sharp: float = 1.0) -> QPixmap:
    """The page as large as fits into so many pixels; `sharp` is how many the screen has for each."""
    size = size_within(drawing, most)
    picture = QPixmap((QSizeF(size) * sharp).toSize())
    picture.setDevicePixelRatio(sharp)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = size.width() / drawing.frame.width
    painter.scale(scale, scale)
    painter.translate(-drawing.frame.x, -drawing.frame.y)
    for item in drawing.items:
        for mark in item.marks:
            if _is_seen(mark, scale):
                _paint(painter, mark, _THINNEST / scale)
    painter.resetTransform()
    painter.setPen(_EDGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()
    return picture


def size_within(drawing: Drawing, most: QSize) -> QSize:
    """The size of the page in pixels where it is as large as fits, at least one each way."""
    frame = QSizeF(drawing.frame.width, drawing.frame.height)
    size = frame.scaled(QSizeF(most), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    return size.expandedTo(QSize(1, 1))


def _is_seen(mark: Mark, scale: float) -> bool:
    """Whether a mark would be seen at all: on a large page badges, words and arrowheads are dust."""
    match mark:
        case BoxMark():
            return max(mark.width, mark.height) * scale >= _LEAST
        case TextMark():
            return mark.size * scale >= _LEAST
        case PathMark():
            return scale >= _LEAST / _ARROWHEAD or (mark.style.fill is None and mark.style.stroke != WHITE)


def _paint(painter: QPainter, mark: Mark, thinnest: float) -> None:
    match mark:
        case BoxMark():
            _take(painter, mark.style, thinnest)
            painter.drawRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius, mark.radius)
        case PathMark():
            _take(painter, mark.style, thinnest)
            painter.drawPath(path(mark.segments))
        case TextMark():
            _paint_bar(painter, mark)


def _take(painter: QPainter, style: Style, thinnest: float) -> None:
    pen = QPen(Qt.PenStyle.NoPen)
    if style.stroke is not None:
        pen = QPen(QColor(style.stroke), max(style.width, thinnest))
    painter.setPen(pen)
    painter.setBrush(QColor(style.fill) if style.fill is not None else Qt.BrushStyle.NoBrush)


def _paint_bar(painter: QPainter, mark: TextMark) -> None:
    colour = QColor(mark.colour)
    colour.setAlpha(_PALE)
    wide = text_width(mark.text, mark.size, mark.bold)
    left = -wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor]
    painter.save()
    painter.translate(QPointF(mark.x, mark.y))
    painter.rotate(-90 if mark.upwards else 0)
    painter.fillRect(QRectF(left, -mark.size * 0.6, wide, mark.size * _BAR), colour)
    painter.restore()
