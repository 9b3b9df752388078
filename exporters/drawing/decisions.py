"""Functions and decisions as rows: who holds each, who delegated it to whom, and why at that level."""

from collections.abc import Iterator
from typing import NamedTuple

from schema import Attestation, Function, Holding, Partnership
from schema.handing_on import handings
from schema.said import Said, said
from schema.sentences import capitalised, listed, spoken
from schema.tongue import tongue_of

_AS = {Holding.HELD: "", Holding.RESERVED: said("reserved"), Holding.STATUTE: said("by statute")}
"""How a function is held, where more than that is known."""


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
    tell = tongue_of(partnership.control.language).told
    return (
        tell(_doubted(capitalised(function.name), function.attestation)),
        tell(Said(capitalised(function.kind.value))),
        _held(partnership, function),
        "\n\n".join(_delegated(partnership, function)),
        function.reference,
        function.level_reason,
    )


def _held(partnership: Partnership, function: Function) -> str:
    if function.held_by is None:
        return ""
    tell = tongue_of(partnership.control.language).told
    title = tell(_AS[function.held_as])
    return partnership.body(function.held_by).name + (f" ({title})" if title else "")


def _delegated(partnership: Partnership, function: Function) -> Iterator[str]:
    """By which kind of line, to whom and by whom; equal givers or equal takers share a paragraph."""
    tell = tongue_of(partnership.control.language).told
    for handing in handings(partnership, function):
        first = handing.lines[0]
        takers, givers = _names(partnership, handing.takers), _names(partnership, handing.givers)
        kind = partnership.connector_kind(first.kind).name
        told = (
            said("{kind}: {takers} jointly, by {givers}", kind=kind, takers=takers, givers=givers)
            if first.joint
            else said("{kind}: {takers}, by {givers}", kind=kind, takers=takers, givers=givers)
        )
        yield tell(_doubted(told, first.attestation))


def _names(partnership: Partnership, bodies: tuple[str, ...]) -> str:
    return listed([spoken(partnership.body(body)) for body in bodies])


def _doubted(told: str, attestation: Attestation) -> str:
    return said("{line} (illustrative)", line=told) if attestation is Attestation.ILLUSTRATIVE else told
