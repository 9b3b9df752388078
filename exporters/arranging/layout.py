"""Places for everything, once rows and their order are known: across, down, and inside areas."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from exporters.arranging.across import Tie, spread
from exporters.arranging.channels import columns, row_gaps, turns
from exporters.arranging.grid import Grid, grid_of
from exporters.arranging.rows import Rows
from exporters.arranging.stock import Size, Stock
from exporters.arranging.ways import is_way, things, ties
from exporters.routing.geometry import Rect
from schema.sizing import GRID

BETWEEN_BANDS = 24.0
_ORGAN = 0.5
"""How much an organ is drawn to its parent, beside a line."""


@dataclass(frozen=True)
class Frame:
    """Rows from the top with the places of passing lines, the band of each, and the rows inside each area."""

    rows: Rows
    bands: tuple[int, ...]
    inner: Mapping[str, Rows]
    room: float
    """The width that rows of things were made for."""
    along: Mapping[str, float] = field(default_factory=dict)
    """How far along the page the middle of a thing would best be, from 0 to 1, where that is known."""


@dataclass(frozen=True)
class Slack:
    """More room than planned, where an earlier try was too tight: by row, and by area."""

    below: dict[int, float] = field(default_factory=dict)
    """Between a row and the next."""
    beside: dict[int, float] = field(default_factory=dict)
    """Between the things of a row."""
    columns: dict[str, float] = field(default_factory=dict)
    """Between the columns of an area."""
    rows: dict[str, float] = field(default_factory=dict)
    """Between the rows of an area."""


@dataclass(frozen=True)
class Layout:
    """The box of every thing, of every body in an open area, and top and bottom of each row."""

    boxes: dict[str, Rect]
    inside: dict[str, Rect]
    rows: tuple[tuple[float, float], ...]

    @property
    def places(self) -> dict[str, tuple[int, int]]:
        """The top left corner of each body and area, in whole units of the grid."""
        both = (*self.boxes.items(), *self.inside.items())
        return {name: (round(box.x), round(box.y)) for name, box in both}

    def box(self, end: str) -> Rect:
        """The box of a body or an area."""
        return self.inside.get(end) or self.boxes[end]


def laid(stock: Stock, frame: Frame, slack: Slack | None = None) -> Layout:
    """Everything in its place."""
    slack = slack or Slack()
    inner = {
        area: grid_of(stock, area, rows, (slack.columns.get(area, 0), slack.rows.get(area, 0)))
        for area, rows in frame.inner.items()
    }
    sizes = {**stock.sizes, **{area: grid.size for area, grid in inner.items()}}
    offsets = _offsets(stock, sizes, inner)
    widths = {name: 0.0 if is_way(name) else sizes[name][0] for row in frame.rows for name in row}
    held = (*ties(stock, frame.rows, offsets), *_organs(stock, offsets))
    at = spread(frame.rows, widths, columns(stock, frame.rows, slack.beside), held, frame.room, frame.along)
    middles = {end: at[stock.homes[end]] + offset for end, offset in offsets.items()}
    rows = things(frame.rows)
    downs = row_gaps(stock, rows, list(turns(stock, rows, middles, sizes)))
    for number in range(len(downs) - 1):
        downs[number] += slack.below.get(number, 0)
        downs[number] += BETWEEN_BANDS * (frame.bands[number] != frame.bands[number + 1])
    return _placed(rows, sizes, inner, at, downs)


def _placed(
    rows: Rows,
    sizes: Mapping[str, Size],
    inner: Mapping[str, Grid],
    at: Mapping[str, float],
    downs: list[float],
) -> Layout:
    boxes: dict[str, Rect] = {}
    tops = []
    top = 0.0
    for row, down in zip(rows, downs, strict=True):
        tall = max(sizes[thing][1] for thing in row)
        has_areas = any(thing in inner for thing in row)
        for thing in row:
            width, height = sizes[thing]
            lower = 0.0 if has_areas else (tall - height) / 2
            boxes[thing] = Rect(_on_grid(at[thing]), _on_grid(top + lower), width, height)
        tops.append((top, top + tall))
        top += tall + down
    inside = {
        body: Rect(boxes[area].x + _on_grid(x), boxes[area].y + _on_grid(y), *sizes[body])
        for area, grid in inner.items()
        for body, (x, y) in grid.at.items()
    }
    return Layout(boxes, inside, tuple(tops))


def _offsets(stock: Stock, sizes: Mapping[str, Size], inner: Mapping[str, Grid]) -> dict[str, float]:
    """From the left side of its thing to the middle of each body and area."""
    homes = stock.homes.items()
    return {end: (inner[home].at[end][0] if home != end else 0.0) + sizes[end][0] / 2 for end, home in homes}


def _organs(stock: Stock, offsets: Mapping[str, float]) -> list[Tie]:
    homes = stock.homes
    return [
        Tie(homes[body], homes[parent], offsets[body], offsets[parent], _ORGAN)
        for body, parent in stock.parents.items()
        if homes[body] != homes[parent]
    ]


def _on_grid(length: float) -> float:
    return round(length / GRID) * GRID
