"""Giving a body, an area or a note a least size by pulling at a corner or a side."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.canvas.gestures.standing import box_of, boxes_of
from desktop.tr import tr
from schema import Partnership
from schema.edits.placements import snap
from schema.edits.sizes import sized
from schema.guides import Guide
from schema.sizing import Box
from schema.stretching import Side, drawn_out, stretched


def resize(canvas: Canvas, press: Pointer, handle: Handle) -> Gesture:
    """Pull a corner; the opposite corner stays, and nothing gets smaller than its text and what it holds."""
    others = _others(canvas, handle.element)
    try:
        pointer = yield
        while not pointer.released:
            after, guides = _resized(canvas, press, handle, pointer, others)
            canvas.preview(after)
            canvas.guide(guides)
            pointer = yield
        canvas.apply(tr("Resize"), _resized(canvas, press, handle, pointer, others)[0])
    finally:
        canvas.guide(())
        canvas.preview(None)


def _others(canvas: Canvas, element: str) -> tuple[Box, ...]:
    """What the pulled sides may line up with: neither what the thing holds, nor what holds it."""
    homes = {place.body: place.area for place in canvas.view.placements}
    boxes = boxes_of(canvas.partnership, canvas.view)
    besides = {element, homes.get(element), *(body for body, home in homes.items() if home == element)}
    return tuple(box for id_, box in boxes.items() if id_ not in besides)


def _resized(
    canvas: Canvas, press: Pointer, handle: Handle, now: Pointer, others: tuple[Box, ...]
) -> tuple[Partnership, tuple[Guide, ...]]:
    across, down = _side(handle, "left", "right"), _side(handle, "top", "bottom")
    dx, dy = round(now.x - press.x), round(now.y - press.y)
    if not (snap(dx) or snap(dy)):
        return canvas.partnership, ()
    old = box_of(canvas.partnership, canvas.view, handle.element)
    raw = _drawn(old, across, down, dx, dy)
    if not now.free:
        raw = _on_grid(raw, across, down, *stretched(raw, across, down, others, canvas.reach)[:2])
    after = sized(canvas.partnership, canvas.view.id, handle.element, (raw.width, raw.height), (across, down))
    new = box_of(after, after.view(canvas.view.id), handle.element)
    is_lined_up = canvas.reach and not now.free
    return after, stretched(new, across, down, others, 0).guides if is_lined_up else ()


def _drawn(box: Box, across: Side, down: Side, dx: int, dy: int) -> Box:
    wide = drawn_out(box, across, dx)
    tall = drawn_out(Box(wide.y, wide.x, wide.height, wide.width), down, dy)
    return Box(tall.y, tall.x, tall.height, tall.width)


def _on_grid(raw: Box, across: Side, down: Side, dx: int, dy: int) -> Box:
    """The box with its pulled sides where they snap, else on the grid."""
    x = raw.left if across is Side.START else raw.right
    y = raw.top if down is Side.START else raw.bottom
    return _drawn(raw, across, down, snap(x + dx) - x, snap(y + dy) - y)


def _side(handle: Handle, start: str, end: str) -> Side:
    if start in handle.name:
        return Side.START
    return Side.END if end in handle.name else Side.NONE
