"""What is selected, told apart."""

from desktop.session import Session
from schema.kept import Kept


def bodies_of(session: Session) -> tuple[str, ...]:
    """The selected bodies in model order."""
    bodies, ids = session.partnership.bodies, session.selection.ids
    return _BODIES.ask((bodies, ids), lambda: tuple(body.id for body in bodies if body.id in ids))


def lines_of(session: Session) -> tuple[str, ...]:
    """The selected connectors in model order."""
    lines, ids = session.partnership.connectors, session.selection.ids
    return _LINES.ask((lines, ids), lambda: tuple(line.id for line in lines if line.id in ids))


def absent(session: Session) -> tuple[str, ...]:
    """The selected bodies that the open view does not show."""
    there = {placed.body for placed in session.view.placements} if session.view else set()
    return tuple(body for body in bodies_of(session) if body not in there)


# Many actions ask after each step whether they can be done.
_BODIES: Kept[tuple[str, ...]] = Kept()
_LINES: Kept[tuple[str, ...]] = Kept()
