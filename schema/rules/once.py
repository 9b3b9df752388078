"""Family E, once each: no body, no line and no way of accountability is on the map twice."""

from collections.abc import Iterator

from schema.doubles import likely_doubles
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, Arrow, grouped
from schema.rules.fixes import removing
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.sources import ONS, WY_STRATEGY
from schema.text import Slug


@rule(
    "E-03",
    severity=Severity.WARNING,
    pack="principles",
    title="Every body is on the map once",
    message="{one} and {other} seem to be the same body.",
    basis=Basis("We will do the work once", WY_STRATEGY),
)
def bodies_are_there_once(now: Arrangements) -> Iterator[Remark]:
    """No two bodies have the same name or ODS code, nearly the same name, or one the other's short name.

    Organs of different bodies may have one name.
    """
    for one, other in likely_doubles(now.partnership):
        if now.exists(one) and now.exists(other):
            yield remark(one, other, one=now.name(one), other=now.name(other))


@rule(
    "E-04",
    severity=Severity.WARNING,
    pack="principles",
    title="Every line is on the map once",
    message="{line}: the map says so twice.",
    basis=Basis("duplication of systems, processes and work should be avoided as wasteful", WY_STRATEGY),
)
def lines_are_there_once(now: Arrangements) -> Iterator[Remark]:
    """No two lines of one kind, about the same functions, lead from one party to the same other."""
    kinds = [kind.id for kind in now.partnership.key.connector_kinds]
    arrows = [arrow for arrow in now.arrows(*kinds) if not arrow.turns_back]
    alike = grouped(((a.line.kind, a.tail, a.head, frozenset(a.line.functions)), a.line) for a in arrows)
    told: set[tuple[Slug, Slug]] = set()
    for lines in alike.values():
        for other in lines[1:]:
            first, last = (other, lines[0]) if other.mutual and not lines[0].mutual else (lines[0], other)
            if (first.id, last.id) not in told and first is not last:
                told.add((first.id, last.id))
                yield remark(first.id, last.id, fix=removing(now, last), line=now.told(last))


@rule(
    "E-06",
    severity=Severity.WARNING,
    pack="principles",
    title="Accountability takes one way",
    message="{line}, both directly and through {through}.",
    basis=Basis("avoid having overlapping lines or arrows", ONS),
    kinds=(ACCOUNTABILITY,),
)
def accountability_takes_one_way(now: Arrangements) -> Iterator[Remark]:
    """A line of accountability is one too many when two others lead the same way, for the same functions.

    Mutual lines do not count, and one that answers for authority, as B-01 asks, is never too many.
    """
    for arrow in now.arrows(ACCOUNTABILITY):
        is_needed = any(now.between(kind, arrow.head, arrow.tail) for kind in AUTHORITY)
        is_asked = not (arrow.line.mutual or arrow.turns_back or is_needed)
        through = _detour(now, arrow) if is_asked else None
        if through is not None:
            yield remark(
                arrow.line.id,
                fix=removing(now, arrow.line),
                line=now.told(arrow.line),
                through=now.name(through.head),
            )


def _detour(now: Arrangements, arrow: Arrow) -> Arrow | None:
    """The first of two lines that lead where this one does."""
    subject = set(arrow.line.functions)
    for first in now.leaving(ACCOUNTABILITY, arrow.tail):
        for second in now.between(ACCOUNTABILITY, first.head, arrow.head):
            alike = set(first.line.functions) == set(second.line.functions) == subject
            if alike and not (first.line.mutual or second.line.mutual):
                return first
    return None
