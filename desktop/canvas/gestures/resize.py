"""Giving a body or an area a least size by pulling at a corner."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.tr import tr
from schema import Area, Partnership, View
from schema.edits.areas import edit_area
from schema.edits.placements import edit_placement, snap
from schema.sizing import Box, area_box, body_box


def resize(canvas: Canvas, press: Pointer, handle: Handle) -> Gesture:
    """Pull a corner; the opposite corner stays, and nothing gets smaller than its text and what it holds."""
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_resized(canvas, press, handle, pointer))
            pointer = yield
        canvas.apply(tr("Resize"), _resized(canvas, press, handle, pointer))
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
    # An area may begin left of its own corner, because of what it holds: it is measured from there.
    here = {"x": old.x, "y": old.y, "width": width, "height": height}
    sized = _edited(canvas, canvas.partnership, handle.element, **here)
    new = _box(sized, canvas.view.id, handle.element)
    x = old.right - new.width if from_left else old.x
    y = old.bottom - new.height if from_top else old.y
    return _edited(canvas, sized, handle.element, x=x, y=y)


def _edited(canvas: Canvas, partnership: Partnership, element: str, **fields: int) -> Partnership:
    edit = edit_area if _area(canvas.view, element) else edit_placement
    return edit(partnership, canvas.view.id, element, **fields)


def _box(partnership: Partnership, view_id: str, element: str) -> Box:
    view = partnership.view(view_id)
    area = _area(view, element)
    if area is not None:
        return area_box(partnership, view, area)
    return body_box(partnership, next(place for place in view.placements if place.body == element))


def _area(view: View, element: str) -> Area | None:
    return next((area for area in view.areas if area.id == element), None)
