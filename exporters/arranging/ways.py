"""Lines that pass rows on their way: each holds a place in every row that it passes, as bodies do."""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from exporters.arranging.across import Tie
from exporters.arranging.rows import Rows
from exporters.arranging.stock import Stock

MOST = 4000
"""Places held by passing lines, beyond which lines find their own way."""
STRAIGHT = 3.0
"""How much more a line would be straight where it passes rows than at its ends."""
_SEPARATOR = "\n"
"""No id holds it: ids are slugs."""


class Passing(NamedTuple):
    """Rows with the places that passing lines hold, and the steps from row to row that lines take."""

    rows: Rows
    steps: tuple[tuple[str, str], ...]


def is_way(name: str) -> bool:
    """Whether this is the place of a passing line and no thing."""
    return _SEPARATOR in name


def things(rows: Rows) -> Rows:
    """The rows without the places of passing lines."""
    return tuple(tuple(name for name in row if not is_way(name)) for row in rows)


def passing(stock: Stock, rows: Rows) -> Passing:
    """Each row followed by the places of the lines that pass it."""
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    held: list[list[str]] = [[] for _ in rows]
    steps: list[tuple[str, str]] = []
    for number, (one, other) in enumerate(stock.pairs()):
        upper, lower = sorted((one, other), key=rank.__getitem__)
        stops = [f"{number}{_SEPARATOR}{row}" for row in range(rank[upper] + 1, rank[lower])]
        for row, stop in enumerate(stops, rank[upper] + 1):
            held[row].append(stop)
        steps += zip((upper, *stops), (*stops, lower), strict=True)
    if sum(map(len, held)) > MOST:
        return Passing(rows, tuple(stock.pairs()))
    return Passing(tuple((*row, *places) for row, places in zip(rows, held, strict=True)), tuple(steps))


def chains(stock: Stock, rows: Rows) -> list[list[tuple[str, str]]]:
    """Each line between two things from row to row: the thing or held place, and the end there."""
    rank = {name: number for number, row in enumerate(rows) for name in row}
    between = (link for link in stock.links if stock.homes[link.source] != stock.homes[link.target])
    found = []
    for number, link in enumerate(between):
        upper, lower = sorted(link[:2], key=lambda end: rank[stock.homes[end]])
        first, last = rank[stock.homes[upper]], rank[stock.homes[lower]]
        stops = [f"{number}{_SEPARATOR}{row}" for row in range(first + 1, last)]
        held = [(stop, stop) for stop in stops if stop in rank]
        found.append([(stock.homes[upper], upper), *held, (stock.homes[lower], lower)])
    return found


def ties(stock: Stock, rows: Rows, offsets: Mapping[str, float]) -> list[Tie]:
    """The steps of all lines as ties; `offsets` says where at a thing each end of a line is held."""
    found = []
    for chain in chains(stock, rows):
        for (one, end), (other, further) in pairwise(chain):
            weight = STRAIGHT if is_way(one) and is_way(other) else 1.0
            found.append(Tie(one, other, offsets.get(end, 0.0), offsets.get(further, 0.0), weight))
    return found


def straight(stock: Stock, rows: Rows, at: Mapping[str, float]) -> Rows:
    """Rows in order across, with the places of passing lines where these would be straight.

    `at` is where the middle of each body and area is.
    """
    way = passing(stock, rows)
    places = dict(at)
    for chain in chains(stock, way.rows):
        begin, end = at[chain[0][1]], at[chain[-1][1]]
        for k, (stop, _) in enumerate(chain[1:-1], 1):
            places[stop] = begin + (end - begin) * k / (len(chain) - 1)
    return tuple(tuple(sorted(row, key=places.__getitem__)) for row in way.rows)
