"""Giving a body a least size by pulling at a corner."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from schema import Partnership
from schema.edits.placements import edit_placement, snap
from schema.sizing import Box, body_box


def resize(canvas: Canvas, press: Pointer, handle: Handle) -> Gesture:
    """Pull a corner; the opposite corner stays, and the body never gets smaller than its text."""
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_resized(canvas, press, handle, pointer))
            pointer = yield
        canvas.apply("Resize", _resized(canvas, press, handle, pointer))
    finally:
        canvas.preview(None)


def _resized(canvas: Canvas, press: Pointer, handle: Handle, now: Pointer) -> Partnership:
    dx, dy = snap(now.x - press.x), snap(now.y - press.y)
    if not (dx or dy):
        return canvas.partnership
    old = _box(canvas.partnership, canvas.view.id, handle.element)
    from_left, from_top = (side in handle.name for side in ("left", "top"))
    width = max(8, old.width + (-dx if from_left else dx))
    height = max(8, old.height + (-dy if from_top else dy))
    sized = edit_placement(canvas.partnership, canvas.view.id, handle.element, width=width, height=height)
    new = _box(sized, canvas.view.id, handle.element)
    x = old.right - new.width if from_left else old.x
    y = old.bottom - new.height if from_top else old.y
    return edit_placement(sized, canvas.view.id, handle.element, x=x, y=y)


def _box(partnership: Partnership, view_id: str, body: str) -> Box:
    places = partnership.view(view_id).placements
    return body_box(partnership, next(place for place in places if place.body == body))
