"""A sheet painted, for the printer and the preview alike: text stays text, lines stay lines."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene

from desktop.canvas.marks import FAMILIES, group
from desktop.printing.sheets import OVERLAP, Sheet
from desktop.tr import tr
from exporters.drawing.print_type import MARGIN
from exporters.routing.geometry import Rect

_QUIET = QColor("#5B6770")
_HAIR = 0.15
"""Millimetres; so thick is a mark for the scissors."""
_TICK = 5.0
_LETTERS = 2.6
"""Millimetres; so high are the words in the margin."""


def paint(painter: QPainter, sheet: Sheet, dots: float) -> None:
    """Paint a sheet from the corner of its paper, with so many dots a millimetre."""
    marks = [mark for item in sheet.drawing.items for mark in item.marks]
    scene = QGraphicsScene()
    whole = group(marks)
    scene.addItem(whole)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, _rect(sheet.target, dots), _rect(sheet.source, 1))
    scene.removeItem(whole)
    if sheet.is_part:
        _mark_joints(painter, sheet, dots)


def _mark_joints(painter: QPainter, sheet: Sheet, dots: float) -> None:
    """Where the next sheet is glued on, and which sheet this is."""
    with _drawing_marks(painter, dots):
        right, bottom = sheet.paper.width - MARGIN, sheet.paper.height - MARGIN
        if sheet.column + 1 < sheet.columns:
            x = right - OVERLAP
            _tick(painter, (x, MARGIN - _TICK), (x, MARGIN), dots)
            _tick(painter, (x, bottom), (x, bottom + _TICK), dots)
        if sheet.row + 1 < sheet.rows:
            y = bottom - OVERLAP
            _tick(painter, (MARGIN - _TICK, y), (MARGIN, y), dots)
            _tick(painter, (right, y), (right + _TICK, y), dots)
        painter.drawText(QPointF(MARGIN * dots, (sheet.paper.height - 5) * dots), _which(sheet))


@contextmanager
def _drawing_marks(painter: QPainter, dots: float) -> Iterator[None]:
    painter.save()
    painter.setClipping(False)
    painter.setPen(QPen(_QUIET, _HAIR * dots, Qt.PenStyle.SolidLine))
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setPixelSize(max(1, round(_LETTERS * dots)))
    painter.setFont(face)
    yield
    painter.restore()


def _tick(painter: QPainter, start: tuple[float, float], end: tuple[float, float], dots: float) -> None:
    painter.drawLine(QPointF(*start) * dots, QPointF(*end) * dots)


def _which(sheet: Sheet) -> str:
    return tr(
        "{title}: row {row} of {rows}, column {column} of {columns}. Lay the next sheet over the marks.",
        title=sheet.drawing.title,
        row=sheet.row + 1,
        rows=sheet.rows,
        column=sheet.column + 1,
        columns=sheet.columns,
    )


def _rect(rect: Rect, by: float) -> QRectF:
    return QRectF(rect.x * by, rect.y * by, rect.width * by, rect.height * by)
