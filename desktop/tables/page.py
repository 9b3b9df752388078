"""A page that is a table of functions and decisions opens as one, in the place of the canvas."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.session import Session
from desktop.tables.panel import TablePanel
from desktop.tr import tr
from schema import Form
from schema.decisions_table import DECISIONS


class TablePage(TablePanel):
    """Stands where the canvas stands, while the open page is a table."""

    def __init__(self, session: Session, canvas: QWidget) -> None:
        super().__init__(session, DECISIONS)
        self._canvas = canvas
        self.view.setAccessibleName(tr("Page: functions and decisions"))
        # A page is there to be read: its cells are shown whole.
        self.view.setWordWrap(True)
        self.hide()
        session.view_changed.connect(self.follow)
        session.document.changed.connect(self.follow)

    def follow(self) -> None:
        """Show the canvas or the table, and leave the keyboard with what is shown."""
        view = self._session.view
        is_table = view is not None and view.form is Form.DECISIONS
        if is_table is not self.isHidden():
            return
        shown, other = (self, self._canvas) if is_table else (self._canvas, self)
        had_keyboard = other.hasFocus() or other.isAncestorOf(other.window().focusWidget() or self._canvas)
        other.hide()
        # To find how high the rows are takes long, and nobody sees them while the canvas is there.
        whole, fixed = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Fixed
        self.view.verticalHeader().setSectionResizeMode(whole if is_table else fixed)
        shown.show()
        if had_keyboard:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
