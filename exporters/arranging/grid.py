"""Inside an area: its bodies in even rows and columns below the title."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from exporters.arranging.rows import fitted
from exporters.arranging.stock import Link, Size, Stock
from schema.sizing import AREA_PADDING, AREA_TITLE

PLAIN = 16.0
"""Between the bodies of an area that lines reach only as a whole."""
LINED = 32.0
"""Between bodies of which each may have lines of its own."""
BADGED = 80.0
"""Between bodies that are joined with each other."""


_UNEVEN = 2.0
"""Where one body is so much higher than another, their tops stand in line, and not their middles."""


class Grid(NamedTuple):
    """The size of an area, and where in it the top left corner of each body stands."""

    size: Size
    at: Mapping[str, tuple[float, float]]


def grid_of(
    stock: Stock, area: str, rows: Sequence[Sequence[str]], extra: tuple[float, float] = (0, 0)
) -> Grid:
    """The area with its bodies in these rows; `extra` is more room between columns and between rows."""
    across, down = gaps(stock, area)
    across, down = across + extra[0], down + extra[1]
    before, above = (AREA_TITLE, AREA_PADDING) if stock.is_turned else (AREA_PADDING, AREA_TITLE)
    wide = max(stock.sizes[body][0] for row in rows for body in row)
    at: dict[str, tuple[float, float]] = {}
    top = float(above)
    longest = max(map(len, rows))
    for row in rows:
        tall = max(stock.sizes[body][1] for body in row)
        lower = 0.5 if tall < _UNEVEN * min(stock.sizes[body][1] for body in row) else 0.0
        shift = (longest - len(row)) * (wide + across) / 2 if len(rows[0]) < longest else 0.0
        for place, body in enumerate(row):
            width, height = stock.sizes[body]
            left = before + shift + place * (wide + across) + (wide - width) / 2
            at[body] = (left, top + (tall - height) * lower)
        top += tall + down
    width = before + longest * (wide + across) - across + AREA_PADDING
    height = top - down + AREA_PADDING
    if stock.is_turned:
        return Grid((width, max(stock.titles[area], height)), at)
    return Grid((max(stock.titles[area], width), height), at)


def inner_rows(stock: Stock, area: str, room: float) -> tuple[tuple[str, ...], ...]:
    """The bodies of an area in rows that are no wider than the room; organs below their parents."""
    held = stock.members[area]
    across = gaps(stock, area)[0]
    widest = max(stock.sizes[body][0] for body in held)
    above = {body: {stock.parents[body]} for body in held if stock.parents.get(body) in held}
    things = sorted(held, key=lambda body: _depth(body, above))
    return fitted(things, dict.fromkeys(held, widest), across, room - 2 * AREA_PADDING, above)


def gaps(stock: Stock, area: str) -> tuple[float, float]:
    """Room between the columns and between the rows of an area, by the lines that its bodies have."""
    held = set(stock.members[area])
    ends = [link for link in stock.links if link.source in held or link.target in held]
    joined = [link for link in ends if link.source in held and link.target in held]
    if joined:
        return max(BADGED, _widest(joined) + 24), BADGED
    return (LINED, LINED) if ends else (PLAIN, PLAIN)


def _widest(links: list[Link]) -> float:
    return max(link.words[0] for link in links)


def _depth(body: str, above: Mapping[str, set[str]]) -> int:
    depth = 0
    while body in above:
        body, depth = next(iter(above[body])), depth + 1
    return depth
