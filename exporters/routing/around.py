"""The shortest way past boxes: straight where nothing stands between, else from corner to corner.

Only corners of what is in the way are looked at, and of what is in the way to those (Lozano-Pérez and
Wesley, 1979, made lazy).
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from math import dist

from .geometry import Point, Rect
from .walls import Sight

#: How much detour a bend is worth, and after how many corners the search is given up.
BEND = 24.0
MOST = 160
#: How far from a box its corners lie: a little more than what keeps lines off it.
BEYOND = 4.0


def around(sight: Sight, start: Point, goal: Point) -> list[Point] | None:
    """The points of a short way from start to goal that passes no wall; None where none was found."""
    best: dict[Point, float] = {start: 0.0}
    came: dict[Point, Point] = {}
    waiting = [(dist(start, goal), start)]
    done: set[Point] = set()
    while waiting and len(done) < MOST:
        _, here = heappop(waiting)
        if here == goal:
            return _back(came, goal)
        if here in done:
            continue
        done.add(here)
        for there in _sights(sight, here, goal):
            cost = best[here] + dist(here, there) + (0.0 if there == goal else BEND)
            if cost < best.get(there, float("inf")):
                best[there], came[there] = cost, here
                heappush(waiting, (cost + dist(there, goal), there))
    return None


def _sights(sight: Sight, here: Point, goal: Point) -> Iterator[Point]:
    """The goal if it can be seen, else corners that can be seen of what stands in the way."""
    met = sight.between(here, goal)
    if not met:
        yield goal
        return
    known = dict.fromkeys(met)
    wanted = [corner for box in met for corner in corners(box)]
    while wanted:
        corner = wanted.pop()
        if corner == here or sight.is_walled(corner):
            continue
        hidden = sight.between(here, corner)
        if not hidden:
            yield corner
        for box in hidden:
            if box not in known:
                known[box] = None
                wanted += corners(box)


def corners(box: Rect) -> list[Point]:
    """The corners past which a way leads, a little off the box."""
    around_it = box.inflate(BEYOND)
    left, top, right, bottom = around_it.left, around_it.top, around_it.right, around_it.bottom
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _back(came: dict[Point, Point], goal: Point) -> list[Point]:
    way = [goal]
    while way[-1] in came:
        way.append(came[way[-1]])
    return way[::-1]
