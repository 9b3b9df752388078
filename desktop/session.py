"""What belongs to sitting in front of a document and not to the document: view, selection, sight, tool."""

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.canvas.page_key import KEY
from desktop.canvas.selection import Selection
from desktop.canvas.tools import Tool
from desktop.document import Document, Edit
from desktop.findings.asked import Asked
from desktop.seeing.sight import Sight
from schema import Partnership, View


class Offer(NamedTuple):
    """Something that could be done now, at the press of a button, and need not be."""

    sentence: str
    button: str
    step: str
    edit: Edit
    selected: tuple[str, ...] = ()
    """What is selected when it was done; empty: what was selected before."""


class Session(QObject):
    """One person's sitting: everything that panels and canvas share beside the document itself."""

    view_changed = Signal()
    tool_changed = Signal()
    said = Signal(str)
    """A sentence for the status bar."""
    offered = Signal(object)
    """An `Offer` for the status bar; None withdraws it."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.selection = Selection()
        self.sight = Sight()
        self.asked = Asked()
        self._tool: Tool = None
        self._view = document.partnership.views[0].id if document.partnership.views else None
        document.changed.connect(self._follow)

    @property
    def partnership(self) -> Partnership:
        """The committed partnership."""
        return self.document.partnership

    @property
    def view_id(self) -> str | None:
        """The view that is open; None when the document has none."""
        return self._view

    @property
    def view(self) -> View | None:
        """The open view as it is committed."""
        return self.partnership.view(self._view) if self._view else None

    @property
    def tool(self) -> Tool:
        """What the next press on the canvas means."""
        return self._tool

    def open_view(self, view_id: str | None) -> None:
        """Turn to another view."""
        if view_id != self._view:
            self._view = view_id
            self.selection.clear()
            self.view_changed.emit()

    def take(self, tool: Tool) -> None:
        """Take up a tool, or None to select and move."""
        if tool != self._tool:
            self._tool = tool
            self.tool_changed.emit()

    def say(self, sentence: str) -> None:
        """Tell the person at the screen, in the status bar."""
        self.offered.emit(None)
        self.said.emit(sentence)

    def offer(self, offer: Offer) -> None:
        """Tell something in the status bar with a button beside it; what happens next withdraws it."""
        self.said.emit(offer.sentence)
        self.offered.emit(offer)

    def _follow(self, before: Partnership, after: Partnership) -> None:
        self.offered.emit(None)
        # The view first: whoever hears that the selection changed looks at the open view.
        views = [view.id for view in after.views]
        if self._view not in views:
            old = [view.id for view in before.views]
            near = old.index(self._view) if self._view in old else 0
            self.open_view(views[min(near, len(views) - 1)] if views else None)
        self.selection.keep(element_ids(after) | {KEY})


def element_ids(partnership: Partnership) -> frozenset[str]:
    """The ids of everything that can be selected."""
    p = partnership
    things: list[Any] = [*p.bodies, *p.functions, *p.connectors]
    things += [part for view in p.views for part in (*view.areas, *view.notes)]
    return frozenset(thing.id for thing in things)
