"""Sheets on a printer, or in a PDF file that is written whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.any_sheet import AnySheet, paint
from desktop.printing.paper import layout_of
from exporters.errors import FormatError
from exporters.saving import save
from resources import version

_MILLIMETRES = 25.4
GoesOn = Callable[[int], bool]
"""Told how many sheets are done; whether to go on."""


def print_sheets(printer: QPrinter, sheets: tuple[AnySheet, ...], goes_on: GoesOn) -> bool:
    """Print, each sheet on its own paper; whether all were printed. Raises FormatError."""
    printer.setCreator(f"Remit {version()}")
    printer.setPageLayout(layout_of(sheets[0].paper))
    painter = QPainter()
    if not painter.begin(printer):
        raise FormatError(
            printer.printerName() or "printer", None, "the printer does not answer", "choose another printer"
        )
    try:
        return all(_print(painter, printer, sheets, at) and goes_on(at + 1) for at in range(len(sheets)))
    finally:
        painter.end()


def save_pdf(path: Path, title: str, sheets: tuple[AnySheet, ...], goes_on: GoesOn) -> bool:
    """Write the sheets as a PDF file; whether that was not cancelled. Raises FormatError."""
    with TemporaryDirectory() as folder:
        part = Path(folder) / "pages.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(part))
        printer.setDocName(title)
        done = print_sheets(printer, sheets, goes_on)
        if done:
            save(path, part.read_bytes())
        return done


def _print(painter: QPainter, printer: QPrinter, sheets: tuple[AnySheet, ...], at: int) -> bool:
    if at:
        printer.setPageLayout(layout_of(sheets[at].paper))
        printer.newPage()
    paint(painter, sheets[at], printer.resolution() / _MILLIMETRES)
    return True
