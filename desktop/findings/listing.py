"""The list of findings: groups that open, rows that show what they are about, and their basis below them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from desktop.findings.entries import BY_SEVERITY, Entry, Group, grouped, sifted
from desktop.findings.lines import Lines
from desktop.findings.model import REMEDY, FindingsModel
from desktop.following import styled
from desktop.session import Session, element_ids
from desktop.theme import roomy
from desktop.tr import tr

Index = QModelIndex | QPersistentModelIndex
_WIDTHS, _SHARE = (220, 200), 0.2
"""Pixels of the columns beside the sentence, and how much of the panel each takes at most."""
_TALL = 5
"""Lines of text below which nothing but sentences stands in the list."""
_ROOM = 100
"""Rows that are open at first; what comes after stands under a closed heading."""


class FindingsList(QTreeView):
    """Findings in groups; each opens to show the words that its rule rests on. Accepted ones stand last."""

    chosen_changed = Signal()
    wanted = Signal(object)
    """An entry is to be shown on the page."""
    mend_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    """At a point of the screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows = FindingsModel(session, self)
        self.way, self.words, self.hidden = BY_SEVERITY, "", frozenset[str]()
        self._entries: tuple[Entry, ...] = ()
        self._closed: set[str] = set()
        self._opened: set[str] = set()
        self._is_filling = False
        self._lines = Lines(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Findings"))
        styled(self, roomy)
        self.setWordWrap(True)
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.setItemDelegateForColumn(0, self._lines)
        self.setIconSize(QSize(14, 14))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self._connect()

    def _connect(self) -> None:
        self.clicked.connect(self._show)
        self.activated.connect(self._act)
        self.expanded.connect(self._open)
        self.collapsed.connect(self._close)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )

    def list_entries(self, entries: tuple[Entry, ...]) -> None:
        """List these."""
        self._entries = entries
        self.refill()

    def refill(self) -> None:
        """Sift and group again; what is chosen, and which groups are open, stays."""
        chosen, scrolled = self.chosen(), self.verticalScrollBar().value()
        listed = sifted(self._entries, self.words, self.hidden)
        groups = grouped(listed, self.way, self._session.partnership)
        self._is_filling = True
        self.rows.show_groups(groups)
        self._open_groups(groups)
        place = self.rows.place_of(chosen.is_like) if chosen is not None else QModelIndex()
        if place.isValid():
            self.setCurrentIndex(place)
        self.verticalScrollBar().setValue(scrolled)
        self._is_filling = False
        self.chosen_changed.emit()

    def chosen(self) -> Entry | None:
        """The entry of the row that is chosen, or whose basis is."""
        index = self.currentIndex()
        return self.rows.entry(index) if index.isValid() else None

    def choose(self, entry: Entry) -> None:
        """Choose an entry; one that is not listed is no choice."""
        self.setCurrentIndex(self.rows.place_of(entry.is_like))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        for row in (previous, current):
            self._lines.sizeHintChanged.emit(row.sibling(row.row(), 0))
        if not self._is_filling:
            self.scrollTo(current)
            self._select()
            self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space opens and closes, as arrows do."""
        if event.key() == Qt.Key.Key_Space:
            here = self.currentIndex().siblingAtColumn(0)
            self.setExpanded(here, not self.isExpanded(here))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow panel the sentence keeps the most room of the three; a low one has no headings."""
        super().resizeEvent(event)
        self.header().setVisible(self.height() >= _TALL * self.fontMetrics().lineSpacing())
        for column, wanted in enumerate(_WIDTHS, 1):
            most = round(self.viewport().width() * _SHARE)
            if self.columnWidth(column) > most or self.columnWidth(column) < min(wanted, most):
                self.header().resizeSection(column, min(wanted, most))

    def _open_groups(self, groups: tuple[Group, ...]) -> None:
        room = _ROOM
        for at, group in enumerate(groups):
            self.setFirstColumnSpanned(at, QModelIndex(), True)
            fits, room = room > 0, room - min(len(group.entries), _ROOM)
            is_open = group.key in self._opened or (fits and group.key not in self._closed)
            self.setExpanded(self.rows.index(at, 0), is_open)

    def _open(self, index: QModelIndex) -> None:
        """The lines of a basis may be as long as the list is wide."""
        if index.internalId():
            for row in range(self.rows.rowCount(index)):
                self.setFirstColumnSpanned(row, index, True)
        elif not self._is_filling:
            self._remember(index, self._opened, self._closed)

    def _close(self, index: QModelIndex) -> None:
        if not index.internalId() and not self._is_filling:
            self._remember(index, self._closed, self._opened)

    def _remember(self, index: QModelIndex, into: set[str], out_of: set[str]) -> None:
        key = self.rows.groups[index.row()].key
        into.add(key)
        out_of.discard(key)

    def _select(self) -> None:
        entry = self.chosen()
        if entry is not None:
            there = element_ids(self._session.partnership)
            self._session.selection.set(there.intersection(entry.elements))

    def _show(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index)
        if entry is not None:
            self.wanted.emit(entry)

    def _act(self, index: QModelIndex) -> None:
        if self.rows.is_more(index):
            group, row = index.parent(), index.row()
            self.rows.show_more(group.row())
            self.setCurrentIndex(self.rows.index(row, 0, group))
            return
        entry = self.rows.entry(index)
        if entry is not None and index.column() == REMEDY and entry.fix is not None:
            self.mend_wanted.emit(entry)
        elif entry is not None:
            self.wanted.emit(entry)
