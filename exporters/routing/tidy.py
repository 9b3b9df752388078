"""Needless jogs taken out: where two parallel runs of a line can become one without harm, they do."""

from __future__ import annotations

from typing import NamedTuple

from .clash import Paths
from .geometry import Point, Rect, Scene, Wire, along, runs, simplified
from .prices import AREA_STEP, BEND, BORDER, CROSSING, FIRST_RUN, ROOM
from .straight import foreign, usable

#: Two lines nearer than this are a nuisance, and what it costs.
APART = 8.0
NUISANCE = 400.0


class Near(NamedTuple):
    """What a path has to do with: only that can matter which is near to all of it."""

    others: list[Rect]
    bodies: list[Rect]
    titles: list[Rect]
    areas: list[Rect]


def tidy(scene: Scene, paths: Paths) -> None:
    """Straighten the paths themselves, one jog after the other, where that makes them cheaper."""
    drawn = {name: _boxes(path) for name, path in paths.items()}
    for wire in scene.wires:
        path = simplified(paths[wire.id])
        if len(path) > 3 and not wire.waypoints:
            path = _straightened(wire, path, _near(scene, wire, path, drawn))
        paths[wire.id], drawn[wire.id] = path, _boxes(path)


def _near(scene: Scene, wire: Wire, path: list[Point], drawn: dict[str, list[Rect]]) -> Near:
    """Found once for each path: without a jog it never leaves the page that it took before."""
    page = _around(path).inflate(APART)
    return Near(
        [box for name, boxes in drawn.items() if name != wire.id for box in boxes if page.meets(box)],
        [box for _, box in scene.bodies if page.meets(box.inflate(ROOM))],
        [box for box in scene.titles if page.meets(box)],
        [frame for _, frame in scene.areas if page.meets(frame.inflate(BORDER))],
    )


def _boxes(path: list[Point]) -> list[Rect]:
    return [along(a, b) for a, b in runs(path)]


def _straightened(wire: Wire, path: list[Point], near: Near) -> list[Point]:
    """The path after the first step that is better taken out, and so on until there is none."""
    cost = _cost(wire, path, near)
    for k in range(1, len(path) - 2):
        for moved in (_moved(path, k - 1, k + 1), _moved(path, k + 1, k - 1)):
            if moved and _allowed(wire, moved, near) and _cost(wire, moved, near) < cost - 1:
                return _straightened(wire, moved, near)
    return path


def _around(path: list[Point]) -> Rect:
    xs, ys = [x for x, _ in path], [y for _, y in path]
    return along((min(xs), min(ys)), (max(xs), max(ys)))


def _moved(path: list[Point], k: int, m: int) -> list[Point] | None:
    """The path with run k brought in line with run m, if the run between them is a step."""
    axis = 0 if path[k][0] == path[k + 1][0] else 1
    middle = 1 - axis
    if (path[k][middle] - path[k + 1][middle]) * (path[m][middle] - path[m + 1][middle]) <= 0:
        return None
    at = path[m][axis]
    points = list(path)
    for n in (k, k + 1):
        points[n] = (at, points[n][1]) if axis == 0 else (points[n][0], at)
    return simplified(points)


def _allowed(wire: Wire, path: list[Point], near: Near) -> bool:
    return len(path) > 1 and _ends_well(wire, path) and not _hits(path, near)


def _ends_well(wire: Wire, path: list[Point]) -> bool:
    """Whether both ends stand on the old sides with room for their first and last runs."""
    begins = _ends(wire.source, path[0], path[1], FIRST_RUN)
    return begins and _ends(wire.target, path[-1], path[-2], wire.trail)


def _ends(box: Rect, end: Point, then: Point, length: float) -> bool:
    axis = 0 if end[0] == then[0] else 1
    low, high = usable(box, axis)
    outward = (then[1 - axis] - end[1 - axis]) * (end[1 - axis] - box.centre[1 - axis])
    far = abs(then[1 - axis] - end[1 - axis]) >= min(length, 400)
    return low <= end[axis] <= high and outward > 0 and far


def _hits(path: list[Point], near: Near) -> bool:
    """Whether a path comes too near to a body, or on a title; its own ends count without margin."""
    boxes = _boxes(path)
    for k, run in enumerate(boxes):
        margin = ROOM - 0.1 if 0 < k < len(boxes) - 1 else 0
        wide = run.inflate(margin)
        if any(wide.overlaps(box) for box in near.bodies):
            return True
    return any(run.overlaps(box) for run in boxes for box in near.titles)


def _cost(wire: Wire, path: list[Point], near: Near) -> float:
    cost = BEND * len(path)
    for run in _boxes(path):
        cost += run.width + run.height + _met(run, near.others)
        cost += sum(_strange(run, frame, wire) for frame in near.areas)
    return cost


def _met(run: Rect, others: list[Rect]) -> float:
    """The price of all lines that a run crosses or comes too near to."""
    upright = run.width == 0
    wide = run.inflate(APART)
    close = [other for other in others if wide.overlaps(other)]
    along_it = sum((other.width == 0) == upright for other in close)
    across = sum((other.width == 0) != upright and run.overlaps(other) for other in close)
    return NUISANCE * along_it + CROSSING * across


def _strange(run: Rect, frame: Rect, wire: Wire) -> float:
    """Crossing an area that is none of the wire's business, or walking on any area's border."""
    if not run.overlaps(frame.inflate(BORDER)):
        return 0
    length = run.width + run.height
    if foreign(frame, wire):
        return AREA_STEP + length
    return 0 if run.overlaps(frame.inflate(-BORDER)) else length
