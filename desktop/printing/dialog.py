"""Printing: which pages, on which paper, on how many sheets; they are seen before they are printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressDialog, QWidget

from desktop import ask
from desktop.background import Background
from desktop.faults import about_file, cause
from desktop.files import file_name
from desktop.printing.any_sheet import AnySheet, sheets_of
from desktop.printing.choices import Choices
from desktop.printing.preview import Preview
from desktop.printing.printer import GoesOn, print_sheets, save_pdf
from desktop.session import Session
from desktop.settings import folder
from desktop.tr import tr
from exporters.drawing.marks import Drawing
from exporters.drawing.page import draw
from exporters.errors import FormatError
from schema import Form, Partnership, View

if TYPE_CHECKING:
    from desktop.window import Window

_SIZE = QSize(1000, 620)
"""Fits a screen of 1280 by 720 with its bars."""


class PrintDialog(QDialog):
    """Choices on the left, pages on the right."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.resize(_SIZE)
        self._session = session
        self._background = Background()
        self._drawings: dict[str, Drawing] = {}
        self.sheets: tuple[AnySheet, ...] = ()
        self.choices, self.preview = Choices(session), Preview()
        row = QHBoxLayout(self)
        row.addWidget(self.choices)
        row.addWidget(self.preview, 1)
        self.choices.changed.connect(self._follow)
        self.choices.zoom_in.clicked.connect(self.preview.zoom_in)
        self.choices.zoom_out.clicked.connect(self.preview.zoom_out)
        self.choices.print.clicked.connect(self._print)
        self.choices.save.clicked.connect(self._save)
        self.choices.close_button.clicked.connect(self.reject)
        self._follow()

    def done(self, result: int) -> None:
        """The dialog closes; pages that are not drawn yet are not missed."""
        self._background.close()
        super().done(result)

    def _follow(self) -> None:
        """Draw what is chosen and not drawn yet, and lay it out."""
        partnership = self._session.partnership
        drawn = [view for view in self.choices.views() if view.form is Form.DRAWING]
        missing = [view for view in drawn if view.id not in self._drawings]
        if missing:
            self.choices.wait(len(missing))
            self._background.run(partial(_drawn, partnership, missing[0]), self._take, self._fail)
        else:
            self._lay_out()

    def _take(self, drawing: Drawing) -> None:
        self._drawings[drawing.view] = drawing
        self._follow()

    def _fail(self, fault: Exception) -> None:
        self.choices.tell(cause(fault))

    def _lay_out(self) -> None:
        page, across = self.choices.page(), self.choices.across.value()
        self.sheets = tuple(
            sheet
            for view in self.choices.views()
            for sheet in sheets_of(self._session.partnership, view, self._drawings.get(view.id), page, across)
        )
        self.preview.show_sheets(self.sheets)
        self.choices.show_figures(self.sheets)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._session.partnership.control.title)
        if self.sheets and ask.printer(self, printer):
            self._work(lambda goes_on: print_sheets(printer, self.sheets, goes_on), tr("Printed."))

    def _save(self) -> None:
        path = ask.file_to_write(self, tr("Save as PDF"), str(self._suggested()), tr("PDF file (*.pdf)"))
        if path is not None:
            title = self._session.partnership.control.title
            said = tr("Saved {name}.", name=path.name)
            self._work(lambda goes_on: save_pdf(path, title, self.sheets, goes_on), said)

    def _work(self, work: Callable[[GoesOn], bool], said: str) -> None:
        progress = _progress(self, len(self.sheets))
        try:
            done = work(lambda count: _goes_on(progress, count))
        except FormatError as fault:
            ask.tell(self, about_file(fault))
            return
        finally:
            progress.close()
            progress.deleteLater()
        self._session.say(said if done else tr("Cancelled; not everything was printed."))
        if done:
            self.accept()

    def _suggested(self) -> Path:
        own, views = self._session.document.path, self.choices.views()
        title = own.stem if own else file_name(self._session.partnership)
        which = f" - {views[0].id}" if len(views) == 1 else ""
        return (own.parent if own else folder()) / f"{title}{which}.pdf"


def show(window: "Window") -> None:
    """Show the pages of the open view."""
    if window.editor is not None:
        window.editor.settle()
        dialog = PrintDialog(window, window.editor.session)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def has_page(window: "Window") -> bool:
    """Whether there is a view to print."""
    return window.editor is not None and window.editor.session.view is not None


def _drawn(partnership: Partnership, view: View) -> Drawing:
    return draw(partnership, view)


def _progress(parent: QWidget, count: int) -> QProgressDialog:
    progress = QProgressDialog(tr("Printing …"), tr("Cancel"), 0, count, parent)
    progress.setWindowTitle(tr("Print"))
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(400)
    progress.setValue(0)
    return progress


def _goes_on(progress: QProgressDialog, count: int) -> bool:
    progress.setValue(count)
    return not progress.wasCanceled()
