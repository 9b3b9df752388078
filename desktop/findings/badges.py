"""Badges on the page: a sign at whatever the rules remark on, with how many remarks there are.

They belong to the sitting and lie over the drawing, which knows nothing of them. They are made again only
where something else is remarked on or drawn, a few at a time and out of sight, are seen all at once, so that
the page is painted once, and step back while something is dragged.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsRectItem

from desktop import preferences
from desktop.canvas.hits import badge_box, bounds
from desktop.canvas.scene import Scene
from desktop.canvas.stage import Stage
from desktop.findings.checker import Checker, Remark
from desktop.findings.signs import SIZE, WORDS, figure, picture
from desktop.theme import plain_tip
from desktop.tr import tr
from exporters.drawing.marks import Item, Point, Role
from schema.rules import Severity

LAYER = "badges"
_SLICE = 6
"""Milliseconds at a time for which badges are made."""
_MOST = 4
"""Sentences in a tip."""
_SHARE = 0.25
"""Pictures are painted four times as large."""


class _Badge(NamedTuple):
    item: Item
    remark: Remark
    graphic: QGraphicsItem


class Badges(QObject):
    """Keeps the badges in step with what is found and with what is shown."""

    def __init__(self, checker: Checker, stage: Stage, scene: Scene) -> None:
        super().__init__(stage)
        self._checker, self._stage, self._scene = checker, stage, scene
        self._there: dict[str, _Badge] = {}
        self._made: dict[str, _Badge] = {}
        """Not seen yet."""
        self._gone: list[QGraphicsItem] = []
        """Not seen any more, and still to be taken away."""
        self._ground: QGraphicsRectItem | None = None
        self._to_do: Iterator[None] = iter(())
        self._is_late = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        checker.changed.connect(self.refresh)
        stage.shown.connect(self._follow)
        stage.rested.connect(self._come_back)
        preferences.changes.changed.connect(self.refresh)

    @property
    def shown(self) -> dict[str, Remark]:
        """What is remarked on what carries a badge now, by the id of its item in the drawing."""
        is_seen = self._ground is not None and self._ground.isVisible()
        return {item: badge.remark for item, badge in self._there.items()} if is_seen else {}

    @property
    def is_settled(self) -> bool:
        """Whether every badge is made."""
        return not self._timer.isActive() and not self._is_late

    @property
    def graphics(self) -> tuple[QGraphicsItem, ...]:
        """The badges as they lie on the page."""
        return tuple(badge.graphic for badge in self._there.values())

    def tip_of(self, item: str) -> str:
        """The tip of the badge of an item of the drawing. Raises KeyError where there is none."""
        return self._there[item].graphic.toolTip()

    def said_of(self, elements: tuple[str, ...]) -> str:
        """What is remarked on a thing of the page, in sentences; empty where nothing is."""
        remark = _together(elements, self._checker.result.remarks)
        return told(remark) if remark is not None else ""

    def refresh(self, _preference: str = "") -> None:
        """Bring the badges in step, a few at a time."""
        self._is_late = False
        self._to_do = self._steps()
        self._timer.start()

    def _follow(self) -> None:
        """What is dragged would leave its badge behind; a frame of a drag costs a look at this."""
        self._is_late = self._stage.is_busy
        if not self._is_late:
            self.refresh()
        elif self._ground is not None and self._ground.isVisible():
            self._ground.setVisible(False)

    def _come_back(self) -> None:
        if self._ground is not None:
            self._ground.setVisible(True)
        if self._is_late:
            self.refresh()

    def _go_on(self) -> None:
        if self._stage.is_busy:
            self._is_late = True
            self._timer.stop()
            return
        since = QElapsedTimer()
        since.start()
        for _ in self._to_do:
            if since.elapsed() >= _SLICE:
                return
        self._timer.stop()

    def _steps(self) -> Iterator[None]:
        if self._ground is not None and self._ground.scene() is None:
            # The page was taken away with all that lay over it.
            self._there, self._made, self._gone, self._ground = {}, {}, [], None
        self._gone += [badge.graphic for badge in self._made.values()]
        self._made, stays = {}, set[str]()
        for item, remark in self._wanted():
            there = self._there.get(item.id)
            if there is not None and there.item is item and there.remark == remark:
                stays.add(item.id)
            elif (place := _place(item)) is not None:
                self._made[item.id] = _Badge(item, remark, self._graphic(remark, place))
            yield
        self._exchange(stays)
        while self._gone:
            self._scene.removeItem(self._gone.pop())
            yield

    def _wanted(self) -> Iterator[tuple[Item, Remark]]:
        """What is drawn of what is remarked on."""
        drawing, remarks = self._scene.drawing, self._checker.result.remarks
        elements = drawing.elements if drawing is not None and preferences.is_on("badges") else {}
        wanted = {item.id: item for each in remarks if (item := elements.get(each)) is not None}
        for item in wanted.values():
            remark = _together(item.refs, remarks)
            if remark is not None:
                yield item, remark

    def _exchange(self, stays: Collection[str]) -> None:
        """Show those that were made, and hide those that neither stay nor were made anew."""
        gone = [badge.graphic for id_, badge in self._there.items() if id_ not in stays]
        self._there = {id_: badge for id_, badge in self._there.items() if id_ in stays} | self._made
        for graphic in gone:
            graphic.setVisible(False)
        for item, _, graphic in self._there.values():
            graphic.setOpacity(self._scene.opacity_of(item))
            graphic.setVisible(True)
        self._made = {}
        self._gone += gone

    def _graphic(self, remark: Remark, place: Point) -> QGraphicsItem:
        """A badge that is not seen yet."""
        if self._ground is None:
            self._ground = QGraphicsRectItem()
            self._ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
            self._scene.lay_over([self._ground], LAYER)
        made = QGraphicsPixmapItem(picture(remark.kind, figure(len(remark.sentences))))
        made.setVisible(False)
        made.setParentItem(self._ground)
        made.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
        made.setScale(_SHARE)
        made.setPos(place[0] - SIZE / 2, place[1] - SIZE / 2)
        made.setToolTip(plain_tip(told(remark)))
        return made


def _together(elements: tuple[str, ...], remarks: Mapping[str, Remark]) -> Remark | None:
    """What is remarked on all of these: a bundle stands for several lines."""
    found = [remarks[each] for each in elements if each in remarks]
    if len(found) < 2:
        return found[0] if found else None
    heaviest = min(found, key=lambda remark: Severity(remark.kind).weight)
    return Remark(heaviest.kind, tuple(dict.fromkeys(said for each in found for said in each.sentences)))


def told(remark: Remark) -> str:
    """What is remarked on an element, in sentences."""
    count, said = len(remark.sentences), " ".join(remark.sentences[:_MOST])
    if count == 1:
        return f"{tr(WORDS[remark.kind])}: {said}"
    return f"{tr('{count} findings', count=count)}: {said}{' …' if count > _MOST else ''}"


def _place(item: Item) -> Point | None:
    """The corner of a body; beside a line's own badge, where the line is and no words are."""
    if item.role is Role.BODY:
        box = bounds(item)
        return box and box[:2]
    box = badge_box(item) if item.role is Role.CONNECTOR else None
    return (box[0] - SIZE / 2 - 3, (box[1] + box[3]) / 2) if box is not None else None
