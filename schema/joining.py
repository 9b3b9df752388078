"""Which bodies a kind of connector may join: one predicate for canvas, rules and importers."""

from schema.key import ConnectorKind
from schema.partnership import Partnership
from schema.said import said


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


def why_not(partnership: Partnership, kind_id: str, source: str, target: str) -> str:
    """Why the key does not mean this kind between these bodies, in a sentence; empty where it does."""
    if source == target or may_connect(partnership, kind_id, source, target):
        return ""
    kind = partnership.connector_kind(kind_id)
    ends = [partnership.body_kind(partnership.body(end).kind) for end in (source, target)]
    first, last = ends[0].name.lower(), ends[1].name.lower()
    if not any(_admits(join.sources, ends[0].id) for join in kind.joins):
        return said("The key does not mean it from a body of the kind {first}.", first=first)
    if not any(_admits(join.targets, ends[1].id) for join in kind.joins):
        return said("The key does not mean it to a body of the kind {last}.", last=last)
    return said("The key does not mean it from {first} to {last}.", first=first, last=last)


def _admits(kinds: tuple[str, ...], kind: str) -> bool:
    return not kinds or kind in kinds
