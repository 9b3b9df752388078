"""Moving what is selected, on the grid."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.settling import offer_levels, settled
from desktop.canvas.hits import Hit
from desktop.tr import tr
from schema import Partnership, View
from schema.edits.moving import move as moved
from schema.edits.placements import snap


def move(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    """Move the pressed thing, and with it all that is selected; without movement it is a click."""
    had = canvas.selected
    _take(canvas, press, found)
    going = movable(canvas.view, canvas.selected)
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_shifted(canvas, going, press, pointer))
            pointer = yield
        _drop(canvas, going, press, pointer, found, had)
    finally:
        canvas.preview(None)


def movable(view: View, ids: frozenset[str]) -> frozenset[str]:
    """Those of the ids that stand somewhere in the view."""
    there = {placement.body for placement in view.placements}
    there.update(area.id for area in view.areas)
    there.update(note.id for note in view.notes)
    return ids & there


def _take(canvas: Canvas, press: Pointer, found: Hit) -> None:
    if press.extend:
        canvas.select(canvas.selected | set(found.refs))
    elif not canvas.selected.issuperset(found.refs):
        canvas.select(found.refs)


def _drop(
    canvas: Canvas, going: frozenset[str], press: Pointer, end: Pointer, found: Hit, had: frozenset[str]
) -> None:
    after = _shifted(canvas, going, press, end)
    if after is canvas.partnership:
        _click(canvas, press, found, had)
        return
    canvas.apply(tr("Move"), after)
    offer_levels(canvas, going)


def _click(canvas: Canvas, press: Pointer, found: Hit, had: frozenset[str]) -> None:
    if not press.extend:
        canvas.select(found.refs)
    elif had.issuperset(found.refs):
        canvas.toggle(found.refs)


def _shifted(canvas: Canvas, going: frozenset[str], press: Pointer, now: Pointer) -> Partnership:
    dx, dy = snap(now.x - press.x), snap(now.y - press.y)
    if not (dx or dy) or not going:
        return canvas.partnership
    return settled(moved(canvas.partnership, canvas.view.id, going, dx, dy), canvas.view.id, going)
