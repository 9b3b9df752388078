"""What on the canvas has a voice of its own for assistive technology: each body, line, area and note.

Qt drops an interface when the object that it speaks for is gone, and learns of nothing else. So each item of
the drawing gets a small object of its own, which lives while the item is drawn. Qt also finds an interface by
its object's class, which for classes written in Python is not the same for ever: so those objects are bare.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from desktop.canvas.keyboard import Keyboard
from desktop.canvas.scene import Scene
from desktop.canvas.view import CanvasView
from desktop.canvas.walking import elements, stop_of, stops
from desktop.session import Session
from exporters.drawing.marks import Drawing, Item
from schema import Partnership

_Event = QAccessible.Event


class Voice:
    """One item of the drawing, as assistive technology knows it."""

    def __init__(self, voices: "Voices", item: Item) -> None:
        self.voices, self.drawn = voices, item
        self.thing = QObject(voices)

    @property
    def item(self) -> Item:
        """The item as it is drawn now."""
        self.voices.all()
        return self.drawn


class Voices(QObject):
    """The voices of a canvas, in reading order; they follow the drawing, the focus and the selection."""

    spoke = Signal(object, object)
    """Whom something happened to, a voice or, as None, the canvas, and which event of Qt's it was."""

    announced = Signal(str)
    """A sentence of the status bar, which no focus goes to."""

    def __init__(self, canvas: CanvasView, scene: Scene, session: Session, keyboard: Keyboard) -> None:
        super().__init__(canvas)
        self.canvas, self.session, self.keyboard = canvas, session, keyboard
        self._scene, self._focus = scene, canvas.stage.focus
        self.is_silent = False
        self._by_id: dict[str, Voice] = {}
        self._drawing: Drawing | None = None
        self._all: tuple[Voice, ...] = ()
        self._focused: str | None = None
        self._focus.changed.connect(self._tell_focus)
        session.selection.changed.connect(self._tell_selection)
        session.document.shown.connect(self._tell_settled)
        session.view_changed.connect(self._tell_change)
        session.said.connect(self._announce)

    def all(self) -> tuple[Voice, ...]:
        """The voices of everything that is drawn now."""
        if self._scene.drawing is not self._drawing:
            self._drawing = self._scene.drawing
            items = stops(self._drawing)
            for gone in self._by_id.keys() - {item.id for item in items}:
                self._by_id.pop(gone).thing.deleteLater()
            self._all = tuple(self._voice(item) for item in items)
        return self._all

    def fall_silent(self) -> tuple[Voice, ...]:
        """Say nothing any more; the voices that have spoken."""
        self.is_silent = True
        voices, self._all = tuple(self._by_id.values()), ()
        return voices

    def focused(self) -> Voice | None:
        """The voice on which the keyboard stands."""
        item = self._focus.item
        return self._voice(item) if item is not None else None

    def has_focus(self, item: Item) -> bool:
        """Whether the keyboard stands on the item, and on the canvas at all."""
        here = self._focus.item
        return here is not None and here.id == item.id and self.canvas.hasFocus()

    def is_selected(self, item: Item) -> bool:
        """Whether all that the item stands for is selected."""
        return self.session.selection.ids.issuperset(elements(item))

    def _is_heard(self) -> bool:
        return QAccessible.isActive() and not self.is_silent

    def _voice(self, item: Item) -> Voice:
        voice = self._by_id.get(item.id)
        if voice is None:
            voice = self._by_id[item.id] = Voice(self, item)
        voice.drawn = item
        return voice

    def _tell_focus(self) -> None:
        voice = self.focused() if self._is_heard() and self.canvas.hasFocus() else None
        there = voice.item.id if voice else None
        if there != self._focused and voice is not None:
            self.spoke.emit(voice, _Event.Focus)
        self._focused = there

    def _tell_selection(self) -> None:
        if not self._is_heard():
            return
        chosen = stop_of(self._scene.drawing, self.session.selection.ids)
        if chosen is not None:
            self.spoke.emit(self._voice(chosen), _Event.Selection)
        else:
            self.spoke.emit(None, _Event.SelectionWithin)

    def _tell_settled(self, shown: Partnership) -> None:
        if shown is self.session.partnership:
            self._tell_change()

    def _tell_change(self) -> None:
        if self._is_heard():
            self.all()
            self.spoke.emit(None, _Event.ObjectReorder)

    def _announce(self, sentence: str) -> None:
        if sentence and self._is_heard():
            self.announced.emit(sentence)
