"""Pulling a line out of a body's handle: the kind is asked for where it is dropped."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.tr import tr
from schema.likely import likely_bodies

_STILL = 6
"""SVG user units within which a pull is only a press."""


def join(canvas: Canvas, handle: Handle) -> Gesture:
    """Pull a line from this body to another, or to a place where a body is to stand."""
    try:
        canvas.fade(_unlikely(canvas, handle.element))
        pointer = yield
        while not pointer.released:
            canvas.lead(handle.at, pointer.at)
            canvas.say(_word(canvas, handle.element, pointer))
            pointer = yield
    finally:
        canvas.fade(())
        canvas.lead(None)
    _drop(canvas, handle, pointer)


def _drop(canvas: Canvas, handle: Handle, pointer: Pointer) -> None:
    target = canvas.body_at(pointer.at)
    if _is_still(handle, pointer) or target == handle.element:
        canvas.select((handle.element,))
        canvas.say(tr("Drag from here to another body, or to an empty place, to draw a line."))
    elif target is None:
        canvas.propose_bodies(pointer.at, handle.element)
    else:
        canvas.propose_kinds(handle.element, target, pointer.at)


def _is_still(handle: Handle, pointer: Pointer) -> bool:
    return abs(handle.at[0] - pointer.x) <= _STILL and abs(handle.at[1] - pointer.y) <= _STILL


def _unlikely(canvas: Canvas, source: str) -> frozenset[str]:
    placed = frozenset(placement.body for placement in canvas.view.placements)
    return placed - likely_bodies(canvas.partnership, source) - {source}


def _word(canvas: Canvas, source: str, pointer: Pointer) -> str:
    start, target = canvas.partnership.body(source).name, canvas.body_at(pointer.at)
    if target is None or target == source:
        return tr(
            "From {start}: let go over a body, or over an empty place to make one. Esc cancels.", start=start
        )
    return tr(
        "From {start} to {body}: let go to choose the kind of line.",
        start=start,
        body=canvas.partnership.body(target).name,
    )
