"""Where things stand across the page: near what they are joined with, in order, never too close."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from exporters.arranging.rows import Rows

_SWEEPS = 16
_LOOSE = 0.05
"""How much a thing without lines insists on its place."""
_HELD = 1.0
"""How much a thing insists on the place that is best for it, beside all its lines together."""
Apart = Mapping[tuple[str, str], float]
Pulls = Mapping[str, list[tuple[str, float, float]]]
"""For each thing others, how far right of their left sides its own wants to be, and how much."""


class Tie(NamedTuple):
    """A line between two things, and how far from their left sides it is held."""

    one: str
    other: str
    at_one: float
    at_other: float
    weight: float = 1.0


def spread(
    rows: Rows,
    widths: Mapping[str, float],
    apart: Apart,
    ties: Sequence[Tie],
    room: float = 0,
    along: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """The left side of each thing; `apart` is the gap between two that stand side by side.

    `along` says of some how far along the page their middle should be, from 0 to 1. Everything stands within
    the room, or within what the widest row needs.
    """
    steps = [_steps(row, widths, apart) for row in rows]
    room = max(room, *(each[-1] + widths[row[-1]] for row, each in zip(rows, steps, strict=True)))
    at: dict[str, float] = {}
    for row, each in zip(rows, steps, strict=True):
        left = (room - each[-1] - widths[row[-1]]) / 2
        at.update((thing, left + step) for thing, step in zip(row, each, strict=True))
    pulls = _pulls(ties)
    held = {thing: share * room - widths[thing] / 2 for thing, share in (along or {}).items()}
    both = list(zip(rows, steps, strict=True))
    for sweep in range(_SWEEPS):
        for row, each in both if sweep % 2 == 0 else both[::-1]:
            most = room - each[-1] - widths[row[-1]]
            at.update(_settled(row, each, pulls, held, at, most))
    return at


def _steps(row: Sequence[str], widths: Mapping[str, float], apart: Apart) -> list[float]:
    """How far each thing of a packed row stands from the first."""
    steps = [0.0]
    for one, other in pairwise(row):
        steps.append(steps[-1] + widths[one] + apart[one, other])
    return steps


def _pulls(ties: Sequence[Tie]) -> Pulls:
    found: dict[str, list[tuple[str, float, float]]] = {}
    for one, other, at_one, at_other, weight in ties:
        found.setdefault(one, []).append((other, at_other - at_one, weight))
        found.setdefault(other, []).append((one, at_one - at_other, weight))
    return found


def _settled(
    row: Sequence[str],
    steps: Sequence[float],
    pulls: Pulls,
    held: Mapping[str, float],
    at: Mapping[str, float],
    most: float,
) -> dict[str, float]:
    """One row in its best places while all others stay."""
    inside = set(row)
    wishes, weights = [], []
    for thing, step in zip(row, steps, strict=True):
        found = [
            (at[other] + shift, weight)
            for other, shift, weight in pulls.get(thing, ())
            if other not in inside
        ]
        if thing in held:
            found.append((held[thing], _HELD * max(len(found), 1)))
        weight = sum(weight for _, weight in found)
        wish = sum(place * weight for place, weight in found) / weight if weight else at[thing]
        wishes.append(wish - step)
        weights.append(weight or _LOOSE)
    places = (min(max(place, 0.0), most) for place in rising(wishes, weights))
    return {thing: place + step for thing, place, step in zip(row, places, steps, strict=True)}


def rising(wishes: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The numbers nearest to the wishes, by weighted squares, of which none is less than the one before."""
    blocks: list[tuple[float, float, int]] = []
    for wish, weight in zip(wishes, weights, strict=True):
        blocks.append((wish, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (one, its, many), (other, others, more) = blocks[-2], blocks[-1]
            blocks[-2:] = [((one * its + other * others) / (its + others), its + others, many + more)]
    return [value for value, _, count in blocks for _ in range(count)]
