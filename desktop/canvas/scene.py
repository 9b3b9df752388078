"""The scene: shows one drawing, and touches only what differs from the one it showed before."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import compress
from operator import is_not

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from desktop.canvas.legibility import show_words, step_of
from desktop.canvas.marks import group, repaint
from exporters.drawing.marks import Drawing, Frame, Item, Role

_FADED = 0.3
_ABOVE_ALL = 1_000_000.0
_MARGIN = 16


@dataclass
class _Shown:
    item: Item
    graphic: QGraphicsItem


class Scene(QGraphicsScene):
    """The drawing on the screen, and what lies over it: handles, rubber band, leading line."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, _Shown] = {}
        self._over: dict[str, list[QGraphicsItem]] = {}
        self._faded: frozenset[str] = frozenset()
        self._dark: frozenset[str] = frozenset()
        self._zoom, self._unread = 1.0, 0
        self.drawing: Drawing | None = None

    def show(self, drawing: Drawing | None) -> None:
        """Show this drawing, or nothing."""
        before, self.drawing = self.drawing, drawing
        old, new = (each.items if each else () for each in (before, drawing))
        # Nearly always the same things stand in the same order, and nearly all are the very same.
        pairs = list(compress(zip(old, new, strict=False), map(is_not, old, new)))
        if len(old) == len(new) and all(one.id == other.id for one, other in pairs):
            for _, item in pairs:
                self._put(item)
        else:
            self._show_anew(new)
        if drawing is None:
            for layer in tuple(self._over):
                self.lay_over([], layer)
        else:
            self._show_frame(drawing.frame)

    def _show_anew(self, items: tuple[Item, ...]) -> None:
        for gone in self._shown.keys() - {item.id for item in items}:
            self.removeItem(self._shown.pop(gone).graphic)
        for place, item in enumerate(items):
            self._put(item).graphic.setZValue(place)

    def _show_frame(self, frame: Frame) -> None:
        page = QRectF(frame.x, frame.y, frame.width, frame.height)
        self.setSceneRect(page.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def graphic_of(self, item_id: str) -> QGraphicsItem:
        """The graphics item that shows an item of the drawing. Raises KeyError when there is none."""
        return self._shown[item_id].graphic

    def look_at(self, zoom: float) -> None:
        """The page is seen at this zoom, in pixels of the screen a SVG user unit."""
        before, self._zoom, self._unread = self._unread, zoom, step_of(zoom)
        if before != self._unread:
            for shown in self._shown.values():
                show_words(shown.graphic, zoom)

    def fade(self, refs: Collection[str]) -> None:
        """Grey out the bodies with these ids, and no others, while a drag asks where it may end."""
        self._faded = frozenset(refs)
        self._set_opacities()

    def darken(self, refs: Collection[str]) -> None:
        """Grey out whatever stands for these ids only, as the spotlight does; of bodies a drag says more."""
        self._dark = frozenset(refs)
        self._set_opacities()

    def lay_over(self, graphics: list[QGraphicsItem], layer: str = "") -> None:
        """Lay these over the drawing in place of what lay there, in a layer of that name."""
        for old in self._over.pop(layer, ()):
            self.removeItem(old)
        self._over[layer] = graphics
        for new in graphics:
            new.setZValue(_ABOVE_ALL)
            self.addItem(new)

    def laid_over(self, layer: str = "") -> tuple[QGraphicsItem, ...]:
        """What lies over the drawing in a layer."""
        return tuple(self._over.get(layer, ()))

    def _put(self, item: Item) -> _Shown:
        shown = self._shown.get(item.id)
        if shown is None:
            return self._add(item)
        if shown.item is not item and shown.item != item:
            self._change(shown, item)
        return self._shown[item.id]

    def _change(self, shown: _Shown, item: Item) -> None:
        old, shown.item = shown.item, item
        if [type(mark) for mark in old.marks] != [type(mark) for mark in item.marks]:
            place = shown.graphic.zValue()
            self.removeItem(shown.graphic)
            self._add(item).graphic.setZValue(place)
        elif old.marks != item.marks:
            repaint(shown.graphic, old.marks, item.marks)
        self._suit(self._shown[item.id])

    def _add(self, item: Item) -> _Shown:
        shown = self._shown[item.id] = _Shown(item, group(item.marks))
        self._suit(shown)
        self.addItem(shown.graphic)
        return shown

    def _suit(self, shown: _Shown) -> None:
        self._set_opacity(shown)
        if self._unread:
            show_words(shown.graphic, self._zoom)

    def _set_opacities(self) -> None:
        for shown in self._shown.values():
            self._set_opacity(shown)

    def _set_opacity(self, shown: _Shown) -> None:
        shown.graphic.setOpacity(_FADED if self._is_faded(shown.item) else 1.0)

    def _is_faded(self, item: Item) -> bool:
        by_drag = self._faded and item.role is Role.BODY
        return bool(item.refs) and (self._faded if by_drag else self._dark).issuperset(item.refs)
