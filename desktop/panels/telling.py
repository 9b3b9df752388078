"""What is selected, in sentences: what a body gives and receives, a line both ways."""

from collections.abc import Iterable

from desktop.selected import bodies_of, lines_of
from desktop.session import Session
from desktop.tr import tr
from schema import Connector, Partnership
from schema.sentences import capitalised, filled, listed, spoken


def told(session: Session) -> tuple[str, ...]:
    """The sentences about the selection; none when nothing is selected."""
    partnership, bodies, lines = session.partnership, bodies_of(session), lines_of(session)
    if len(bodies) > 1:
        return (
            tr("{bodies} bodies and {lines} connectors are selected.", bodies=len(bodies), lines=len(lines)),
        )
    if bodies:
        return gathered(partnership, bodies[0], partnership.connectors)
    chosen = [partnership.connector(line) for line in lines]
    forward = [_sentence(partnership, (line,), inverse=False) for line in chosen]
    inverse = [_sentence(partnership, chosen, inverse=True)] if len(chosen) == 1 else []
    return tuple(dict.fromkeys((*forward, *inverse)))


def gathered(partnership: Partnership, body: str, lines: Iterable[Connector]) -> tuple[str, ...]:
    """What these lines say of a body: those of the same kind and functions in one sentence."""
    alike: dict[tuple[object, ...], list[Connector]] = {}
    for line in lines:
        if body in (line.source, line.target):
            inverse = line.target == body
            alike.setdefault((inverse, line.kind, line.functions, line.mutual), []).append(line)
    return tuple(_sentence(partnership, group, inverse=bool(key[0])) for key, group in alike.items())


def _sentence(partnership: Partnership, lines: Iterable[Connector], *, inverse: bool) -> str:
    lines = tuple(lines)
    kind = partnership.connector_kind(lines[0].kind)
    template = kind.mutual if lines[0].mutual and kind.mutual else kind.inverse if inverse else kind.forward
    words = {
        "source": _names(partnership, (line.source for line in lines)),
        "target": _names(partnership, (line.target for line in lines)),
        "functions": listed([partnership.function(each).name for each in lines[0].functions]),
    }
    return f"{capitalised(filled(template, words))}."


def _names(partnership: Partnership, bodies: Iterable[str]) -> str:
    return listed([spoken(partnership.body(body)) for body in dict.fromkeys(bodies)])
