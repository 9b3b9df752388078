"""How functions are handed on: by which kind of line, to whom and by whom, equal lines told together."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from schema.connector import Connector
from schema.function import Function
from schema.partnership import Partnership
from schema.text import Slug

DELEGATING = ("delegation", "strategy-implementation")
"""The kinds of connector that hand a function on."""
Sameness = Callable[[list[Connector]], object]


class Handing(NamedTuple):
    """Lines of one manner: each of some bodies hands a function on to each of some others."""

    lines: tuple[Connector, ...]

    @property
    def givers(self) -> tuple[Slug, ...]:
        """Who hands it on."""
        return tuple(dict.fromkeys(line.source for line in self.lines))

    @property
    def takers(self) -> tuple[Slug, ...]:
        """To whom."""
        return tuple(dict.fromkeys(line.target for line in self.lines))


def handings(partnership: Partnership, function: Function) -> tuple[Handing, ...]:
    """How a function is handed on; equal givers or equal takers stand together, in model order.

    Only lines that hold on the day the document is correct as of.
    """
    today = partnership.control.correct_as_of
    lines = (line for line in partnership.connectors if function.id in line.functions)
    return _told_together([line for line in lines if _hands_on(line, today)])


def all_handings(partnership: Partnership) -> dict[Slug, tuple[Handing, ...]]:
    """How each function is handed on, by its id; those that are not are left out."""
    today = partnership.control.correct_as_of
    lines: dict[Slug, list[Connector]] = {}
    for line in partnership.connectors:
        for function in dict.fromkeys(line.functions) if _hands_on(line, today) else ():
            lines.setdefault(function, []).append(line)
    return {function: _told_together(about) for function, about in lines.items()}


def _told_together(lines: list[Connector]) -> tuple[Handing, ...]:
    together = _gathered(_gathered([[line] for line in lines], _giver), _takers)
    return tuple(Handing(tuple(alike)) for alike in together)


def _gathered(groups: list[list[Connector]], sameness: Sameness) -> list[list[Connector]]:
    """Groups put together where they are the same in a way, in the order in which they first occur."""
    together: dict[object, list[Connector]] = {}
    for group in groups:
        together.setdefault((_manner(group[0]), sameness(group)), []).extend(group)
    return list(together.values())


def _manner(line: Connector) -> tuple[object, ...]:
    return line.kind, line.joint, line.attestation


def _giver(group: list[Connector]) -> object:
    return group[0].source


def _takers(group: list[Connector]) -> object:
    return frozenset(line.target for line in group)


def _hands_on(line: Connector, today: date | None) -> bool:
    return line.kind in DELEGATING and line.holds_on(today)
