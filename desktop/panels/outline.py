"""The outline: the bodies as a tree, in step with the selection."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from desktop.canvas.dropping import BODY_FORMAT, mime_of
from desktop.following import styled
from desktop.panels.outline_rows import Order, Row, facts, narrowed, rows
from desktop.session import Session
from desktop.theme import plain_tip, roomy
from desktop.tr import tr
from schema import Partnership

_ID = Qt.ItemDataRole.UserRole
_Item = QTreeWidget | QTreeWidgetItem


class Outline(QTreeWidget):
    """Shows the bodies in one order, those whose names have the words looked for."""

    wanted = Signal(str)
    """The body with this id is to be seen on the page."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._order, self._text = Order.LEVEL, ""
        self._rows: tuple[Row, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(tr("Outline"))
        self.setHeaderLabel(tr("Body"))
        self.setHeaderHidden(True)
        styled(self, roomy)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        # A double click means the page, as Enter does, and not the branch.
        self.setExpandsOnDoubleClick(False)
        self.itemSelectionChanged.connect(self._tell)
        self.itemActivated.connect(self._want)
        session.selection.changed.connect(self._follow)
        session.document.changed.connect(self._refresh)
        self._show()

    def arrange(self, order: Order) -> None:
        """Show the bodies in another order."""
        self._order = order
        self._show()

    def narrow(self, text: str) -> None:
        """Show only bodies that have these words in their names; none shows all."""
        self._text = text
        self._show()

    def go_to_first(self) -> None:
        """The keyboard goes to the first body that is shown, and selects it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        first = next(iter(self._items.values()), None)
        if first is not None:
            self.setCurrentItem(first)

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]  # noqa: N802
        """What is dragged: the first body."""
        dragged = next((item.data(0, _ID) for item in items if item.data(0, _ID)), "")
        return mime_of(dragged, BODY_FORMAT)

    def _refresh(self, before: Partnership, after: Partnership) -> None:
        if facts(before) != facts(after):
            self._show()

    def _show(self) -> None:
        wanted = narrowed(rows(self._session.partnership, self._order), self._text)
        if wanted != self._rows:
            self._rows = wanted
            blocked = self.blockSignals(True)
            self._fill(wanted)
            self.blockSignals(blocked)
            self._follow()

    def _fill(self, wanted: tuple[Row, ...]) -> None:
        self.clear()
        self._items = {}
        for row in wanted:
            self._add(self, row)
        self.expandAll()

    def _add(self, under: _Item, row: Row) -> None:
        item = QTreeWidgetItem(under, [row.title])
        if row.body is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
        else:
            self._items[row.body] = item
            item.setData(0, _ID, row.body)
            item.setToolTip(0, plain_tip(row.title))
        for each in row.below:
            self._add(item, each)

    def _want(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ID):
            self.wanted.emit(item.data(0, _ID))

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
