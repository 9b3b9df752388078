"""Family E: work is done once, and everything on the map is there once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ASSURANCE, DELEGATION, grouped
from schema.rules.holding import holdings
from schema.rules.places import are_parallel, level_name
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.seating import seating
from schema.rules.sources import HWB_GLOUCESTERSHIRE, WY_STRATEGY
from schema.said import said
from schema.text import Slug

_ONCE = "duplication of systems, processes and work should be avoided as wasteful"
_ALIKE = 0.8
"""From this share of members in common, two bodies have the same members."""
_FEWEST = 3
"""With fewer members, having the same ones says little."""


@rule(
    "E-01",
    severity=Severity.WARNING,
    pack="principles",
    title="Bodies at one level do different things",
    message="At one level ({level}), {body} has {function}, and {others} {have} that or a part of it.",
    basis=Basis(_ONCE, WY_STRATEGY),
)
def functions_lie_with_one_body(now: Arrangements) -> Iterator[Remark]:
    """Two bodies at one level neither hold nor are delegated the same function, or one a part of the other's.

    Not asked: whoever passed it on and whom it was passed on to; parallel local bodies of one kind; what is
    exercised jointly; the same function delegated by one body to several, which is B-08's.
    """
    parts = _parts(now)
    for function in holdings(now).functions:
        bearers, givers = _bearers(now, function.id), _givers(now, function.id)
        for at, body in enumerate(bearers):
            # Those that have the very same are told once.
            same = [each for each in bearers[at + 1 :] if givers[body].isdisjoint(givers[each])]
            others = _beside(now, body, (*same, *_with_a_part(now, body, function.id, parts)))
            if others:
                yield remark(
                    body,
                    *others,
                    function=function.name,
                    body=now.actor(body),
                    others=now.actor(others[0]) if len(others) == 1 else now.listed(others),
                    have=said("has" if len(others) == 1 else "have"),
                    level=level_name(now, body),
                )


def _parts(now: Arrangements) -> dict[Slug, list[Slug]]:
    """Every function with itself and all its parts."""
    parts: dict[Slug, list[Slug]] = defaultdict(list)
    for function in holdings(now).functions:
        for wide in now.wider(function.id):
            parts[wide].append(function.id)
    return parts


def _bearers(now: Arrangements, function: Slug) -> tuple[Slug, ...]:
    """The parties that have a function in the end, alone."""
    arrows = holdings(now).delegations.get(function, ())
    joint = {arrow.head for arrow in arrows if arrow.line.joint}
    return tuple(one for one in holdings(now).deciders(function) if one not in joint)


def _givers(now: Arrangements, function: Slug) -> dict[Slug, set[Slug]]:
    """Who delegates a function, by whom it is delegated to."""
    givers: dict[Slug, set[Slug]] = defaultdict(set)
    for arrow in holdings(now).delegations.get(function, ()):
        givers[arrow.head].add(arrow.tail)
    return givers


def _with_a_part(now: Arrangements, body: Slug, function: Slug, parts: dict[Slug, list[Slug]]) -> list[Slug]:
    """Who has a part of a function that a body has, and not from or through that body."""
    found = [each for part in parts[function] if part != function for each in _bearers(now, part)]
    return [each for each in found if not _passed_on(now, body, each)]


def _beside(now: Arrangements, body: Slug, others: Iterable[Slug]) -> list[Slug]:
    """Those that stand at the level of a body, and are not its like at another place."""
    rank = now.rank(body)
    alike = [one for one in dict.fromkeys(others) if rank is not None and now.rank(one) == rank]
    return [one for one in alike if one != body and not are_parallel(now, (body, one))]


def _passed_on(now: Arrangements, one: Slug, other: Slug) -> bool:
    return other in now.reach(DELEGATION, one) or one in now.reach(DELEGATION, other)


@rule(
    "E-02",
    severity=Severity.INFO,
    pack="principles",
    title="No two bodies have the same members",
    message="{one} and {other} have nearly the same members at the same level: are both needed?",
    basis=Basis("potential overlap in the intended roles", HWB_GLOUCESTERSHIRE),
)
def bodies_have_different_members(now: Arrangements) -> Iterator[Remark]:
    """Two bodies at one level have at least four in five of their members in common, and three or more
    members; neither is the other's organ.
    """
    members = {body.id: seating(now).represented(body) for body in now.bodies}
    sitting = grouped(
        (member, body) for body, those in members.items() if len(those) >= _FEWEST for member in those
    )
    shared = Counter(pair for bodies in sitting.values() for pair in combinations(bodies, 2))
    for (one, other), common in shared.items():
        are_alike = common >= _ALIKE * len(members[one] | members[other])
        are_one = one in now.above(other) or other in now.above(one)
        if are_alike and not are_one and now.rank(one) == now.rank(other):
            yield remark(one, other, one=now.name(one), other=now.name(other))


@rule(
    "E-05",
    severity=Severity.INFO,
    pack="principles",
    title="Assurance about one thing is given once",
    message="More than one body gives assurance to {target} about {function}: {givers}.",
    basis=Basis(_ONCE, WY_STRATEGY),
    kinds=(ASSURANCE,),
)
def assurance_is_given_once(now: Arrangements) -> Iterator[Remark]:
    """A body receives assurance about a subject from one other, or from parallel local bodies of one kind."""
    arrows = [arrow for arrow in now.arrows(ASSURANCE) if not arrow.turns_back]
    subjects = grouped(((arrow.head, one), arrow) for arrow in arrows for one in arrow.line.functions)
    for (head, function), given in subjects.items():
        givers = list(dict.fromkeys(arrow.tail for arrow in given))
        if len(givers) > 1 and not are_parallel(now, givers):
            yield remark(
                *dict.fromkeys(arrow.line.id for arrow in given),
                givers=now.listed(givers),
                target=now.name(head),
                function=now.names([function]),
            )
