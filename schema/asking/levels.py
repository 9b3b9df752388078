"""What is at each level."""

from collections.abc import Iterator
from datetime import date

from schema.asking.answer import Answer, Sentence, say
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.holding import holdings
from schema.text import Slug


def levels(partnership: Partnership, subject: str = "", on: date | None = None) -> Answer:
    """The bodies of each level from the top, and what is decided there. A subject narrows it to a level."""
    now = Arrangements(partnership, on)
    return Answer(tuple(said for said in _levels(now, subject.casefold().strip())))


def _levels(now: Arrangements, subject: str) -> Iterator[Sentence]:
    ordered = sorted(now.partnership.levels, key=lambda level: level.rank)
    for level in ordered:
        if subject in ("", level.label.casefold(), level.id):
            bodies = [body.id for body in now.bodies if body.levels[:1] == (level.id,)]
            if bodies:
                yield say("{level}: {bodies}.", *bodies, level=level.label, bodies=now.listed(bodies))
            yield from _decided(now, level.label, set(bodies))
    rest = [body.id for body in now.bodies if not body.levels]
    if rest and not subject:
        yield say("At no level: {bodies}.", *rest, bodies=now.listed(rest))


def _decided(now: Arrangements, label: str, bodies: set[Slug]) -> Iterator[Sentence]:
    mine = [each for each in holdings(now).functions if bodies.intersection(holdings(now).deciders(each.id))]
    if mine:
        names = now.names(each.id for each in mine)
        yield say(
            "Decided at the level {level}: {functions}.", *(f.id for f in mine), level=label, functions=names
        )
