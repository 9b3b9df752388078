"""The table of functions and decisions on sheets of paper: as many as it takes, its headings on each."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QImage, QPainter, QPalette, QTextDocument

from desktop.printing.paper import Paper
from desktop.tables.printing import LETTERS, Printed
from desktop.tables.printing import laid_out as table_laid_out
from exporters.drawing.print_type import MARGIN
from schema import Partnership

_FINE = 600
"""Dots an inch at which lines are broken, whatever they are painted on."""
_INCH = 25.4
"""Millimetres."""


class TableSheet(NamedTuple):
    """One page of a table."""

    text: QTextDocument
    title: str
    paper: Paper
    number: int
    """From 0."""

    @property
    def least_points(self) -> float:
        """The smallest type on it."""
        return LETTERS

    def paint(self, painter: QPainter, dots: float) -> None:
        """Paint it from the corner of its paper, with so many dots a millimetre."""
        width, height = self.text.pageSize().width(), self.text.pageSize().height()
        painter.save()
        painter.translate(MARGIN * dots, MARGIN * dots)
        painter.scale(dots * _INCH / _FINE, dots * _INCH / _FINE)
        painter.translate(0, -self.number * height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, self.number * height, width, height)
        painter.setClipRect(context.clip)
        # Paper is white, whatever theme the window has.
        palette = QPalette(context.palette)
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        self.text.documentLayout().draw(painter, context)
        painter.restore()


def table_sheets(partnership: Partnership, title: str, paper: Paper) -> tuple[TableSheet, ...]:
    """The pages of the table on this paper."""
    text = table_laid_out(partnership, Printed())
    text.documentLayout().setPaintDevice(_device())
    wide, high = paper.room
    text.setPageSize(QSizeF(wide * _FINE / _INCH, high * _FINE / _INCH))
    return tuple(TableSheet(text, title, paper, number) for number in range(text.pageCount()))


@cache
def _device() -> QImage:
    """Something as fine as a printer, so that preview and print break lines alike."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_FINE * 1000 / _INCH))
    image.setDotsPerMeterY(round(_FINE * 1000 / _INCH))
    return image
