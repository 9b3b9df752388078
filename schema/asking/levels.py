"""What is at each level."""

from collections.abc import Iterator
from datetime import date

from schema.asking.answer import Answer, Sentence, say
from schema.body import Level
from schema.matching import folded, worth
from schema.naming import Unnamed
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.holding import holdings
from schema.said import said
from schema.sentences import listed
from schema.text import Slug


def levels(partnership: Partnership, subject: str = "", on: date | None = None) -> Answer:
    """The bodies of each level from the top, and what is decided there. A subject narrows it to a level.

    Raises `schema.naming.Unnamed` when no level is called so.
    """
    levels = sorted(partnership.levels, key=lambda level: level.rank)
    wanted = [level for level in levels if _is_called(level, subject)]
    if subject.strip() and not wanted:
        known = listed([level.label for level in levels])
        raise Unnamed(
            said("no level is called “{text}”; the levels are {levels}", text=subject, levels=known)
        )
    return Answer(tuple(_levels(Arrangements(partnership, on), wanted, subject.strip())))


def _is_called(level: Level, subject: str) -> bool:
    return level.id == subject.strip() or worth(folded(level.label), folded(subject).split()) == 0


def _levels(now: Arrangements, wanted: list[Level], subject: str) -> Iterator[Sentence]:
    for level in wanted:
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
