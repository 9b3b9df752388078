"""The scene: shows one drawing, and touches only what differs from the one it showed before."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from desktop.canvas.marks import group
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
        # Few thousand items that often change: an index costs more than it saves.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._shown: dict[str, _Shown] = {}
        self._over: dict[str, list[QGraphicsItem]] = {}
        self._faded: frozenset[str] = frozenset()
        self._dark: frozenset[str] = frozenset()
        self.drawing: Drawing | None = None

    def show(self, drawing: Drawing | None) -> None:
        """Show this drawing, or nothing."""
        self.drawing = drawing
        items = drawing.items if drawing else ()
        for gone in self._shown.keys() - {item.id for item in items}:
            self.removeItem(self._shown.pop(gone).graphic)
        for place, item in enumerate(items):
            self._put(item).graphic.setZValue(place)
        if drawing is None:
            for layer in tuple(self._over):
                self.lay_over([], layer)
        else:
            self._show_frame(drawing.frame)

    def _show_frame(self, frame: Frame) -> None:
        page = QRectF(frame.x, frame.y, frame.width, frame.height)
        self.setSceneRect(page.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def graphic_of(self, item_id: str) -> QGraphicsItem:
        """The graphics item that shows an item of the drawing. Raises KeyError when there is none."""
        return self._shown[item_id].graphic

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
        if shown is not None and shown.item == item:
            return shown
        if shown is not None:
            self.removeItem(shown.graphic)
        return self._add(item)

    def _add(self, item: Item) -> _Shown:
        shown = self._shown[item.id] = _Shown(item, group(item.marks))
        self._set_opacity(shown)
        self.addItem(shown.graphic)
        return shown

    def _set_opacities(self) -> None:
        for shown in self._shown.values():
            self._set_opacity(shown)

    def _set_opacity(self, shown: _Shown) -> None:
        shown.graphic.setOpacity(_FADED if self._is_faded(shown.item) else 1.0)

    def _is_faded(self, item: Item) -> bool:
        by_drag = self._faded and item.role is Role.BODY
        return bool(item.refs) and (self._faded if by_drag else self._dark).issuperset(item.refs)
