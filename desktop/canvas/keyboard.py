"""The keyboard on the canvas: shows where it stands, keeps that in sight, and asks for the menu there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent

from desktop.canvas.focus_ring import CanvasRing
from desktop.canvas.hits import bounds
from desktop.canvas.view import CanvasView
from exporters.drawing.marks import Item

_Reason = Qt.FocusReason
_BY_KEYBOARD = (_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.ShortcutFocusReason)
_ROOM = 24


class Keyboard(QObject):
    """Watches a canvas for focus and for the menu key."""

    menu_wanted = Signal(QPoint)
    """What can be done here is asked for, at this point of the screen."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._focus = canvas, canvas.stage.focus
        self._ring = CanvasRing(canvas)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)
        self._focus.changed.connect(self._show)
        canvas.zoomed.connect(self._zoomed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        match event:
            case QFocusEvent() if watched is self._canvas:
                self._come_or_go(event)
            case QContextMenuEvent():
                self._ask(event)
                return True
            case _ if event.type() is QEvent.Type.MouseButtonPress:
                self._focus.yield_to_mouse()
            case _ if event.type() is QEvent.Type.Resize and watched is self._canvas:
                self._show()
        return super().eventFilter(watched, event)

    def place(self, item: Item | None) -> QRect:
        """Where an item is to be seen, in pixels of the viewport; without one the whole viewport."""
        whole = self._canvas.viewport().rect()
        return whole if item is None else self._canvas.mapFromScene(_box(item)).boundingRect()

    def _come_or_go(self, event: QFocusEvent) -> None:
        if event.gotFocus():
            self._focus.arrive(by_keyboard=event.reason() in _BY_KEYBOARD)
        else:
            self._focus.leave()

    def _ask(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            at = self._canvas.mapToScene(event.pos())
            self._canvas.stage.point_at((at.x(), at.y()))
            self.menu_wanted.emit(event.globalPos())
        else:
            seen = self.place(self._focus.item) & self._canvas.viewport().rect()
            self.menu_wanted.emit(self._canvas.viewport().mapToGlobal(seen.center()))

    def _show(self) -> None:
        item, is_shown = self._focus.item, self._focus.is_shown
        self._ring.lie(is_shown and item is None)
        whole = self._canvas.viewport().rect()
        if is_shown and item is not None and not whole.contains(self.place(item)):
            self._canvas.ensureVisible(_box(item), _ROOM, _ROOM)

    def _zoomed(self) -> None:
        # The ring is so many pixels wide at every zoom.
        if self._focus.is_shown and not self._canvas.stage.is_busy:
            self._canvas.stage.show_selection()


def _box(item: Item) -> QRectF:
    left, top, right, bottom = bounds(item) or (0.0, 0.0, 0.0, 0.0)
    return QRectF(left, top, right - left, bottom - top)
