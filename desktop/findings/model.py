"""The list as Qt asks for it, row by row: thousands of findings cost no more than those that are seen.

Groups hold entries, entries hold the lines of their basis. A long group shows its first entries and a row
that shows more.
"""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.findings.entries import Entry, Group, basis_of, where
from desktop.findings.signs import WORDS, icon
from desktop.findings.telling import remedy
from desktop.session import Session
from desktop.theme import plain_tip
from desktop.tr import later, tr

Index = QModelIndex | QPersistentModelIndex
SENTENCE, WHERE, REMEDY = range(3)
HEADINGS = (later("Finding"), later("Where"), later("What can be done"))
PORTION = 200
"""Entries of a group that are shown at once."""
_Role = Qt.ItemDataRole
_BITS = 20
"""An index knows its parents by number: the group below, the entry above these bits, each plus one."""


class FindingsModel(QAbstractItemModel):
    """Groups, entries and their basis."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.groups: tuple[Group, ...] = ()
        self._shown: list[int] = []
        self._offers: list[bool] = []
        """Whether the last row of a group shows more of it."""

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these in place of what was shown."""
        self.beginResetModel()
        self.groups = groups
        self._shown = [min(PORTION, len(group.entries)) for group in groups]
        self._offers = [shown < len(group.entries) for shown, group in zip(self._shown, groups, strict=True)]
        self.endResetModel()

    def show_more(self, group: int) -> None:
        """Show the next entries of a group."""
        here, before = self.index(group, 0), self._shown[group]
        whole = len(self.groups[group].entries)
        self.beginRemoveRows(here, before, before)
        self._offers[group] = False
        self.endRemoveRows()
        after = min(before + PORTION, whole)
        self.beginInsertRows(here, before, after - 1 + (after < whole))
        self._shown[group], self._offers[group] = after, after < whole
        self.endInsertRows()

    def entry(self, index: Index) -> Entry | None:
        """The entry of a row, or of the one whose basis it is; None for a heading."""
        group, entry = self._parents(index)
        if group < 0:
            return None
        at = index.row() if entry < 0 else entry
        return self.groups[group].entries[at] if at < self._shown[group] else None

    def is_more(self, index: Index) -> bool:
        """Whether it is the row that shows more of its group."""
        group, entry = self._parents(index)
        return group >= 0 and entry < 0 and index.row() >= self._shown[group]

    def place_of(self, like: tuple[str, tuple[str, ...]]) -> QModelIndex:
        """Where such an entry stands; nowhere when it is not shown."""
        for at, group in enumerate(self.groups):
            for row, entry in enumerate(group.entries[: self._shown[at]]):
                if entry.is_like == like:
                    return self.index(row, 0, self.index(at, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        group, _ = self._parents(parent)
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        number = parent.row() + 1 if group < 0 else (group + 1) | (parent.row() + 1) << _BITS
        return self.createIndex(row, column, number)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        group, entry = self._parents(child)
        if group < 0:
            return QModelIndex()
        return self.createIndex(group, 0, 0) if entry < 0 else self.createIndex(entry, 0, group + 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        if not parent.isValid():
            return len(self.groups)
        if not parent.internalId():
            return self._rows(parent.row())
        entry = self.entry(parent)
        is_entry = self._parents(parent)[1] < 0 and parent.column() == 0
        return len(basis_of(entry)) if entry is not None and is_entry else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008, N802
        is_entry = parent.isValid() and parent.internalId() and self._parents(parent)[1] < 0
        return not self.is_more(parent) if is_entry else self.rowCount(parent) > 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: N802
        is_shown = orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole
        return tr(HEADINGS[section]) if is_shown else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        group, above = self._parents(index)
        if group < 0:
            return self._of_group(self.groups[index.row()], index.column(), role)
        entry = self.entry(index)
        if entry is None:
            return self._of_more(group, index.column(), role)
        if above >= 0:
            return self._of_basis(entry, index, role)
        return self._of_entry(entry, index.column(), role)

    def _parents(self, index: Index) -> tuple[int, int]:
        """The group and the entry in which a row stands; -1 where it stands in none."""
        number = index.internalId() if index.isValid() else 0
        return (number & (1 << _BITS) - 1) - 1, (number >> _BITS) - 1

    def _rows(self, group: int) -> int:
        return self._shown[group] + self._offers[group]

    def _of_group(self, group: Group, column: int, role: int) -> Any:
        if column != SENTENCE:
            return None
        match role:
            case _Role.DisplayRole | _Role.AccessibleTextRole:
                return group.title
            case _Role.ToolTipRole:
                return plain_tip(group.title)
            case _Role.DecorationRole:
                return icon(group.kind)
            case _Role.FontRole:
                bold = QFont()
                bold.setBold(True)
                return bold
        return None

    def _of_more(self, group: int, column: int, role: int) -> Any:
        rest = len(self.groups[group].entries) - self._shown[group]
        if column == SENTENCE and role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return tr("{count} more: press Enter to see the next", count=rest)
        return None

    def _of_basis(self, entry: Entry, index: Index, role: int) -> Any:
        if index.column() == SENTENCE and role in (_Role.DisplayRole, _Role.ToolTipRole):
            line = basis_of(entry)[index.row()]
            return plain_tip(line) if role == _Role.ToolTipRole else line
        return None

    def _of_entry(self, entry: Entry, column: int, role: int) -> Any:
        match role:
            case _Role.DisplayRole:
                return self._told(entry, column)
            case _Role.AccessibleTextRole:
                told = self._told(entry, column)
                return f"{tr(WORDS[entry.kind])}: {told}" if column == SENTENCE else told
            case _Role.ToolTipRole:
                return plain_tip(self._told(entry, column))
            case _Role.DecorationRole:
                return icon(entry.kind) if column == SENTENCE else None
        return None

    def _told(self, entry: Entry, column: int) -> str:
        if column == SENTENCE:
            return entry.sentence
        if column == WHERE:
            return where(entry, self._session.partnership)
        return remedy(entry.fix) if entry.fix is not None else ""
