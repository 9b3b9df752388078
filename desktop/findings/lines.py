"""The sentences of the list go on below where their column ends, so that nobody reads the half of one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

Index = QModelIndex | QPersistentModelIndex
_FEW, _MOST = 2, 8
"""Lines of a sentence, and of the one that is chosen, at most."""
_AROUND = 16
"""Pixels around a sentence."""


class Lines(QStyledItemDelegate):
    """Two lines of each sentence, and all of the chosen one. Headings have one."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  Qt's name
        hint = super().sizeHint(option, index)
        if index.column() or not index.parent().isValid():
            return hint
        metrics, is_chosen = self._tree.fontMetrics(), self._tree.currentIndex().siblingAtColumn(0) == index
        most, line = _MOST if is_chosen else _FEW, metrics.lineSpacing()
        room = QRect(0, 0, self._room(index), most * line)
        high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data())).height()
        return QSize(hint.width(), hint.height() + min(high, most * line) - line)

    def _room(self, index: Index) -> int:
        """Pixels across for the words of a row."""
        depth = 2 if index.parent().parent().isValid() else 1
        is_wide = self._tree.isFirstColumnSpanned(index.row(), index.parent())
        wide = self._tree.viewport().width() if is_wide else self._tree.columnWidth(0)
        sign = 0 if is_wide else self._tree.iconSize().width()
        return wide - (depth + 1) * self._tree.indentation() - sign - _AROUND
