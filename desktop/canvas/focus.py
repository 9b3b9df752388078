"""Where the keyboard stands on the canvas: on one item of the drawing, whatever else is selected."""

from PySide6.QtCore import QObject, Signal

from desktop.canvas.scene import Scene
from desktop.canvas.walking import Direction, along, beside, elements, in_order, neighbour, stop, stop_of
from desktop.session import Session
from desktop.tr import tr
from exporters.drawing.marks import Item


class Focus(QObject):
    """Walks over the drawing. Whoever walks selects what is walked to, unless it is said otherwise."""

    changed = Signal()

    def __init__(self, session: Session, scene: Scene) -> None:
        super().__init__()
        self._session, self._scene = session, scene
        self._item: str | None = None
        self._before: str | None = None
        self._by_keyboard, self._on_canvas = False, False
        session.selection.changed.connect(self._follow)

    @property
    def item(self) -> Item | None:
        """The item on which the keyboard stands; None while it is on the canvas as a whole."""
        return stop(self._scene.drawing, self._item)

    @property
    def is_shown(self) -> bool:
        """Whether its place is to be seen: the keyboard is on the canvas, and in use."""
        return self._by_keyboard and self._on_canvas

    def arrive(self, *, by_keyboard: bool) -> None:
        """The keyboard comes to the canvas."""
        self._on_canvas = True
        self._by_keyboard = by_keyboard or self._by_keyboard
        self.changed.emit()

    def leave(self) -> None:
        """The keyboard goes elsewhere."""
        self._on_canvas = False
        self.changed.emit()

    def yield_to_mouse(self) -> None:
        """The mouse is in use, and shows where it is by itself."""
        if self._by_keyboard:
            self._by_keyboard = False
            self.changed.emit()

    def step(self, by: int) -> bool:
        """Walk on in reading order, or back; False past the end, where the keyboard leaves the canvas."""
        there = in_order(self._scene.drawing, self.item, by)
        self._go(there, select=there is not None)
        return there is not None

    def aside(self, direction: Direction, select: bool = True) -> None:
        """Walk to the neighbour in a direction."""
        there = neighbour(self._scene.drawing, self.item, direction)
        self._go_or_say(there, tr("There is nothing further that way."), select=select)

    def along(self, onward: bool) -> None:
        """Walk along a line: from its source to its target when onward, else back."""
        here = self.item
        if here is None:
            self.step(1)
            return
        drawing, partnership = self._scene.drawing, self._session.partnership
        there = along(partnership, drawing, here, self._before, onward=onward)
        self._go_or_say(there, tr("No line leads on from here.") if onward else tr("No line leads here."))

    def beside(self, by: int) -> None:
        """Walk to another line of the body from which one came."""
        here = self.item
        drawing, partnership = self._scene.drawing, self._session.partnership
        there = here and beside(partnership, drawing, here, self._before, by)
        if there is not None and there.joins is not None:
            self._go(there, before=self._before)
        else:
            self._session.say(tr("Walk along a line first, with Ctrl+Right or Ctrl+Left."))

    def toggle(self) -> None:
        """Select the item beside the others, or let go of it."""
        if self.item is not None:
            at = self._item
            self._session.selection.toggle(elements(self.item))
            self._item = at
            self.changed.emit()

    def _go_or_say(self, there: Item | None, otherwise: str, *, select: bool = True) -> None:
        if there is None:
            self._session.say(otherwise)
        else:
            self._go(there, select=select)

    def _go(self, there: Item | None, *, select: bool = True, before: str | None = None) -> None:
        self._by_keyboard = True
        self._before = before or self._item
        self._item = there.id if there else None
        if there is not None and select:
            self._session.selection.set(elements(there))
        self.changed.emit()

    def _follow(self) -> None:
        """Whoever selects one thing, wherever, walks on from there."""
        chosen = stop_of(self._scene.drawing, self._session.selection.ids)
        if chosen is not None and chosen.id != self._item:
            self._item, self._before = chosen.id, None
            self.changed.emit()
