"""Edges pushed one way until they are as far apart as all ask; where needs contradict, some concede.

Needs that contradict each other go round in a circle that pushes without end. Whoever stands least firmly in
such a circle concedes: lines come nearer to each other, then a body becomes larger.
"""

from collections.abc import Iterable, Iterator, Mapping

from exporters.routing.needs import CONCESSIONS, Edge, Firmness, Need

_ROUNDS = 40
"""How often circles may be opened."""
_PASSES = 60
"""After so many passes, what is still pushed goes round in a circle."""
_LOOK = 4
"""Passes from one look for circles to the next."""
_SLIGHT = 1e-6

_Pushed = dict[Edge, float]


def pushed(start: Mapping[Edge, float], needs: Iterable[Need]) -> _Pushed | None:
    """Every edge as near to where it stood as the needs allow, pushed one way.

    None where needs contradict each other that nothing may concede, or where that takes too long to find.
    """
    standing = list(needs)
    for _ in range(_ROUNDS):
        at, circles = _relaxed(start, standing)
        if at is not None:
            return at
        conceding = {id(need) for circle in circles for need in _weakest(circle)}
        if not conceding:
            return None
        standing = [
            each for need in standing for each in (_conceded(need) if id(need) in conceding else (need,))
        ]
    return None


def _relaxed(start: Mapping[Edge, float], needs: list[Need]) -> tuple[_Pushed | None, list[list[Need]]]:
    """Where all edges come to lie; or None, and the circles that keep them from it.

    What lies first is done first, so that a few passes are enough.
    """
    after: dict[Edge, list[Need]] = {}
    for need in needs:
        after.setdefault(need.one, []).append(need)
    at, by = dict(start), dict[Edge, Need]()
    for number in range(1, _PASSES + 1):
        is_still = True
        for edge in sorted(at, key=at.__getitem__):
            here = at[edge]
            for need in after.get(edge, ()):
                if (other := need.other) not in at or here + need.apart > at[other] + _SLIGHT:
                    at[other], by[other], is_still = here + need.apart, need, False
        if is_still:
            return at, []
        if number % _LOOK == 0 and (circles := list(_circles(by))):
            return None, circles
    return None, list(_circles(by))


def _circles(by: Mapping[Edge, Need]) -> Iterator[list[Need]]:
    """The circles among the needs that pushed each edge last."""
    seen = dict[Edge, int]()
    for number, first in enumerate(by):
        edge, chain = first, list[Need]()
        while edge in by and edge not in seen:
            seen[edge] = number
            chain.append(by[edge])
            edge = by[edge].one
        if seen.get(edge) == number and chain:
            yield chain[next(k for k, need in enumerate(chain) if need.other == edge) :]


def _weakest(circle: list[Need]) -> list[Need]:
    least = min(need.firmness for need in circle)
    return [] if least is Firmness.SHAPE else [need for need in circle if need.firmness is least]


def _conceded(need: Need) -> Iterator[Need]:
    """What is left of a need that concedes."""
    if (nearer := CONCESSIONS.get(need.firmness)) is not None:
        yield need._replace(apart=min(need.apart, nearer[0]), firmness=nearer[1])
