"""Quick fixes: the one edit that mends a finding, made of ordinary edits so that undo works."""

from collections.abc import Callable, Iterable
from typing import Any

from schema.connector import Connector
from schema.edits.connectors import connect, delete_connectors
from schema.edits.functions import edit_function
from schema.evidence import Attestation
from schema.function import Function
from schema.ids import new_connector_id
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import Arrow
from schema.rules.rule import Fix
from schema.rules.wording import Wording
from schema.text import Slug


def answer(now: Arrangements, arrow: Arrow, kind: Slug, functions: Iterable[Slug | None]) -> Fix:
    """Draws a line back along an arrow. It holds as long as what it answers, and is inferred from it."""
    return _drawing(
        now,
        arrow.target,
        kind,
        arrow.source,
        functions=tuple(one for one in functions if one),
        valid_from=arrow.line.valid_from,
        valid_to=arrow.line.valid_to,
        attestation=_at_best_inferred(arrow.line.attestation),
    )


def line_to(now: Arrangements, source: Slug, kind: Slug, target: Slug, functions: Iterable[Slug] = ()) -> Fix:
    """Draws a line of a kind from one body to another."""
    known = now.partnership.body(source).attestation
    fields = {"functions": tuple(functions), "attestation": _at_best_inferred(known)}
    return _drawing(now, source, kind, target, **fields)


def holding(now: Arrangements, function: Function, body_id: Slug) -> Fix:
    """Says that a body holds a function."""
    return fix(
        "Say that {body} holds {function}",
        lambda p: edit_function(p, function.id, held_by=body_id),
        body=now.name(body_id),
        function=function.name,
    )


def removing(now: Arrangements, line: Connector) -> Fix:
    """Removes a line."""
    return fix(
        "Remove this {kind} from {source} to {target}",
        lambda p: delete_connectors(p, (line.id,)),
        kind=now.line_names([line.kind]),
        source=now.name(line.source),
        target=now.name(line.target),
    )


def fix(template: str, edit: Callable[[Partnership], Partnership], **values: str) -> Fix:
    """A fix by its name, the edit that it is, and the words for the places of the name."""
    return Fix(Wording(template, tuple(values.items())), edit)


def _drawing(now: Arrangements, source: Slug, kind: Slug, target: Slug, **fields: Any) -> Fix:
    # The id is chosen when the line is drawn: by then another fix may have taken it.
    def draw(partnership: Partnership) -> Partnership:
        new_id = new_connector_id(partnership, source, kind, target)
        return connect(partnership, Connector(id=new_id, kind=kind, source=source, target=target, **fields))

    return fix(
        "Add the {kind} from {source} to {target}",
        draw,
        kind=now.line_names([kind]),
        source=now.name(source),
        target=now.name(target),
    )


def _at_best_inferred(attestation: Attestation) -> Attestation:
    illustrative = attestation is Attestation.ILLUSTRATIVE
    return Attestation.ILLUSTRATIVE if illustrative else Attestation.INFERRED
