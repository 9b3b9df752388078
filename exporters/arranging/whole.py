"""Rows, order and insides of areas for a whole view: bands from the top, Graphviz's order, few crossings."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exporters.arranging.grid import grid_of, inner_rows
from exporters.arranging.layout import Frame, laid
from exporters.arranging.order import ordered, swept
from exporters.arranging.rack import GAP
from exporters.arranging.rows import Rows, rows_of
from exporters.arranging.shaking import shaken
from exporters.arranging.stock import Stock
from exporters.arranging.untangling import Untangler
from exporters.arranging.ways import is_way, passing, things
from exporters.engine import Engine
from exporters.process import Stop

_AIR = 1.25
"""How much wider the page is than its widest row, so that things may stand near what they are joined with."""
_ROOMS = (0.75, 0.9, 1.05)
"""Other pages that are tried are made for rows so wide, beside the page."""
_TRIED, _SHAKEN, _OFTEN = 600, 900, 20
"""So many lines may be untangled in all, from one page to the next; so many shaken in all; and so often."""
HUGE = 500
"""Lines beyond which Graphviz's order is taken as it is; to route the page would take minutes."""
_SHARE = 0.62
"""How much of the page's width an area may take before it gets another row."""


class Planned(NamedTuple):
    """Rows and their order, and one sentence where Graphviz had no part in it."""

    frame: Frame
    notice: str = ""


def rough(stock: Stock, room: float) -> Frame:
    """Rows for a page of a width, in our own order; how wide the page is follows from them."""
    inner = {area: inner_rows(stock, area, max(room * _SHARE, 240)) for area in stock.members}
    widths = _widths(stock, inner)
    bands = rows_of(stock, widths, GAP, room)
    rows = tuple(row for band in bands for row in band)
    numbers = tuple(number for number, band in enumerate(bands) for _ in band)
    way = passing(stock, rows)
    wide = max((sum(widths[thing] + GAP for thing in row) for row in rows), default=0.0)
    return Frame(swept(way.rows, way.steps), numbers, inner, wide * _AIR)


def best_planned(
    stock: Stock, frame: Frame, engine: Engine | None = None, stop: Stop | None = None
) -> Planned:
    """Of pages of a few widths the one whose lines cross least, as far as that can be told without routes."""
    rooms = _ROOMS[: max(_TRIED // max(len(stock.links), 1) - 1, 0)]
    frames = [frame, *(rough(stock, frame.room * room) for room in rooms)]
    return planned(stock, list({each.rows: each for each in frames}.values()), engine, stop)


def planned(
    stock: Stock, frames: Sequence[Frame], engine: Engine | None = None, stop: Stop | None = None
) -> Planned:
    """Each frame in Graphviz's order, then untangled; the best of them, for which more is tried then.

    Where Graphviz has no part in the first, which may have taken its time, it is not asked again.
    """
    found = [_in_order(stock, frames[0], engine, stop)]
    if len(stock.links) > HUGE:
        return found[0]
    if not found[0].notice:
        found += [_in_order(stock, frame, engine, stop) for frame in frames[1:]]
    tried = [Untangler(stock, frame, laid(stock, frame), stop) for frame, _ in found]
    for each in tried:
        each.descend(stock.things)
    best = min(tried, key=lambda each: each.total)
    shaken(best, min(_OFTEN, _SHAKEN // max(len(stock.links), 1)))
    return Planned(best.frame(), found[0].notice)


def _in_order(stock: Stock, frame: Frame, engine: Engine | None, stop: Stop | None) -> Planned:
    widths = _widths(stock, frame.inner)
    way = passing(stock, things(frame.rows))
    widths |= {name: 1.0 for row in way.rows for name in row if is_way(name)}
    loose = set(stock.things).difference(*stock.pairs(), *parents(stock))
    found = ordered(_without(way.rows, loose), widths, way.steps, engine, stop)
    return Planned(replace(frame, rows=_balanced(way.rows, found.rows, widths, loose)), found.notice)


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
