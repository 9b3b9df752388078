"""What commands do to waypoints and to places of labels."""

from typing import TYPE_CHECKING

from desktop import deleting
from desktop.canvas.gestures.bend import waypoint_index
from desktop.canvas.gestures.canvas import Handle
from desktop.points import LABEL
from desktop.selected import lines_of
from desktop.session import Session
from desktop.tr import tr
from schema import View
from schema.edits.pins import free_labels, pin_of, set_waypoints, straighten

if TYPE_CHECKING:
    from desktop.window import Window


def delete(window: "Window") -> None:
    """Delete the waypoint that is picked, or let its label go; without either, what is selected."""
    if not window.editor:
        return
    picked = window.editor.stage.grips.picked
    if picked is not None and picked.name == LABEL:
        reset_labels(window.editor.session)
    elif picked is not None:
        remove_waypoint(window.editor.session, picked)
    else:
        deleting.take_away(window.editor.session)


def remove_waypoint(session: Session, handle: Handle) -> None:
    """Take a waypoint away; the line stays."""
    if session.view is None:
        return
    index, waypoints = waypoint_index(handle), pin_of(session.view, handle.element).waypoints
    left = (*waypoints[:index], *waypoints[index + 1 :])
    after = set_waypoints(session.partnership, session.view.id, handle.element, left)
    session.document.apply(tr("Remove waypoint"), after)
    session.say(tr("Took the waypoint away."))


def straighten_lines(session: Session) -> None:
    """Take all waypoints from the selected lines, from all lines of the view when none is selected."""
    if session.view is not None:
        after = straighten(session.partnership, session.view.id, _bent(session, session.view))
        session.document.apply(tr("Straighten"), after)
        session.say(tr("Waypoints are gone."))


def reset_labels(session: Session) -> None:
    """Let labels of the selected lines find their own places, of all lines when none is selected."""
    if session.view is not None:
        after = free_labels(session.partnership, session.view.id, _bent(session, session.view))
        session.document.apply(tr("Reset labels"), after)
        session.say(tr("Labels find their own places again."))


def has_pins(window: "Window") -> bool:
    """Something is fixed about a selected line, or about any when none is selected."""
    session = window.editor.session if window.editor else None
    return bool(session and session.view and _bent(session, session.view))


def _bent(session: Session, view: View) -> tuple[str, ...]:
    chosen = lines_of(session)
    return tuple(pin.connector for pin in view.pins if not chosen or pin.connector in chosen)
