"""What the Edit and Arrange menus do to what is selected."""

from collections.abc import Callable

from desktop.canvas.gestures.settling import level_at
from desktop.canvas.gestures.standing import free_to_go, movable
from desktop.selected import lines_of
from desktop.session import Session, element_ids
from desktop.tr import tr
from schema import Form
from schema.edits.bodies import set_levels
from schema.edits.connectors import swap_direction
from schema.edits.moving import move
from schema.showing import shown_connectors
from schema.sizing import body_box


def nudge(dx: int, dy: int) -> Callable[[Session], None]:
    """Move what is selected by so many SVG user units; repeated nudges are one step."""

    def moved(session: Session) -> None:
        view = session.view
        going = free_to_go(view, session.selection.ids) if view else frozenset()
        if view and going:
            after = move(session.partnership, view.id, going, dx, dy)
            session.document.apply(tr("Move"), after, merge=("nudge", view.id, going))
        elif view and movable(view, session.selection.ids):
            session.say(tr("This is locked in its place. Unlock lets it go; it stands in the Arrange menu."))

    return moved


def take_level(session: Session) -> None:
    """Give the selected bodies the level of the band in which they stand."""
    after, view = session.partnership, session.view
    for placed in view.placements if view else ():
        box = body_box(after, placed)
        level = view and level_at(session.partnership, view, box.centre, box.middle)
        if level and placed.body in session.selection.ids:
            others = tuple(each for each in after.body(placed.body).levels[1:] if each != level)
            after = set_levels(after, (placed.body,), (level, *others))
    session.document.apply(tr("Change level"), after)


def swap(session: Session) -> None:
    """Turn the selected lines round."""
    session.document.apply(tr("Swap direction"), swap_direction(session.partnership, lines_of(session)))


def select_all(session: Session) -> None:
    """Select everything that the view shows."""
    view = session.view
    if view is not None and view.form is Form.DRAWING:
        parts = movable(view, element_ids(session.partnership))
        lines = (line.id for line in shown_connectors(session.partnership, view))
        session.selection.set((*parts, *lines))
