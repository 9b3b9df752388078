"""What shows that something is selected, and by what it can be pulled."""

from collections.abc import Collection, Iterator
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsPathItem, QGraphicsRectItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.hits import bounds, route
from desktop.canvas.marks import path
from exporters.drawing.marks import Drawing, Item, Point, Role, Segment

HALO, ACCENT = "#FFB81C", "#005EB8"
_HALF = 4.0


def handles_of(drawing: Drawing, selected: Collection[str]) -> tuple[Handle, ...]:
    """The handles of the one body or line that is selected; with several there are none."""
    chosen = [item for item in _chosen(drawing, selected) if set(item.refs) == set(selected)]
    if len(chosen) != 1 or len(chosen[0].refs) != 1:
        return ()
    return tuple(_handles(chosen[0]))


def handle_at(handles: tuple[Handle, ...], at: Point, tolerance: float) -> Handle | None:
    """The handle at a point, both in SVG user units."""
    near = (h for h in handles if hypot(h.at[0] - at[0], h.at[1] - at[1]) <= tolerance)
    return next(near, None)


def selection_graphics(drawing: Drawing, selected: Collection[str]) -> list[QGraphicsItem]:
    """Outlines of what is selected, and its handles; their lines stay equally thin at every zoom."""
    outlines = [_outline(item) for item in _chosen(drawing, selected)]
    return [*outlines, *(_knob(handle.at) for handle in handles_of(drawing, selected))]


def band_graphics(start: Point, end: Point) -> list[QGraphicsItem]:
    """A rubber band between two corners."""
    band = QGraphicsRectItem(QRectF(QPointF(*start), QPointF(*end)).normalized())
    band.setPen(_pen(ACCENT, 1))
    shade = QColor(ACCENT)
    shade.setAlpha(24)
    band.setBrush(QBrush(shade))
    return [band]


def lead_graphics(start: Point, end: Point) -> list[QGraphicsItem]:
    """The line that is being pulled."""
    line = QGraphicsLineItem(QLineF(QPointF(*start), QPointF(*end)))
    line.setPen(_pen(ACCENT, 2, Qt.PenStyle.DashLine))
    return [line]


def _chosen(drawing: Drawing, selected: Collection[str]) -> list[Item]:
    wanted = set(selected)
    roles = (Role.BODY, Role.CONNECTOR, Role.AREA, Role.NOTE)
    return [item for item in drawing.items if item.role in roles and wanted.intersection(item.refs[:1])]


def _handles(item: Item) -> Iterator[Handle]:
    if item.role is Role.CONNECTOR:
        points = route(item)
        yield Handle(item.refs[0], "source", points[0])
        yield Handle(item.refs[0], "target", points[-1])
    box = bounds(item)
    if item.role is Role.BODY and box is not None:
        left, top, right, bottom = box
        yield Handle(item.refs[0], "left-top", (left, top))
        yield Handle(item.refs[0], "right-top", (right, top))
        yield Handle(item.refs[0], "left-bottom", (left, bottom))
        yield Handle(item.refs[0], "right-bottom", (right, bottom))


def _outline(item: Item) -> QGraphicsItem:
    if item.role is Role.CONNECTOR:
        first, *rest = route(item)
        segments: list[Segment] = [("M", first), *(("L", point) for point in rest)]
        outline = QGraphicsPathItem(path(segments))
    else:
        outline = QGraphicsPathItem(path(_rectangle(item)))
    outline.setPen(_pen(HALO, 3))
    return outline


def _rectangle(item: Item) -> list[Segment]:
    left, top, right, bottom = bounds(item) or (0, 0, 0, 0)
    left, top, right, bottom = left - 2, top - 2, right + 2, bottom + 2
    return [("M", (left, top)), ("L", (right, top)), ("L", (right, bottom)), ("L", (left, bottom)), ("Z",)]


def _knob(at: Point) -> QGraphicsItem:
    knob = QGraphicsRectItem(-_HALF, -_HALF, 2 * _HALF, 2 * _HALF)
    knob.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    knob.setPos(*at)
    knob.setPen(_pen(ACCENT, 1.5))
    knob.setBrush(QBrush(QColor("#FFFFFF")))
    return knob


def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen
