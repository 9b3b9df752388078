"""The page's shape: as many rows as give it good proportions, and room where a first try was too tight."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt

from exporters.arranging.layout import Frame, Layout, Slack, laid
from exporters.arranging.stock import Stock
from exporters.arranging.ways import things
from exporters.arranging.whole import rough
from exporters.measuring.troubles import Trouble

BEST = 1.42
"""Width by height of a good page, as of paper."""
GOOD = (1.1, 1.85)
"""Within these a page is left as it is."""
_TRIES = 5
_MANY = 400
"""Bodies and areas beyond which a page is tried twice only: each try takes a second or more."""
_MORE = 14.0
_MOST = 4
"""Room for so many lines is made at once where a place is too tight."""

Proportion = Callable[[Layout], float]
"""The width by the height of the page that a layout makes."""


def shaped(stock: Stock, proportion: Proportion) -> Frame:
    """Rows whose page comes nearest to the best proportion."""
    area = sum(width * height for width, height in stock.sizes.values())
    room, tried = max(480.0, sqrt(area * 6)), dict[tuple[int, ...], tuple[float, Frame]]()
    for _ in range(_TRIES if len(stock.homes) < _MANY else 2):
        frame = rough(stock, room)
        found = proportion(laid(stock, frame))
        tried[tuple(map(len, things(frame.rows)))] = (abs(BEST - found) / min(found, 1.0), frame)
        if GOOD[0] * 1.15 < found < GOOD[1] * 0.9:
            break
        room = max(240.0, room * sqrt(BEST / found))
    return min(tried.values(), key=lambda each: each[0])[1]


def stretched(stock: Stock, frame: Frame, slack: Slack, proportion: Proportion) -> Slack:
    """More room across where the page is too high, and down where it is too wide."""
    for _ in range(_TRIES):
        layout = laid(stock, frame, slack)
        found = proportion(layout)
        if GOOD[0] <= found <= GOOD[1]:
            break
        slack = _wider(slack, layout, found) if found < GOOD[0] else _higher(slack, layout, found)
    return slack


def _wider(slack: Slack, layout: Layout, found: float) -> Slack:
    width = max(box.right for box in layout.boxes.values()) - min(box.left for box in layout.boxes.values())
    gaps = max(1, max(map(len, _rows(layout))) - 1)
    more = min(240.0, max(width, 480.0) * (GOOD[0] * 1.1 / found - 1) / gaps)
    return replace(slack, beside={row: slack.beside.get(row, 0) + more for row in range(len(layout.rows))})


def _higher(slack: Slack, layout: Layout, found: float) -> Slack:
    height = layout.rows[-1][1] - layout.rows[0][0]
    more = max(16.0, height * (found / (GOOD[1] * 0.95) - 1) / max(1, len(layout.rows) - 1))
    return replace(slack, below={row: slack.below.get(row, 0) + more for row in range(len(layout.rows))})


def _rows(layout: Layout) -> list[list[str]]:
    return [
        [name for name, box in layout.boxes.items() if top <= box.centre[1] <= bottom]
        for top, bottom in layout.rows
    ]


def loosened(slack: Slack, layout: Layout, found: list[Trouble]) -> Slack:
    """More room where there is trouble: in the gap between rows, between things, or inside an area."""
    below, beside = dict(slack.below), dict(slack.beside)
    columns, rows = dict(slack.columns), dict(slack.rows)
    tight: dict[tuple[str, int | str], int] = {}
    for trouble in found:
        for key in _places(layout, trouble):
            tight[key] = tight.get(key, 0) + 1
    tables: dict[str, dict[int, float] | dict[str, float]] = {
        "below": below,
        "beside": beside,
        "columns": columns,
        "rows": rows,
    }
    for (table, place), count in tight.items():
        wanted: dict = tables[table]  # type: ignore[type-arg]
        wanted[place] = wanted.get(place, 0) + _MORE * min(count, _MOST)
    return Slack(below, beside, columns, rows)


def _places(layout: Layout, trouble: Trouble) -> list[tuple[str, int | str]]:
    """Where room would help: named by the row or the area, and by what of it."""
    x, y = trouble.box.centre
    for name, box in layout.boxes.items():
        if name not in layout.inside and box.contains((x, y)):
            row = _row(layout, y)
            return [
                ("columns" if trouble.upright else "rows", name),
                *([("beside", row)] if row >= 0 else []),
            ]
    row = _row(layout, y)
    if row >= 0:
        return [("beside", row)]
    above = max((n for n, (_, bottom) in enumerate(layout.rows) if bottom <= y), default=0)
    if trouble.upright:
        return [("beside", above), ("beside", min(above + 1, len(layout.rows) - 1)), ("below", above)]
    return [("below", above)]


def _row(layout: Layout, y: float) -> int:
    return next((n for n, (top, bottom) in enumerate(layout.rows) if top <= y <= bottom), -1)
