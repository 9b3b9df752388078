"""Quick fixes: the one edit that mends a finding, made of ordinary edits so that undo works."""

from collections.abc import Iterable

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
    line = Connector(
        id=new_connector_id(now.partnership, arrow.target, kind, arrow.source),
        kind=kind,
        source=arrow.target,
        target=arrow.source,
        functions=tuple(one for one in functions if one),
        valid_from=arrow.line.valid_from,
        valid_to=arrow.line.valid_to,
        attestation=_at_best_inferred(arrow.line.attestation),
    )
    return _drawing(now, line)


def line_to(now: Arrangements, source: Slug, kind: Slug, target: Slug) -> Fix:
    """Draws a line of a kind from one body to another."""
    attestation = _at_best_inferred(now.partnership.body(source).attestation)
    new_id = new_connector_id(now.partnership, source, kind, target)
    line = Connector(id=new_id, kind=kind, source=source, target=target, attestation=attestation)
    return _drawing(now, line)


def _drawing(now: Arrangements, line: Connector) -> Fix:
    name = now.partnership.connector_kind(line.kind).name.lower()

    def draw(partnership: Partnership) -> Partnership:
        return connect(partnership, line)

    return Fix(f"Add the {name} from {now.name(line.source)} to {now.name(line.target)}", draw)


def _at_best_inferred(attestation: Attestation) -> Attestation:
    illustrative = attestation is Attestation.ILLUSTRATIVE
    return Attestation.ILLUSTRATIVE if illustrative else Attestation.INFERRED
