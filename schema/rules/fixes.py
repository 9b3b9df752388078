"""Quick fixes: the one edit that mends a finding, made of ordinary edits so that undo works."""

from collections.abc import Iterable
from typing import Any

from schema.connector import Connector
from schema.edits.connectors import connect
from schema.evidence import Attestation
from schema.ids import new_connector_id
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements, Arrow
from schema.rules.rule import Fix
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


def line_to(now: Arrangements, source: Slug, kind: Slug, target: Slug) -> Fix:
    """Draws a line of a kind from one body to another."""
    known = now.partnership.body(source).attestation
    return _drawing(now, source, kind, target, attestation=_at_best_inferred(known))


def _drawing(now: Arrangements, source: Slug, kind: Slug, target: Slug, **fields: Any) -> Fix:
    # The id is chosen when the line is drawn: by then another fix may have taken it.
    def draw(partnership: Partnership) -> Partnership:
        new_id = new_connector_id(partnership, source, kind, target)
        return connect(partnership, Connector(id=new_id, kind=kind, source=source, target=target, **fields))

    name = now.partnership.connector_kind(kind).name.lower()
    return Fix(f"Add the {name} from {now.name(source)} to {now.name(target)}", draw)


def _at_best_inferred(attestation: Attestation) -> Attestation:
    illustrative = attestation is Attestation.ILLUSTRATIVE
    return Attestation.ILLUSTRATIVE if illustrative else Attestation.INFERRED
