"""When no move helps any more, things are moved at random, and what comes of that is kept if it is better."""

from collections.abc import Mapping
from random import Random
from typing import NamedTuple

from exporters.arranging.rack import Place
from exporters.arranging.rows import Rows
from exporters.arranging.untangling import Untangler
from exporters.arranging.web import Strung

_SHARE = 5
"""One thing in so many is moved at once."""
_MOST = 12


class State(NamedTuple):
    """Where everything is, and what all lines cost there."""

    total: float
    places: tuple[Place, ...]
    offsets: Mapping[str, float]
    inner: Mapping[str, Rows]
    strung: Strung


def shaken(untangler: Untangler, times: int) -> None:
    """Move things at random so many times, and keep the best that comes of it; always the same."""
    chance = Random(0)
    best = state_of(untangler)
    for _ in range(times):
        moved = _shake(untangler, chance)
        untangler.descend(untangler.around(moved))
        if untangler.total < best.total:
            best = state_of(untangler)
        else:
            restore(untangler, best)


def _shake(untangler: Untangler, chance: Random) -> list[str]:
    things = [thing for thing in untangler.rack.rank if untangler.web.lines[thing]]
    moved = []
    for _ in range(min(_MOST, len(things) // _SHARE + 1) if things else 0):
        moved.append(chance.choice(things))
        untangler.attempt([chance.choice(untangler.offers.anywhere(moved[-1]))], anyway=True)
    return moved


def state_of(untangler: Untangler) -> State:
    """Everything as it is now."""
    rack = untangler.rack
    places = tuple(map(rack.place, rack.rank))
    return State(untangler.total, places, dict(rack.offsets), untangler.inside.told(), untangler.web.strung)


def restore(untangler: Untangler, state: State) -> None:
    """Everything as it was."""
    rack = untangler.rack
    rack.put_back([place for place in state.places if place != rack.place(place.thing)])
    rack.offsets |= state.offsets
    untangler.inside.restore(state.inner)
    untangler.web.strung = state.strung
    untangler.total = state.total
