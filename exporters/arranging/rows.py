"""Which row each thing stands in: bands from the top, organs below parents, as many rows as a width needs."""

from collections.abc import Mapping, Sequence

from exporters.arranging.stock import Stock

Rows = tuple[tuple[str, ...], ...]
_AIR = 1.12
"""How much wider than the mean of its rows a band may be."""


def rows_of(stock: Stock, widths: Mapping[str, float], gap: float, room: float) -> tuple[Rows, ...]:
    """For each band, from the top, its rows; no row is wider than the room, unless one thing is."""
    above = parents_of(stock)
    pull = _pull(stock)
    levels = sorted(set(stock.levels.values()))
    return tuple(fitted(_from_top(stock, level, above, pull), widths, gap, room, above) for level in levels)


def _from_top(
    stock: Stock, level: int, above: Mapping[str, set[str]], pull: Mapping[str, float]
) -> list[str]:
    """The things of a band: parents before organs, then by what draws them up or down, in model order."""
    things = [thing for thing in stock.things if stock.levels[thing] == level]
    depths = {thing: _depth(thing, above, set(things)) for thing in things}
    return sorted(things, key=lambda thing: (depths[thing], pull.get(thing, 0)))


def fitted(
    things: Sequence[str],
    widths: Mapping[str, float],
    gap: float,
    room: float,
    above: Mapping[str, set[str]],
) -> Rows:
    """The things in rows about as long as each other, each below those that must be above it."""
    total = sum(widths[thing] + gap for thing in things)
    room = min(room, max(total / max(1, -(-total // room)) * _AIR, *(widths[thing] for thing in things)))
    rows: list[list[str]] = []
    used: list[float] = []
    place: dict[str, int] = {}
    for thing in things:
        at = max((place[other] + 1 for other in above.get(thing, ()) if other in place), default=0)
        while at < len(rows) and used[at] + gap + widths[thing] > room:
            at += 1
        while at >= len(rows):
            rows.append([])
            used.append(-gap)
        rows[at].append(thing)
        used[at] += gap + widths[thing]
        place[thing] = at
    return tuple(tuple(row) for row in rows if row)


def parents_of(stock: Stock) -> dict[str, set[str]]:
    """For each thing the others whose organs it is or holds."""
    found: dict[str, set[str]] = {}
    for body, parent in stock.parents.items():
        here, there = stock.homes[body], stock.homes[parent]
        if here != there:
            found.setdefault(here, set()).add(there)
    return found


def _depth(thing: str, above: Mapping[str, set[str]], among: set[str], seen: tuple[str, ...] = ()) -> int:
    """How many parents deep a thing is within its band; not for ever where areas hold each other's organs."""
    parents = above.get(thing, set()) & among - {*seen, thing}
    return max((_depth(parent, above, among, (*seen, thing)) + 1 for parent in parents), default=0)


def _pull(stock: Stock) -> dict[str, float]:
    """Whether a thing is drawn up or down by its lines to other bands."""
    found: dict[str, list[int]] = {}
    for one, other in stock.pairs():
        step = stock.levels[other] - stock.levels[one]
        found.setdefault(one, []).append(step)
        found.setdefault(other, []).append(-step)
    return {thing: sum(steps) / len(steps) for thing, steps in found.items()}
