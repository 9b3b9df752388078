"""Placing a new body: it hangs on the pointer until it is released."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.settling import level_at, settled
from desktop.tr import tr
from schema import Body, Partnership, Placement
from schema.edits.bodies import add_body
from schema.edits.placements import place as placed
from schema.edits.placements import snap
from schema.ids import new_id
from schema.sizing import body_box


def place(canvas: Canvas, press: Pointer, kind: str) -> Gesture:
    """Add a body of this kind with its middle at the pointer, at the level of the band below it."""
    pointer = press
    try:
        while not pointer.released:
            canvas.preview(_with_body(canvas, pointer, kind)[0])
            pointer = yield
        after, body = _with_body(canvas, pointer, kind)
        canvas.apply(
            tr("Add {kind}", kind=canvas.partnership.body_kind(kind).name),
            settled(after, canvas.view.id, body),
        )
        canvas.put_down_tool()
        canvas.select(body)
        canvas.edit_label(next(iter(body)))
    finally:
        canvas.preview(None)


def _with_body(canvas: Canvas, pointer: Pointer, kind: str) -> tuple[Partnership, frozenset[str]]:
    partnership, view = canvas.partnership, canvas.view
    body = new_body(partnership, kind, level_at(partnership, view, *pointer.at))
    grown = add_body(partnership, body)
    box = body_box(grown, Placement(body=body.id, x=0, y=0))
    x, y = snap(pointer.x - box.width / 2), snap(pointer.y - box.height / 2)
    return placed(grown, view.id, Placement(body=body.id, x=x, y=y)), frozenset((body.id,))


def new_body(partnership: Partnership, kind: str, level: str | None) -> Body:
    """A body of this kind that has no name of its own yet."""
    name = tr("New {kind}", kind=partnership.body_kind(kind).name.lower())
    levels = () if level is None else (level,)
    return Body(id=new_id(partnership, name), name=name, kind=kind, levels=levels)
