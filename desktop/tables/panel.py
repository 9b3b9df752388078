"""A table with a bar above it: a filter, how many rows there are, and what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.buttons import tool_button
from desktop.session import Session
from desktop.tables.block import block_of, emptied, text_in, whole_rows
from desktop.tables.columns import Columns
from desktop.tables.following import Following
from desktop.tables.model import TableModel
from desktop.tables.paper import Paper
from desktop.tables.pasting import Paste, paste
from desktop.tables.placing import place
from desktop.tables.removing import remove
from desktop.tables.view import TableView
from desktop.tables.words import TITLES
from desktop.theme import SPACE
from desktop.tr import later, tr
from desktop.wrapping import WrappingRow
from schema.table import Table

_LETTERS = 9, 48
"""Of the filter, at least and at most."""
_PATIENCE = 150
"""Milliseconds after a letter before the rows are filtered."""


class TablePanel(QWidget):
    """One table of the document."""

    def __init__(self, session: Session, table: Table) -> None:
        super().__init__()
        self._session = session
        self.model = TableModel(session, table, self)
        self.view = TableView(self.model)
        self.columns = Columns(self.view)
        self.following = Following(session, self.view)
        self.dialog: Paste | None = None
        self.paper: Paper | None = None
        self.filter, self.count = QLineEdit(), QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lay_out(tr(TITLES[table.id]))
        self.setFocusProxy(self.view)
        self.filter.textChanged.connect(lambda: self._timer.start())
        self.filter.returnPressed.connect(self._go_to_rows)
        self._timer.timeout.connect(self.narrow)
        session.document.changed.connect(self.refresh)
        self.view.asked.connect(self._answer)
        self.model.rowsInserted.connect(self._count)
        self.model.rowsRemoved.connect(self._count)

    def refresh(self) -> None:
        """Show the document as it is now, if anybody looks."""
        if self.isVisible():
            self.model.refresh()
            self.following.follow()
            self._count()

    def narrow(self) -> None:
        """Show the rows in which the words of the filter stand."""
        self._timer.stop()
        arrangement = self.model.arrangement._replace(words=self.filter.text())
        self.model.arrange(arrangement, self.view.fields())
        self._count()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()

    def copy(self) -> None:
        """Put the chosen cells on the clipboard."""
        QGuiApplication.clipboard().setText(text_in(self.view))

    def cut(self) -> None:
        """Put the chosen cells on the clipboard, and empty them."""
        self.copy()
        self._empty()

    def paste(self) -> None:
        """Paste from the clipboard."""
        self.dialog = paste(self.view, self._session)

    def clear(self) -> None:
        """Empty the chosen cells; delete rows that are chosen whole."""
        if whole_rows(self.view) and self.following.chosen():
            self.delete()
        else:
            self._empty()

    def delete(self) -> None:
        """Delete what the chosen rows are about from the partnership."""
        ids = [self.model.elements(row)[0] for row in self.following.chosen()]
        remove(self._session, self.model.table, ids)

    def print_(self) -> None:
        """Show the table on paper, to be printed from there."""
        self.paper = Paper(self, self._session, self.view)
        self.paper.open()

    def put_on_view(self) -> None:
        """Place the bodies of the chosen rows on the open page; of all rows, when none are chosen."""
        place(self._session, self.following.chosen() or self.model.shown)

    def go_to_filter(self) -> None:
        """Let the words be typed by which rows are filtered."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _empty(self) -> None:
        block, model = block_of(self.view), self.model
        if len(model.shown) in block.rows:
            model.forget(model.columns[at].field for row, at in block.cells if row == len(model.shown))
        texts = emptied(self.view)
        if texts:
            model.type_many(texts, tr("Empty cells"))

    def _answer(self, asked: str) -> None:
        """Do what a key of the table asks for."""
        _DEEDS[asked](self)

    def _go_to_rows(self) -> None:
        self.narrow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.go_to_first()

    def _count(self) -> None:
        shown, all_rows = len(self.model.shown), len(self.model.table.rows(self.model.partnership))
        told = tr("{shown} of {all}", shown=shown, all=all_rows) if shown != all_rows else str(all_rows)
        self.count.setText(told)

    def _buttons(self, title: str) -> list[QToolButton]:
        """What can be done with the table, beside what keys do."""
        buttons = []
        for text, tip, deed in _BUTTONS[self.model.table.id == "bodies"]:
            button = tool_button(tr(text), tr(tip))
            button.setAccessibleName(tr("{deed}: {title}", deed=tr(text), title=title))
            button.clicked.connect(lambda _=False, deed=deed: deed(self))
            buttons.append(button)
        return [*buttons, self.columns.button()]

    def _lay_out(self, title: str) -> None:
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter: {title}", title=title))
        self.filter.setClearButtonEnabled(True)
        for button in self.filter.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the filter: {title}", title=title))
        self.filter.setToolTip(tr("Shows rows with all these words, whatever their capitals and accents"))
        bar = WrappingRow(self._narrowing(), *self._buttons(title))
        bar.setContentsMargins(4, 4, 4, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view)

    def _narrowing(self) -> QWidget:
        """The filter, and beside it how many rows it leaves."""
        both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        least, most = (letters * self.fontMetrics().averageCharWidth() for letters in _LETTERS)
        self.filter.setMinimumWidth(least)
        self.filter.setMaximumWidth(most)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.filter, 1)
        row.addWidget(self.count)
        row.addStretch()
        return both


_DEEDS: dict[str, Callable[[TablePanel], None]] = {
    "copy": TablePanel.copy,
    "cut": TablePanel.cut,
    "paste": TablePanel.paste,
    "clear": TablePanel.clear,
    "delete": TablePanel.delete,
    "filter": TablePanel.go_to_filter,
    "print": TablePanel.print_,
}

_FOR_ALL: tuple[tuple[str, str, Callable[[TablePanel], None]], ...] = (
    (later("Delete"), later("Delete what the chosen rows are about"), TablePanel.delete),
    (later("Print …"), later("Print the table as it is shown"), TablePanel.print_),
)
_FOR_BODIES = (
    later("Place on view"),
    later("Place the chosen bodies on the open page; all of them when none are chosen"),
    TablePanel.put_on_view,
)
_BUTTONS = {True: (_FOR_BODIES, *_FOR_ALL), False: _FOR_ALL}
