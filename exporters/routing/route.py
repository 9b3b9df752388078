"""Routes for a whole scene: coarse ways first, then every line to its own track."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from .clash import Paths, clashes
from .coarse import Surveyor, coarse
from .geometry import Point, Rect, Route, Scene, Wire, simplified
from .lanes import Lanes
from .part import part
from .prices import JAM
from .quick import quick_route
from .spread import spread
from .work import Work

__all__ = ["quick_route", "route"]

#: Lines that found no room may look for another way once, where there are no more than so many in all.
MOST = 150
#: The last run of a line without an end marker is at least this long, so that it enters its side squarely.
LEAST = 4.0
#: How often tracks are moved apart: moving those of one axis changes what those of the other meet.
PASSES = 2


class Survey(NamedTuple):
    """Every line on its way, and beside which others: all but the last remedies."""

    scene: Scene
    paths: Paths
    lanes: Lanes


def route(scene: Scene) -> tuple[Route, ...]:
    """One right-angled route for each wire, in the order of the wires; the same scene, the same routes."""
    return settled(surveyed(scene))


def settled(survey: Survey) -> tuple[Route, ...]:
    """The routes of a survey, in the order of the wires."""
    paths = {name: simplified(path) for name, path in survey.paths.items()}
    part(survey.scene, paths)
    return tuple(_route(wire, simplified(paths[wire.id])) for wire in survey.scene.wires)


def _route(wire: Wire, path: list[Point]) -> Route:
    """A path as a route; where crowding shrank it to nothing, the quick one."""
    return Route(wire.id, tuple(path)) if len(path) > 1 else quick_route(wire)


def surveyed(scene: Scene) -> Survey:
    """The ways of all lines; those that find no room look for another way."""
    surveyor = _begun(scene, JAM)
    coarse(surveyor)
    first = _spread(surveyor)
    crowded = clashes(first.paths)
    if not crowded or len(scene.wires) > MOST or surveyor.work.is_enough:
        return first
    _look_elsewhere(surveyor, crowded)
    return min(first, _spread(surveyor), key=_trouble)


def wished(scene: Scene) -> Survey:
    """The ways that lines would take if there were room for all, quickly: for those who can make room."""
    surveyor = _begun(scene, 0.0)
    coarse(surveyor, again=False)
    return _spread(surveyor)


def _begun(scene: Scene, jam: float) -> Surveyor:
    wires = tuple(replace(wire, trail=max(wire.trail, LEAST)) for wire in scene.wires)
    return Surveyor(replace(scene, wires=wires), Work(), jam)


def _look_elsewhere(surveyor: Surveyor, crowded: dict[str, list[Rect]]) -> None:
    for place in (place for places in crowded.values() for place in places):
        surveyor.avoid(place)
    for wire in surveyor.scene.wires:
        if wire.id in crowded and not surveyor.work.is_enough:
            surveyor.relay(wire)


def _spread(surveyor: Surveyor) -> Survey:
    """Every line on its own track; moving the level ones may wake a clash of upright ones, so look again."""
    paths = {name: list(path) for name, path in surveyor.paths.items()}
    lanes = Lanes(surveyor.laid)
    for _ in range(PASSES):
        for axis in (0, 1):
            spread(surveyor.scene, paths, lanes, axis)
    return Survey(surveyor.scene, paths, lanes)


def _trouble(survey: Survey) -> float:
    return sum(place.width + place.height for places in clashes(survey.paths).values() for place in places)
