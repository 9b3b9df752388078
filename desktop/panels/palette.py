"""The palette: every kind of body, to be dragged onto the canvas or chosen and then placed with a click."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop import adding
from desktop.canvas.dropping import mime_of
from desktop.canvas.gestures.place import new_body
from desktop.canvas.pictures import BODY_SIZE, body_icon_on_paper
from desktop.canvas.tools import Placing
from desktop.following import styled
from desktop.selected import bodies_of
from desktop.session import Session
from desktop.theme import roomy
from desktop.tr import tr
from schema import Key, Partnership

_KIND = Qt.ItemDataRole.UserRole


class Palette(QListWidget):
    """A list of the key's body kinds."""

    placed = Signal(str)
    """A body was added by Enter, and has no name of its own yet."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Kinds of body"))
        styled(self, roomy)
        self.setIconSize(BODY_SIZE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setToolTip(tr("Drag a kind onto the canvas, or choose it and click where it shall stand"))
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)
        session.tool_changed.connect(self._follow)
        session.document.changed.connect(self._key_changed)
        self._build(session.partnership.key)

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]  # noqa: N802
        """What is dragged: the kind of the first item."""
        return mime_of(items[0].data(_KIND))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter places a body at once, since the keyboard points at no place of the page."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._place(item.data(_KIND))
        else:
            super().keyPressEvent(event)

    def _place(self, kind: str) -> None:
        """Add a body where there is room, at the level of the body that is selected."""
        partnership, beside = self._session.partnership, bodies_of(self._session)
        levels = partnership.body(beside[0]).levels if len(beside) == 1 else ()
        body = new_body(partnership, kind, levels[0] if levels else None)
        adding.add(self._session, body)
        self.placed.emit(body.id)

    def _build(self, key: Key) -> None:
        self.clear()
        for kind in key.body_kinds:
            item = QListWidgetItem(body_icon_on_paper(kind), kind.name)
            item.setData(_KIND, kind.id)
            self.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        self._session.take(Placing(item.data(_KIND)))

    def _follow(self) -> None:
        if not isinstance(self._session.tool, Placing):
            self.clearSelection()

    def _key_changed(self, before: Partnership, after: Partnership) -> None:
        if before.key != after.key:
            self._build(after.key)
