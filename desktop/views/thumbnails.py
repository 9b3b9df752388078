"""Pictures of views: made one after another while nothing else is going on, and only of what has changed."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from desktop.background import Background
from desktop.canvas.miniature import miniature
from desktop.session import Session
from exporters.drawing.marks import Drawing
from exporters.drawing.page import draw
from exporters.drawing.routing import quick_routing
from schema import Form, Partnership, View

SIZE = QSize(176, 124)
"""A sheet of A3 in pixels of the screen."""
_PATIENCE = 400
"""Milliseconds without a change before anything is made."""

Stamp = tuple[Any, ...]


class Thumbnails(QObject):
    """Knows the latest picture of each view. Makes none while nobody looks."""

    made = Signal(str)
    """There is a new picture of the view with this id."""

    def __init__(self, parent: QWidget, session: Session, background: Background) -> None:
        # With a parent it ends with the window; without, the worker might be the last to let go of it.
        super().__init__(parent)
        self._widget, self._session, self._background = parent, session, background
        self._pictures: dict[str, QPixmap] = {}
        self._stamps: dict[str, Stamp] = {}
        self._is_wanted = self._is_at_work = False
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._go_on)
        session.document.changed.connect(self._wait)

    def want(self, wanted: bool) -> None:
        """Whether somebody looks."""
        self._is_wanted = wanted
        if wanted:
            self._wait()

    def of(self, view_id: str) -> QPixmap | None:
        """The latest picture of a view, which may be of a moment ago; None before the first."""
        return self._pictures.get(view_id)

    def stale(self) -> tuple[View, ...]:
        """The views that may look different from their pictures, in the order of the tabs."""
        p = self._session.partnership
        return tuple(view for view in p.views if self._stamps.get(view.id) != stamp(p, view))

    def _wait(self) -> None:
        self._timer.start()

    def _go_on(self) -> None:
        stale = self.stale() if self._is_wanted and not self._is_at_work else ()
        if stale:
            self._is_at_work = True
            partnership, view = self._session.partnership, stale[0]
            self._background.run(
                partial(_drawn, partnership, view),
                partial(self._receive, view.id, stamp(partnership, view)),
                lambda _: self._end(view.id, stamp(partnership, view)),
            )

    def _receive(self, view_id: str, stamped: Stamp, drawing: Drawing) -> None:
        self._pictures[view_id] = miniature(drawing, SIZE, self._widget.devicePixelRatioF())
        self.made.emit(view_id)
        self._end(view_id, stamped)

    def _end(self, view_id: str, stamped: Stamp) -> None:
        """One is done, or cannot be, and is not tried again before it changes."""
        self._stamps[view_id] = stamped
        self._is_at_work = False
        QTimer.singleShot(0, self, self._go_on)


def stamp(partnership: Partnership, view: View) -> Stamp:
    """All that the look of a view depends on; equal, the same picture. Kept objects make that quick."""
    p = partnership
    return view, p.bodies, p.functions, p.connectors, p.key, p.levels, p.control, p.abbreviations


def _drawn(partnership: Partnership, view: View) -> Drawing:
    """With lines routed quickly: nobody sees at that size how they avoid each other."""
    is_drawing = view.form is Form.DRAWING
    routing = quick_routing(partnership, view, None) if is_drawing else None
    return draw(partnership, view, routing)
