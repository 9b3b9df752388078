"""Bending a line: dragging it makes a waypoint, and a waypoint is dragged where the line shall pass."""

from itertools import pairwise
from math import hypot

from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.canvas.gestures.select import pressed
from desktop.canvas.hits import Hit, route
from desktop.tr import tr
from exporters.drawing.marks import Item, Point
from schema import Partnership
from schema import Point as Place
from schema.edits.pins import pin_of, set_waypoints
from schema.edits.placements import snap


def bend(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    """Select the line; when it is dragged, it gets a waypoint where it is let go."""
    pressed(canvas, press, found)
    line, index = found.id, _index(canvas, found.id, press.at)
    waypoints = _waypoints(canvas, line)
    before, after = waypoints[:index], waypoints[index:]
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_with(canvas, line, (*before, *_dragged(press, pointer), *after)))
            pointer = yield
        if _dragged(press, pointer):
            canvas.apply(
                tr("Add waypoint"), _with(canvas, line, (*before, *_dragged(press, pointer), *after))
            )
            canvas.pick(_handle(line, index, pointer))
    finally:
        canvas.preview(None)


def pull_waypoint(canvas: Canvas, press: Pointer, handle: Handle) -> Gesture:
    """Move a waypoint; without movement it is picked, for Delete to take it away."""
    index = waypoint_index(handle)
    waypoints = _waypoints(canvas, handle.element)
    try:
        pointer = yield
        while not pointer.released:
            canvas.preview(_moved(canvas, handle, waypoints, press, pointer))
            pointer = yield
        canvas.apply(tr("Move waypoint"), _moved(canvas, handle, waypoints, press, pointer))
        canvas.pick(_handle(handle.element, index, pointer))
        canvas.say(tr("Delete or a double click takes this waypoint away; the line stays."))
    finally:
        canvas.preview(None)


def waypoint_index(handle: Handle) -> int:
    """Which waypoint of its line a handle is."""
    return int(handle.name.removeprefix("waypoint-"))


def _moved(
    canvas: Canvas, handle: Handle, waypoints: tuple[Place, ...], press: Pointer, now: Pointer
) -> Partnership:
    index = waypoint_index(handle)
    here = _dragged(press, now) or (waypoints[index],)
    return _with(canvas, handle.element, (*waypoints[:index], *here, *waypoints[index + 1 :]))


def _dragged(press: Pointer, now: Pointer) -> tuple[Place, ...]:
    """The waypoint where the pointer is now; none as long as it has hardly moved."""
    if not (snap(now.x - press.x) or snap(now.y - press.y)):
        return ()
    return (Place(x=snap(now.x), y=snap(now.y)),)


def _with(canvas: Canvas, line: str, waypoints: tuple[Place, ...]) -> Partnership:
    return set_waypoints(canvas.partnership, canvas.view.id, line, waypoints)


def _waypoints(canvas: Canvas, line: str) -> tuple[Place, ...]:
    return pin_of(canvas.view, line).waypoints


def _handle(line: str, index: int, pointer: Pointer) -> Handle:
    return Handle(line, f"waypoint-{index}", (snap(pointer.x), snap(pointer.y)))


def _index(canvas: Canvas, line: str, at: Point) -> int:
    return way_index(canvas.item_of(line), _waypoints(canvas, line), at)


def way_index(item: Item | None, waypoints: tuple[Place, ...], at: Point) -> int:
    """How many of its waypoints a line passes before it comes to this place."""
    points = route(item) if item else ()
    here = _way_to(points, at)
    return sum(_way_to(points, (each.x, each.y)) < here for each in waypoints)


def _way_to(points: tuple[Point, ...], at: Point) -> float:
    """How far along the line its point nearest to a place is."""
    best, gone = (float("inf"), 0.0), 0.0
    for a, b in pairwise(points):
        near = nearest(a, b, at)
        best = min(best, (_distance(near, at), gone + _distance(near, a)))
        gone += _distance(a, b)
    return best[1]


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def nearest(a: Point, b: Point, at: Point) -> Point:
    """The point between two others that is nearest to a place."""
    along, down = b[0] - a[0], b[1] - a[1]
    square = along * along + down * down
    share = 0.0 if not square else ((at[0] - a[0]) * along + (at[1] - a[1]) * down) / square
    share = max(0.0, min(1.0, share))
    return a[0] + share * along, a[1] + share * down
