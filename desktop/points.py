"""Waypoints and labels without a mouse: they are gone to, moved by the arrows, and taken away."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.canvas.gestures.bend import way_index, waypoint_index
from desktop.canvas.gestures.canvas import Handle
from desktop.canvas.walking import centre
from desktop.selected import lines_of
from desktop.session import Session
from desktop.tr import tr
from schema import Partnership, View
from schema import Point as Place
from schema.edits.pins import pin_of, set_label, set_waypoints
from schema.edits.placements import snap

if TYPE_CHECKING:
    from desktop.editor import Editor
    from desktop.window import Window

LABEL = "label"
_ROOM = 24


def go(by: int) -> Callable[["Window"], None]:
    """Go to the next point of the selected line, or back, round and round."""

    def gone(window: "Window") -> None:
        editor = window.editor
        if editor is not None:
            points, picked = editor.stage.grips.points, editor.stage.grips.picked
            at = points.index(picked) + by if picked in points else min(by, 0)
            if points:
                _pick(editor, points[at % len(points)])

    return gone


def add(window: "Window") -> None:
    """Add a waypoint in the middle of the longest piece of the selected line, and go to it."""
    editor = window.editor
    line = _line(editor.session) if editor is not None else None
    item = editor.stage.item_of(line) if editor is not None and line is not None else None
    if editor is None or line is None or item is None:
        return
    view, (x, y) = editor.stage.view, centre(item)
    waypoints, at = pin_of(view, line).waypoints, way_index(item, pin_of(view, line).waypoints, (x, y))
    here = Place(x=snap(x), y=snap(y))
    after = set_waypoints(editor.session.partnership, view.id, line, (*waypoints[:at], here, *waypoints[at:]))
    editor.session.document.apply(tr("Add waypoint"), after)
    _pick(editor, Handle(line, f"waypoint-{at}", (here.x, here.y)))


def nudge(editor: "Editor", dx: int, dy: int) -> bool:
    """Move the point that is gone to by so many SVG user units, in one step; False when there is none."""
    picked, session = editor.stage.grips.picked, editor.session
    if picked is None or session.view is None:
        return False
    x, y = picked.at
    edit = _label_moved if picked.name == LABEL else _waypoint_moved
    after = edit(session.partnership, session.view, picked, round(x + dx), round(y + dy))
    name = tr("Move label") if picked.name == LABEL else tr("Move waypoint")
    session.document.apply(name, after, merge=("nudge", session.view.id, picked.element, picked.name))
    _bring_into_sight(editor)
    return True


def leave(editor: "Editor") -> bool:
    """Go back from a point to its whole line; whether the keyboard was at one."""
    if editor.stage.grips.picked is None:
        return False
    editor.stage.pick(None)
    return True


def with_points(window: "Window") -> bool:
    """One line is selected, and it is drawn by itself."""
    return window.editor is not None and bool(window.editor.stage.grips.points)


def with_bendable(window: "Window") -> bool:
    """One line is selected that the open view draws by itself."""
    editor = window.editor
    line = _line(editor.session) if editor is not None else None
    item = editor.stage.item_of(line) if editor is not None and line is not None else None
    return item is not None and item.refs == (line,)


def _line(session: Session) -> str | None:
    chosen = lines_of(session)
    return chosen[0] if len(chosen) == 1 == len(session.selection.ids) else None


def _label_moved(partnership: Partnership, view: View, label: Handle, x: int, y: int) -> Partnership:
    return set_label(partnership, view.id, label.element, Place(x=x, y=y))


def _waypoint_moved(partnership: Partnership, view: View, point: Handle, x: int, y: int) -> Partnership:
    at, waypoints = waypoint_index(point), pin_of(view, point.element).waypoints
    moved = (*waypoints[:at], Place(x=snap(x), y=snap(y)), *waypoints[at + 1 :])
    return set_waypoints(partnership, view.id, point.element, moved)


def _pick(editor: "Editor", point: Handle) -> None:
    editor.stage.pick(point)
    editor.session.say(_told(editor, point))
    _bring_into_sight(editor)


def _told(editor: "Editor", point: Handle) -> str:
    if point.name == LABEL:
        return tr("Label: arrows move it, Delete lets it find its own place again, Esc leaves it.")
    count = sum(each.name != LABEL for each in editor.stage.grips.points)
    number = waypoint_index(point) + 1
    said = tr("Waypoint {number} of {count}", number=number, count=count)
    return f"{said}: {tr('arrows move it, Delete takes it away, Esc leaves it.')}"


def _bring_into_sight(editor: "Editor") -> None:
    place = editor.stage.grips.picked_place
    if place is not None:
        left, top, right, bottom = place
        editor.canvas.ensureVisible(QRectF(left, top, right - left, bottom - top), _ROOM, _ROOM)
