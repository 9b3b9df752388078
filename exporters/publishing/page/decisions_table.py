"""Functions and decisions as a table: who decides, by whose delegation, and what is reserved."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple

from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.tables import table
from schema import Attestation, Function, Holding, Partnership
from schema.decisions_table import Decision, rows
from schema.rules.arrangements import Arrangements
from schema.rules.holding import holdings
from schema.said import Said, said
from schema.sentences import capitalised, listed, spoken

_AS = {Holding.RESERVED: said("reserved"), Holding.STATUTE: said("by statute")}


class _Extra(NamedTuple):
    """A column that stands there only where something is in it."""

    head: Said
    value: Callable[[Function], str]


_HEADS = (
    said("Function or decision"),
    said("Kind"),
    said("Held by"),
    said("Delegated to"),
    said("Delegated by"),
    said("Decided by"),
)
_EXTRAS = (
    _Extra(said("Reference"), attrgetter("reference")),
    _Extra(said("Why at this level"), attrgetter("level_reason")),
    _Extra(said("Source"), attrgetter("citation")),
)


def decisions_table(partnership: Partnership) -> Content:
    """A row for each function, and another for each further way in which it is handed on."""
    functions, now = partnership.functions, Arrangements(partnership)
    if not functions:
        return None
    extras = [extra for extra in _EXTRAS if any(extra.value(each) for each in functions)]
    made = [_row(now, row, extras) for row in rows(partnership)]
    caption = said("Functions and decisions: who holds each, who delegates it to whom, who decides")
    return table("decisions", caption, [*_HEADS, *(extra.head for extra in extras)], made)


def _row(now: Arrangements, row: Decision, extras: Sequence[_Extra]) -> Element:
    more = [tag("td", extra.value(row.function)) for extra in extras]
    return tag("tr", _cells(now, row), more, data_function=row.function.id)


def _cells(now: Arrangements, row: Decision) -> tuple[Element, ...]:
    function, partnership = row.function, now.partnership
    deciders = holdings(now).deciders(function.id)
    return (
        tag("th", _name(partnership, function), scope="row"),
        tag("td", Said(capitalised(function.kind.value))),
        tag("td", _held(partnership, function), data_holder=function.held_by or ""),
        tag("td", _bodies(partnership, row.takers), data_takers=" ".join(row.takers)),
        tag("td", _bodies(partnership, row.givers), data_givers=" ".join(row.givers)),
        tag("td", _bodies(partnership, deciders), data_deciders=" ".join(deciders)),
    )


def _name(partnership: Partnership, function: Function) -> Content:
    whole = partnership.function(function.part_of).name if function.part_of else ""
    parts: list[Content] = [capitalised(function.name)]
    if whole:
        parts.append([" ", said("(part of {whole})", whole=whole)])
    if function.attestation is Attestation.ILLUSTRATIVE:
        parts.append([" ", said("(illustrative)")])
    return parts


def _held(partnership: Partnership, function: Function) -> Content:
    if function.held_by is None:
        return None
    title = _AS.get(function.held_as)
    return [partnership.body(function.held_by).name, [" (", title, ")"] if title else None]


def _bodies(partnership: Partnership, bodies: tuple[str, ...]) -> str:
    return capitalised(listed([spoken(partnership.body(body)) for body in bodies]))
