"""Routes for lines of every manner: right-angled, straight or curved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .curves import curved, curved_at_once, flattened
from .direct import direct, straight_at_once
from .geometry import Manner, Route, Scene, Wire
from .route import quick_route, route

_ROUTERS: dict[Manner, Callable[[Scene], tuple[Route, ...]]] = {
    Manner.RIGHT_ANGLED: route,
    Manner.STRAIGHT: direct,
    Manner.CURVED: lambda scene: curved(scene, route(scene)),
}
_AT_ONCE: dict[Manner, Callable[[Wire], Route]] = {
    Manner.RIGHT_ANGLED: quick_route,
    Manner.STRAIGHT: straight_at_once,
    Manner.CURVED: lambda wire: curved_at_once(wire, quick_route(wire)),
}


def routed(scene: Scene) -> tuple[Route, ...]:
    """One route for each wire, in the order of the wires, which all run in one manner."""
    return _ROUTERS[scene.wires[0].manner](scene) if scene.wires else ()


def routed_at_once(wire: Wire) -> Route:
    """The route of one line that looks at nothing but its two ends."""
    return _AT_ONCE[wire.manner](wire)


def as_drawn(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """The routes with curves as many short straight pieces, for those who ask where lines really run."""
    return tuple(replace(each, points=flattened(each)) for each in routes)
