"""Things give way to the lines between them: pushed to the right and down until every line has its track.

Everything is told as least distances between edges. Rows stay rows, areas hold what they hold, and nothing
moves that need not; so the page keeps its shape, and lines that are drawn anew find what they asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import ceil

from exporters.arranging.channels import joined
from exporters.arranging.layout import Frame, Layout
from exporters.arranging.pushing import pushed
from exporters.arranging.rows import Rows
from exporters.arranging.stock import Stock
from exporters.arranging.ways import things
from exporters.routing.geometry import Rect, extent
from exporters.routing.needs import Edge, Firmness, Need, needs
from exporters.routing.route import Survey
from schema.sizing import AREA_PADDING, AREA_TITLE, GRID

_CLOSE = 48.0
"""Things of a row may come so near to each other, where no line joins them."""


def _moved(frame: Frame, layout: Layout, boxes: Mapping[str, Rect]) -> Layout:
    """The layout with other boxes."""
    rows = []
    for row in things(frame.rows):
        tops, bottoms = [boxes[name].top for name in row], [boxes[name].bottom for name in row]
        rows.append((min(tops), max(bottoms)))
    return Layout(
        {name: boxes[name] for name in layout.boxes},
        {name: boxes[name] for name in layout.inside},
        tuple(rows),
    )


def larger(stock: Stock, layout: Layout) -> dict[str, tuple[int, int]]:
    """The sizes of all that is larger than its text, or what it holds, asks for."""
    found = {}
    for name, box in (*layout.boxes.items(), *layout.inside.items()):
        wide, high = stock.sizes.get(name) or _filled(stock, layout, name)
        if box.width > wide or box.height > high:
            found[name] = round(box.width), round(box.height)
    return found


def _filled(stock: Stock, layout: Layout, area: str) -> tuple[float, float]:
    """The size that an area has by what it holds and by its title."""
    held, box = [layout.inside[body] for body in stock.members[area]], layout.boxes[area]
    wide = max(each.right for each in held) + AREA_PADDING - box.left
    high = max(each.bottom for each in held) + AREA_PADDING - box.top
    title = stock.titles[area]
    return (wide, max(high, title)) if stock.is_turned else (max(wide, title), high)


def given_way(stock: Stock, frame: Frame, layout: Layout, survey: Survey, apart: float) -> Layout:
    """The layout with as much room as the lines of a survey ask for, so far apart."""
    boxes = {**layout.boxes, **layout.inside}
    made = [_given(stock, frame, layout, boxes, survey, axis, apart) for axis in (0, 1)]
    return _moved(frame, layout, {name: _box(name, made) for name in boxes})


def _given(
    stock: Stock,
    frame: Frame,
    layout: Layout,
    boxes: Mapping[str, Rect],
    survey: Survey,
    axis: int,
    apart: float,
) -> dict[Edge, float]:
    """Where edges are on one axis."""
    start = {(name, end): extent(box, axis)[end] for name, box in boxes.items() for end in (0, 1)}
    shape, sizes = _shape(stock, frame, layout, boxes, axis), _rigid(stock, boxes, axis)
    lines = needs(survey, 1 - axis if stock.is_turned else axis, apart)
    return pushed(start, [*shape, *sizes, *lines]) or start


def _box(name: str, made: list[dict[Edge, float]]) -> Rect:
    (left, right), (top, bottom) = ((at[name, 0], at[name, 1]) for at in made)
    x, y = _up(left), _up(top)
    return Rect(x, y, _up(right - left), _up(bottom - top))


def _up(length: float) -> float:
    return float(ceil(round(length / GRID, 3)) * GRID)


def _shape(
    stock: Stock, frame: Frame, layout: Layout, boxes: Mapping[str, Rect], axis: int
) -> Iterator[Need]:
    """What keeps the page as it is: sizes, rows, and areas around what they hold."""
    is_down = (axis == 1) != stock.is_turned
    for name, box in boxes.items():
        low, high = extent(box, axis)
        yield Need((name, 0), (name, 1), _least(stock, name, is_down) or high - low)
    for body in layout.inside:
        area = stock.homes[body]
        yield Need((area, 0), (body, 0), AREA_TITLE if is_down else AREA_PADDING)
        yield Need((body, 1), (area, 1), AREA_PADDING)
    if axis == 0:
        close = joined(stock)
        for row in things(frame.rows):
            yield from _in_line(row, boxes, close)
    else:
        yield from _stacked(layout, things(frame.rows), boxes)
    for rows in frame.inner.values():
        yield from _inside(rows, boxes, axis)


def _least(stock: Stock, name: str, is_down: bool) -> float:
    """Areas are no wider than what they hold and their title ask for."""
    if name not in stock.members:
        return 0.0
    return AREA_TITLE + AREA_PADDING if is_down else stock.titles[name]


def _rigid(stock: Stock, boxes: Mapping[str, Rect], axis: int) -> Iterator[Need]:
    """Bodies keep their sizes where they can."""
    for name, box in boxes.items():
        if name not in stock.members:
            low, high = extent(box, axis)
            yield Need((name, 1), (name, 0), low - high, Firmness.SIZE)


def _in_line(
    row: Iterable[str], boxes: Mapping[str, Rect], close: Mapping[frozenset[str], float]
) -> Iterator[Need]:
    for one, other in pairwise(row):
        least = close.get(frozenset((one, other)), _CLOSE)
        yield Need((one, 1), (other, 0), min(least, boxes[other].left - boxes[one].right))


def _stacked(layout: Layout, rows: Rows, boxes: Mapping[str, Rect]) -> Iterator[Need]:
    """Rows below each other as far apart as they are, and everything at its height in its row."""
    for number, row in enumerate(rows):
        top, bottom = layout.rows[number]
        line = f"\nrow {number}"
        for name in row:
            yield Need((line, 0), (name, 0), boxes[name].top - top)
            yield Need((name, 1), (line, 1), 0.0)
        yield Need((line, 0), (line, 1), bottom - top)
        if number + 1 < len(rows):
            yield Need((line, 1), (f"\nrow {number + 1}", 0), layout.rows[number + 1][0] - bottom)


def _inside(rows: Rows, boxes: Mapping[str, Rect], axis: int) -> Iterator[Need]:
    if axis == 0:
        for row in rows:
            yield from _in_line(row, boxes, {})
        return
    for above, below in pairwise(rows):
        for one in above:
            for other in below:
                yield Need((one, 1), (other, 0), min(_CLOSE, boxes[other].top - boxes[one].bottom))
