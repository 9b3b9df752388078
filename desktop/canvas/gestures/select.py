"""Selecting: a click takes what lies under it, a rubber band takes what lies inside it."""

from collections.abc import Iterator

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.hits import Hit
from exporters.drawing.marks import Point
from schema.sizing import Box, area_box, body_box


def click(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    """Select what was pressed, or add it to the selection."""
    pressed(canvas, press, found)
    yield


def pressed(canvas: Canvas, press: Pointer, found: Hit) -> None:
    """What a press does to the selection."""
    if press.extend:
        canvas.toggle(found.refs)
    else:
        canvas.select(found.refs)


def rubber_band(canvas: Canvas, press: Pointer) -> Gesture:
    """Select all bodies, areas and notes that lie wholly inside the band."""
    try:
        pointer = yield
        while not pointer.released:
            canvas.band(press.at, pointer.at)
            pointer = yield
        inside = frozenset(_inside(canvas, press.at, pointer.at))
        canvas.select(canvas.selected | inside if press.extend else inside)
    finally:
        canvas.band(None)


def _inside(canvas: Canvas, start: Point, end: Point) -> Iterator[str]:
    (left, right), (top, bottom) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    for element, box in _boxes(canvas):
        if left <= box.left and box.right <= right and top <= box.top and box.bottom <= bottom:
            yield element


def _boxes(canvas: Canvas) -> Iterator[tuple[str, Box]]:
    partnership, view = canvas.partnership, canvas.view
    for placement in view.placements:
        yield placement.body, body_box(partnership, placement)
    for area in view.areas:
        yield area.id, area_box(partnership, view, area)
    for note in view.notes:
        yield note.id, Box(note.x, note.y, 0, 0)
