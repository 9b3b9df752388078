"""Small pictures of signs for buttons and lists, made from the same marks as the key on the page."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QGraphicsScene

from desktop.canvas.marks import group
from desktop.theme import is_dark
from exporters.drawing.marks import Drawing, Mark
from exporters.drawing.samples import HEIGHT, WIDTH, body_sample, line_sample
from schema import BodyKind, ConnectorKind

_SHARP = 2.0
"""Pixels a unit: enough for screens of double density."""
_ROOM = 2
SIGN_SIZE = QSize(WIDTH + 2 * _ROOM, HEIGHT + 2 * _ROOM)
STRIP_SIZE = QSize(54, 17)
BODY_SIZE = QSize(50, 16)
_LARGEST, _USUAL_LETTERS = 2.0, 17
"""Signs become so many times as large beside large letters; the height of usual letters in pixels."""


@cache
def line_icon(kind: ConnectorKind) -> QIcon:
    """A kind of connector: its line, its badge and its end."""
    return _icon(line_sample(kind, 0, 0), SIGN_SIZE)


@cache
def body_icon(kind: BodyKind) -> QIcon:
    """A kind of body: its shape and fill."""
    return _icon(body_sample(kind.shape, kind.fill, 0, 0, illustrative=False), BODY_SIZE)


@cache
def line_icon_on_paper(kind: ConnectorKind) -> QIcon:
    """A kind of connector on a chip of white paper, for what follows a dark theme."""
    return _icon(line_sample(kind, 0, 0), STRIP_SIZE, chip=True)


@cache
def body_icon_on_paper(kind: BodyKind) -> QIcon:
    """A kind of body on a chip of white paper, for what follows a dark theme."""
    marks = body_sample(kind.shape, kind.fill, 0, 0, illustrative=False)
    return _icon(marks, BODY_SIZE, chip=True)


def line_sign(kind: ConnectorKind, palette: QPalette) -> QIcon:
    """A kind of connector as it can be read on the ground of this palette."""
    return line_icon_on_paper(kind) if is_dark(palette) else line_icon(kind)


def body_sign(kind: BodyKind, palette: QPalette) -> QIcon:
    """A kind of body as it can be read on the ground of this palette."""
    return body_icon_on_paper(kind) if is_dark(palette) else body_icon(kind)


def strip_size(letters: QFontMetrics) -> QSize:
    """Signs grow with the text beside them, up to twice their size."""
    return STRIP_SIZE * min(_LARGEST, max(1.0, letters.height() / _USUAL_LETTERS))


def thumbnail(drawing: Drawing, size: QSize) -> QPixmap:
    """A whole page, as large as fits."""
    frame = drawing.frame
    marks = [mark for item in drawing.items for mark in item.marks]
    return _pixmap(marks, QRectF(frame.x, frame.y, frame.width, frame.height), size)


def picture_of(marks: Sequence[Mark], size: QSize, scale: float) -> QPixmap:
    """Marks that begin at the origin, so many times as large as on the page, on white paper."""
    room = QRectF(-_ROOM, -_ROOM, size.width() + 2 * _ROOM, size.height() + 2 * _ROOM)
    return _pixmap(marks, room, (room.size() * scale).toSize(), Qt.GlobalColor.white)


def _sign_room() -> QRectF:
    return QRectF(-_ROOM, -_ROOM, SIGN_SIZE.width(), SIGN_SIZE.height())


def _icon(marks: Sequence[Mark], size: QSize, *, chip: bool = False) -> QIcon:
    icon = QIcon()
    for scale in (1, int(_LARGEST)):
        icon.addPixmap(_on_chip(marks, size * scale) if chip else _pixmap(marks, _sign_room(), size * scale))
    return icon


def _on_chip(marks: Sequence[Mark], size: QSize) -> QPixmap:
    """The sign on white paper with round corners, and room towards the words beside it."""
    picture, sign = _empty(size, Qt.GlobalColor.transparent), size - QSize(size.height() // 4, 0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(QRectF(0, 0, sign.width(), sign.height()), sign.height() / 4, sign.height() / 4)
    painter.drawPixmap(0, 0, _pixmap(marks, _sign_room(), sign))
    painter.end()
    return picture


def _pixmap(
    marks: Sequence[Mark],
    room: QRectF,
    size: QSize,
    ground: Qt.GlobalColor = Qt.GlobalColor.transparent,
) -> QPixmap:
    picture = _empty(size, ground)
    scene = QGraphicsScene()
    whole = group(marks)
    scene.addItem(whole)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, QRectF(0, 0, size.width(), size.height()), room)
    painter.end()
    scene.removeItem(whole)
    return picture


def _empty(size: QSize, ground: Qt.GlobalColor) -> QPixmap:
    picture = QPixmap(size * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(ground)
    return picture
