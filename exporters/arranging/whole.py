"""Rows, order and insides of areas for a whole view: bands from the top, Graphviz's order, even sides."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from exporters.arranging.grid import grid_of, inner_rows
from exporters.arranging.layout import Frame, Layout, laid
from exporters.arranging.order import ordered, swept
from exporters.arranging.regrouping import regrouped
from exporters.arranging.rows import Rows, rows_of
from exporters.arranging.stock import Stock
from exporters.arranging.switching import switched
from exporters.arranging.ways import is_way, passing, things
from exporters.engine import Engine
from exporters.process import Stop

_GAP = 56.0
_VARIANTS = (*((room, flat) for flat in (0.5, 1.0) for room in (0.87, 1.0, 1.15)), (1.0, 3.0))
"""How much wider the page is, and what a line within a row costs."""
_MANY = 600
"""So many lines may be ordered in all, from one try to the next."""
_SHARE = 0.62
"""How much of the page's width an area may take before it gets another row."""


class Planned(NamedTuple):
    """Rows and their order, and one sentence where Graphviz had no part in it."""

    frame: Frame
    notice: str = ""


def rough(stock: Stock, room: float, flat: float | None = None) -> Frame:
    """Rows for a page of a width, in our own order.

    Things change rows where lines are then shorter, unless it is not said what a line within a row costs.
    """
    inner = {area: inner_rows(stock, area, max(room * _SHARE, 240)) for area in stock.members}
    widths = _widths(stock, inner)
    bands = rows_of(stock, widths, _GAP, room)
    if flat is not None:
        bands = regrouped(stock, bands, {name: width + _GAP for name, width in widths.items()}, room, flat)
    rows = tuple(row for band in bands for row in band)
    numbers = tuple(number for number, band in enumerate(bands) for _ in band)
    way = passing(stock, rows)
    return Frame(swept(way.rows, way.steps), numbers, inner, room)


def best_planned(
    stock: Stock, frame: Frame, engine: Engine | None, stop: Stop | None, weigh: Callable[[Frame], float]
) -> Planned:
    """Of several ways to fill the rows, each in Graphviz's order, the one that weighs least.

    Where Graphviz has no part in the first, no other is tried.
    """
    found = {frame.rows: planned(stock, frame, engine, stop)}
    variants = () if found[frame.rows].notice else _VARIANTS[: max(_MANY // max(len(stock.links), 1) - 1, 0)]
    for room, flat in variants:
        other = rough(stock, frame.room * room, flat)
        if other.rows not in found:
            found[other.rows] = planned(stock, other, engine, stop)
    tries = list(found.values())
    return min(tries, key=lambda each: weigh(each.frame)) if len(tries) > 1 else tries[0]


def planned(stock: Stock, frame: Frame, engine: Engine | None, stop: Stop | None) -> Planned:
    """The same rows in Graphviz's order, and the bodies of areas by where their lines go."""
    widths = _widths(stock, frame.inner)
    way = passing(stock, things(frame.rows))
    widths |= {name: 1.0 for row in way.rows for name in row if is_way(name)}
    loose = set(stock.things).difference(*stock.pairs(), *parents(stock))
    found = ordered(_without(way.rows, loose), widths, way.steps, engine, stop)
    frame = replace(frame, rows=_balanced(way.rows, found.rows, widths, loose))
    return Planned(switched(stock, _by_neighbours(stock, frame)), found.notice)


def parents(stock: Stock) -> list[tuple[str, str]]:
    """Things that hold organs, with the things whose organs they are."""
    return [(stock.homes[body], stock.homes[parent]) for body, parent in stock.parents.items()]


def _without(rows: Rows, left_out: set[str]) -> Rows:
    return tuple(tuple(name for name in row if name not in left_out) for row in rows)


def _balanced(rows: Rows, found: Rows, widths: Mapping[str, float], loose: set[str]) -> Rows:
    """What no line reaches stands at the sides of its row, so that the others stand in the middle."""
    made = []
    for row, order in zip(rows, found, strict=True):
        sides: tuple[list[str], list[str]] = ([], [])
        taken = [0.0, 0.0]
        for thing in (name for name in row if name in loose):
            side = 0 if taken[0] + widths[thing] / 2 <= taken[1] and order else 1
            sides[side].append(thing)
            taken[side] += widths[thing]
        made.append((*sides[0], *order, *sides[1]))
    return tuple(made)


def _widths(stock: Stock, inner: Mapping[str, Rows]) -> dict[str, float]:
    areas = {area: grid_of(stock, area, rows).size[0] for area, rows in inner.items()}
    return {thing: areas[thing] if thing in areas else stock.sizes[thing][0] for thing in stock.things}


def _by_neighbours(stock: Stock, frame: Frame) -> Frame:
    """Bodies of an area change places where their own lines would cross; others keep their order."""
    layout = laid(stock, frame)
    outside: dict[str, list[float]] = {}
    for link in stock.links:
        for here, there in ((link.source, link.target), (link.target, link.source)):
            if here != stock.homes[here] and stock.homes[here] != stock.homes[there]:
                outside.setdefault(here, []).append(layout.box(there).centre[0])
    inner = {area: tuple(_sorted(row, outside, layout) for row in rows) for area, rows in frame.inner.items()}
    return replace(frame, inner=inner)


def _sorted(row: tuple[str, ...], outside: Mapping[str, list[float]], layout: Layout) -> tuple[str, ...]:
    def wish(body: str) -> float:
        places = outside.get(body)
        return sum(places) / len(places) if places else layout.box(body).centre[0]

    return tuple(sorted(row, key=wish))
