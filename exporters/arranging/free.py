"""The nearest free place for a box among others: found outwards from where it would like to be."""

from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush
from math import ceil, floor

from exporters.routing.geometry import Rect
from schema.sizing import GRID

GAP = 24.0
Fits = Callable[[Rect], bool]


def nearest(box: Rect, taken: Iterable[Rect], gap: float = GAP, fits: Fits | None = None) -> Rect:
    """The box, moved as little as possible, on the grid, so that it keeps a gap to all others.

    `fits` may refuse places for other reasons. Where it refuses all of them, the box stays.
    """
    wish = Rect(round(box.x / GRID) * GRID, round(box.y / GRID) * GRID, box.width, box.height)
    walls = [each.inflate(gap) for each in taken]
    for place in _outwards(wish, walls):
        if (fits is None or fits(place)) and not any(place.overlaps(wall) for wall in walls):
            return place
    return wish


def _outwards(box: Rect, walls: list[Rect]) -> Iterator[Rect]:
    """The box at its wish, then beside and between the walls, nearer places first."""
    xs = _stops(box.x, box.width, [(wall.left, wall.right) for wall in walls])
    ys = _stops(box.y, box.height, [(wall.top, wall.bottom) for wall in walls])
    heap = [(0.0, 0, 0)]
    heapify(heap)
    seen = {(0, 0)}
    while heap:
        _, column, row = heappop(heap)
        yield Rect(xs[column], ys[row], box.width, box.height)
        for step in ((column + 1, row), (column, row + 1)):
            if step not in seen and step[0] < len(xs) and step[1] < len(ys):
                seen.add(step)
                far = abs(xs[step[0]] - box.x) + abs(ys[step[1]] - box.y)
                heappush(heap, (far, *step))


def _stops(at: float, size: float, walls: Iterable[tuple[float, float]]) -> list[float]:
    """Coordinates at which the box is just clear of a wall, nearest first, its wish before all."""
    found = {at}
    for low, high in walls:
        found |= {floor((low - size) / GRID) * GRID, ceil(high / GRID) * GRID}
    return sorted(found, key=lambda place: (abs(place - at), place))
