"""The tables that are published: bodies, relations, functions, and who decides what, in words with ids.

What is plain words is read through the columns of the editor's tables, so that a word means the same in both.
Elements are told by their names, even where two bear the same: their ids stand beside them.
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from functools import reduce
from typing import Any, NamedTuple

from exporters.publishing.table import Cell, Heading, Sheet
from schema import Body, Partnership, Seat
from schema.decisions_table import DECISIONS
from schema.said import Said, said
from schema.sentences import with_commas
from schema.table import Table
from schema.tables import BODIES, CONNECTORS, FUNCTIONS

_APART = "; "
_VALUES = (
    *(said("documented"), said("inferred"), said("illustrative"), said("held"), said("reserved")),
    *(said("statute"), said("function"), said("decision"), said("strategy"), said("plan"), said("subject")),
    *(said("yes"), said("no")),
)
"""What stands in cells of ours, so that catalogues know it."""
Read = Callable[[Partnership, Any], Cell]


class _Column(NamedTuple):
    """One column: what it is called, and what it reads of a row."""

    heading: Heading
    read: Read


class _Plan(NamedTuple):
    """One table to be made, and what it says of itself."""

    id: str
    title: Said
    about: Said
    table: Table
    columns: tuple[_Column, ...]


def _naming(
    heading: Said, ids: Said, of: Callable[[Any], Any], thing: Callable[[Partnership, str], str]
) -> _Column:
    """Elements by their names, and their ids for the column that is called so."""

    def read(partnership: Partnership, row: Any) -> Cell:
        found = _as_ids(of(row))
        return Cell(_APART.join(thing(partnership, each) for each in found), found)

    return _Column(Heading(heading, ids), read)


def _as_ids(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _words(table: Table, *fields: str) -> Iterator[_Column]:
    """Fields as the editor's table reads them, under its headings."""
    for field in fields:
        column = table.column(field)

        def read(partnership: Partnership, row: Any, column: Any = column) -> Cell:
            value = None if column.derived else column.value_of(partnership, row)
            words = value.isoformat() if isinstance(value, date) else column.read(partnership, row)
            return Cell(Said(words) if isinstance(value, Enum | bool) else words)

        yield _Column(Heading(Said(column.heading)), read)


def _body(partnership: Partnership, id_: str) -> str:
    return partnership.body(id_).name


def _function(partnership: Partnership, id_: str) -> str:
    return partnership.function(id_).name


def _held_as(of: Callable[[Any], Any]) -> _Column:
    """By what title a function is held, where it is."""
    return _Column(
        Heading(said("Held as")), lambda _, row: Cell(Said(of(row).held_as) if of(row).held_by else "")
    )


def _seats(partnership: Partnership, row: Body) -> Cell:
    """Who sits there, and how; posts or people as the settings let through."""
    told = [_seat(partnership, seat) for seat in row.seats] or [""]
    return Cell(reduce(lambda some, seat: said("{seats}; {last}", seats=some, last=seat), told))


def _seat(partnership: Partnership, seat: Seat) -> str:
    parts = [seat.holder, seat.role]
    parts += [] if seat.voting else [said("non-voting")]
    parts += [said("independent")] if seat.independent else []
    if seat.nominated_by:
        parts.append(said("nominated by {body}", body=_body(partnership, seat.nominated_by)))
    return with_commas([part for part in parts if part])


def _sentence(partnership: Partnership, row: Any) -> Cell:
    return Cell(f"{CONNECTORS.column('sentence').read(partnership, row)}.", (row.id,))


def _way(partnership: Partnership, row: Any) -> Cell:
    return Cell(DECISIONS.column("how").read(partnership, row), row.elements[1:])


_FACT = ("valid_from", "valid_to", "citation", "attestation")
_PLANS = (
    _Plan(
        "bodies",
        said("Bodies"),
        said("One row a body: who it is, at which level it works, and whose organ it is."),
        BODIES,
        (
            _naming(said("Body"), said("Body id"), lambda row: row.id, _body),
            _naming(
                said("Kind"), said("Kind id"), lambda row: row.kind, lambda p, id_: p.body_kind(id_).name
            ),
            _naming(
                said("Levels"), said("Level ids"), lambda row: row.levels, lambda p, id_: p.level(id_).label
            ),
            _naming(said("Organ of"), said("Organ of id"), lambda row: row.parent, _body),
            *_words(BODIES, "short_name", "stands_for", "description", "chair"),
            _Column(Heading(said("Seats")), _seats),
            *_words(BODIES, "quorum", "meeting_frequency", "meets_in_public", "terms_of_reference"),
            *_words(BODIES, "terms_approved_by", "terms_review_by", "ods_code", *_FACT),
        ),
    ),
    _Plan(
        "relations",
        said("Relations"),
        said("One row a line of the map: from whom, by what kind of line, to whom, and as a sentence."),
        CONNECTORS,
        (
            _naming(said("From body"), said("From body id"), lambda row: row.source, _body),
            _naming(
                said("Relation"),
                said("Relation id"),
                lambda row: row.kind,
                lambda p, id_: p.connector_kind(id_).name,
            ),
            _naming(said("To body"), said("To body id"), lambda row: row.target, _body),
            _naming(said("Functions"), said("Function ids"), lambda row: row.functions, _function),
            _Column(Heading(said("Sentence"), said("Line id")), _sentence),
            *_words(CONNECTORS, "phrase", "mutual", "joint", "reason", *_FACT),
        ),
    ),
    _Plan(
        "functions",
        said("Functions"),
        said("One row a function, decision, strategy, plan or subject, and the body that holds it."),
        FUNCTIONS,
        (
            _naming(said("Function"), said("Function id"), lambda row: row.id, _function),
            *_words(FUNCTIONS, "kind", "reference"),
            _naming(said("Held by"), said("Held by id"), lambda row: row.held_by, _body),
            _held_as(lambda row: row),
            _naming(said("Part of"), said("Part of id"), lambda row: row.part_of, _function),
            *_words(FUNCTIONS, "level_reason", "description", *_FACT),
        ),
    ),
    _Plan(
        "decisions",
        said("Functions and decisions"),
        said("One row a way in which a function is handed on: who holds it, to whom it goes, and by whom."),
        DECISIONS,
        (
            _naming(said("Function"), said("Function id"), lambda row: row.function.id, _function),
            _naming(said("Held by"), said("Held by id"), lambda row: row.function.held_by, _body),
            _held_as(lambda row: row.function),
            _naming(said("Delegated to"), said("Delegated to ids"), lambda row: row.takers, _body),
            _naming(said("By whom"), said("By whom ids"), lambda row: row.givers, _body),
            _Column(Heading(said("By which line"), said("Line ids")), _way),
            *_words(DECISIONS, "reference", "reason"),
        ),
    ),
)


def sheets(partnership: Partnership) -> tuple[Sheet, ...]:
    """All tables of what is published, in model order, without columns in which nothing stands."""
    return tuple(_sheet(partnership, plan) for plan in _PLANS)


def _sheet(partnership: Partnership, plan: _Plan) -> Sheet:
    found = plan.table.rows(partnership)
    rows = [tuple(column.read(partnership, row) for column in plan.columns) for row in found]
    kept = [at for at, _ in enumerate(plan.columns) if at == 0 or any(row[at].words for row in rows)]
    return Sheet(
        plan.id,
        plan.title,
        plan.about,
        tuple(plan.columns[at].heading for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
    )
