"""Where something is decided, and by whose delegation."""

from collections.abc import Iterator
from datetime import date

from schema.asking.answer import Answer, Sentence, say
from schema.asking.finding import called, when
from schema.function import Function, Holding
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.holding import holdings
from schema.rules.places import level_name
from schema.said import said

_HELD = {
    Holding.HELD: said("{body} holds {function}."),
    Holding.RESERVED: said("{function} is reserved to {body}."),
    Holding.STATUTE: said("{body} holds {function} by statute."),
}


def decides(partnership: Partnership, subject: str, on: date | None = None) -> Answer:
    """Who holds the function of this name, to whom it is delegated, and who decides it in the end.

    Raises `schema.naming.Unnamed` when no function is called so.
    """
    now = Arrangements(partnership, on)
    found = called(partnership, partnership.functions, subject, said("function"))
    return found.answer(lambda function: _about(now, function))


def _about(now: Arrangements, function: Function) -> Iterator[Sentence]:
    yield from when(now, function)
    name, known = function.name, holdings(now)
    wider = [now.partnership.function(one) for one in now.wider(function.id) if one != function.id]
    for each in sorted(wider, key=lambda one: one.id):
        yield say("{function} is part of {wide}.", function.id, each.id, function=name, wide=each.name)
    if function.held_by is not None and now.exists(function.held_by):
        holder = function.held_by
        yield say(_HELD[function.held_as], function.id, holder, function=name, body=now.actor(holder))
    for arrow in known.delegations.get(function.id, ()):
        yield say("{line}.", arrow.source, arrow.line.id, arrow.target, line=now.told(arrow.line))
    deciders = known.deciders(function.id)
    for party in deciders:
        level = f" ({level_name(now, party)})" if level_name(now, party) else ""
        words = {"function": name, "body": now.name(party), "level": level}
        yield say("{function}: decided by {body}{level}.", function.id, party, **words)
    if not deciders:
        yield say("The map does not say who decides {function}.", function.id, function=name)
    if known.reason(function.id):
        yield say("Why at this level: {reason}", function.id, reason=known.reason(function.id))
