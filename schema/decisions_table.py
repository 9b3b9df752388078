"""Functions and decisions as a table to be typed into: who holds each, to whom it is delegated, by whom, why.

A row is a function, or one of the ways in which it is handed on; cells about lines change lines.
"""

from operator import attrgetter
from typing import Any, NamedTuple

from schema.cells import PARAGRAPH, Cell, CellError, one, several
from schema.edits.functions import add_function, edit_function
from schema.edits.handing_on import hand_on
from schema.function import Function, Holding
from schema.handing_on import Handing, all_handings, handings
from schema.ids import new_id
from schema.naming import plain
from schema.partnership import Partnership
from schema.said import Said, said
from schema.sentences import with_commas
from schema.table import Column, Table
from schema.text import Slug

_A_BODY = one(attrgetter("bodies"), said("body"))
_BODIES = several(attrgetter("bodies"), said("body"))
_AS = {Holding.HELD: "", Holding.RESERVED: " (reserved)", Holding.STATUTE: " (by statute)"}
"""What stands behind a holder's name, by the title of holding."""
_OF_FUNCTION = {"function": "name", "reference": "reference", "reason": "level_reason"}
"""Fields of the function, by those of the table."""


class Decision(NamedTuple):
    """A function, and one way in which it is handed on; None where it is not."""

    id: str
    """Of the first row of a function the function's own; of others one that no element has."""
    function: Function
    handing: Handing | None

    @property
    def elements(self) -> tuple[Slug, ...]:
        """The function and the lines that hand it on."""
        return self.function.id, *(line.id for line in (self.handing.lines if self.handing else ()))

    @property
    def givers(self) -> tuple[Slug, ...]:
        return self.handing.givers if self.handing else ()

    @property
    def takers(self) -> tuple[Slug, ...]:
        return self.handing.takers if self.handing else ()


def rows(partnership: Partnership) -> tuple[Decision, ...]:
    """A row a function, in model order, and another for each further way in which it is handed on."""
    ways = all_handings(partnership)
    return tuple(row for each in partnership.functions for row in _of(each, ways.get(each.id, ())))


def _of(function: Function, ways: tuple[Handing, ...]) -> tuple[Decision, ...]:
    first = Decision(function.id, function, ways[0] if ways else None)
    more = (Decision(f"{function.id}--{way.lines[0].id}", function, way) for way in ways[1:])
    return (first, *more)


def _how(partnership: Partnership, row: Decision) -> str:
    """By which kind of line."""
    if row.handing is None:
        return ""
    line = row.handing.lines[0]
    joint = [said("jointly")] if line.joint else []
    doubt = [Said(line.attestation)] if line.attestation != "documented" else []
    return with_commas([partnership.connector_kind(line.kind).name, *joint, *doubt])


def _held(partnership: Partnership, value: tuple[Slug | None, Holding]) -> str:
    name = _A_BODY.read(partnership, value[0])
    return f"{name}{_AS[value[1]]}" if name else name


def _holder(partnership: Partnership, text: str) -> tuple[Slug | None, Holding]:
    for title, mark in _AS.items():
        if mark and text.rstrip().casefold().endswith(mark):
            return _A_BODY.parse(partnership, text.rstrip()[: -len(mark)]), title
    return _A_BODY.parse(partnership, text), Holding.HELD


def typed(partnership: Partnership, row_id: Slug, values: dict[str, Any]) -> Partnership:
    """Change what a row says, all together. Raises `CellError` where it does not hold."""
    row = {each.id: each for each in rows(partnership)}[row_id]
    if {"delegated_to", "by_whom"} & values.keys():
        partnership = _handed_on(partnership, row, values)
    fields = {_OF_FUNCTION[field]: value for field, value in values.items() if field in _OF_FUNCTION}
    if "holder" in values:
        fields["held_by"], fields["held_as"] = values["holder"]
    return edit_function(partnership, row.function.id, **fields) if fields else partnership


def _handed_on(partnership: Partnership, row: Decision, values: dict[str, Any]) -> Partnership:
    holder = values["holder"][0] if "holder" in values else row.function.held_by
    takers = values.get("delegated_to", row.takers)
    givers = values.get("by_whom", row.givers) or ((holder,) if holder and takers else ())
    if takers and not givers:
        raise CellError(
            said("nothing says who delegates “{name}”; fill in By whom too", name=row.function.name)
        )
    if givers and not takers and values.get("by_whom"):
        raise CellError(
            said(
                "nothing says to whom “{name}” is delegated; fill in Delegated to too", name=row.function.name
            )
        )
    return hand_on(partnership, row.function.id, row.handing, givers, takers)


def added(partnership: Partnership, values: dict[str, Any]) -> tuple[Partnership, Slug]:
    """Add a function, or to one that there is another way in which it is handed on."""
    name = values.pop("function")
    known = [each for each in partnership.functions if plain(each.name) == plain(name)]
    if known:
        return _another_way(partnership, known[0], values)
    function = Function(id=new_id(partnership, name, "function"), name=name)
    return typed(add_function(partnership, function), function.id, values), function.id


def _another_way(
    partnership: Partnership, function: Function, values: dict[str, Any]
) -> tuple[Partnership, Slug]:
    if not values.get("delegated_to"):
        raise CellError(
            said(
                "“{name}” is here already; say to whom else it is delegated, and by whom", name=function.name
            )
        )
    before = {line.id for way in handings(partnership, function) for line in way.lines}
    fresh = Decision(function.id, function, None)
    after = _handed_on(partnership, fresh, values)
    others = {field: value for field, value in values.items() if field not in ("delegated_to", "by_whom")}
    after = typed(after, function.id, others) if others else after
    mine = [row for row in rows(after) if row.function.id == function.id]
    return after, next((row.id for row in mine if not before.issuperset(row.elements[1:])), function.id)


DECISIONS = Table(
    "decisions",
    "Functions and decisions",
    said("function"),
    (
        Column("function", "Function", value=lambda _, row: row.function.name),
        Column(
            "holder",
            "Held by",
            Cell(_held, _holder, _A_BODY.choices),
            value=lambda _, row: (row.function.held_by, row.function.held_as),
        ),
        Column("delegated_to", "Delegated to", _BODIES, value=lambda _, row: row.takers),
        Column("by_whom", "By whom", _BODIES, value=lambda _, row: row.givers),
        Column("how", "By which line", derived=_how),
        Column("reference", "Reference", value=lambda _, row: row.function.reference),
        Column("reason", "Why at this level", PARAGRAPH, value=lambda _, row: row.function.level_reason),
    ),
    ("function",),
    made=rows,
    added=added,
    typed=typed,
)
