"""One step of a search: from the door by which a line came into a cell to each door by which it can leave.

A walk knows of the run that it is on where that run may lie and where it costs least, so that bends are
counted as they will be drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from .floor import Door, Floor
from .geometry import Rect
from .prices import AREA_LENGTH, AREA_STEP, BEND, COMFORT, CROWD, FIRST_RUN, FULL, NARROW, PITCH, TRACK
from .traffic import Beside

ALONE: Beside = {}


class Walk(NamedTuple):
    """A way as far as a door: its cost, where its present run may lie and best lies, what came before."""

    cost: float
    door: Door
    is_forward: bool
    low: float
    high: float
    best_low: float
    best_high: float
    is_straight: bool = False
    before: Walk | None = None
    beside: Beside = ALONE

    @property
    def cell(self) -> int:
        """The cell that it enters by its door."""
        return self.door.after if self.is_forward else self.door.before


@dataclass(frozen=True, slots=True)
class Terrain:
    """What one line sees of the floor: the doors of each cell; areas foreign or closed to it, as bits."""

    floor: Floor
    doors: list[list[Door]]
    foreign: int
    closed: int
    window: Rect
    jam: float
    """The price of each line too many where it is narrow."""
    pace: float = 1.0
    """What a walk is expected to pay for each unit that it has still to go."""


def start(door: Door, cell: int) -> Walk:
    """A walk that begins by a door into a cell."""
    return Walk(_crowd(door), door, door.after == cell, door.low, door.high, door.low, door.high)


def _crowd(door: Door) -> float:
    """What it costs to end where others end: the less room, the more; where there is none, very much."""
    wide = max(door.high - door.low, PITCH)
    over = door.taken - wide / PITCH
    return CROWD * door.taken * TRACK / max(wide, TRACK) + (FULL * over if over > 0 else 0.0)


def steps(terrain: Terrain, walk: Walk, ends: Iterable[Door], known: Mapping[int, float]) -> Iterator[Walk]:
    """The walk with one more door, for each door that leads on more cheaply than is known.

    `ends` are the doors by which it may end here.
    """
    door, cell = walk.door, walk.cell
    cells, foreign, closed = terrain.floor.cells, terrain.foreign, terrain.closed
    strange = cells[cell].ground.areas & foreign
    pace = 1 + AREA_LENGTH if strange else 1.0
    for exit_ in ends:
        if exit_ is not door:
            yield from _by(walk, exit_, cell, pace, _crowd(exit_), known)
    left, top = terrain.window.x, terrain.window.y
    right, bottom = left + terrain.window.width, top + terrain.window.height
    for exit_ in terrain.doors[cell]:
        if exit_ is door or not (
            exit_.high >= left and exit_.low <= right and top <= exit_.at <= bottom
            if exit_.axis == 0
            else exit_.high >= top and exit_.low <= bottom and left <= exit_.at <= right
        ):
            continue
        ground = cells[exit_.after if exit_.before == cell else exit_.before].ground
        if ground.areas & closed:
            continue
        price = exit_.price + ground.price
        if ground.areas & foreign and not strange:
            price += AREA_STEP
        yield from _by(walk, exit_, cell, pace, price, known)


def _by(
    walk: Walk, exit_: Door, cell: int, pace: float, price: float, known: Mapping[int, float]
) -> Iterator[Walk]:
    """The ways to a door: straight on, by a step to the side, or round a corner."""
    door = walk.door
    if exit_.axis != door.axis:
        is_forward = exit_.at >= walk.best_high if exit_.before == exit_.after else exit_.before == cell
        found = _round(walk, exit_, is_forward, pace, price)
        if found and found.cost < known.get(exit_.number * 2 + is_forward, inf):
            yield found
        return
    is_forward = _on_to(walk, exit_) if exit_.before == exit_.after else exit_.before == cell
    limit = known.get(exit_.number * 2 + is_forward, inf)
    low = walk.low if walk.low > exit_.low else exit_.low
    high = walk.high if walk.high < exit_.high else exit_.high
    if is_forward == walk.is_forward and low <= high:
        cost = walk.cost + price + abs(exit_.at - door.at) * pace
        best_low = walk.best_low if walk.best_low > low else low
        best_high = walk.best_high if walk.best_high < high else high
        if best_low > best_high:
            cost += (best_low - best_high) * pace
            best_low = best_high = low if walk.best_high < low else high
        if cost < limit:
            yield Walk(cost, exit_, is_forward, low, high, best_low, best_high, True, walk)
        if not high - low < NARROW < exit_.high - exit_.low:
            return
    aside = _aside(walk, exit_, is_forward, pace, price)
    if aside.cost < limit:
        yield aside


def _on_to(walk: Walk, stop: Door) -> bool:
    """Whether a stop on the axis of a walk is reached forward; one at its very door as the walk goes."""
    return stop.at > walk.door.at or (stop.at == walk.door.at and walk.is_forward)


def _aside(walk: Walk, exit_: Door, is_forward: bool, pace: float, price: float) -> Walk:
    """By a step to the side; or back, by a door on the same side of the cell."""
    far = abs(exit_.at - walk.door.at) + (0 if is_forward == walk.is_forward else 2 * COMFORT)
    low, high = exit_.low, exit_.high
    if high < walk.best_low:
        far, best_low, best_high = far + walk.best_low - high, high, high
    elif low > walk.best_high:
        far, best_low, best_high = far + low - walk.best_high, low, low
    else:
        best_low, best_high = max(low, walk.best_low), min(high, walk.best_high)
    cost = walk.cost + price + 2 * BEND + far * pace
    return Walk(cost, exit_, is_forward, low, high, best_low, best_high, False, walk)


def _round(walk: Walk, exit_: Door, is_forward: bool, pace: float, price: float) -> Walk | None:
    """Round one corner, which must not lie behind."""
    at, low, high = walk.door.at, exit_.low, exit_.high
    # Who turned at a waypoint goes some way before turning again, or the line would only turn back there.
    least = FIRST_RUN if walk.door.is_stop else 0.0
    if walk.is_forward:
        near = low = max(low, at + least)
    else:
        near = high = min(high, at - least)
    if low > high:
        return None
    far = near - at if walk.is_forward else at - near
    if walk.best_low > exit_.at:
        far += walk.best_low - exit_.at
    elif exit_.at > walk.best_high:
        far += exit_.at - walk.best_high
    return Walk(walk.cost + price + BEND + far * pace, exit_, is_forward, low, high, near, near, False, walk)
