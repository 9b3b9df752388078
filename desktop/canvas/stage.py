"""The canvas as gestures see it: what they try out and commit, on the screen."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from desktop import preferences
from desktop.bending import remove_waypoint
from desktop.canvas.focus import Focus
from desktop.canvas.focus_ring import ring_graphics
from desktop.canvas.gestures.canvas import Gesture, Handle, Pointer
from desktop.canvas.gestures.choosing import begin
from desktop.canvas.gestures.running import Running
from desktop.canvas.grips import Grips
from desktop.canvas.guide_graphics import guide_graphics
from desktop.canvas.handles import band_graphics, lead_graphics
from desktop.canvas.hits import Hit, hit
from desktop.canvas.outcome import Outcome
from desktop.canvas.page_key import item_of
from desktop.canvas.routing import Routes
from desktop.canvas.scene import Scene
from desktop.document import Edit
from desktop.faults import REFUSALS, sentence_of
from desktop.session import Offer, Session
from exporters.drawing.marks import Item, Point, Role
from schema import Form, Partnership, View
from schema.guides import Guide

_REACH = 6.0
"""How near, in pixels of the screen, the pointer must come to a line or a handle."""
_NEAR = 7
"""How near, in pixels of the screen, things come before they line up."""


class Stage(QObject):
    """Implements `gestures.canvas.Canvas` over a session and a scene."""

    label_wanted = Signal(str)
    """The name of this element is to be edited in place."""
    kinds_wanted = Signal(str, str, float, float)
    """A kind of line from one body to another is to be chosen, at this place."""
    bodies_wanted = Signal(str, str, float, float)
    """A body is to be named at this place, and a line of this kind drawn to it from this body.

    Either is empty where it is not known: then the kind is asked for, or there is no line.
    """

    shown = Signal()
    """The page is shown as it is now."""
    begun = Signal()
    """A gesture is under way from now on."""
    rested = Signal()
    """No gesture is under way any more."""

    def __init__(self, session: Session, scene: Scene, routes: Routes) -> None:
        super().__init__()
        self._session, self._scene, self._routes = session, scene, routes
        self._running, self._applying = Running(self.begun.emit, self.rested.emit), False
        self._outcome = Outcome(session, routes)
        self.grips = Grips(session, scene)
        self.focus = Focus(session, scene)
        self.pixel = 1.0
        """SVG user units a pixel of the screen; the view keeps it."""
        session.document.changed.connect(self._cancel_stale)
        session.document.shown.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        session.sight.changed.connect(self.refresh)
        session.selection.changed.connect(self.show_selection)
        self.focus.changed.connect(self.show_selection)
        routes.arrived.connect(self.refresh)
        self.rested.connect(self.show_selection)

    def refresh(self, _shown: object = None) -> None:
        """Show what is to be shown now."""
        self._scene.show(self._outcome.drawing())
        self.show_selection()
        self.shown.emit()

    def show_selection(self) -> None:
        """Lay outlines and handles over what is selected, and a ring where the keyboard stands."""
        here = self.focus.item if self.focus.is_shown else None
        ring = ring_graphics(here, self.pixel, self.grips.picked_place)
        self.grips.show(ring, dragged=self.is_busy)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._running.is_active

    @property
    def can_draw(self) -> bool:
        """Whether there is a view to draw on; a table is made from the model."""
        return self._session.view is not None and self.view.form is Form.DRAWING

    def press(self, pointer: Pointer) -> None:
        """Begin the gesture that belongs here."""
        if self.can_draw:
            self.start(begin(self, pointer, self._session.tool, self._handle_at(pointer.at)))

    def hover(self, at: Point | None) -> None:
        """The pointer rests here with no button held: the body below it shows its handles."""
        if self.is_busy or not self.can_draw:
            return
        over = self.body_at(at) if at and self._session.tool is None else None
        if self.grips.hover(over, self._handle_at(at) if at else None):
            self.show_selection()

    def press_twice(self, at: Point) -> bool:
        """A double click: a waypoint goes, an empty place asks for a body; whether it was either."""
        handle = self._handle_at(at)
        if handle is not None and handle.name.startswith("waypoint"):
            remove_waypoint(self._session, handle)
        elif self.can_draw and self._is_empty(at):
            self.propose_bodies(at)
        else:
            return False
        return True

    def _is_empty(self, at: Point) -> bool:
        """Whether nothing stands there; the key that nobody put anywhere gives way to bodies."""
        found = self.hit(at)
        return found is None or (found.role is Role.KEY and self.view.key_at is None)

    def point_at(self, at: Point) -> None:
        """Select what lies at a point, unless it is selected already, so that a menu is about it."""
        found = self.hit(at)
        if found is None:
            self._session.selection.clear()
        elif not self.selected.issuperset(found.refs):
            self._session.selection.set(found.refs)

    def start(self, gesture: Gesture) -> None:
        """Begin a gesture that came in another way, as by dragging from the palette."""
        with self._told():
            self._running.start(gesture)

    def send(self, pointer: Pointer) -> None:
        """Hand a movement or the release to the gesture that is under way."""
        with self._told():
            self._running.send(pointer)

    def cancel(self) -> bool:
        """End the gesture that is under way, without effect; whether there was one."""
        was_active = self._running.is_active
        self._running.cancel()
        return was_active

    @property
    def partnership(self) -> Partnership:
        return self._session.partnership

    @property
    def view(self) -> View:
        view = self._session.view
        assert view is not None, "gestures begin on a view only"
        return view

    @property
    def selected(self) -> frozenset[str]:
        return self._session.selection.ids

    def hit(self, at: Point) -> Hit | None:
        drawing = self._scene.drawing
        return None if drawing is None else hit(drawing, at, _REACH * self.pixel)

    def body_at(self, at: Point) -> str | None:
        found = self.hit(at)
        return found.id if found is not None and found.role is Role.BODY else None

    def item_of(self, element: str) -> Item | None:
        return item_of(self._scene.drawing, element)

    def select(self, ids: Iterable[str]) -> None:
        self._session.selection.set(ids)

    def toggle(self, ids: Iterable[str]) -> None:
        self._session.selection.toggle(ids)

    def preview(self, partnership: Partnership | None) -> None:
        self._session.document.preview(partnership)

    def apply(self, name: str, after: Partnership) -> None:
        self._applying = True
        try:
            self._session.document.apply(name, after)
        finally:
            self._applying = False

    def fade(self, bodies: Collection[str]) -> None:
        self._scene.fade(bodies)

    def lead(self, start: Point | None, end: Point | None = None) -> None:
        if start is None or end is None:
            self.show_selection()
        else:
            self._scene.lay_over(lead_graphics(start, end))

    def band(self, start: Point | None, end: Point | None = None) -> None:
        if start is None or end is None:
            self.show_selection()
        else:
            self._scene.lay_over(band_graphics(start, end))

    @property
    def reach(self) -> int:
        return round(_NEAR * self.pixel) if preferences.is_on("snapping") else 0

    def guide(self, guides: Sequence[Guide]) -> None:
        self._scene.lay_over(guide_graphics(guides), "guides")

    def put_down_tool(self) -> None:
        self._session.take(None)

    def edit_label(self, element: str) -> None:
        self.label_wanted.emit(element)

    def say(self, sentence: str) -> None:
        self._session.say(sentence)

    def pick(self, handle: Handle | None) -> None:
        self.grips.pick(handle)
        self.show_selection()

    def offer(self, sentence: str, button: str, step: str, edit: Edit) -> None:
        self._session.offer(Offer(sentence, button, step, edit))

    def propose_kinds(self, source: str, target: str, at: Point) -> None:
        self.kinds_wanted.emit(source, target, *at)

    def propose_bodies(self, at: Point, source: str | None = None, kind: str | None = None) -> None:
        self.bodies_wanted.emit(source or "", kind or "", *at)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What cannot be, as a body beyond the largest page, ends the gesture with a sentence."""
        try:
            yield
        except REFUSALS as fault:
            self.cancel()
            self.say(sentence_of(fault))

    def _handle_at(self, at: Point) -> Handle | None:
        return self.grips.at(at, _REACH * self.pixel)

    def _cancel_stale(self) -> None:
        # An undo in the middle of a drag takes away what the drag began with.
        if not self._applying:
            self._running.cancel()
