"""Cheapest ways from door to door, with prices on bends, on lines that are crossed, and on crowds.

Whom a walk meets is found only when it is looked at again, since most never are.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from math import inf

from .cells import span
from .floor import Door, Entrance
from .geometry import Rect
from .prices import CROSSING, PITCH
from .traffic import Traffic
from .walks import Terrain, Walk, steps
from .work import Work

#: How much a search trusts its guess: at 1 it finds the very cheapest way, slowly.
EAGER = 1.1

Goals = tuple[dict[int, list[Door]], set[int]]
"""The doors by which a walk may end, by the cell from which they are entered; and the states of its end."""


def goals(entrances: Iterable[Entrance]) -> Goals:
    """The goals that these doors are, told with the cells from which they are entered."""
    ends: dict[int, list[Door]] = {}
    states = set[int]()
    for door, cell in entrances:
        ends.setdefault(cell, []).append(door)
        states.add(door.number * 2 + (door.before == cell))
        if door.is_stop:
            states.add(door.number * 2)
    return ends, states


def search(
    terrain: Terrain, traffic: Traffic, starts: Iterable[Walk], wanted: Goals, aim: Rect, work: Work
) -> Walk | None:
    """The cheapest walk to one of the goals; `aim` is the box they lead to."""
    ends, states = wanted
    known, done = dict[int, float](), set[int]()
    eager = EAGER * work.haste * terrain.pace
    heap = [(walk.cost + eager * _left(walk.door, aim), k, True, walk) for k, walk in enumerate(starts)]
    heapify(heap)
    count = len(heap)
    while heap:
        guess, _, is_sure, walk = heappop(heap)
        state = walk.door.number * 2 + walk.is_forward
        if state in done:
            continue
        if not is_sure:
            sure = _sure(terrain, traffic, walk)
            if sure.cost >= known.get(state, inf):
                continue
            known[state] = sure.cost
            if heap and guess + sure.cost - walk.cost > heap[0][0]:
                heappush(heap, (guess + sure.cost - walk.cost, count, True, sure))
                count += 1
                continue
            walk = sure
        if state in states and walk.before is not None:
            work.add(count)
            return walk
        done.add(state)
        for step in steps(terrain, walk, ends.get(walk.cell, ()), known):
            heappush(heap, (step.cost + eager * _left(step.door, aim), count, False, step))
            count += 1
    work.add(count)
    return None


def _sure(terrain: Terrain, traffic: Traffic, walk: Walk) -> Walk:
    """The walk with the price of what it meets in the cell that it has come through."""
    cost, door, is_forward, low, high, best_low, best_high, is_straight, before, _ = walk
    assert before
    crossed, close, beside = traffic.met(before.cell, before.door, door, (low, high), before.beside)
    jam = close - (high - low) / PITCH if close else 0.0
    if not is_straight and door.axis == before.door.axis:
        jam += _crowd(terrain, traffic, before, (best_low + best_high) / 2)
    cost += CROSSING * crossed + (terrain.jam * jam if jam > 0 else 0.0)
    return Walk(cost, door, is_forward, low, high, best_low, best_high, is_straight, before, beside)


def _crowd(terrain: Terrain, traffic: Traffic, before: Walk, there: float) -> float:
    """How many others find no track where a walk steps aside in the cell that it enters."""
    here, axis = (before.best_low + before.best_high) / 2, before.door.axis
    aside = traffic.aside(before.cell, (axis, min(here, there), max(here, there)))
    low, high = span(terrain.floor.cells[before.cell], 1 - axis)
    return max(aside - (high - low) / PITCH, 0.0)


def _left(door: Door, aim: Rect) -> float:
    """How far it is at least from a door to a box."""
    x, y, right, bottom = aim.x, aim.y, aim.x + aim.width, aim.y + aim.height
    low, high, at = door.low, door.high, door.at
    if door.axis == 1:
        x, y, right, bottom = y, x, bottom, right
    across = x - high if x > high else low - right if low > right else 0.0
    return across + (y - at if y > at else at - bottom if at > bottom else 0.0)
