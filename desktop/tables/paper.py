"""The preview of a table on paper, from which it is printed or saved as PDF."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolBar, QToolButton, QWidget

from desktop.session import Session
from desktop.speaking import named
from desktop.tables.printing import Printed, lay_across, print_table
from desktop.tables.view import TableView
from desktop.tr import tr


class Paper(QPrintPreviewDialog):
    """Shows rows and columns as they will be printed: those that are shown, as they are sorted."""

    def __init__(self, parent: QWidget, session: Session, view: TableView) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_across(self._printer)
        super().__init__(self._printer, parent)
        self._session, self._view = session, view
        self.setWindowTitle(tr("Print table"))
        self.resize(960, 640)
        self.paintRequested.connect(self._paint)
        self._name_parts()

    def _name_parts(self) -> None:
        """Qt names its own words only, and lets the mouse alone come to its buttons."""
        for bar in self.findChildren(QToolBar):
            bar.setAccessibleName(self.windowTitle())
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.text():
                button.setAccessibleName(tr("More"))
        for line in self.findChildren(QLineEdit):
            line.setAccessibleName(tr("Zoom") if isinstance(line.parent(), QComboBox) else tr("Page"))
        for zoom in self.findChildren(QComboBox):
            named(zoom, tr("Zoom"))

    def _paint(self, printer: QPrinter) -> None:
        model = self._view.table_model
        what = Printed(model.table, tuple(model.shown), tuple(self._view.fields()))
        print_table(printer, self._session.partnership, what)
