"""What is selected, told apart."""

from desktop.session import Session


def bodies_of(session: Session) -> tuple[str, ...]:
    """The selected bodies in model order."""
    return tuple(body.id for body in session.partnership.bodies if body.id in session.selection.ids)


def lines_of(session: Session) -> tuple[str, ...]:
    """The selected connectors in model order."""
    return tuple(line.id for line in session.partnership.connectors if line.id in session.selection.ids)


def absent(session: Session) -> tuple[str, ...]:
    """The selected bodies that the open view does not show."""
    there = {placed.body for placed in session.view.placements} if session.view else set()
    return tuple(body for body in bodies_of(session) if body not in there)
