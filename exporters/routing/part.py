"""The last remedy where lines found no room beside each other: single runs step aside, a little or more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from .cells import BARE
from .clash import Paths, pairs
from .geometry import Point, Rect, Scene, Wire, along, extent, runs
from .prices import FIRST_RUN
from .straight import usable

#: Nearer than this two runs are one to the eye; how far one may step aside, the best first.
TOUCHING = 3.0
STEPS = (8.0, 10.0, 12.0, 6.0, 14.0, 16.0, 5.0, 20.0, 4.0, 24.0, 32.0, 44.0, 60.0, 80.0, 110.0, 150.0, 200.0)
PASSES = 16
#: Of a long place, pieces longer than this may step aside by themselves.
SHORT = 60.0
#: Pieces are looked at only where so few pairs are left: with more, the page is too full for it.
FEW = 60
#: So many places are tried for a page, so that one that is hopelessly full is left as it is, and soon.
LIMIT = 3000
#: How far before and behind a place a run may step aside.
ROOMS = (6.0, 14.0, 26.0, 50.0, 90.0)


Others = tuple[list[tuple[float, float, float]], ...]
"""The upright and the level runs of other lines: coordinate, begin and end."""


def part(scene: Scene, paths: Paths) -> None:
    """Move runs that lie on top of others, in the paths themselves, wherever there is a place for them."""
    wires = {wire.id: wire for wire in scene.wires}
    drawn = {name: [along(a, b) for a, b in runs(path)] for name, path in paths.items()}
    tried = 0
    for _ in range(PASSES):
        found = [(axis, *pair) for axis in (0, 1) for pair in pairs(paths, axis, TOUCHING)]
        is_still = True
        for axis, one, other, place in found:
            if tried > LIMIT:
                return
            pieces = _pieces(place, axis) if len(found) <= FEW else (place,)
            for piece, name in product(pieces, (other, one)):
                tried += 1
                if moved := _aside(scene, wires[name], paths[name], axis, piece, drawn):
                    paths[name], is_still = moved, False
                    drawn[name] = [along(a, b) for a, b in runs(moved)]
                    break
        if is_still:
            break


def _pieces(place: Rect, axis: int) -> Iterator[Rect]:
    """A place, and where it is long its halves, quarters and so on: some of them may find room."""
    low, high = extent(place, 1 - axis)
    across = extent(place, axis)
    count = 1
    while count == 1 or high - low > count * SHORT:
        for n in range(count):
            begin, end = (low + (high - low) * k / count for k in (n, n + 1))
            one, other = ((across[0], begin), (across[1], end))
            yield along(one, other) if axis == 0 else along(one[::-1], other[::-1])
        count *= 2


def _aside(
    scene: Scene, wire: Wire, path: list[Point], axis: int, place: Rect, drawn: dict[str, list[Rect]]
) -> list[Point] | None:
    """The path of a wire with its run at a place moved; None where there is nowhere to go."""
    k = _run_at(path, axis, place)
    if k is None or wire.waypoints:
        return None
    page = along(path[k], path[k + 1]).inflate(max(STEPS) + BARE)
    near = [box for name, boxes in drawn.items() if name != wire.id for box in boxes if box.meets(page)]
    others = tuple(
        [
            (extent(box, across)[0], *extent(box, 1 - across))
            for box in near
            if (box.width == 0) == (across == 0)
        ]
        for across in (0, 1)
    )
    walls = [body for _, body in scene.bodies if body.meets(page)]
    walls += [title for title in scene.titles if title.meets(page)]
    for way, m in ((path, k), *_cut(path, k, axis, place)):
        for step in STEPS:
            for by in (step, -step):
                moved = _shifted(way, m, axis, by)
                if _keeps_turns(way, moved, m, wire) and _is_free(wire, way, moved, m, walls, others):
                    return moved
    return None


def _cut(path: list[Point], k: int, axis: int, place: Rect) -> Iterator[tuple[list[Point], int]]:
    """The same path with its run taken apart around a place, so that only a piece of it steps aside."""
    (low, high), at = extent(place, 1 - axis), path[k][axis]
    begin, end = path[k][1 - axis], path[k + 1][1 - axis]
    for room in ROOMS:
        first, last = (low - room, high + room) if begin < end else (high + room, low - room)
        is_first, is_last = (first - begin) * (end - begin) > 0, (end - last) * (end - begin) > 0
        before = [(at, first) if axis == 0 else (first, at)] * 2 * is_first
        after = [(at, last) if axis == 0 else (last, at)] * 2 * is_last
        if before or after:
            yield [*path[: k + 1], *before, *after, *path[k + 1 :]], k + len(before)


def _run_at(path: list[Point], axis: int, place: Rect) -> int | None:
    near = place.inflate(0.01)
    for k, (a, b) in enumerate(runs(path)):
        if a[axis] == b[axis] and a != b and along(a, b).meets(near):
            return k
    return None


def _shifted(path: list[Point], k: int, axis: int, by: float) -> list[Point]:
    moved = list(path)
    for n in (k, k + 1):
        x, y = path[n]
        moved[n] = (x + by, y) if axis == 0 else (x, y + by)
    return moved


def _keeps_turns(path: list[Point], moved: list[Point], k: int, wire: Wire) -> bool:
    """Whether no run turns round, ends stay on their sides, and first and last runs stay long enough."""
    for n in (k - 1, k + 1):
        if 0 <= n < len(path) - 1:
            least = FIRST_RUN / 2 if n == 0 else wire.trail if n == len(path) - 2 else 1.0
            if (path[n] != path[n + 1] and _length(path, n) * _length(moved, n) <= 0) or abs(
                _length(moved, n)
            ) < least:
                return False
    ends = ((0, wire.source), (len(path) - 2, wire.target))
    return all(
        _on_side(moved[n if n == 0 else n + 1], moved[n], moved[n + 1], box) for n, box in ends if n == k
    )


def _length(path: list[Point], n: int) -> float:
    (ax, ay), (bx, by) = path[n], path[n + 1]
    return (bx - ax) + (by - ay)


def _on_side(end: Point, a: Point, b: Point, box: Rect) -> bool:
    axis = 0 if a[0] == b[0] else 1
    low, high = usable(box, axis, BARE)
    return low <= end[axis] <= high


def _is_free(
    wire: Wire, path: list[Point], moved: list[Point], k: int, walls: list[Rect], others: Others
) -> bool:
    """Whether the run, and what is new of those that lead to it, lie on no body, title or other line."""
    run = along(moved[k], moved[k + 1])
    fresh = [along(path[n], moved[n]) for n in (k, k + 1) if 0 < n < len(path) - 1]
    if any(_is_beside(bit, others) for bit in (run, *fresh)):
        return False
    ends = [box for n, box in ((0, wire.source), (len(moved) - 2, wire.target)) if n == k]
    wide, bits = run.inflate(BARE), [bit.inflate(1.0) for bit in fresh]
    return not any(
        (wide.overlaps(wall) and wall not in ends) or any(bit.overlaps(wall) for bit in bits)
        for wall in walls
    )


def _is_beside(run: Rect, others: Others) -> bool:
    """Whether a run lies beside another line, too near, for more than a moment."""
    axis = 0 if run.width == 0 else 1
    (at, _), (begin, end) = extent(run, axis), extent(run, 1 - axis)
    return any(
        abs(its - at) < TOUCHING + 0.5 and first < end and begin < last for its, first, last in others[axis]
    )
