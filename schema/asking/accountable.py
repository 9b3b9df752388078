"""Who is accountable for a function, or whom a body answers to: to whom, and along which path."""

from collections.abc import Iterator
from datetime import date

from schema.asking.answer import Answer, Sentence, say
from schema.asking.finding import called, when
from schema.body import Body
from schema.function import Function
from schema.partnership import Partnership
from schema.rules.accountability import answers_outside
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, Arrow
from schema.rules.holding import holdings
from schema.said import said
from schema.text import Slug


def accountable(partnership: Partnership, subject: str, on: date | None = None) -> Answer:
    """Who is accountable for the function of this name, or to whom the body of this name is.

    Raises `schema.naming.Unnamed` when nothing is called so.
    """
    now, things = Arrangements(partnership, on), (*partnership.functions, *partnership.bodies)
    found = called(partnership, things, subject, said("function or body"))
    return found.answer(lambda thing: _for(now, thing))


def _for(now: Arrangements, thing: Function | Body) -> Iterator[Sentence]:
    yield from when(now, thing)
    if isinstance(thing, Function):
        yield from _for_function(now, thing)
    else:
        yield from _path(now, now.party(thing.id), None)


def _for_function(now: Arrangements, function: Function) -> Iterator[Sentence]:
    deciders = holdings(now).deciders(function.id)
    if not deciders:
        yield say("The map does not say who holds {function}.", function.id, function=function.name)
    for party in deciders:
        yield say(
            "{body} answers for {function}.",
            party,
            function.id,
            body=now.actor(party),
            function=function.name,
        )
        yield from _path(now, party, function.id)


def _path(now: Arrangements, party: Slug, function: Slug | None) -> Iterator[Sentence]:
    """The shortest way to somebody who answers outside the map; else as far as lines lead."""
    way = _way_out(now, party, function)
    for arrow in way:
        yield say("{line}.", arrow.tail, arrow.line.id, arrow.head, line=now.told(arrow.line))
    end = way[-1].head if way else party
    if answers_outside(now, end):
        yield say("{body} answers outside this map.", end, body=now.actor(end))
    else:
        about = said(" for {functions}", functions=now.names([function])) if function else ""
        yield say(
            "The map shows nobody who holds {body} to account{about}.", end, body=now.name(end), about=about
        )


def _way_out(now: Arrangements, party: Slug, function: Slug | None) -> tuple[Arrow, ...]:
    ways: dict[Slug, tuple[Arrow, ...]] = {party: ()}
    edge = [party]
    for here in edge:
        if answers_outside(now, here):
            return ways[here]
        for arrow in now.leaving(ACCOUNTABILITY, here):
            if arrow.head not in ways and now.carries(arrow, function):
                ways[arrow.head] = (*ways[here], arrow)
                edge.append(arrow.head)
    return max(ways.values(), key=len)
