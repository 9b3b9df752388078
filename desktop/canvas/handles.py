"""What shows that something is selected, and by what it can be pulled."""

from collections.abc import Collection, Iterable, Iterator
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsPathItem, QGraphicsRectItem

from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.gestures.standing import note_box
from desktop.canvas.hits import badge_box, bounds, route
from desktop.canvas.line_outline import outline_of_line
from desktop.canvas.marks import path
from desktop.canvas.page_key import item_of, refs_of
from exporters.drawing.marks import Drawing, Item, Point, Role, Segment
from schema import View
from schema.collapsing import collapsed_areas
from schema.edits.moving import locked_in

HALO, ACCENT = "#FFB81C", "#005EB8"
_HALF = 4.0


def handles_of(
    drawing: Drawing, selected: Collection[str], view: View | None = None, hovered: str | None = None
) -> tuple[Handle, ...]:
    """The handles of the one thing that is selected, waypoints, and what lines are pulled from.

    Lines are pulled from the body under the pointer, and from the one that is selected. What is locked or
    collapsed keeps its size.
    """
    own = [item for item in _chosen(drawing, selected) if set(refs_of(item)[:1]) == set(selected)]
    alone = own[0] if len(own) == 1 and len(own[0].refs) <= 1 + (own[0].role is Role.AREA) else None
    steady = {*locked_in(view), *collapsed_areas(view)} if view is not None else set()
    sizes = tuple(_handles(alone)) if alone and steady.isdisjoint(refs_of(alone)[:1]) else ()
    body = alone.refs[0] if alone and alone.role is Role.BODY else None
    bends = waypoint_handles(view, selected) if view is not None else ()
    sizes += tuple(_note_handles(view, selected)) if view is not None else ()
    return (*bends, *sizes, *join_handles(drawing, {body, hovered}))


def waypoint_handles(view: View, selected: Collection[str]) -> tuple[Handle, ...]:
    """A handle at each waypoint of the lines that are selected."""
    return tuple(
        Handle(pin.connector, f"waypoint-{index}", (point.x, point.y))
        for pin in view.pins
        if pin.connector in selected
        for index, point in enumerate(pin.waypoints)
    )


def label_handles(drawing: Drawing, lines: Collection[str]) -> Iterator[Handle]:
    """The middle of the label of each of these lines that is drawn by itself."""
    for line in sorted(lines):
        item = item_of(drawing, line)
        is_own = item is not None and item.role is Role.CONNECTOR and item.refs == (line,)
        box = badge_box(item) if item is not None and is_own else None
        if box is not None:
            yield Handle(line, "label", ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))


def join_handles(drawing: Drawing, bodies: Collection[str | None]) -> Iterator[Handle]:
    """Handles in the middle of each side of these bodies, out of which lines are pulled."""
    for body in sorted(filter(None, bodies)):
        item = drawing.elements.get(body)
        box = bounds(item) if item is not None and item.role is Role.BODY else None
        if item is not None and box is not None:
            left, top, right, bottom = box
            across, down = (left + right) / 2, (top + bottom) / 2
            for at in ((across, top), (right, down), (across, bottom), (left, down)):
                yield Handle(item.refs[0], "join", at)


def handle_at(handles: tuple[Handle, ...], at: Point, tolerance: float) -> Handle | None:
    """The handle at a point, both in SVG user units."""
    near = (h for h in handles if hypot(h.at[0] - at[0], h.at[1] - at[1]) <= tolerance)
    return next(near, None)


def selection_graphics(
    drawing: Drawing, selected: Collection[str], handles: Iterable[Handle], picked: Handle | None = None
) -> list[QGraphicsItem]:
    """Outlines of what is selected, and handles; their lines stay equally thin at every zoom."""
    outlines = [_outline(item) for item in _chosen(drawing, selected)]
    return [*outlines, *(_knob(handle, filled=handle == picked) for handle in handles)]


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
    found = (item_of(drawing, element) for element in sorted(selected))
    return [item for item in found if item is not None]


def _handles(item: Item) -> Iterator[Handle]:
    if item.role is Role.CONNECTOR:
        points = route(item)
        yield Handle(item.refs[0], "source", points[0])
        yield Handle(item.refs[0], "target", points[-1])
    box = bounds(item)
    if item.role in (Role.BODY, Role.AREA) and box is not None:
        left, top, right, bottom = box
        yield Handle(item.refs[0], "left-top", (left, top))
        yield Handle(item.refs[0], "right-top", (right, top))
        yield Handle(item.refs[0], "left-bottom", (left, bottom))
        yield Handle(item.refs[0], "right-bottom", (right, bottom))


def _note_handles(view: View, selected: Collection[str]) -> Iterator[Handle]:
    """At the sides of the one note that is selected: as wide as it was made, however short its words."""
    for note in view.notes:
        if {note.id} == set(selected):
            box = note_box(note)
            yield Handle(note.id, "left", (box.left, box.middle))
            yield Handle(note.id, "right", (box.right, box.middle))


def _outline(item: Item) -> QGraphicsItem:
    if item.role is Role.CONNECTOR:
        outline = QGraphicsPathItem(path(outline_of_line(route(item), badge_box(item))))
    else:
        outline = QGraphicsPathItem(path(_rectangle(item)))
    outline.setPen(_pen(HALO, 3))
    return outline


def _rectangle(item: Item) -> list[Segment]:
    left, top, right, bottom = bounds(item) or (0, 0, 0, 0)
    left, top, right, bottom = left - 2, top - 2, right + 2, bottom + 2
    return [("M", (left, top)), ("L", (right, top)), ("L", (right, bottom)), ("L", (left, bottom)), ("Z",)]


def _knob(handle: Handle, *, filled: bool) -> QGraphicsItem:
    knob = QGraphicsPathItem(_shape(handle))
    knob.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    knob.setPos(*handle.at)
    knob.setPen(_pen(ACCENT, 1.5))
    knob.setBrush(QBrush(QColor(ACCENT if filled else "#FFFFFF")))
    return knob


def _shape(handle: Handle) -> QPainterPath:
    """What is pulled for a size or an end is square, a waypoint is a diamond, what gives lines is a plus."""
    shape, size = QPainterPath(), _HALF
    if handle.name == "join":
        shape.addEllipse(QPointF(0, 0), size + 1.5, size + 1.5)
        for across, down in ((2.5, 0), (0, 2.5)):
            shape.moveTo(-across, -down)
            shape.lineTo(across, down)
    elif handle.name.startswith("waypoint"):
        size += 1.5
        shape.addPolygon([QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)])
        shape.closeSubpath()
    else:
        shape.addRect(-size, -size, 2 * size, 2 * size)
    return shape


def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen
