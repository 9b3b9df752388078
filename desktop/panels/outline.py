"""The outline: all bodies by level, then those that no view shows. In step with the selection."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from desktop.following import styled
from desktop.session import Session
from desktop.theme import plain_tip, roomy
from desktop.tr import tr
from schema import Body, Partnership
from schema.showing import level_of, on_no_view

_ID = Qt.ItemDataRole.UserRole


class Group(NamedTuple):
    """A heading of the outline, and the id and name of each body below it."""

    title: str
    bodies: tuple[tuple[str, str], ...]


class Outline(QTreeWidget):
    """A tree of two storeys."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._groups: tuple[Group, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(tr("Outline"))
        self.setHeaderLabel(tr("Body"))
        self.setHeaderHidden(True)
        styled(self, roomy)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemSelectionChanged.connect(self._tell)
        session.selection.changed.connect(self._follow)
        session.document.changed.connect(self._refresh)
        self._show(groups(session.partnership))

    def _refresh(self, _before: Partnership, after: Partnership) -> None:
        self._show(groups(after))

    def _show(self, wanted: tuple[Group, ...]) -> None:
        if wanted != self._groups:
            self._groups = wanted
            blocked = self.blockSignals(True)
            self._fill(wanted)
            self.blockSignals(blocked)
            self._follow()

    def _fill(self, wanted: tuple[Group, ...]) -> None:
        self.clear()
        self._items = {}
        for group in wanted:
            heading = QTreeWidgetItem(self, [group.title])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            for body, name in group.bodies:
                item = self._items[body] = QTreeWidgetItem(heading, [name])
                item.setData(0, _ID, body)
                item.setToolTip(0, plain_tip(name))
        self.expandAll()

    def _tell(self) -> None:
        self._session.selection.set(item.data(0, _ID) for item in self.selectedItems())

    def _follow(self) -> None:
        blocked = self.blockSignals(True)
        for body, item in self._items.items():
            item.setSelected(body in self._session.selection.ids)
        self.blockSignals(blocked)
        chosen = self.selectedItems()
        if len(chosen) == 1:
            self.scrollToItem(chosen[0])


def groups(partnership: Partnership) -> tuple[Group, ...]:
    """What the outline shows: a body stands under its first level, or among those that no view shows."""
    unseen = on_no_view(partnership)
    hidden = {body.id for body in unseen}
    by_level: dict[str | None, list[Body]] = {}
    for body in partnership.bodies:
        if body.id not in hidden:
            level = level_of(partnership, body)
            by_level.setdefault(level.id if level else None, []).append(body)
    ranked = sorted(partnership.levels, key=lambda level: level.rank)
    levels = [_group(level.label, by_level.get(level.id, ())) for level in ranked]
    rest = (_group(tr("Without level"), by_level.get(None, ())), _group(tr("On no view"), unseen))
    return tuple(group for group in (*levels, *rest) if group.bodies)


def _group(title: str, bodies: Iterable[Body]) -> Group:
    return Group(title, tuple((body.id, body.name) for body in bodies))
