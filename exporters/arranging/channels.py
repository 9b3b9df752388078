"""How much room lines will want between things: across for those that pass, down for those that turn."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import ceil

from exporters.arranging.rows import Rows
from exporters.arranging.stock import Stock
from exporters.arranging.ways import is_way

APART, ALONE = 40.0, 32.0
"""Between two things of a row; between two rows that no line joins."""
BADGED = 80.0
"""Between what a line joins: badge, end marker, and some line to be seen."""
TRACK = 14.0
"""Between two lines that run beside each other."""
_BADGE = (40.0, 24.0)
"""The room for a badge, with a number at it."""
_BESIDE = 20.0
"""Between a passing line and a thing."""
_BESIDE_WORDS = 28.0
_SLACK = (1.0, 0.5, 0.0)
"""How much of a row's slack comes between two things, a thing and a line, two lines."""
_TURNING, _FEW = 0.25, 12
"""How many of a body's lines turn on one side of it, where it has more than a few."""
_BOTH = 0.6
"""Where a line turns is not known; it counts for this much in both gaps where it may."""
Pair = tuple[str, str]


def columns(stock: Stock, rows: Rows, slack: Mapping[int, float]) -> dict[Pair, float]:
    """The gap between each two neighbours of a row, be they things or passing lines."""
    close, crowds = joined(stock), _crowds(stock)
    found = {
        pair: _apart(pair, close)
        + max(crowds.get(thing, 0) for thing in pair)
        + slack.get(number, 0) * _SLACK[sum(map(is_way, pair))]
        for number, row in enumerate(rows)
        for pair in pairwise(row)
    }
    for row in rows:
        _part(row, close, found)
    return found


def _part(row: Sequence[str], close: Mapping[frozenset[str], float], gaps: dict[Pair, float]) -> None:
    """As much room between things that a line joins where other lines pass between them."""
    places = [place for place, name in enumerate(row) if not is_way(name)]
    for first, last in pairwise(places):
        between = [*pairwise(row[first : last + 1])]
        missing = close.get(frozenset((row[first], row[last])), 0.0) - sum(gaps[pair] for pair in between)
        for pair in between if missing > 0 else ():
            gaps[pair] += missing / len(between)


def _apart(pair: Pair, close: Mapping[frozenset[str], float]) -> float:
    lines = sum(map(is_way, pair))
    return (max(APART, close.get(frozenset(pair), 0)), _BESIDE, TRACK)[lines]


def _crowds(stock: Stock) -> dict[str, float]:
    """The room beside a thing that holds a body with many lines, some of which turn there."""
    ends = Counter(end for link in stock.links for end in link[:2])
    found: dict[str, float] = {}
    for end, count in ends.items():
        home = stock.homes[end]
        found[home] = max(found.get(home, 0.0), TRACK * _TURNING * max(0, count - _FEW))
    return found


def joined(stock: Stock) -> dict[frozenset[str], float]:
    """The gap that the lines between two things need, should these stand beside each other."""
    found: dict[frozenset[str], float] = {}
    for link in stock.links:
        ends = frozenset((stock.homes[link.source], stock.homes[link.target]))
        found[ends] = max(found.get(ends, BADGED), link.words[0] + _BESIDE_WORDS)
    for ends, more in _staggered(stock, 1).items():
        found[ends] += more
    return found


def _staggered(stock: Stock, axis: int) -> dict[frozenset[str], float]:
    """More room between two things for badges that do not find it on one line along the sides of two bodies.

    `axis` is the one along those sides: 0 where one thing stands below the other, 1 where beside it.
    """
    badge = _BADGE[::-1] if stock.is_turned else _BADGE
    found: dict[frozenset[str], float] = {}
    for ends, lines in Counter(frozenset(link[:2]) for link in stock.links).items():
        sides = [stock.sizes[end][axis] for end in ends if end in stock.sizes]
        if lines > 1 and len(sides) == len(ends) == 2:
            more = ceil(lines * badge[axis] / min(sides)) - 1
            homes = frozenset(stock.homes[end] for end in ends)
            found[homes] = max(found.get(homes, 0.0), more * badge[1 - axis])
    return found


def row_gaps(stock: Stock, rows: Rows, steps: Sequence[tuple[float, float, int]]) -> list[float]:
    """The gap below each row; `steps` are the stretches across that lines may run, and below which row."""
    turning: list[list[tuple[float, float]]] = [[] for _ in rows]
    for low, high, row in steps:
        turning[row].append((low, high))
    lined, stacked = _ended(stock, rows), _stacked(stock, rows)
    return [
        (BADGED if number in lined else ALONE)
        + stacked.get(number, 0.0)
        + TRACK * _BOTH * most(turning[number])
        for number in range(len(rows))
    ]


def _stacked(stock: Stock, rows: Rows) -> dict[int, float]:
    """More room below a row, where something in the next one is joined to something above by many lines."""
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    found: dict[int, float] = {}
    for ends, more in _staggered(stock, 0).items():
        upper, lower = min(rank[end] for end in ends), max(rank[end] for end in ends)
        if lower - upper == 1:
            found[upper] = max(found.get(upper, 0.0), more)
    return found


def turns(
    stock: Stock, rows: Rows, middles: Mapping[str, float], sizes: Mapping[str, tuple[float, float]]
) -> Iterator[tuple[float, float, int]]:
    """Where lines may have to run across: from, to, and below which row."""
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    for link in stock.links:
        one, other = sorted(link[:2], key=lambda end: rank[stock.homes[end]])
        low, high = sorted((middles[one], middles[other]))
        if stock.homes[one] == stock.homes[other] or high - low < _reach(one, other, sizes):
            continue
        first, last = rank[stock.homes[one]], rank[stock.homes[other]]
        yield low, high, first
        if last - 1 > first:
            yield low, high, last - 1


def _reach(one: str, other: str, sizes: Mapping[str, tuple[float, float]]) -> float:
    """How far apart two middles may be for a straight line between their sides."""
    return max(0.0, (sizes[one][0] + sizes[other][0]) / 2 - 24)


def _ended(stock: Stock, rows: Rows) -> set[int]:
    """The gaps next to a row in which a line to another row ends."""
    rank = {thing: number for number, row in enumerate(rows) for thing in row}
    found: set[int] = set()
    for one, other in stock.pairs():
        first, last = sorted((rank[one], rank[other]))
        if first != last:
            found |= {first, last - 1}
    return found


def most(spans: Sequence[tuple[float, float]]) -> int:
    """The greatest number of stretches over one place."""
    changes = sorted([(low, 1) for low, _ in spans] + [(high, -1) for _, high in spans])
    count = found = 0
    for _, change in changes:
        count += change
        found = max(found, count)
    return found
