"""Routes for the screen: exact ones come from a worker, and those of before stand until they arrive."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background import Background
from desktop.faults import cause
from desktop.tr import tr
from exporters.drawing.arriving import keeping, nearer
from exporters.drawing.routing import Routing, routing_of
from schema import Partnership, View

_KEPT = 64
_PATIENCE = 60
"""Milliseconds without a change before routes are asked for."""

Exact = tuple[Partnership, Routing]


class Routes(QObject):
    """A cache of routes, keyed by the very partnership object and the view."""

    arrived = Signal()
    failed = Signal(str)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._exact: OrderedDict[tuple[int, str], Exact] = OrderedDict()
        self._shown: dict[str, Routing] = {}
        self._wanted: tuple[Partnership, View] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._ask)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self.arrived)

    def now(self, partnership: Partnership, view: View, *, settled: bool) -> Routing:
        """The best routes there are at once. When it is settled, exact ones are on their way.

        Of many exact ones some come at a time, and `arrived` says each time that more are there.
        """
        shown = self._shown.get(view.id, Routing())
        exact = self._exact.get((id(partnership), view.id))
        if exact is not None:
            shown = self._shown[view.id] = nearer(shown, exact[1])
            if shown is not exact[1]:
                self._next.start()
        elif settled:
            self._wanted = (partnership, view)
            self._timer.start()
        return shown

    def _ask(self) -> None:
        if self._wanted is None:
            return
        partnership, view = self._wanted
        self._background.run(
            lambda: self._routed(partnership, view),
            lambda routing: self._receive(partnership, view, routing),
            lambda fault: self.failed.emit(
                tr("Lines are drawn without exact routes. {cause}", cause=cause(fault))
            ),
        )

    def _routed(self, partnership: Partnership, view: View) -> Routing | None:
        """The exact routes, in the worker; None where something else is wanted by the time it is free."""
        if not self._wants(partnership, view):
            return None
        return keeping(self._shown.get(view.id, Routing()), routing_of(partnership, view))

    def _wants(self, partnership: Partnership, view: View) -> bool:
        wanted = self._wanted
        return wanted is not None and wanted[0] is partnership and wanted[1] is view

    def _receive(self, partnership: Partnership, view: View, routing: Routing | None) -> None:
        if routing is None:
            return
        self._exact[id(partnership), view.id] = (partnership, routing)
        while len(self._exact) > _KEPT:
            self._exact.popitem(last=False)
        if self._wants(partnership, view):
            self._wanted = None
            self.arrived.emit()
