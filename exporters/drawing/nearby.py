"""Good ways at once for the few lines that something moved away from; the others keep theirs meanwhile."""

from dataclasses import replace
from functools import reduce

from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Routing, Way, label_texts, scene_of, solved
from exporters.routing.geometry import Rect, Scene, Wire
from schema import Partnership, View

FEW = 24
"""More lines are not routed sooner than all together."""
NEAR, CROWD = 200.0, 120
"""How far around the lines, in SVG user units, bodies are looked at; where more stand there it takes long."""


def nearby(partnership: Partnership, view: View, before: Routing) -> Routing | None:
    """The routing before, with ways around what stands near for the lines that it does not fit any more.

    They avoid bodies and titles, and know nothing of other lines. None where these lines are many, or none.
    """
    plan = plan_of(partnership, view)
    scene = scene_of(partnership, view, plan)
    lost = tuple(wire for wire in scene.wires if not _fits(before.ways.get(wire.id), wire))
    if not 0 < len(lost) <= FEW or len(lost) == len(scene.wires):
        return None
    few = _around(scene, lost)
    if len(few.bodies) > CROWD:
        return None
    texts = label_texts(partnership, plan)
    routes, labels = solved(few, {wire.id: texts[wire.id] for wire in lost})
    found = {way[0].id: way for way in zip(lost, routes, labels, strict=True)}
    return Routing({wire.id: found.get(wire.id) or before.ways[wire.id] for wire in scene.wires})


def _fits(way: Way | None, wire: Wire) -> bool:
    return way is not None and way[0] == wire


def _around(scene: Scene, wires: tuple[Wire, ...]) -> Scene:
    """These lines, and what stands near them."""
    stops = [Rect(*stop, 0, 0) for wire in wires for stop in wire.waypoints]
    ends = [end for wire in wires for end in (wire.source, wire.target)]
    room = reduce(Rect.union, [*ends, *stops]).inflate(NEAR)
    return replace(
        scene,
        wires=wires,
        bodies=tuple(each for each in scene.bodies if each[1].meets(room)),
        titles=tuple(title for title in scene.titles if title.meets(room)),
        areas=tuple(each for each in scene.areas if each[1].meets(room)),
    )
