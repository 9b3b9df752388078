"""The page on the canvas as a person sees it: where things with these names are."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.canvas.hits import badge_box, bounds, hit, route, text_box
from desktop.editor import Editor
from exporters.drawing.marks import Item, Point, Role
from schema import View
from schema.sentences import sentence

_BESIDE = 12


class Sheet:
    """What stands on the open page."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor

    @property
    def view(self) -> View:
        """The open view."""
        view = self._editor.session.view
        assert view is not None, "no page is open"
        return view

    def item_of(self, name: str) -> Item:
        """The thing with this name, title, text or sentence."""
        names = self._names()
        for element, words in names.items():
            if name in words:
                for item in self._items():
                    if element in item.refs and (item.role is not Role.AREA or item.refs[0] == element):
                        return item
        raise AssertionError(f"nobody sees “{name}” on the page, only {[each[0] for each in names.values()]}")

    def place_of(self, name: str) -> Point:
        """Where one would press to take the thing: a title strip, a label, the middle of a box."""
        item = self.item_of(name)
        if item.role is Role.CONNECTOR:
            return _middle(badge_box(item)) if badge_box(item) else _halfway(item)
        left, top, right, bottom = bounds(item) or _words_of(item)
        return (left + right) / 2, top + _BESIDE if item.role is Role.AREA else (top + bottom) / 2

    def room_in(self, name: str) -> Point:
        """Where one would drop something onto the thing: for an area a place where nothing else stands."""
        item = self.item_of(name)
        if item.role is not Role.AREA:
            return self.place_of(name)
        left, top, right, bottom = bounds(item) or (0, 0, 0, 0)
        free = (
            (x, y)
            for y in range(int(bottom) - 8, int(top) + 40, -8)
            for x in range(int(left) + 8, int(right), 8)
            if self._is_free((x, y))
        )
        return next(free, ((left + right) / 2, top + _BESIDE))

    def middle(self) -> Point:
        """The middle of what can be seen."""
        canvas = self._editor.canvas
        at = canvas.mapToScene(canvas.viewport().rect().center())
        return at.x(), at.y()

    def beside(self, name: str, away: float = 140) -> Point:
        """An empty place to the right of a thing, on its height."""
        _left, top, right, bottom = bounds(self.item_of(name)) or (0, 0, 0, 0)
        return right + away, (top + bottom) / 2

    def below(self, name: str, away: float = 140) -> Point:
        """An empty place below a thing."""
        left, _top, right, bottom = bounds(self.item_of(name)) or (0, 0, 0, 0)
        return (left + right) / 2, bottom + away

    def handle_of(self, name: str, towards: Point) -> Point:
        """The handle of a body out of which a line is pulled, the nearest to where the line goes."""
        body = self.item_of(name).refs[0]
        grips = self._editor.stage.grips.all
        found = [each.at for each in grips if (each.element, each.name) == (body, "join")]
        assert found, f"{name} shows no handles"
        return min(found, key=lambda at: (at[0] - towards[0]) ** 2 + (at[1] - towards[1]) ** 2)

    def pixel(self, at: Point) -> QPoint:
        """Where a place of the page is on the screen."""
        canvas = self._editor.canvas
        there = canvas.mapFromScene(QPointF(*at))
        assert canvas.viewport().rect().contains(there), f"{at} is out of sight"
        return there

    def is_in_sight(self, at: Point, away: int = 40) -> bool:
        """Whether that place of the page can be seen, and some room about it."""
        canvas = self._editor.canvas
        room = canvas.viewport().rect().adjusted(away, away, -away, -away)
        return room.contains(canvas.mapFromScene(QPointF(*at)))

    def hover(self, at: Point) -> None:
        """Let the pointer rest there. Sent straight, since it may be over another window."""
        viewport, there = self._editor.canvas.viewport(), QPointF(self.pixel(at))
        none, nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(
            QEvent.Type.MouseMove, there, QPointF(viewport.mapToGlobal(there)), none, none, nothing
        )
        QApplication.sendEvent(viewport, move)

    def names(self) -> list[str]:
        """What everything on the page is called."""
        seen = {ref for item in self._items() for ref in item.refs}
        return [words[0] for element, words in self._names().items() if element in seen]

    def _items(self) -> tuple[Item, ...]:
        drawing = self._editor.scene.drawing
        return drawing.items if drawing else ()

    def _names(self) -> dict[str, tuple[str, ...]]:
        p, view = self._editor.session.partnership, self.view
        placed = {place.body for place in view.placements}
        named = {body.id: (body.name, body.short_name) for body in p.bodies if body.id in placed}
        named |= {area.id: (area.title,) for area in view.areas}
        named |= {note.id: (note.text,) for note in view.notes}
        return named | {line.id: (sentence(p, line), line.phrase) for line in p.connectors}

    def _is_free(self, at: Point) -> bool:
        drawing = self._editor.scene.drawing
        return drawing is not None and hit(drawing, at, 6) is None


def _middle(box: tuple[float, float, float, float] | None) -> Point:
    assert box is not None
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _halfway(item: Item) -> Point:
    points = route(item)
    (ax, ay), (bx, by) = points[len(points) // 2 - 1 : len(points) // 2 + 1]
    return (ax + bx) / 2, (ay + by) / 2


def _words_of(item: Item) -> tuple[float, float, float, float]:
    return text_box(item) or (0, 0, 0, 0)
