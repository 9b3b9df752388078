"""Bodies, connectors and functions as tables of text: one description that every table editor shares."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any, NamedTuple

from schema.body import Body
from schema.cells import ANSWER, CODE, DAY, FLAG, NUMBER, PARAGRAPH, SEATS, WORDS, Cell, one, one_of, several
from schema.connector import Connector
from schema.evidence import Attestation
from schema.function import Function, FunctionKind, Holding
from schema.ids import new_connector_id, new_id
from schema.partnership import Partnership
from schema.sentences import sentence


class Column(NamedTuple):
    """One column: a field of the rows, or something derived from them that nobody can type."""

    field: str
    heading: str
    cell: Cell = WORDS
    derived: Callable[[Partnership, Any], str] | None = None

    @property
    def is_editable(self) -> bool:
        """Whether a person may type into it; an id is given with the row and never changes."""
        return self.derived is None and self.field != "id"

    def read(self, partnership: Partnership, row: Any) -> str:
        """The cell of a row as text, such that typing it again changes nothing."""
        if self.derived:
            return self.derived(partnership, row)
        return self.cell.read(partnership, getattr(row, self.field))


class Table(NamedTuple):
    """One table: the collection of the document that it shows, and its columns from left to right."""

    id: str
    heading: str
    noun: str
    """What one row is, in a sentence."""
    record: type[Body] | type[Connector] | type[Function]
    columns: tuple[Column, ...]
    first: tuple[str, ...]
    """The fields that a row must have before it can stand in the document."""
    defaults: Callable[[Partnership, dict[str, Any]], dict[str, Any]]
    """What else a new row needs: its id, and a kind where none is given."""

    def rows(self, partnership: Partnership) -> tuple[Any, ...]:
        """The rows in the order of the document."""
        rows: tuple[Any, ...] = getattr(partnership, self.id)
        return rows

    def column(self, field: str) -> Column:
        """The column of a field. Raises KeyError when there is none."""
        return {column.field: column for column in self.columns}[field]


def _body(p: Partnership, fields: dict[str, Any]) -> dict[str, Any]:
    kind = _preferred([kind.id for kind in p.key.body_kinds], "organisation")
    return {"id": new_id(p, fields.get("name", "")), "kind": kind}


def _connector(p: Partnership, fields: dict[str, Any]) -> dict[str, Any]:
    kind = fields.get("kind") or _preferred([kind.id for kind in p.key.connector_kinds], "untyped")
    return {"id": new_connector_id(p, fields["source"], kind or "line", fields["target"]), "kind": kind}


def _function(p: Partnership, fields: dict[str, Any]) -> dict[str, Any]:
    return {"id": new_id(p, fields.get("name", ""), "function")}


def _preferred(ids: list[str], best: str) -> str | None:
    return best if best in ids else next(iter(ids), None)


_A_BODY = one(attrgetter("bodies"), "body")
_FACT = (
    Column("valid_from", "From", DAY),
    Column("valid_to", "Until", DAY),
    Column("citation", "Source of the fact"),
    Column("attestation", "Attestation", one_of(Attestation)),
)

BODIES = Table(
    "bodies",
    "Bodies",
    "body",
    Body,
    (
        Column("id", "Id"),
        Column("name", "Name"),
        Column("kind", "Kind", one(attrgetter("key.body_kinds"), "kind of body")),
        Column("levels", "Levels", several(attrgetter("levels"), "level")),
        Column("parent", "Organ of", _A_BODY),
        Column("short_name", "Short name"),
        Column("chair", "Chair"),
        Column("seats", "Seats", SEATS),
        Column("quorum", "Quorum", NUMBER),
        Column("meeting_frequency", "Meets"),
        Column("meets_in_public", "In public", ANSWER),
        Column("terms_of_reference", "Terms of reference"),
        Column("terms_review_by", "Terms reviewed by", DAY),
        Column("ods_code", "ODS code", CODE),
        Column("stands_for", "Stands for"),
        Column("description", "Description", PARAGRAPH),
        *_FACT,
    ),
    ("name",),
    _body,
)

CONNECTORS = Table(
    "connectors",
    "Connectors",
    "connector",
    Connector,
    (
        Column("id", "Id"),
        Column("source", "From body", _A_BODY),
        Column("kind", "Kind", one(attrgetter("key.connector_kinds"), "kind of connector")),
        Column("target", "To body", _A_BODY),
        Column("functions", "Functions", several(attrgetter("functions"), "function")),
        Column("phrase", "In the source's words"),
        Column("mutual", "Mutual", FLAG),
        Column("joint", "Joint", FLAG),
        Column("reason", "Reason"),
        *_FACT,
        Column("sentence", "Sentence", derived=sentence),
    ),
    ("source", "target"),
    _connector,
)

FUNCTIONS = Table(
    "functions",
    "Functions and decisions",
    "function",
    Function,
    (
        Column("id", "Id"),
        Column("name", "Name"),
        Column("kind", "Kind", one_of(FunctionKind)),
        Column("reference", "Reference"),
        Column("held_by", "Held by", _A_BODY),
        Column("held_as", "Held as", one_of(Holding)),
        Column("part_of", "Part of", one(attrgetter("functions"), "function")),
        Column("level_reason", "Why at this level", PARAGRAPH),
        Column("description", "Description", PARAGRAPH),
        *_FACT,
    ),
    ("name",),
    _function,
)

TABLES = (BODIES, CONNECTORS, FUNCTIONS)
