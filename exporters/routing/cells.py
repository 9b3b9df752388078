"""The page cut into cells: boxes that are wholly free or wholly taken, within the same areas everywhere.

Cells are as wide as what is free allows, and as high as they stay so wide. Together they cover the page and
a margin around it, so that there is a way to everything, be it at a price.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from .geometry import Rect, Scene
from .prices import BODY, TITLE

#: What lines keep from bodies and titles where there is hardly any room.
BARE = 3.0
#: How far lines may leave the page where there is no other way.
MARGIN = 48.0
#: Edges are told apart by so many digits, and no finer.
_DIGITS = 2


class Ground(NamedTuple):
    """What a cell is like: the price of entering it; as bits, its areas and the bodies that lie there."""

    price: float
    areas: int
    owners: int


class Cell(NamedTuple):
    """A box of the page in which everything is alike."""

    left: float
    top: float
    right: float
    bottom: float
    ground: Ground


class _Thing(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float
    price: float
    area: int
    owner: int


def cells(scene: Scene) -> list[Cell]:
    """The cells of a scene, from top to bottom and from left to right."""
    things = list(_things(scene))
    page = _page(scene, things)
    heights = sorted({page.top, page.bottom, *_edges(things)})
    begins = sorted(things, key=lambda thing: thing.top)
    made: list[Cell] = []
    growing: dict[tuple[float, float, Ground], float] = {}
    active: list[_Thing] = []
    following = 0
    for top, _ in pairwise(heights):
        while following < len(begins) and begins[following].top <= top:
            active.append(begins[following])
            following += 1
        active = [thing for thing in active if thing.bottom > top]
        now: dict[tuple[float, float, Ground], float] = {}
        for strip in _strips(page, active):
            now[strip] = growing.pop(strip, top)
        made += (_cell(strip, began, top) for strip, began in growing.items())
        growing = now
    made += (_cell(strip, began, page.bottom) for strip, began in growing.items())
    return sorted(made, key=lambda cell: (cell.top, cell.left))


def span(cell: Cell, axis: int) -> tuple[float, float]:
    """Where a cell begins and ends along an axis: 0 is x, 1 is y."""
    return (cell.left, cell.right) if axis == 0 else (cell.top, cell.bottom)


def _cell(strip: tuple[float, float, Ground], top: float, bottom: float) -> Cell:
    return Cell(strip[0], top, strip[1], bottom, strip[2])


def _things(scene: Scene) -> Iterator[_Thing]:
    for number, (_, box) in enumerate(scene.bodies):
        yield _thing(box.inflate(BARE), BODY, 0, 1 << number)
    for box in scene.titles:
        yield _thing(box.inflate(BARE), TITLE, 0, 0)
    for number, (_, frame) in enumerate(scene.areas):
        yield _thing(frame, 0.0, 1 << number, 0)


def _thing(box: Rect, price: float, area: int, owner: int) -> _Thing:
    left, top, right, bottom = (round(edge, _DIGITS) for edge in (box.left, box.top, box.right, box.bottom))
    return _Thing(left, top, right, bottom, price, area, owner)


def _page(scene: Scene, things: list[_Thing]) -> Rect:
    page = scene.bounds
    for left, top, right, bottom, *_ in things:
        page = page.union(Rect(left, top, right - left, bottom - top))
    for wire in scene.wires:
        for x, y in wire.waypoints:
            page = page.union(Rect(x, y, 0, 0))
    return page.inflate(MARGIN)


def _edges(things: Iterable[_Thing]) -> Iterator[float]:
    for thing in things:
        yield thing.top
        yield thing.bottom


def _strips(page: Rect, active: list[_Thing]) -> Iterator[tuple[float, float, Ground]]:
    """The ground from left to right where these things lie beside each other."""
    changes: dict[float, list[tuple[int, _Thing]]] = {}
    for thing in active:
        changes.setdefault(thing.left, []).append((1, thing))
        changes.setdefault(thing.right, []).append((-1, thing))
    left = page.left
    here: list[_Thing] = []
    for at in sorted(changes):
        if at > left:
            yield left, at, _ground(here)
        left = at
        for sign, thing in changes[at]:
            if sign > 0:
                here.append(thing)
            else:
                here.remove(thing)
    yield left, page.right, _ground(here)


def _ground(here: list[_Thing]) -> Ground:
    price, areas, owners = 0.0, 0, 0
    for thing in here:
        price += thing.price
        areas |= thing.area
        owners |= thing.owner
    return Ground(price, areas, owners)
