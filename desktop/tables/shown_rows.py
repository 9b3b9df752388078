"""A table model that goes from one list of rows to another by the smallest steps.

So that selection, scrolling and a cell in which somebody types survive whatever happens to the document.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from schema.text import Slug

AnyIndex = QModelIndex | QPersistentModelIndex


class ShownRows(QAbstractTableModel):
    """Rows by id, and after them one that is not there yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Slug] = []

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008  Qt's name and default
        return 0 if parent.isValid() else len(self.shown) + 1

    def is_new(self, index: AnyIndex) -> bool:
        """Whether this is a cell of the row that is not there yet."""
        return index.row() == len(self.shown)

    def row_id(self, index: AnyIndex) -> Slug | None:
        """The id of a cell's row; None for the row that is not there yet."""
        return self.shown[index.row()] if 0 <= index.row() < len(self.shown) else None

    def show_rows(self, wanted: Sequence[Slug]) -> None:
        """Show these rows in this order."""
        if list(wanted) == self.shown:
            return
        self._remove(set(wanted))
        self._order(wanted)
        self._insert(wanted)

    def _remove(self, wanted: set[Slug]) -> None:
        gone = [at for at, row in enumerate(self.shown) if row not in wanted]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.shown[first : last + 1]
            self.endRemoveRows()

    def _order(self, wanted: Sequence[Slug]) -> None:
        known = set(self.shown)
        order = [row for row in wanted if row in known]
        if order == self.shown:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {row: at for at, row in enumerate(order)}
        old, self.shown = self.shown, order
        self.changePersistentIndexList(before, [self._moved(index, old, places) for index in before])
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, old: list[Slug], places: dict[Slug, int]) -> QModelIndex:
        row = places[old[index.row()]] if index.row() < len(old) else index.row()
        return self.index(row, index.column())

    def _insert(self, wanted: Sequence[Slug]) -> None:
        known = set(self.shown)
        for first, last in _runs(at for at, row in enumerate(wanted) if row not in known):
            self.beginInsertRows(QModelIndex(), first, last)
            self.shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of rising numbers."""
    for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0]):
        numbers = [number for _, number in run]
        yield numbers[0], numbers[-1]
