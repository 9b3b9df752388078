"""Routes for a whole scene: coarse ways first, then every line to its own track."""

from __future__ import annotations

from dataclasses import replace

from .clash import Paths, clashes
from .coarse import Surveyor, coarse
from .geometry import Point, Rect, Route, Scene, Wire, simplified
from .part import part
from .quick import quick_route
from .spread import spread
from .tidy import tidy
from .work import Work

__all__ = ["quick_route", "route"]

#: How often lines that found no room may look for another way.
ROUNDS = 3
#: The last run of a line without an end marker is at least this long, so that it enters its side squarely.
LEAST = 4.0
#: How often tracks are moved apart after the jogs are gone.
PASSES = 3


def route(scene: Scene) -> tuple[Route, ...]:
    """One right-angled route for each wire, in the order of the wires; the same scene, the same routes."""
    wires = tuple(replace(wire, trail=max(wire.trail, LEAST)) for wire in scene.wires)
    scene = replace(scene, wires=wires)
    paths = {name: simplified(path) for name, path in _placed(scene).items()}
    part(scene, paths)
    return tuple(_route(wire, simplified(paths[wire.id])) for wire in scene.wires)


def _route(wire: Wire, path: list[Point]) -> Route:
    """A path as a route; where crowding shrank it to nothing, the quick one."""
    return Route(wire.id, tuple(path)) if len(path) > 1 else quick_route(wire)


def _placed(scene: Scene) -> Paths:
    work = Work()
    surveyor = Surveyor(scene, work)
    ways = coarse(surveyor)
    best = _spread(scene, ways, work)
    for _ in range(ROUNDS):
        crowded = clashes(best)
        if not crowded or work.is_enough:
            break
        _look_elsewhere(surveyor, ways, crowded)
        best = min(best, _spread(scene, ways, work), key=_trouble)
    return best


def _look_elsewhere(surveyor: Surveyor, ways: Paths, crowded: dict[str, list[Rect]]) -> None:
    for place in (place for places in crowded.values() for place in places):
        surveyor.avoid(place)
    for wire in surveyor.scene.wires:
        if wire.id in crowded and not surveyor.work.is_enough:
            ways[wire.id] = surveyor.relay(wire, ways[wire.id])


def _spread(scene: Scene, ways: Paths, work: Work) -> Paths:
    """Every line on its own track; moving the level ones may wake a clash of upright ones, so look again."""
    paths = {name: list(way) for name, way in ways.items()}
    _both_axes(scene, paths, work)
    tidy(scene, paths)
    for _ in range(PASSES):
        _both_axes(scene, paths, work)
        if work.is_enough or not clashes(paths):
            break
    return paths


def _both_axes(scene: Scene, paths: Paths, work: Work) -> None:
    spread(scene, paths, 0, work)
    spread(scene, paths, 1, work)


def _trouble(paths: Paths) -> float:
    return sum(place.width + place.height for places in clashes(paths).values() for place in places)
