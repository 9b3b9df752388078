"""Selecting by what things have in common: a list opens, and what is current in it is selected at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from desktop.canvas.bubble import Bubble, Proposal
from desktop.canvas.pictures import BODY_SIZE
from desktop.canvas.view import CanvasView
from desktop.groups import Group
from desktop.session import Session
from desktop.tr import counted, tr
from schema import Partnership, View

Groups = Callable[[Partnership, View, frozenset[str]], tuple[Group, ...]]


class Selecting(QObject):
    """Opens the lists over a canvas, one at a time."""

    def __init__(self, canvas: CanvasView, session: Session) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, session
        self.bubble: Bubble | None = None
        self._before: frozenset[str] | None = None
        session.view_changed.connect(self._close)

    def choose(self, heading: str, groups_of: Groups) -> None:
        """Let the person choose one of the groups; Escape selects what was selected before."""
        view, selected = self._session.view, self._session.selection.ids
        groups = groups_of(self._session.partnership, view, selected) if view is not None else ()
        if not groups:
            self._session.say(tr("There is nothing to choose from here."))
            return
        self._close()
        self._before = selected
        self.bubble = bubble = Bubble(self._canvas.viewport(), heading, BODY_SIZE, tr("Type to find"))
        bubble.closed.connect(self._closed)
        self._session.document.changed.connect(bubble.close_down)
        bubble.typed.connect(partial(self._find, bubble, groups))
        bubble.open_at(QPoint(0, 0))
        self._find(bubble, groups, "")
        self._session.say(tr("Choose with the arrows and Enter, or with a click. Esc changes nothing."))

    def _find(self, bubble: Bubble, groups: tuple[Group, ...], typed: str) -> None:
        words = typed.casefold().split()
        found = [group for group in groups if all(word in group.words.casefold() for word in words)]
        bubble.propose(
            Proposal(group.words, partial(self._take, group), show=partial(self._show, group))
            for group in found
        )

    def _show(self, group: Group) -> None:
        self._session.selection.set(group.ids)

    def _take(self, group: Group) -> None:
        self._session.selection.set(group.ids)
        self._session.say(counted(len(group.ids), "Selected 1 thing.", "Selected {count} things."))

    def _close(self) -> None:
        if self.bubble is not None:
            self.bubble.close_down()

    def _closed(self) -> None:
        """The choice, if any, is taken only after the list is gone."""
        before, self._before, self.bubble = self._before, None, None
        if before is not None:
            self._session.selection.set(before)
        self._canvas.setFocus()
