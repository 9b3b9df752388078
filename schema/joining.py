"""Which bodies a kind of connector may join: one predicate for canvas, rules and importers."""

from schema.key import ConnectorKind
from schema.partnership import Partnership


def may_join(kind: ConnectorKind, source_kind: str, target_kind: str) -> bool:
    """Whether the key means this connector kind for these kinds of body. Advice: it can be overruled."""
    return not kind.joins or any(
        _admits(join.sources, source_kind) and _admits(join.targets, target_kind) for join in kind.joins
    )


def may_connect(partnership: Partnership, kind_id: str, source: str, target: str) -> bool:
    """Whether the key means this kind for a line from this body to that other one."""
    kind = partnership.connector_kind(kind_id)
    source_kind, target_kind = partnership.body(source).kind, partnership.body(target).kind
    return source != target and may_join(kind, source_kind, target_kind)


def _admits(kinds: tuple[str, ...], kind: str) -> bool:
    return not kinds or kind in kinds
