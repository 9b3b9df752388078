"""Functions and decisions as rows: who holds each, who delegated it to whom, and why at that level."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from schema import Attestation, Connector, Function, Holding, Partnership
from schema.sentences import capitalised, listed, spoken

DELEGATING = ("delegation", "strategy-implementation")
"""The kinds of connector that hand a function on."""
Sameness = Callable[[list[Connector]], object]
_BY = {Holding.RESERVED: "reserved", Holding.STATUTE: "by statute"}


class Decision(NamedTuple):
    """One row of the table, in words, and how deep its function lies in wider ones."""

    function: Function
    depth: int
    cells: tuple[str, ...]


def decisions(partnership: Partnership) -> tuple[Decision, ...]:
    """A row a function, in model order, parts below what they are part of."""
    return tuple(
        Decision(function, depth, _cells(partnership, function))
        for function, depth in _nested(partnership.functions)
    )


def _nested(functions: tuple[Function, ...]) -> Iterator[tuple[Function, int]]:
    """Each function with its depth, parts right below their whole, however deep they lie."""
    parts: dict[str | None, list[Function]] = {}
    for function in functions:
        parts.setdefault(function.part_of, []).append(function)
    waiting = [(function, 0) for function in reversed(parts.get(None, []))]
    while waiting:
        function, depth = waiting.pop()
        yield function, depth
        waiting += [(part, depth + 1) for part in reversed(parts.get(function.id, []))]


def _cells(partnership: Partnership, function: Function) -> tuple[str, ...]:
    return (
        capitalised(function.name) + _doubt(function.attestation),
        capitalised(function.kind.value),
        _held(partnership, function),
        "\n\n".join(_delegated(partnership, function)),
        function.reference,
        function.level_reason,
    )


def _held(partnership: Partnership, function: Function) -> str:
    if function.held_by is None:
        return ""
    return f"{partnership.body(function.held_by).name} ({_BY[function.held_as]})"


def _delegated(partnership: Partnership, function: Function) -> Iterator[str]:
    """By which kind of line, to whom and by whom; equal givers or equal takers share a paragraph."""
    lines = [line for line in partnership.connectors if _hands_on(partnership, line, function)]
    for alike in _gathered(_gathered([[line] for line in lines], _giver), _takers):
        first = alike[0]
        takers = _names(partnership, [line.target for line in alike])
        givers = _names(partnership, [line.source for line in alike])
        joint = " jointly" if first.joint else ""
        kind = partnership.connector_kind(first.kind).name
        yield f"{kind}: {takers}{joint}, by {givers}{_doubt(first.attestation)}"


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


def _names(partnership: Partnership, bodies: list[str]) -> str:
    return listed([spoken(partnership.body(body)) for body in dict.fromkeys(bodies)])


def _hands_on(partnership: Partnership, line: Connector, function: Function) -> bool:
    today = partnership.control.correct_as_of
    return line.kind in DELEGATING and function.id in line.functions and line.holds_on(today)


def _doubt(attestation: Attestation) -> str:
    return " (illustrative)" if attestation is Attestation.ILLUSTRATIVE else ""
