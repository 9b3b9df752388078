"""What can be pulled on the canvas now: handles of what is selected, and of the body below the pointer."""

from PySide6.QtWidgets import QGraphicsItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.handles import (
    handle_at,
    handles_of,
    label_handles,
    selection_graphics,
    waypoint_handles,
)
from desktop.canvas.hits import badge_box, bounds
from desktop.canvas.page_key import item_of
from desktop.canvas.scene import Scene
from desktop.canvas.screen_marks import FOLDS, Marks, ScreenMark, fold_handles, mark_graphics
from desktop.session import Session
from exporters.drawing.marks import Drawing, Point, Role
from schema import View

Box = tuple[float, float, float, float]


class Grips:
    """The handles of a scene, which of them is picked, and which body is below the pointer."""

    def __init__(self, session: Session, scene: Scene) -> None:
        self._session, self._scene = session, scene
        self._hovered: str | None = None
        self._picked: Handle | None = None
        self._marks, self._shown = Marks(), tuple[ScreenMark, ...]()

    @property
    def all(self) -> tuple[Handle, ...]:
        """Everything that can be pulled now."""
        drawing = self._scene.drawing
        view = self._view(drawing) if drawing is not None else None
        if drawing is None or view is None:
            return ()
        own = handles_of(drawing, self._session.selection.ids, view, self._hovered)
        return (*own, *fold_handles(drawing, view))

    @property
    def picked(self) -> Handle | None:
        """The waypoint or the label that arrows and Delete mean now, if any."""
        picked = self._picked
        return next((each for each in self.points if picked and _same(each, picked)), None)

    @property
    def points(self) -> tuple[Handle, ...]:
        """What can be moved of the one line that is selected: its waypoints, and its label."""
        drawing, selected = self._scene.drawing, self._session.selection.ids
        view = self._view(drawing) if drawing is not None else None
        if drawing is None or view is None or len(selected) != 1:
            return ()
        return (*waypoint_handles(view, selected), *label_handles(drawing, selected))

    @property
    def picked_place(self) -> Box | None:
        """Left, top, right and bottom of what is picked, in SVG user units."""
        picked, drawing = self.picked, self._scene.drawing
        item = item_of(drawing, picked.element) if picked else None
        if picked is None or item is None:
            return None
        box = badge_box(item) if picked.name == "label" else None
        return box or (*picked.at, *picked.at)

    def at(self, at: Point, reach: float) -> Handle | None:
        """The handle within reach of a point, both in SVG user units."""
        found = handle_at(self.all, at, reach)
        return None if found is not None and self._is_amid(found.element, at) else found

    def _is_amid(self, element: str, at: Point) -> bool:
        """Whether a point lies in the middle of a body: one that is small on the screen is to be moved."""
        item = self._scene.drawing.elements.get(element) if self._scene.drawing else None
        box = bounds(item) if item is not None and item.role is Role.BODY else None
        if box is None:
            return False
        left, top, right, bottom = box
        across, down = (right - left) / 4, (bottom - top) / 4
        return left + across < at[0] < right - across and top + down < at[1] < bottom - down

    def pick(self, handle: Handle | None) -> None:
        """Let arrows and Delete mean this handle."""
        self._picked = handle

    def hover(self, body: str | None, near: Handle | None) -> bool:
        """The pointer rests over this body, near this handle; whether that changes what can be pulled."""
        # The handles stand half outside their body: to reach for one is not to leave it.
        over = body or (near.element if near and near.name == "join" else None)
        before, self._hovered = self._hovered, over
        return over != before

    def show(self, below: list[QGraphicsItem], *, dragged: bool = False) -> None:
        """Lay outlines and handles over what is selected, and over these; no handles while it is dragged."""
        drawing = self._scene.drawing
        if drawing is not None and drawing.view == self._session.view_id:
            handles = () if dragged else self.all
            picked = self.picked if not dragged else None
            knobs = [each for each in handles if each.name not in FOLDS]
            chosen = selection_graphics(drawing, self._session.selection.ids, knobs, picked)
            self._scene.lay_over([*below, *chosen])
            self._mark(drawing)

    def _mark(self, drawing: Drawing) -> None:
        view = self._view(drawing)
        before, now = self._shown, self._marks.of(drawing, view) if view is not None else ()
        self._shown = now
        if [mark.sign for mark in before] != [mark.sign for mark in now]:
            self._scene.lay_over(mark_graphics(now), "marks")
        else:
            for graphic, was, mark in zip(self._scene.laid_over("marks"), before, now, strict=True):
                if mark is not was:
                    graphic.setPos(*mark.at)

    def _view(self, drawing: Drawing) -> View | None:
        """The view that the drawing shows, as it is to be seen now."""
        on_show = self._session.document.on_show
        return next((view for view in on_show.views if view.id == drawing.view), None)


def _same(one: Handle, other: Handle) -> bool:
    """Whether it is the same point, wherever it stands by now."""
    return (one.element, one.name) == (other.element, other.name)
