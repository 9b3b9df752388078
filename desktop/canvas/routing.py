"""Routes for the screen: exact ones come from beside, and those of before stand until they arrive."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background import Background
from desktop.faults import cause
from desktop.tr import tr
from exporters.aside import Aside
from exporters.drawing.arriving import keeping, nearer
from exporters.drawing.nearby import nearby
from exporters.drawing.routing import Routing, routing_of
from exporters.neighbour import UnwantedError
from schema import Partnership, View

_KEPT = 64
_PATIENCE = 60
"""Milliseconds without a change before routes are asked for."""

ASIDE = Aside()

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
        self._asked: tuple[Partnership, View] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._ask)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self.arrived)

    def now(self, partnership: Partnership, view: View, *, settled: bool) -> Routing:
        """The best routes there are at once. When it is settled, better ones are on their way.

        What was moved has ways of its own soon, then come exact ones for all.

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
            if not _is(self._asked, partnership, view):
                self._timer.start()
        return shown

    def learn(self, partnership: Partnership, view: View, routing: Routing) -> None:
        """Exact routes that somebody else has found, before they are asked for."""
        self._keep(partnership, view, routing)

    def forget(self) -> None:
        """Nobody wants routes any more: the page is closed."""
        self._wanted = None
        self._timer.stop()

    def _ask(self) -> None:
        if self._wanted is None:
            return
        partnership, view = self._asked = self._wanted
        self._background.run(
            lambda: self._routed(partnership, view),
            lambda routing: self._receive(partnership, view, routing),
            lambda fault: self.failed.emit(
                tr("Lines are drawn without exact routes. {cause}", cause=cause(fault))
            ),
        )

    def _routed(self, partnership: Partnership, view: View) -> Routing | None:
        """The exact routes, in the worker; None where something else is wanted by the time they could be."""
        if not self._wants(partnership, view):
            return None
        shown = self._shown.get(view.id, Routing())
        near = nearby(partnership, view, shown)
        if near is not None:
            self._background.tell(partial(self._receive_near, partnership, view), near)
        wanted = partial(self._wants, partnership, view)
        try:
            exact = routing_of(partnership, view, partial(ASIDE.solved, wanted=wanted))
        except UnwantedError:
            return None
        return keeping(near or shown, exact)

    def _keep(self, partnership: Partnership, view: View, routing: Routing) -> None:
        self._exact[id(partnership), view.id] = (partnership, routing)
        while len(self._exact) > _KEPT:
            self._exact.popitem(last=False)

    def _wants(self, partnership: Partnership, view: View) -> bool:
        return _is(self._wanted, partnership, view)

    def _receive_near(self, partnership: Partnership, view: View, near: Routing) -> None:
        if self._wants(partnership, view):
            self._shown[view.id] = near
            self.arrived.emit()

    def _receive(self, partnership: Partnership, view: View, routing: Routing | None) -> None:
        if routing is None:
            return
        self._keep(partnership, view, routing)
        if self._wants(partnership, view):
            self._wanted = None
            self.arrived.emit()


def _is(known: tuple[Partnership, View] | None, partnership: Partnership, view: View) -> bool:
    """Whether these are the very ones."""
    return known is not None and known[0] is partnership and known[1] is view
