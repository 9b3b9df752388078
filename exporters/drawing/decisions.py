"""Functions and decisions as rows: who holds each, who delegated it to whom, and why at that level."""

from collections.abc import Iterator
from typing import NamedTuple

from schema import Attestation, Connector, Function, Holding, Partnership
from schema.sentences import capitalised, in_a_sentence, listed

DELEGATING = ("delegation", "strategy-implementation")
"""The kinds of connector that hand a function on."""
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
        for function, depth in _nested(partnership.functions, None, 0)
    )


def _nested(functions: tuple[Function, ...], whole: str | None, depth: int) -> Iterator[tuple[Function, int]]:
    for function in functions:
        if function.part_of == whole:
            yield function, depth
            yield from _nested(functions, function.id, depth + 1)


def _cells(partnership: Partnership, function: Function) -> tuple[str, ...]:
    return (
        function.name + _doubt(function.attestation),
        capitalised(function.kind.value),
        _held(partnership, function),
        "\n".join(_delegated(partnership, function)),
        function.reference,
        function.level_reason,
    )


def _held(partnership: Partnership, function: Function) -> str:
    if function.held_by is None:
        return ""
    return f"{partnership.body(function.held_by).name} ({_BY[function.held_as]})"


def _delegated(partnership: Partnership, function: Function) -> Iterator[str]:
    """Who exercises it, a paragraph for each body that handed it on."""
    lines = [line for line in partnership.connectors if _hands_on(partnership, line, function)]
    for key in dict.fromkeys(_sameness(line) for line in lines):
        alike = [line for line in lines if _sameness(line) == key]
        takers = listed([in_a_sentence(partnership.body(line.target).name) for line in alike])
        giver = in_a_sentence(partnership.body(alike[0].source).name)
        joint = " jointly" if alike[0].joint else ""
        yield capitalised(f"{takers}{joint}, by {giver}{_doubt(alike[0].attestation)}")


def _sameness(line: Connector) -> tuple[str, str, bool, Attestation]:
    return line.source, line.kind, line.joint, line.attestation


def _hands_on(partnership: Partnership, line: Connector, function: Function) -> bool:
    today = partnership.control.correct_as_of
    return line.kind in DELEGATING and function.id in line.functions and line.holds_on(today)


def _doubt(attestation: Attestation) -> str:
    return " (illustrative)" if attestation is Attestation.ILLUSTRATIVE else ""
