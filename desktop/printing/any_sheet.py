"""Sheets of either sort, as everything sees them that shows or prints them."""

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainter

from desktop.printing import painting
from desktop.printing.paper import Paper, paper_of
from desktop.printing.sheets import Sheet, laid_out
from desktop.printing.table_sheets import TableSheet, table_sheets
from exporters.drawing.marks import Drawing
from schema import Partnership, View
from schema.view import Page

AnySheet = Sheet | TableSheet


def sheets_of(
    partnership: Partnership, view: View, drawing: Drawing | None, page: Page | None, across: int
) -> tuple[AnySheet, ...]:
    """The sheets of a view: of its drawing, or without one of the table that it shows."""
    paper: Paper = paper_of(page or view.page)
    if drawing is None:
        return table_sheets(partnership, view.title, paper)
    return laid_out(drawing, paper, across)


def paint(painter: QPainter, sheet: AnySheet, dots: float) -> None:
    """Paint a sheet from the corner of its paper, with so many dots a millimetre."""
    if isinstance(sheet, TableSheet):
        sheet.paint(painter, dots)
    else:
        painting.paint(painter, sheet, dots)


def least_type(sheets: Sequence[AnySheet]) -> float:
    """The smallest type on any of the sheets, in points; infinite where there is none."""
    return min((sheet.least_points for sheet in sheets), default=math.inf)
