"""Which kind of line, and which kind of body, a person most likely means: the order of what is proposed."""

from collections import Counter

from schema.joining import may_connect, may_join
from schema.key import BodyKind, ConnectorKind
from schema.partnership import Partnership


def likely_kinds(partnership: Partnership, source: str, target: str) -> tuple[ConnectorKind, ...]:
    """The connector kinds that the key means for a line between two bodies, most likely first.

    First what joins such bodies in this partnership already, then what the key says of them in
    particular, then what may join anything; each in the order of the key.
    """
    habits = _habits(partnership, source, target)
    meant = (
        kind for kind in partnership.key.connector_kinds if may_connect(partnership, kind.id, source, target)
    )
    return tuple(sorted(meant, key=lambda kind: (-habits[kind.id], not kind.joins)))


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


def _named(kind: BodyKind, words: str) -> int:
    """How many letters of the kind's name stand in the words: all, or none."""
    return len(kind.name) if f" {kind.name.casefold()} " in words else 0


def _habits(partnership: Partnership, source: str, target: str) -> Counter[str]:
    """How often each kind of line joins bodies of the same kinds in the same direction.

    What joins these very two already counts less than never: it is not what is being drawn.
    """
    kinds = {body.id: body.kind for body in partnership.bodies}
    ends = kinds[source], kinds[target]
    found = Counter(
        line.kind for line in partnership.connectors if (kinds[line.source], kinds[line.target]) == ends
    )
    for line in partnership.connectors:
        if (line.source, line.target) == (source, target):
            found[line.kind] = -1
    return found
