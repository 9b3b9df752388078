"""Bodies glide to the places that they have already: what moves is only what is seen, and ends at once.

Their groups on the scene are shifted back to where they stood and let go from there, so a frame costs one
shift a body. Lines stay out of sight meanwhile, and stand exactly when everything has come to rest.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtWidgets import QGraphicsItem

from desktop import motion
from desktop.canvas.scene import Scene
from desktop.canvas.stage import Stage
from desktop.session import Session
from exporters.drawing.marks import BoxMark, Drawing, Item, Point, Role, TextMark

DURATION = 250
"""Milliseconds."""
MOST = 300
"""With more that stands on a page, painting it takes longer than a picture may."""
_GLIDES = (Role.BODY, Role.AREA, Role.NOTE)


class Gliding(QObject):
    """Shows on a canvas how things get from where they stood to where they stand."""

    def __init__(self, session: Session, stage: Stage, scene: Scene) -> None:
        super().__init__(stage)
        self._session, self._stage, self._scene = session, stage, scene
        self._shifts: dict[QGraphicsItem, QPointF] = {}
        self._hidden: set[QGraphicsItem] = set()
        self._motion = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=DURATION)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._shift)
        self._motion.finished.connect(self.settle)
        for interrupted in (stage.begun, session.document.changed, session.view_changed, scene.regrouped):
            interrupted.connect(self.settle)
        stage.shown.connect(self._hide)

    @property
    def is_under_way(self) -> bool:
        """Whether something glides now."""
        return bool(self._shifts)

    @contextmanager
    def from_here(self) -> Iterator[None]:
        """What stands elsewhere at the end glides there, unless that is not wanted or would not be smooth."""
        self.settle()
        before = self._scene.drawing
        yield
        after = self._scene.drawing
        if before is not None and after is not None and before.view == after.view and not motion.is_reduced():
            self._begin(_shifts(before, after), after)

    def settle(self, *_: object) -> None:
        """Everything stands where it stands, at once."""
        if not self._shifts:
            return
        shifts, self._shifts = self._shifts, {}
        self._motion.stop()
        for graphic in shifts:
            graphic.setPos(0, 0)
        for graphic in self._hidden:
            graphic.setVisible(True)
        self._hidden = set()
        self._stage.show_selection()

    def _begin(self, shifts: Mapping[str, Point], after: Drawing) -> None:
        if not shifts or sum(item.role in _GLIDES for item in after.items) > MOST:
            return
        self._shifts = {self._scene.graphic_of(name): QPointF(*shift) for name, shift in shifts.items()}
        self._hide()
        self._shift(1.0)
        self._motion.start()

    def _hide(self) -> None:
        """Keep lines, and what lies over the drawing, out of sight; routes may come in between."""
        drawing = self._scene.drawing
        if not self._shifts or drawing is None:
            return
        lines = (item.id for item in drawing.items if item.role is Role.CONNECTOR)
        shown = {*map(self._scene.graphic_of, lines), *self._scene.all_laid_over()} - self._hidden
        self._hidden |= shown
        for graphic in shown:
            graphic.setVisible(False)

    def _shift(self, part: float) -> None:
        for graphic, shift in self._shifts.items():
            graphic.setPos(shift * part)


def _shifts(before: Drawing, after: Drawing) -> dict[str, Point]:
    """How far from its new place each thing stood that is on both drawings."""
    old = {item.id: _place(item) for item in before.items if item.role in _GLIDES}
    found: dict[str, Point] = {}
    for item in after.items:
        if item.id in old:
            (x, y), (u, v) = old[item.id], _place(item)
            if (x, y) != (u, v):
                found[item.id] = x - u, y - v
    return found


def _place(item: Item) -> Point:
    """Where a thing stands: its first box, or its first words."""
    mark = next(mark for mark in item.marks if isinstance(mark, BoxMark | TextMark))
    return mark.x, mark.y
