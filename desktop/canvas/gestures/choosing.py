"""Which gesture a press begins: it depends on the tool, and on what lies under the pointer."""

from desktop.canvas.gestures.bend import bend, pull_waypoint
from desktop.canvas.gestures.canvas import Canvas, Gesture, Handle, Pointer
from desktop.canvas.gestures.carry import carry
from desktop.canvas.gestures.carry_key import carry_key
from desktop.canvas.gestures.connect import connect
from desktop.canvas.gestures.fold import fold
from desktop.canvas.gestures.join import join
from desktop.canvas.gestures.move import move
from desktop.canvas.gestures.place import place
from desktop.canvas.gestures.reconnect import reconnect
from desktop.canvas.gestures.resize import resize
from desktop.canvas.gestures.select import click, rubber_band
from desktop.canvas.hits import Hit
from desktop.canvas.tools import Connecting, Placing, Tool
from exporters.drawing.marks import Role


def begin(canvas: Canvas, press: Pointer, tool: Tool, handle: Handle | None) -> Gesture:
    """The gesture that this press begins."""
    match tool:
        case Connecting(kind):
            return connect(canvas, press, kind)
        case Placing(kind):
            return place(canvas, press, kind)
    if handle is not None:
        return _pull(canvas, press, handle)
    return _take(canvas, press)


def _pull(canvas: Canvas, press: Pointer, handle: Handle) -> Gesture:
    if handle.name in ("source", "target"):
        return reconnect(canvas, handle)
    if handle.name.startswith("waypoint"):
        return pull_waypoint(canvas, press, handle)
    if handle.name in ("fold", "unfold"):
        return fold(canvas, handle)
    if handle.name == "join":
        return join(canvas, handle)
    return resize(canvas, press, handle)


def _take(canvas: Canvas, press: Pointer) -> Gesture:
    found = canvas.hit(press.at)
    if found is None or found.role is Role.TITLE:
        return rubber_band(canvas, press)
    if found.role is Role.KEY:
        return carry_key(canvas, press)
    if found.role is Role.CONNECTOR:
        return _take_line(canvas, press, found)
    return move(canvas, press, found)


def _take_line(canvas: Canvas, press: Pointer, found: Hit) -> Gesture:
    if press.extend:
        return click(canvas, press, found)
    return carry(canvas, press, found) if found.on_label else bend(canvas, press, found)
