"""Bringing a body that exists onto the view: it hangs on the pointer until it is released."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.settling import offer_levels, settled
from desktop.tr import tr
from schema import Partnership, Placement
from schema.edits.placements import place, snap
from schema.sizing import body_box


def bring(canvas: Canvas, press: Pointer, body: str) -> Gesture:
    """Place a body with its middle at the pointer; one that stands on the view already is only selected."""
    pointer, is_there = press, any(placed.body == body for placed in canvas.view.placements)
    try:
        while not pointer.released:
            if not is_there:
                canvas.preview(_with(canvas, pointer, body))
            pointer = yield
        if is_there:
            canvas.say(tr("{name} stands on this view already.", name=canvas.partnership.body(body).name))
        else:
            after = settled(_with(canvas, pointer, body), canvas.view.id, frozenset((body,)))
            canvas.apply(tr("Place on view"), after)
            offer_levels(canvas, frozenset((body,)))
        canvas.select((body,))
    finally:
        canvas.preview(None)


def _with(canvas: Canvas, pointer: Pointer, body: str) -> Partnership:
    box = body_box(canvas.partnership, Placement(body=body, x=0, y=0))
    x, y = snap(pointer.x - box.width / 2), snap(pointer.y - box.height / 2)
    return place(canvas.partnership, canvas.view.id, Placement(body=body, x=x, y=y))
