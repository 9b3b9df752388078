"""Bodies, connectors and functions as tables of text: one description that every table editor shares."""

from collections.abc import Collection
from operator import attrgetter
from typing import Any

from schema.body import Body
from schema.cells import ANSWER, CODE, DAY, FLAG, NUMBER, PARAGRAPH, SEATS, one, one_of, several
from schema.connector import Connector
from schema.edits.hiding_lists import HIDING, hidden_on, hide_on
from schema.edits.view_lists import VIEWS, put_on_views, views_of_body
from schema.evidence import Attestation
from schema.function import Function, FunctionKind, Holding
from schema.ids import connector_slug, slug
from schema.partnership import Partnership
from schema.said import said
from schema.sentences import sentence
from schema.table import Column, Table
from schema.text import Slug


def _body(p: Partnership, fields: dict[str, Any], taken: Collection[Slug]) -> dict[str, Any]:
    kind = _preferred([kind.id for kind in p.key.body_kinds], "organisation")
    return {"id": slug(fields.get("name", ""), taken), "kind": kind}


def _connector(p: Partnership, fields: dict[str, Any], taken: Collection[Slug]) -> dict[str, Any]:
    kind = fields.get("kind") or _preferred([kind.id for kind in p.key.connector_kinds], "untyped")
    return {"id": connector_slug(fields["source"], kind or "line", fields["target"], taken), "kind": kind}


def _function(_: Partnership, fields: dict[str, Any], taken: Collection[Slug]) -> dict[str, Any]:
    return {"id": slug(fields.get("name", ""), taken, "function")}


def _preferred(ids: list[str], best: str) -> str | None:
    return best if best in ids else next(iter(ids), None)


_A_BODY = one(attrgetter("bodies"), said("body"))
_FACT = (
    Column("valid_from", "From", DAY),
    Column("valid_to", "Until", DAY),
    Column("citation", "Source of the fact"),
    Column("attestation", "Attestation", one_of(Attestation)),
)

BODIES = Table(
    "bodies",
    "Bodies",
    said("body"),
    (
        Column("id", "Id"),
        Column("name", "Name"),
        Column("kind", "Kind", one(attrgetter("key.body_kinds"), said("kind of body"))),
        Column("levels", "Levels", several(attrgetter("levels"), said("level"))),
        Column("parent", "Organ of", _A_BODY),
        Column("views", "On views", VIEWS, value=views_of_body, change=put_on_views),
        Column("short_name", "Short name"),
        Column("chair", "Chair"),
        Column("seats", "Seats", SEATS),
        Column("quorum", "Quorum", NUMBER),
        Column("meeting_frequency", "Meets"),
        Column("meets_in_public", "In public", ANSWER),
        Column("terms_of_reference", "Terms of reference"),
        Column("terms_approved_by", "Terms approved by"),
        Column("terms_review_by", "Terms reviewed by", DAY),
        Column("ods_code", "ODS code", CODE),
        Column("stands_for", "Stands for"),
        Column("description", "Description", PARAGRAPH),
        *_FACT,
    ),
    ("name",),
    Body,
    _body,
)

CONNECTORS = Table(
    "connectors",
    "Connectors",
    said("connector"),
    (
        Column("id", "Id"),
        Column("source", "From body", _A_BODY),
        Column("kind", "Kind", one(attrgetter("key.connector_kinds"), said("kind of connector"))),
        Column("target", "To body", _A_BODY),
        Column("functions", "Functions", several(attrgetter("functions"), said("function"))),
        Column("phrase", "In the source's words"),
        Column("mutual", "Mutual", FLAG),
        Column("joint", "Joint", FLAG),
        Column("reason", "Reason"),
        *_FACT,
        Column("hidden_on", "Hidden on", HIDING, value=hidden_on, change=hide_on),
        Column("sentence", "Sentence", derived=sentence),
    ),
    ("source", "target"),
    Connector,
    _connector,
)

FUNCTIONS = Table(
    "functions",
    "Functions and decisions",
    said("function"),
    (
        Column("id", "Id"),
        Column("name", "Name"),
        Column("kind", "Kind", one_of(FunctionKind)),
        Column("reference", "Reference"),
        Column("held_by", "Held by", _A_BODY),
        Column("held_as", "Held as", one_of(Holding)),
        Column("part_of", "Part of", one(attrgetter("functions"), said("function"))),
        Column("level_reason", "Why at this level", PARAGRAPH),
        Column("description", "Description", PARAGRAPH),
        *_FACT,
    ),
    ("name",),
    Function,
    _function,
)

TABLES = (BODIES, CONNECTORS, FUNCTIONS)
