"""What a body holds, gives and receives."""

from collections.abc import Iterator
from datetime import date

from schema.asking.answer import Answer, Sentence, say
from schema.asking.finding import called, when
from schema.body import Body
from schema.function import Holding
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.places import level_name
from schema.rules.seating import seating
from schema.said import said
from schema.sentences import capitalised, sentence

_HOLDS = {
    Holding.HELD: said("{body} holds {function}."),
    Holding.RESERVED: said("{body} holds {function} (reserved to it)."),
    Holding.STATUTE: said("{body} holds {function} (by statute)."),
}


def about_body(partnership: Partnership, subject: str, on: date | None = None) -> Answer:
    """What the body of this name is, holds, gives and receives, and who sits there.

    Raises `schema.naming.Unnamed` when nobody is called so.
    """
    now = Arrangements(partnership, on)
    found = called(partnership, partnership.bodies, subject, said("body"))
    return found.answer(lambda body: _about(now, body))


def _about(now: Arrangements, body: Body) -> Iterator[Sentence]:
    yield from _itself(now, body)
    for function in now.partnership.functions:
        if function.held_by == body.id and now.holds(function.id):
            words = {"body": now.actor(body.id), "function": function.name}
            yield say(_HOLDS[function.held_as], body.id, function.id, **words)
    for line in now.lines:
        if body.id in (line.source, line.target):
            told = sentence(now.partnership, line, inverse=line.target == body.id)
            other = line.target if line.source == body.id else line.source
            yield say("{line}.", body.id, line.id, other, line=told)
    members = sorted(seating(now).represented(body))
    if members:
        words = {"body": now.name(body.id), "members": now.listed(members)}
        yield say("Members of {body}, or nominating somebody to it: {members}.", body.id, *members, **words)


def _itself(now: Arrangements, body: Body) -> Iterator[Sentence]:
    yield from when(now, body)
    level = f", {level_name(now, body.id)}" if level_name(now, body.id) else ""
    kind = capitalised(now.kind_name(body.id))
    yield say("{body}: {kind}{level}.", body.id, body=now.name(body.id), kind=kind.lower(), level=level)
    if body.parent is not None:
        words = {"body": now.actor(body.id), "parent": now.name(body.parent)}
        yield say("{body} is an organ of {parent}.", body.id, body.parent, **words)
    if body.chair:
        yield say("Chair of {body}: {chair}.", body.id, body=now.name(body.id), chair=body.chair)
    for organ in now.organs(body.id):
        words = {"body": now.name(body.id), "organ": now.actor(organ.id)}
        yield say("{organ} is an organ of {body}.", organ.id, body.id, **words)
