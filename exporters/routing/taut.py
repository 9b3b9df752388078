"""A walk drawn taut: from the doors that it takes to the corners of a right-angled line."""

from __future__ import annotations

from .cells import span
from .floor import Door, Floor
from .geometry import Point
from .laid import Laid, Step
from .prices import COMFORT
from .walks import Walk

#: A run stands in the middle of a gap no wider than this: all lines through it share one track at first.
NARROW = 120.0


def drawn(floor: Floor, legs: list[Walk]) -> tuple[list[Point], Laid]:
    """The corners of a line, from border to border, and what is known of its way.

    `legs` are the walks from stop to stop.
    """
    corners: list[Point] = []
    runs: list[list[Door]] = []
    steps: list[tuple[Door, int]] = []
    asides: list[tuple[int, Step]] = []
    for leg in legs:
        walks = _chain(leg)
        points, passed = _leg(floor, walks, asides)
        goes_on = bool(runs) and runs[-1][-1].axis == passed[0][0].axis
        if goes_on:
            runs[-1] += passed.pop(0)
        corners[-1:] = [] if goes_on else corners[-1:]
        corners += points[1:] if corners else points
        runs += passed
        cells = [walk.cell for walk in walks]
        steps += [(walks[0].door, -1)] if not steps else []
        steps += [(walk.door, cell) for walk, cell in zip(walks[1:], cells, strict=False)]
    return corners, _laid(runs, [step for step in steps if not step[0].is_stop], asides)


def _laid(runs: list[list[Door]], steps: list[tuple[Door, int]], asides: list[tuple[int, Step]]) -> Laid:
    spans = {
        door.number: (max(each.low for each in run), min(each.high for each in run))
        for run in runs
        for door in run
    }
    doors = [door for door, _ in steps]
    return Laid(
        doors,
        [spans[door.number] for door in doors],
        [cell for _, cell in steps[1:]],
        [frozenset(door.number for door in run if not door.is_stop) for run in runs],
        asides,
    )


def _chain(walk: Walk) -> list[Walk]:
    """All of a walk, from its first door on."""
    found = [walk]
    while (before := found[-1].before) is not None:
        found.append(before)
    return found[::-1]


def _leg(
    floor: Floor, walks: list[Walk], asides: list[tuple[int, Step]]
) -> tuple[list[Point], list[list[Door]]]:
    """The corners of a walk, and the doors that each of its runs passes."""
    places = _roomy(floor, walks, _places(walks))
    corners = [_point(walks[0].door.axis, places[0], walks[0].door.at)]
    runs = [[walks[0].door]]
    for one, other, here, there in zip(walks, walks[1:], places, places[1:], strict=False):
        if other.door.axis != one.door.axis:
            corners.append(_point(one.door.axis, here, there))
        elif here == there and one.is_forward == other.is_forward:
            runs[-1].append(other.door)
            continue
        else:
            at = _step(floor, one, other)
            corners += [_point(one.door.axis, here, at), _point(one.door.axis, there, at)]
            asides.append((one.cell, (one.door.axis, min(here, there), max(here, there))))
            runs.append([])
        runs.append([other.door])
    last = walks[-1].door
    return [*corners, _point(last.axis, places[-1], last.at)], runs


def _roomy(floor: Floor, walks: list[Walk], places: list[float]) -> list[float]:
    """The places, with each step in the highest of the cells in which it can be."""
    found = list(places)
    for k in range(len(walks) - 1, 0, -1):
        if found[k] == found[k - 1] or not _goes_on(walks[k - 1], walks[k]):
            continue
        best, best_depth, m = k, _depth(floor, walks[k - 1]), k - 1
        while m and _goes_on(walks[m - 1], walks[m]) and walks[m].door.low <= found[k] <= walks[m].door.high:
            if (depth := _depth(floor, walks[m - 1])) > best_depth + 1:
                best, best_depth = m, depth
            m -= 1
        found[best:k] = [found[k]] * (k - best)
    return found


def _goes_on(one: Walk, other: Walk) -> bool:
    return one.door.axis == other.door.axis and one.is_forward == other.is_forward


def _depth(floor: Floor, walk: Walk) -> float:
    """How far it is through the cell that a walk enters."""
    low, high = span(floor.cells[walk.cell], 1 - walk.door.axis)
    return high - low


def _point(axis: int, along: float, at: float) -> Point:
    return (along, at) if axis == 0 else (at, along)


def _step(floor: Floor, one: Walk, other: Walk) -> float:
    """Where in its cell a line steps aside: in the middle, or near the side to which it returns."""
    if one.is_forward == other.is_forward:
        return (one.door.at + other.door.at) / 2
    depth = min(COMFORT, _depth(floor, one) / 2)
    return one.door.at + depth if one.is_forward else one.door.at - depth


def _places(walks: list[Walk]) -> list[float]:
    """The coordinate of each walk's run at its door, found from the end."""
    last = walks[-1]
    found = [_middle(last, (last.best_low + last.best_high) / 2)]
    for one, other in zip(walks[-2::-1], walks[::-1], strict=False):
        if other.is_straight:
            found.append(found[-1])
        elif one.door.axis == other.door.axis:
            found.append(_middle(one, found[-1]))
        else:
            found.append(_middle(one, other.door.at))
    return found[::-1]


def _middle(walk: Walk, wish: float) -> float:
    if walk.high - walk.low < NARROW:
        return (walk.low + walk.high) / 2
    return min(max(wish, walk.best_low), walk.best_high)
