"""Carrying the key to where it is wanted on the page."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.hits import bounds
from desktop.canvas.page_key import KEY
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Partnership
from schema import Point as Place
from schema.edits.placements import snap
from schema.edits.views import move_key

_NEAR = 32
"""SVG user units from its left side at which a key is held that was as wide as the page."""


def carry_key(canvas: Canvas, press: Pointer) -> Gesture:
    """Select the key; when it is dragged, it stays where it is let go."""
    canvas.select((KEY,))
    grip = _grip(canvas, press)
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_carried(canvas, press, pointer, grip))
            pointer = yield
        after = _carried(canvas, press, pointer, grip)
        canvas.apply(tr("Move the key"), after)
        if after.view(canvas.view.id).key_at is not None:
            canvas.say(tr("Put the key back, in the Arrange menu, lets it stand below the map again."))
    finally:
        canvas.preview(None)


def _grip(canvas: Canvas, press: Pointer) -> Point:
    """Where the key is held, from its corner."""
    item = canvas.item_of(KEY)
    left, top, _, _ = (bounds(item) if item else None) or (*press.at, *press.at)
    across = press.x - left
    # Below the map it is as wide as that; in the map it becomes narrow, and must not leave the pointer.
    return across if canvas.view.key_at else min(across, _NEAR), press.y - top


def _carried(canvas: Canvas, press: Pointer, now: Pointer, grip: Point) -> Partnership:
    if not (snap(now.x - press.x) or snap(now.y - press.y)):
        return canvas.partnership
    x, y = now.x - grip[0], now.y - grip[1]
    at = Place(x=round(x), y=round(y)) if now.free else Place(x=snap(x), y=snap(y))
    return move_key(canvas.partnership, canvas.view.id, at)
