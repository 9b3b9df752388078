"""Family D, places side by side: parallel bodies are meant to take part alike."""

from collections import Counter
from collections.abc import Iterator

from schema.body import Body
from schema.rules.accountability import to_nobody
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, AUTHORITY, grouped
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Fact, Remark, Severity, remark, rule
from schema.rules.sources import PRINCIPLES
from schema.rules.subsidiarity import is_given_nothing
from schema.said import Said, said
from schema.sentences import listed
from schema.text import Slug

Tie = tuple[Slug, bool]
"""A kind of line, and whether it leaves."""


@rule(
    "D-07",
    severity=Severity.WARNING,
    pack="principles",
    title="Places take part alike",
    message="Unlike most of the other places ({peers}), {place} {differs}.",
    cases={"two": "Unlike {peers}, {place} {differs}."},
    basis=Basis("working together as an equal partnership", PRINCIPLES),
)
def places_take_part_alike(now: Arrangements) -> Iterator[Remark]:
    """Bodies of one kind at one level that stand for places have the same kinds of line of governance.

    What more than half of the others have, each has; what none of the others has, no one has. The rest may
    differ. Of a place that lacks nothing but accountability or a delegation, B-01 and D-04 tell it.
    """
    places = ((body.kind, now.rank(body.id), body) for body in now.of_kinds(kinds("places", "kinds")))
    for peers in grouped(((kind, rank), body) for kind, rank, body in places).values():
        ties = {body.id: _ties(now, body) for body in peers}
        common = Counter(tie for mine in ties.values() for tie in mine)
        for body in peers if len(peers) > 1 else ():
            others = [each.id for each in peers if each is not body]
            lacks, alone = _differences(ties[body.id], common, len(others))
            if lacks or alone:
                yield remark(
                    body.id,
                    fact=_fact(now, body, lacks, alone),
                    case="two" if len(others) == 1 else "",
                    gaps=[f"{kind}-{'to' if leaves else 'from'}" for kind, leaves in (*lacks, *alone)],
                    peers=now.listed(others),
                    place=now.name(body.id),
                    differs=_told(now, lacks, alone),
                )


def _ties(now: Arrangements, body: Body) -> frozenset[Tie]:
    kinds_ = now.governance_kinds
    leaving = {(kind, True) for kind in kinds_ if now.leaving(kind, body.id)}
    return frozenset(leaving | {(kind, False) for kind in kinds_ if now.arriving(kind, body.id)})


def _differences(mine: frozenset[Tie], common: Counter[Tie], others: int) -> tuple[list[Tie], list[Tie]]:
    """What most of the others have and this one lacks, and what it alone has."""
    lacks = [tie for tie, count in common.items() if tie not in mine and 2 * count > others]
    return lacks, [tie for tie in mine if common[tie] == 1 and others > 1]


def _fact(now: Arrangements, body: Body, lacks: list[Tie], alone: list[Tie]) -> Fact:
    """What else is told of a place that lacks only accountability, or only what others are given."""
    kind, leaves = lacks[0] if len(lacks) == 1 and not alone else ("", False)
    if leaves and kind == ACCOUNTABILITY:
        return to_nobody(now, body.id)
    return is_given_nothing(body.id) if kind in AUTHORITY and not leaves else ()


def _told(now: Arrangements, lacks: list[Tie], alone: list[Tie]) -> str:
    told = [said("has no {ties}", ties=_listed(now, lacks))] if lacks else []
    return listed([*told, *([said("has {ties}", ties=_listed(now, alone))] if alone else [])])


def _listed(now: Arrangements, ties: list[Tie]) -> str:
    return listed(sorted(_tie(now.line_names([kind]), leaves) for kind, leaves in ties))


def _tie(kind: str, leaves: bool) -> Said:
    return said("{kind} to anybody" if leaves else "{kind} from anybody", kind=kind)
