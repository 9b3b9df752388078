"""Carrying a label: the badge of a line, with its words, stays where it is put."""

from itertools import pairwise
from math import hypot

from desktop.canvas.gestures.bend import nearest
from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.select import pressed
from desktop.canvas.hits import Hit, badge_box, route
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Partnership
from schema import Point as Place
from schema.edits.pins import set_label

_STILL = 4
_REACH = 16
"""How near, in SVG user units, a badge must be to its line to sit on it."""


def carry(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    """Select the line; when its label is dragged, it stays where it is let go."""
    pressed(canvas, press, found)
    item = canvas.item_of(found.id)
    line, badge = (route(item), badge_box(item)) if item else ((), None)
    left, top, right, bottom = badge or (*press.at, *press.at)
    grip = press.x - (left + right) / 2, press.y - (top + bottom) / 2
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_carried(canvas, found.id, press, pointer, grip, line))
            pointer = yield
        canvas.apply(tr("Move label"), _carried(canvas, found.id, press, pointer, grip, line))
    finally:
        canvas.preview(None)


def _carried(
    canvas: Canvas, line: str, press: Pointer, now: Pointer, grip: Point, points: tuple[Point, ...]
) -> Partnership:
    if hypot(now.x - press.x, now.y - press.y) < _STILL:
        return canvas.partnership
    x, y = _on_line(points, (now.x - grip[0], now.y - grip[1]))
    return set_label(canvas.partnership, canvas.view.id, line, Place(x=round(x), y=round(y)))


def _on_line(points: tuple[Point, ...], at: Point) -> Point:
    """The place on the line that is near, else the place itself."""
    near = (nearest(a, b, at) for a, b in pairwise(points))
    away, best = min(((hypot(p[0] - at[0], p[1] - at[1]), p) for p in near), default=(_REACH, at))
    return best if away < _REACH else at
