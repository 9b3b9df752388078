"""Which kind of line, and which kind of body, a person most likely means: the order of what is proposed."""

from collections import Counter

from schema.joining import may_connect, may_join
from schema.key import BodyKind, ConnectorKind, Family
from schema.parties import party
from schema.partnership import Partnership

_FIRST = Family.GOVERNANCE
_TO_ORGAN, _FROM_ORGAN = "delegation", "accountability"
"""What a body gives its own organs, and what they give it, in the words of the default key."""


def likely_kinds(partnership: Partnership, source: str, target: str) -> tuple[ConnectorKind, ...]:
    """The connector kinds that the key means for a line between two bodies, most likely first.

    First what a body and its own organ, as a board and its committee, are there for: delegation down,
    accountability up. Then what joins such bodies in this partnership already, then what bodies like these
    often give or receive, then what does not run the other way, then governance before structure, and
    what the key says of few bodies before what it says of many; at last the order of the key. What joins
    these very two already stands behind all.
    """
    both, either = _habits(partnership, source, target)
    back, _ = _habits(partnership, target, source)
    drawn = {line.kind for line in partnership.connectors if (line.source, line.target) == (source, target)}
    own = _between_own(partnership, source, target)
    meant = (
        kind for kind in partnership.key.connector_kinds if may_connect(partnership, kind.id, source, target)
    )
    return tuple(
        sorted(
            meant,
            key=lambda kind: (
                kind.id in drawn,
                kind.id != own,
                -both[kind.id],
                -either[kind.id],
                back[kind.id],
                kind.family is not _FIRST,
                _breadth(kind),
            ),
        )
    )


def likely_bodies(partnership: Partnership, source: str) -> frozenset[str]:
    """The bodies of which the key says in particular that some kind of line goes to them from this body.

    A kind that may join anything says nothing about any of them.
    """
    own = partnership.body(source).kind
    says = [kind for kind in partnership.key.connector_kinds if kind.joins]
    meant = {
        kind.id for kind in partnership.key.body_kinds if any(may_join(each, own, kind.id) for each in says)
    }
    return frozenset(body.id for body in partnership.bodies if body.kind in meant and body.id != source)


def likely_body_kinds(partnership: Partnership, name: str) -> tuple[BodyKind, ...]:
    """The kinds of body that a name may stand for, most likely first.

    First the kinds whose whole name is in it, the longest of them first; then by how often they are used.
    """
    words, used = f" {name.casefold()} ", Counter(body.kind for body in partnership.bodies)
    return tuple(sorted(partnership.key.body_kinds, key=lambda kind: (-_named(kind, words), -used[kind.id])))


def _between_own(partnership: Partnership, source: str, target: str) -> str:
    """The kind that runs between a body and its own organ; empty where neither is the other's."""
    if _is_organ(partnership, target, source):
        return _TO_ORGAN
    return _FROM_ORGAN if _is_organ(partnership, source, target) else ""


def _is_organ(partnership: Partnership, organ: str, body: str) -> bool:
    """Whether one is an organ of the other, or of whom that other acts for as its board."""
    parent = partnership.body(organ).parent
    return parent is not None and organ != body and party(partnership, parent) == party(partnership, body)


def _named(kind: BodyKind, words: str) -> int:
    """How many letters of the kind's name stand in the words: all, or none."""
    return len(kind.name) if f" {kind.name.casefold()} " in words else 0


def _breadth(kind: ConnectorKind) -> int:
    """How many kinds of source and of target the key means it for, taking "any" as more than it can list."""
    many = 1000
    ends = [(len(join.sources) or many) + (len(join.targets) or many) for join in kind.joins]
    return sum(ends) or 3 * many


def _habits(partnership: Partnership, source: str, target: str) -> tuple[Counter[str], Counter[str]]:
    """How often each kind of line joins bodies of the same kinds at both ends, and at either end."""
    kinds = {body.id: body.kind for body in partnership.bodies}
    both, either = Counter[str](), Counter[str]()
    for line in partnership.connectors:
        alike = (kinds[line.source] == kinds[source]) + (kinds[line.target] == kinds[target])
        both[line.kind] += alike == 2
        either[line.kind] += alike
    return both, either
