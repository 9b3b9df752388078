"""What is selected, told apart."""

from typing import Any

from desktop.session import Session


class _Chosen:
    """The last answer: many actions ask the same after each step."""

    def __init__(self) -> None:
        self._last: tuple[tuple[Any, ...], frozenset[str], tuple[str, ...]] = ((), frozenset(), ())

    def among(self, things: tuple[Any, ...], ids: frozenset[str]) -> tuple[str, ...]:
        known, selected, chosen = self._last
        if known is not things or selected != ids:
            chosen = tuple(thing.id for thing in things if thing.id in ids) if ids else ()
            self._last = things, ids, chosen
        return chosen


_bodies, _lines = _Chosen(), _Chosen()


def bodies_of(session: Session) -> tuple[str, ...]:
    """The selected bodies in model order."""
    return _bodies.among(session.partnership.bodies, session.selection.ids)


def lines_of(session: Session) -> tuple[str, ...]:
    """The selected connectors in model order."""
    return _lines.among(session.partnership.connectors, session.selection.ids)


def absent(session: Session) -> tuple[str, ...]:
    """The selected bodies that the open view does not show."""
    there = {placed.body for placed in session.view.placements} if session.view else set()
    return tuple(body for body in bodies_of(session) if body not in there)
