"""The overview: all views in little, below one another; opened with a click or Enter, dragged into order."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QIcon,
    QKeyEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.background import Background
from desktop.session import Session
from desktop.theme import plain_tip, roomy
from desktop.tr import tr
from desktop.views.making import move_to, place_of
from desktop.views.thumbnails import SIZE, Thumbnails

_ID = Qt.ItemDataRole.UserRole
_ROOM = 12
VIEW_FORMAT = "application/x-remit-view"
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Overview(QListWidget):
    """A row for each view: its picture, and its title below."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session = session
        self.thumbnails = Thumbnails(self, session, background)
        self.setAccessibleName(tr("Views in little"))
        self.setToolTip(tr("Click or Enter opens a view; a drag, Ctrl+Up and Ctrl+Down put it elsewhere"))
        self.setStyleSheet(roomy())
        self.setIconSize(SIZE)
        self.setItemDelegate(_Below(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)
        self.thumbnails.made.connect(self._picture)
        session.document.changed.connect(self._refresh)
        session.view_changed.connect(self._follow)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        by = _MOVES.get(Qt.Key(event.key()))
        item = self.currentItem()
        if by and item is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view = str(item.data(_ID))
            move_to(self._session, view, place_of(self._session, view) + by)
        else:
            super().keyPressEvent(event)

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]  # noqa: N802
        """What is dragged: the view of the first item."""
        data = super().mimeData(items)
        data.setData(VIEW_FORMAT, str(items[0].data(_ID)).encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  Qt's name
        super().dragEnterEvent(event)
        _welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802  Qt's name
        super().dragMoveEvent(event)
        _welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  Qt's name
        """The document is put into order, and the list follows it."""
        view, place = bytes(event.mimeData().data(VIEW_FORMAT).data()).decode(), self._place_at(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        # It may have been dragged here from the window of another document.
        if view in {each.id for each in self._session.partnership.views}:
            here = place_of(self._session, view)
            move_to(self._session, view, place - 1 if place > here else place)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        super().showEvent(event)
        self.thumbnails.want(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  Qt's name
        super().hideEvent(event)
        self.thumbnails.want(False)

    def _place_at(self, event: QDropEvent) -> int:
        """Between which rows it was dropped: the number of rows above."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return self.count()
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _refresh(self) -> None:
        views = self._session.partnership.views
        chosen = self.currentItem().data(_ID) if self.currentItem() else self._session.view_id
        wanted = [(view.id, view.title) for view in views]
        if wanted != [(item.data(_ID), item.text()) for item in self._items()]:
            self.clear()
            for view in views:
                item = QListWidgetItem(view.title, self)
                item.setData(_ID, view.id)
                item.setToolTip(plain_tip(view.title))
                self._picture(view.id)
            self._choose(chosen)

    def _picture(self, view_id: str) -> None:
        for item in self._items():
            if item.data(_ID) == view_id:
                item.setIcon(_icon(self.thumbnails.of(view_id) or _blank()))

    def _follow(self) -> None:
        self._choose(self._session.view_id)

    def _choose(self, view_id: str | None) -> None:
        for item in self._items():
            if item.data(_ID) == view_id:
                self.setCurrentItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self._session.open_view(item.data(_ID))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


class _Below(QStyledItemDelegate):
    """Puts the title below the picture, in the middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: object) -> None:  # noqa: N802  Qt's name
        super().initStyleOption(option, index)  # type: ignore[arg-type]
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.decorationAlignment = Qt.AlignmentFlag.AlignCenter
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter

    def sizeHint(self, option: QStyleOptionViewItem, _: object) -> QSize:  # noqa: N802  Qt's name
        line = option.fontMetrics.height()
        return QSize(SIZE.width(), SIZE.height() + line + 2 * _ROOM)


def _welcome(event: QDragMoveEvent) -> None:
    if event.mimeData().hasFormat(VIEW_FORMAT):
        event.acceptProposedAction()


def _icon(picture: QPixmap) -> QIcon:
    """The same picture while it is chosen: no colour is laid over it."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _blank() -> QPixmap:
    """The room of a picture that is not there yet."""
    picture = QPixmap(SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
