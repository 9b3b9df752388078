"""Routes for a whole scene: coarse ways first, then every line to its own track."""

from __future__ import annotations

from .coarse import coarse
from .geometry import Route, Scene, simplified
from .quick import quick_route
from .spread import spread

__all__ = ["quick_route", "route"]


def route(scene: Scene) -> tuple[Route, ...]:
    """One right-angled route for each wire, in the order of the wires; the same scene, the same routes."""
    paths = coarse(scene)
    for axis in (0, 1, 0, 1):
        spread(scene, paths, axis)
    return tuple(Route(wire.id, tuple(simplified(paths[wire.id]))) for wire in scene.wires)
