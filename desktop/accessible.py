"""How the canvas answers a screen reader: Qt's accessibility interfaces over its voices."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.canvas.view import CanvasView
from desktop.panels.telling import about
from desktop.voices import Voice, Voices
from exporters.drawing.marks import Role

_Role, _Text = QAccessible.Role, QAccessible.Text
ROLES = {
    Role.BODY: _Role.Graphic,
    Role.CONNECTOR: _Role.Graphic,
    Role.AREA: _Role.Grouping,
    Role.NOTE: _Role.Note,
}


_KEPT: dict[int, QAccessibleInterface] = {}
"""Every interface that Qt holds, by its speaker: Qt deletes it, so Python must not do so before."""


def lend(voices: Voices) -> None:
    """Let the canvas's viewport answer through its voices.

    The interface is registered outright. A factory would do it too, but Qt asks factories about widgets that
    are half made, and Python must not hold those.
    """
    _register(voices.canvas.viewport(), CanvasInterface(voices))
    voices.spoke.connect(partial(_tell, voices))
    voices.announced.connect(partial(_announce, voices))


def fall_silent(voices: Voices) -> None:
    """Let go of a canvas before it is torn down, while both Qt and Python still know all of it."""
    things = [voice.thing for voice in voices.fall_silent()]
    for thing in (*things, voices.canvas.viewport()):
        interface = _KEPT.pop(id(thing), None)
        if interface is not None and isValid(interface):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def canvas_interface(voices: Voices) -> QAccessibleInterface:
    """The interface of the canvas."""
    return _KEPT[id(voices.canvas.viewport())]


def voice_interface(voice: Voice) -> QAccessibleInterface:
    """The interface of a voice, made when it is first asked for."""
    kept = _KEPT.get(id(voice.thing))
    return kept if kept is not None and isValid(kept) else _register(voice.thing, ItemInterface(voice))


def _register(thing: QObject, interface: QAccessibleInterface) -> QAccessibleInterface:
    for gone in [key for key, kept in _KEPT.items() if not isValid(kept)]:
        del _KEPT[gone]
    native = QAccessible.queryAccessibleInterface(thing)
    if native is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(native))
    _KEPT[id(thing)] = interface
    QAccessible.registerAccessibleInterface(interface)
    return interface


def _tell(voices: Voices, voice: Voice | None, happened: QAccessible.Event) -> None:
    speaking = canvas_interface(voices) if voice is None else voice_interface(voice)
    QAccessible.updateAccessibility(QAccessibleEvent(speaking, happened))


def _announce(voices: Voices, sentence: str) -> None:
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas_interface(voices), sentence))


class CanvasInterface(QAccessibleInterface):
    """The canvas: its items in reading order, and after them the widgets in which labels are typed."""

    def __init__(self, voices: Voices) -> None:
        super().__init__()
        self._voices, self._canvas = voices, voices.canvas
        self._viewport = voices.canvas.viewport()

    def isValid(self) -> bool:  # noqa: N802
        return isValid(self._viewport)

    def object(self) -> QObject | None:  # type: ignore[override]
        return self._viewport if isValid(self._viewport) else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._canvas) if isValid(self._canvas) else None

    def childCount(self) -> int:  # noqa: N802
        return len(self._voices.all()) + len(self._widgets())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        voices, widgets = self._voices.all(), self._widgets()
        if 0 <= index < len(voices):
            return voice_interface(voices[index])
        there = widgets[index - len(voices) : index - len(voices) + 1] if index >= 0 else []
        return QAccessible.queryAccessibleInterface(there[0]) if there else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        things: list[QObject | None] = [*(voice.thing for voice in self._voices.all()), *self._widgets()]
        return things.index(child.object()) if child.object() in things else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        under = (voice for voice in reversed(self._voices.all()) if _rect(voice).contains(x, y))
        found = next(under, None)
        return voice_interface(found) if found is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        voice = self._voices.focused()
        return voice_interface(voice) if voice is not None and self._canvas.hasFocus() else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802
        """The canvas keeps its name."""

    def text(self, kind: QAccessible.Text) -> str:
        view = self._voices.session.view
        if kind is _Text.Name:
            return f"{self._canvas.accessibleName()}: {view.title}" if view else self._canvas.accessibleName()
        return view.description if view and kind is _Text.Description else ""

    def rect(self) -> QRect:
        return _on_screen(self._canvas)

    def role(self) -> QAccessible.Role:
        return _Role.Canvas

    def state(self) -> QAccessible.State:
        canvas = self._canvas
        return _state(focusable=True, focused=canvas.hasFocus(), invisible=not canvas.isVisible())

    def _widgets(self) -> list[QWidget]:
        inside = self._viewport.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [widget for widget in inside if widget.isVisible()]


class ItemInterface(QAccessibleInterface):
    """An item of the drawing."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice

    def isValid(self) -> bool:  # noqa: N802
        return isValid(self._voice.thing)

    def object(self) -> QObject | None:  # type: ignore[override]
        return self._voice.thing if isValid(self._voice.thing) else None

    def parent(self) -> QAccessibleInterface:
        return canvas_interface(self._voice.voices)

    def childCount(self) -> int:  # noqa: N802
        return 0

    def child(self, _index: int) -> None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        return -1

    def childAt(self, _x: int, _y: int) -> None:  # type: ignore[override]  # noqa: N802
        return None

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802
        """Names are given in the model, not from without."""

    def text(self, kind: QAccessible.Text) -> str:
        item = self._voice.item
        if kind is _Text.Name:
            return item.name
        if kind is _Text.Description:
            return " ".join(about(self._voice.voices.session, item))
        return ""

    def rect(self) -> QRect:
        return _rect(self._voice)

    def role(self) -> QAccessible.Role:
        return ROLES[self._voice.item.role]

    def state(self) -> QAccessible.State:
        voices, item = self._voice.voices, self._voice.item
        is_seen = _rect(self._voice).intersects(_on_screen(voices.canvas))
        return _state(
            focusable=True,
            focused=voices.has_focus(item),
            selectable=True,
            multiSelectable=True,
            selected=voices.is_selected(item),
            offscreen=not is_seen,
        )


def _state(**given: bool) -> QAccessible.State:
    state = QAccessible.State()
    for name, value in given.items():
        setattr(state, name, value)
    return state


def _rect(voice: Voice) -> QRect:
    viewport = voice.voices.canvas.viewport()
    seen = voice.voices.keyboard.place(voice.item)
    return seen.translated(viewport.mapToGlobal(viewport.rect().topLeft()))


def _on_screen(canvas: CanvasView) -> QRect:
    viewport = canvas.viewport()
    return viewport.rect().translated(viewport.mapToGlobal(viewport.rect().topLeft()))
