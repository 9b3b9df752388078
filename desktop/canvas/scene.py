"""The scene: shows one drawing, and touches only what differs from the one it showed before."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import compress
from operator import is_not

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from desktop.canvas.legibility import show_words, step_of
from desktop.canvas.marks import group, repaint
from exporters.drawing.marks import Drawing, Frame, Item, Role

_FADED = 0.3
_ABOVE_ALL = 1_000_000.0
_STILL = 400_000.0
"""Where the picture of what stays lies; what moves above it is lifted by so much, too."""
_GROUND = (Role.PAGE, Role.BAND, Role.AREA)
"""On these all else stands; they are few, and cover much."""
_MARGIN = 16


@dataclass
class _Shown:
    item: Item
    graphic: QGraphicsItem


class Scene(QGraphicsScene):
    """The drawing on the screen, and what lies over it: handles, rubber band, leading line."""

    regrouped = Signal()
    """Other things are shown, or in another order, or paler."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, _Shown] = {}
        self._over: dict[str, list[QGraphicsItem]] = {}
        self._faded: frozenset[str] = frozenset()
        self._dark: frozenset[str] = frozenset()
        self._moving: frozenset[str] | None = None
        self._zoom, self._unread = 1.0, 0
        self.touched: frozenset[str] = frozenset()
        """What the last drawing shows otherwise than the one before it, the ground aside."""
        self.drawing: Drawing | None = None

    def show(self, drawing: Drawing | None) -> None:
        """Show this drawing, or nothing."""
        before, self.drawing = self.drawing, drawing
        old, new = (each.items if each else () for each in (before, drawing))
        # Nearly always the same things stand in the same order, and nearly all are the very same.
        pairs = list(compress(zip(old, new, strict=False), map(is_not, old, new)))
        if len(old) == len(new) and all(one.id == other.id for one, other in pairs):
            self.touched = frozenset(
                item.id for _, item in pairs if self._puts(item) and item.role not in _GROUND
            )
        else:
            self.regrouped.emit()
            self.touched = frozenset()
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
            self._puts(item)
            self._shown[item.id].graphic.setZValue(place)

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
        self.regrouped.emit()
        self._faded = frozenset(refs)
        self._set_opacities()

    def darken(self, refs: Collection[str]) -> None:
        """Grey out whatever stands for these ids only, as the spotlight does; of bodies a drag says more."""
        wanted = frozenset(refs)
        if wanted != self._dark:
            self.regrouped.emit()
            self._dark = wanted
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

    def all_laid_over(self) -> tuple[QGraphicsItem, ...]:
        """What lies over the drawing in any layer."""
        return tuple(graphic for layer in self._over.values() for graphic in layer)

    def hold_still(self, moving: frozenset[str] | None, picture: QGraphicsItem | None = None) -> None:
        """Paint the ground, on it this picture, and on top what moves; None: everything by itself again."""
        self._lift(self._moving or (), -_STILL)
        self._moving = moving
        self._lift(moving or (), _STILL)
        if picture is not None:
            picture.setZValue(_STILL)
            self.addItem(picture)
        self._set_opacities()

    def _lift(self, ids: Collection[str], by: float) -> None:
        for graphic in (self._shown[item_id].graphic for item_id in ids if item_id in self._shown):
            graphic.setZValue(graphic.zValue() + by)

    @contextmanager
    def only_still(self, moving: Collection[str]) -> Iterator[None]:
        """Show only what stays on the ground, while a picture of it is made."""
        hidden = [each.graphic for each in self._shown.values() if not _is_still(each.item, moving)]
        hidden += self.all_laid_over()
        hidden = [graphic for graphic in hidden if graphic.isVisible()]
        for graphic in hidden:
            graphic.setVisible(False)
        yield
        for graphic in hidden:
            graphic.setVisible(True)

    def _puts(self, item: Item) -> bool:
        """Show an item as it is now; whether that made any difference."""
        shown = self._shown.get(item.id)
        if shown is None:
            self._add(item)
        elif shown.item is not item and shown.item != item:
            self._change(shown, item)
        else:
            return False
        return True

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
        is_in_picture = self._moving is not None and _is_still(shown.item, self._moving)
        shown.graphic.setOpacity(0.0 if is_in_picture else self.opacity_of(shown.item))

    def opacity_of(self, item: Item) -> float:
        """How strongly an item is shown, from 0 to 1: what stands back is pale."""
        by_drag = self._faded and item.role is Role.BODY
        pale = self._faded if by_drag else self._dark
        return _FADED if item.refs and pale.issuperset(item.refs) else 1.0


def _is_still(item: Item, moving: Collection[str]) -> bool:
    """Whether it stands on the ground, and none of these."""
    return item.role not in _GROUND and item.id not in moving
