"""A table on paper: as many pages as it takes, its headings on each, the same on printer and preview."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop.canvas.marks import FAMILIES
from desktop.tables.words import TITLES, heading
from desktop.tr import tr
from schema import Partnership
from schema.cells import CODE, DAY, FLAG, NUMBER, PARAGRAPH, Cell
from schema.dates import in_words
from schema.decisions_table import DECISIONS
from schema.sentences import capitalised
from schema.table import Column, Table
from schema.text import Slug

LETTERS, _TITLE = 9, 14
"""Points of letters in cells, and in the title."""
_INK, _RULE, _SHADE = QColor("#1F2A33"), QColor("#C3CBD0"), QColor("#E8EDEE")
_SHARES: dict[int, tuple[Cell, ...]] = {1: (CODE, DAY, FLAG, NUMBER), 3: (PARAGRAPH,)}


class Printed(NamedTuple):
    """What of a table is printed: which rows in which order, and which columns."""

    table: Table = DECISIONS
    rows: Sequence[Slug] | None = None
    """None: all, as in the document."""
    fields: Sequence[str] | None = None
    """None: all but ids."""


def print_table(printer: QPagedPaintDevice, partnership: Partnership, what: Printed = Printed()) -> None:  # noqa: B008
    """Print a table of the partnership: its title and version first, its headings on every page."""
    laid_out(partnership, what).print_(printer)


def lay_across(printer: QPagedPaintDevice) -> None:
    """Tables are wide: turn the paper, unless somebody turns it back."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)


def laid_out(partnership: Partnership, what: Printed) -> QTextDocument:
    """The table as a text of any length."""
    columns = _columns(what)
    paper = QTextDocument()
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setPointSize(LETTERS)
    paper.setDefaultFont(face)
    cursor = QTextCursor(paper)
    _title(cursor, partnership, what.table)
    rows = _rows(partnership, what)
    table = cursor.insertTable(len(rows) + 1, len(columns), _format(columns))
    for at, column in enumerate(columns):
        _write(table, 0, at, heading(column), bold=True)
    for down, row in enumerate(rows, 1):
        for at, text in enumerate(row):
            _write(table, down, at, text)
    return paper


def _columns(what: Printed) -> list[Column]:
    fields = what.fields or [column.field for column in what.table.columns if column.field != "id"]
    return [what.table.column(field) for field in fields]


def _rows(partnership: Partnership, what: Printed) -> list[list[str]]:
    records = {row.id: row for row in what.table.rows(partnership)}
    order = records if what.rows is None else [row for row in what.rows if row in records]
    columns = _columns(what)
    cells = [[column.read(partnership, records[row]) for column in columns] for row in order]
    # A function begins with a capital where it heads a row.
    return [[capitalised(row[0]), *row[1:]] for row in cells]


def _title(cursor: QTextCursor, partnership: Partnership, table: Table) -> None:
    large = QTextCharFormat()
    large.setFontPointSize(_TITLE)
    large.setFontWeight(QFont.Weight.Bold)
    large.setForeground(QBrush(_INK))
    cursor.insertText(tr(TITLES[table.id]), large)
    below = QTextBlockFormat()
    below.setBottomMargin(8)
    cursor.insertBlock(below, QTextCharFormat())
    cursor.insertText(_of_what(partnership))


def _of_what(partnership: Partnership) -> str:
    """Which document this is, in which version, and how old."""
    control = partnership.control
    parts = [control.title]
    parts += [tr("version {version}", version=control.version)] if control.version else []
    parts += [control.status.value]
    if control.correct_as_of:
        parts.append(tr("correct as of {day}", day=in_words(control.correct_as_of)))
    return " · ".join(parts)


def _format(columns: list[Column]) -> QTextTableFormat:
    shares = [_share(column) for column in columns]
    looks = QTextTableFormat()
    looks.setHeaderRowCount(1)
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    percent = [QTextLength(QTextLength.Type.PercentageLength, 100 * each / sum(shares)) for each in shares]
    looks.setColumnWidthConstraints(percent)
    looks.setBorderCollapse(True)
    looks.setBorder(1)
    looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    looks.setBorderBrush(QBrush(_RULE))
    looks.setCellPadding(4)
    return looks


def _share(column: Column) -> int:
    """How wide a column is beside the others."""
    if column.field == "reference":
        return 1
    return next((share for share, cells in _SHARES.items() if column.cell in cells), 2)


def _write(table: QTextTable, row: int, column: int, text: str, *, bold: bool = False) -> None:
    cell = table.cellAt(row, column)
    letters = QTextCharFormat()
    letters.setForeground(QBrush(_INK))
    if bold:
        letters.setFontWeight(QFont.Weight.Bold)
        shade = QTextCharFormat()
        shade.setBackground(QBrush(_SHADE))
        cell.setFormat(shade)
    cell.firstCursorPosition().insertText(text, letters)
