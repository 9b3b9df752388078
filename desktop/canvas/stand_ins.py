"""What a screen reader finds on the canvas: for each thing on the page a plain widget that stands in for it.

Qt makes, keeps and drops the interfaces of plain widgets by itself, which interfaces written in Python did
not survive (decision 11). The stand-ins are masked, so that they are never painted and never in the way of
the mouse; they exist only while a screen reader runs, and are left alone while something is dragged.
"""

from collections.abc import Callable
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QGroupBox, QWidget

from desktop.canvas.scene import Scene
from desktop.canvas.spoken import Speech, Spoken
from desktop.canvas.stand_in import lay, make, retell, say
from desktop.canvas.view import CanvasView
from desktop.session import Session

_PATIENCE = 100
"""Milliseconds for which the page must have been at rest."""


class _StandIn(NamedTuple):
    widget: QWidget
    spoken: Spoken


class StandIns(QObject):
    """Keeps stand-ins in step with a canvas, and tells on which of them the keyboard is."""

    told = Signal(str)
    """The screen reader was told that the keyboard is on the thing of this name."""

    def __init__(self, canvas: CanvasView, scene: Scene, session: Session) -> None:
        super().__init__(canvas)
        self._canvas, self._scene, self._session = canvas, scene, session
        self._speech = Speech()
        self._also: Callable[[tuple[str, ...]], str] = lambda _: ""
        self._there: dict[str, _StandIn] = {}
        self._current: QWidget | None = None
        self._page: QGroupBox | None = None
        self._buttons = QButtonGroup(self, exclusive=False)
        self._buttons.buttonClicked.connect(self._select)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self.refresh)
        canvas.stage.shown.connect(self.wait)
        for moved in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            moved.valueChanged.connect(self.wait)
        canvas.zoomed.connect(self.wait)
        canvas.stage.focus.changed.connect(self._follow)
        _application().focusChanged.connect(self._come)

    def close_down(self) -> None:
        """The document was closed; Qt drops the widgets with the canvas."""
        self._timer.stop()
        _application().focusChanged.disconnect(self._come)

    def tell_also(self, of: Callable[[tuple[str, ...]], str]) -> None:
        """Say this too of what stands for these elements."""
        self._also = of

    def refresh(self) -> None:
        """Bring the stand-ins in step with the page."""
        if self._is_moving:
            return
        drawing = self._scene.drawing
        wanted = tuple(map(self._with_more, self._speech.of(self._session.partnership, drawing)))
        self._drop({spoken.id for spoken in wanted})
        page = self._paper(drawing.title if drawing else "", drawing.description if drawing else "")
        for spoken in wanted:
            self._put(page, spoken)
        self._sort([spoken.id for spoken in wanted])
        self._lay(page)
        self._point()

    def _with_more(self, spoken: Spoken) -> Spoken:
        more = self._also(spoken.elements)
        return spoken._replace(description=f"{spoken.description} {more}".strip()) if more else spoken

    @property
    def _is_moving(self) -> bool:
        document = self._session.document
        return self._canvas.stage.is_busy or document.on_show is not document.partnership

    def wait(self) -> None:
        """Bring them in step once the page is at rest, where a screen reader runs."""
        if QAccessible.isActive():
            self._timer.start()

    def _paper(self, title: str, description: str) -> QGroupBox:
        """The page on which they stand."""
        if self._page is None:
            self._page = QGroupBox(self._canvas.viewport())
            self._page.setMask(QRegion(-2, -2, 1, 1))
            self._page.show()
        say(self._page, title or "No page", description)
        return self._page

    def _drop(self, wanted: set[str]) -> None:
        for gone in self._there.keys() - wanted:
            self._let_go(self._there.pop(gone).widget)

    def _let_go(self, widget: QWidget) -> None:
        if widget is self._current:
            self._current = None
        widget.hide()
        # A screen reader may just be answered by it.
        widget.deleteLater()

    def _put(self, page: QWidget, spoken: Spoken) -> None:
        there = self._there.get(spoken.id)
        if there is not None and there.spoken == spoken:
            return
        if there is not None and _alike(there.spoken, spoken):
            retell(there.widget, spoken)
            self._there[spoken.id] = _StandIn(there.widget, spoken)
            return
        if there is not None:
            self._let_go(there.widget)
        self._there[spoken.id] = _StandIn(make(page, spoken, self._buttons), spoken)

    def _sort(self, ids: list[str]) -> None:
        """Children are read in the order in which they lie on one another."""
        there = list(self._there)
        same = next((at for at, (a, b) in enumerate(zip(there, ids, strict=True)) if a != b), len(ids))
        self._there = {each: self._there[each] for each in ids}
        for each in ids[same:]:
            self._there[each].widget.raise_()

    def _lay(self, page: QWidget) -> None:
        to_pixels = self._canvas.viewportTransform()
        page.setGeometry(to_pixels.mapRect(self._scene.sceneRect()).toRect())
        for there in self._there.values():
            lay(there.widget, there.spoken.place, to_pixels, page.pos())

    def _follow(self) -> None:
        """The keyboard went somewhere."""
        item = self._canvas.stage.focus.item
        if QAccessible.isActive() and item is not None and item.id not in self._there:
            self.refresh()
        else:
            self._point()

    def _point(self) -> None:
        """Where the canvas has the focus, the thing on which the keyboard stands has it too."""
        item = self._canvas.stage.focus.item if self._canvas.hasFocus() else None
        there = self._there.get(item.id) if item is not None else None
        widget = there.widget if there is not None else None
        if widget is self._current:
            return
        if self._current is not None:
            self._current.setFocusProxy(None)  # type: ignore[arg-type]
        self._current = widget
        if there is not None:
            there.widget.setFocusProxy(self._canvas)
            QAccessible.updateAccessibility(QAccessibleEvent(there.widget, QAccessible.Event.Focus))
            self.told.emit(there.spoken.name)

    def _come(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A screen reader set the focus on a stand-in: what it stands for is selected."""
        if now is not None and self._page is not None and self._page.isAncestorOf(now):
            self._select(now)

    def _select(self, widget: QWidget | QAbstractButton) -> None:
        all_of_them = (part for there in self._there.values() for part in (there.spoken, *there.spoken.parts))
        chosen = next((each for each in all_of_them if each.id == widget.objectName()), None)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if chosen is not None:
            self._session.selection.set(chosen.elements)


def _alike(a: Spoken, b: Spoken) -> bool:
    """Whether one widget can stand in for both, one after the other: what is being pressed stays."""
    return (a.role, [part.id for part in a.parts]) == (b.role, [part.id for part in b.parts])


def _application() -> QApplication:
    return cast(QApplication, QApplication.instance())
