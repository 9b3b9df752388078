"""Marks on the screen: the only place where a mark of a drawing becomes a graphics item."""

from collections.abc import Iterable
from functools import lru_cache
from operator import attrgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsRectItem, QGraphicsSimpleTextItem

from exporters.drawing.marks import BoxMark, Mark, PathMark, Segment, Style, TextMark

FAMILIES = ["Arial", "Liberation Sans", "Helvetica", "DejaVu Sans"]
"""The faces of a picture, as its text widths assume them; any text fits in each."""


_BOX = attrgetter("width", "height", "radius", "style")
_TEXT = attrgetter("text", "size", "bold", "colour", "anchor", "upwards", "spacing")
"""All about a mark but its place."""


def group(marks: Iterable[Mark]) -> QGraphicsItem:
    """One graphics item that holds the marks in painting order and paints nothing of its own."""
    whole = QGraphicsRectItem()
    whole.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
    for mark in marks:
        graphic(mark).setParentItem(whole)
    return whole


def repaint(whole: QGraphicsItem, old: tuple[Mark, ...], new: tuple[Mark, ...]) -> None:
    """Let a group that shows the old marks show new ones of the same kinds; only what differs is touched."""
    for part, before, mark in zip(whole.childItems(), old, new, strict=True):
        if before != mark:
            _change(part, before, mark)


def _change(item: QGraphicsItem, old: Mark, new: Mark) -> None:
    """What only moves is only moved."""
    match item, old, new:
        case QGraphicsPathItem(), PathMark(), PathMark() if old.style == new.style:
            item.setPath(path(new.segments))
        case _, BoxMark(), BoxMark() if _BOX(old) == _BOX(new):
            item.setPos(new.x, new.y)
        case _, TextMark(), TextMark() if _TEXT(old) == _TEXT(new):
            item.moveBy(new.x - old.x, new.y - old.y)
        case _:
            _set(item, new)


def graphic(mark: Mark) -> QGraphicsItem:
    """The graphics item for a mark."""
    item = QGraphicsSimpleTextItem() if isinstance(mark, TextMark) else QGraphicsPathItem()
    _set(item, mark)
    return item


def _set(item: QGraphicsItem, mark: Mark) -> None:
    match mark, item:
        case BoxMark(), QGraphicsPathItem():
            # What only moves keeps its path.
            _set_path(item, _box(mark.width, mark.height, mark.radius), mark.style)
            item.setPos(mark.x, mark.y)
        case PathMark(), QGraphicsPathItem():
            _set_path(item, path(mark.segments), mark.style)
        case TextMark(), QGraphicsSimpleTextItem():
            _set_text(item, mark)


def path(segments: Iterable[Segment]) -> QPainterPath:
    """The steps of a path, as Qt has them."""
    made = QPainterPath()
    for segment in segments:
        match segment:
            case ("L", point):
                made.lineTo(*point)
            case ("C", first, second, point):
                made.cubicTo(*first, *second, *point)
            case ("M", point):
                made.moveTo(*point)
            case ("Z",):
                made.closeSubpath()
    return made


@lru_cache(maxsize=1024)
def _box(width: float, height: float, radius: float) -> QPainterPath:
    made = QPainterPath()
    made.addRoundedRect(QRectF(0, 0, width, height), radius, radius)
    return made


def _set_path(item: QGraphicsPathItem, shape: QPainterPath, style: Style) -> None:
    item.setPath(shape)
    item.setPen(_pen(style))
    item.setBrush(_brush(style.fill))


@lru_cache(maxsize=256)
def _pen(style: Style) -> QPen:
    if style.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(style.stroke), style.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if style.round_caps else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if style.round_caps else Qt.PenJoinStyle.MiterJoin)
    if style.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([length / style.width for length in style.dash])
    return pen


@lru_cache(maxsize=64)
def _brush(fill: str | None) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if fill is None else QBrush(QColor(fill))


def _set_text(item: QGraphicsSimpleTextItem, mark: TextMark) -> None:
    face, ascent = _font(mark.size, mark.bold, mark.spacing)
    item.setText(mark.text)
    item.setFont(face)
    item.setBrush(_brush(mark.colour))
    across = _across(mark.anchor, mark.text, mark.size, mark.bold, mark.spacing)
    item.setTransformOriginPoint(across, ascent)
    item.setPos(mark.x - across, mark.y - ascent)
    item.setRotation(-90 if mark.upwards else 0)


@lru_cache(maxsize=16384)
def _across(anchor: str, text: str, size: float, bold: bool, spacing: float) -> float:
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    if not share:
        return 0.0
    return share * QFontMetricsF(_font(size, bold, spacing)[0]).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _font(size: float, bold: bool, spacing: float) -> tuple[QFont, float]:
    """The face, and how far its letters rise above their baseline."""
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setPixelSize(round(size))
    face.setBold(bold)
    face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    # Letters look the same on white paper and in a picture with nothing behind it.
    face.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    # Letters keep their distances at every zoom, as they do on paper.
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face, QFontMetricsF(face).ascent()
