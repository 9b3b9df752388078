"""Rows and the selection of the canvas, in step: whoever chooses a row has chosen what it stands for."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

from desktop.session import Session
from desktop.tables.view import TableView

_Flag = QItemSelectionModel.SelectionFlag


class Following(QObject):
    """Keeps a table's chosen cells and the session's selection alike."""

    def __init__(self, session: Session, view: TableView) -> None:
        super().__init__(view)
        self._session, self._view, self._busy = session, view, False
        self._cells().selectionChanged.connect(self._tell)
        session.selection.changed.connect(self.follow)

    def chosen(self) -> list[str]:
        """The ids of the rows in which cells are chosen, as they are shown."""
        model = self._view.table_model
        rows = sorted({index.row() for index in self._cells().selectedIndexes()})
        return [model.shown[row] for row in rows if row < len(model.shown)]

    def follow(self) -> None:
        """Choose the rows that are selected elsewhere, and let them be seen."""
        if self._busy or not self._view.isVisible():
            return
        wanted = self._wanted()
        if wanted == set(self.chosen()):
            return
        self._busy = True
        try:
            self._choose(wanted)
        finally:
            self._busy = False

    def _cells(self) -> QItemSelectionModel:
        return self._view.selectionModel()

    def _wanted(self) -> set[str]:
        model, chosen = self._view.table_model, self._session.selection.ids
        return {row for row in model.shown if not chosen.isdisjoint(model.elements(row))}

    def _choose(self, wanted: set[str]) -> None:
        model, last = self._view.table_model, len(self._view.table_model.columns) - 1
        rows = [at for at, row in enumerate(model.shown) if row in wanted]
        chosen = QItemSelection()
        for at in rows:
            chosen.select(model.index(at, 0), model.index(at, last))
        self._cells().select(chosen, _Flag.ClearAndSelect)
        if rows:
            column = max(0, self._view.currentIndex().column(), self._view.first_column())
            here = model.index(rows[0], column)
            self._cells().setCurrentIndex(here, _Flag.NoUpdate)
            self._view.scrollTo(here)

    def _tell(self) -> None:
        if self._busy or not self._view.isVisible() or self._view.table_model.is_moving:
            return
        self._busy = True
        try:
            model = self._view.table_model
            self._session.selection.set(model.elements(row)[0] for row in self.chosen())
        finally:
            self._busy = False
