"""Moving what is selected, on the grid and in line with its neighbours."""

from desktop.canvas.gestures.canvas import Canvas, Gesture, Pointer
from desktop.canvas.gestures.lining_up import Shift, Start, shift, start_of
from desktop.canvas.gestures.settling import offer_levels, settled
from desktop.canvas.gestures.standing import free_to_go
from desktop.canvas.hits import Hit
from desktop.tr import tr
from schema import Partnership
from schema.edits.moving import Moving, locked_in

_PULLED = 4
"""SVG user units from which on somebody means to move something."""


def move(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    """Move the pressed thing, and with it all that is selected; without movement it is a click."""
    had = canvas.selected
    _take(canvas, press, found)
    going = _going(canvas, found)
    start, moving = start_of(canvas, going), Moving(canvas.partnership, canvas.view.id, going)
    try:
        pointer, tried = (yield), Shift()
        while not pointer.released:
            tried = _try_out(canvas, going, moving, _shift(start, press, pointer), tried)
            pointer = yield
        _drop(canvas, going, _moved(going, moving, _shift(start, press, pointer)), found, press, had)
        _say_locked(canvas, found, press, pointer)
    finally:
        canvas.guide(())
        canvas.preview(None)


def _take(canvas: Canvas, press: Pointer, found: Hit) -> None:
    if press.extend:
        canvas.select(canvas.selected | set(found.refs))
    elif not canvas.selected.issuperset(found.refs):
        canvas.select(found.refs)


def _going(canvas: Canvas, found: Hit) -> frozenset[str]:
    """What a drag takes along: nothing when it pulls at what is locked."""
    if found.id in locked_in(canvas.view):
        return frozenset()
    return free_to_go(canvas.view, canvas.selected)


def _try_out(canvas: Canvas, going: frozenset[str], moving: Moving, way: Shift, tried: Shift) -> Shift:
    """Show this way, unless the last movement of the hand came to the same."""
    if way != tried:
        canvas.preview(_moved(going, moving, way))
        canvas.guide(way.guides)
    return way


def _drop(
    canvas: Canvas, going: frozenset[str], after: Partnership, found: Hit, press: Pointer, had: frozenset[str]
) -> None:
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


def _shift(start: Start | None, press: Pointer, now: Pointer) -> Shift:
    return Shift() if start is None else shift(start, press, now)


def _moved(going: frozenset[str], moving: Moving, way: Shift) -> Partnership:
    if way.is_none or not going:
        return moving.partnership
    return settled(moving.by(way.dx, way.dy), moving.view, going)


def _say_locked(canvas: Canvas, found: Hit, press: Pointer, end: Pointer) -> None:
    was_pulled = max(abs(end.x - press.x), abs(end.y - press.y)) >= _PULLED
    if was_pulled and found.id in locked_in(canvas.view):
        canvas.say(tr("This is locked in its place. Unlock lets it go; it stands in the Arrange menu."))
