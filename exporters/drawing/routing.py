"""The bridge to the router: a view's boxes and lines become its scene, its answers come back by line."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce

from exporters.drawing.areas import title_rect
from exporters.drawing.badges import badge_size
from exporters.drawing.labelling import labelled
from exporters.drawing.labels import label_lines, label_size, label_text
from exporters.drawing.look import CORNER, GAP
from exporters.drawing.markers import length
from exporters.drawing.plan import GUTTER, SIDE, Plan, plan_of
from exporters.routing.cells import BARE
from exporters.routing.geometry import Label, Manner, Rect, Route, Scene, Wire
from exporters.routing.manners import as_drawn, routed, routed_at_once
from exporters.routing.spots import number_spots
from schema import Area, Direction, Partnership, Pin, View
from schema.bundling import DrawnLine
from schema.showing import Band
from schema.sizing import AREA_TITLE

_CLEAR = 16
"""From the outermost bodies to the lines along their bands, where no band says otherwise."""


Way = tuple[Wire, Route, Label]
Ways = dict[str, Way]
"""What was routed, where it runs and where its label stands, by line."""


@dataclass(frozen=True)
class Routing:
    """The ways of a view's lines and the places of their labels; a line is named by its first connector."""

    ways: Mapping[str, Way] = field(default_factory=dict)

    @property
    def routes(self) -> tuple[Route, ...]:
        """Where the lines run."""
        return tuple(route for _, route, _ in self.ways.values())

    @property
    def labels(self) -> tuple[Label, ...]:
        """Where their badges and words stand."""
        return tuple(label for _, _, label in self.ways.values())


Solved = tuple[tuple[Route, ...], tuple[Label, ...]]
"""A route and a label for each wire of a scene, in the order of the wires."""


def solved(scene: Scene, texts: Mapping[str, str]) -> Solved:
    """The routes and labels of a scene; `texts` holds the words by wire. This is what takes long."""
    routes = routed(scene)
    return routes, labelled(scene, as_drawn(routes), texts)


def routing_of(
    partnership: Partnership, view: View, solve: Callable[[Scene, Mapping[str, str]], Solved] = solved
) -> Routing:
    """The best routing of a view. The expensive part of a drawing: callers keep it."""
    plan = plan_of(partnership, view)
    scene = scene_of(partnership, view, plan)
    routes, labels = solve(scene, label_texts(partnership, plan))
    return Routing({way[0].id: way for way in zip(scene.wires, routes, labels, strict=True)})


def label_texts(partnership: Partnership, plan: Plan) -> dict[str, str]:
    """The words beside each line, by wire."""
    return {line.first.id: label_text(partnership, line) for line in plan.lines}


def quick_routing(partnership: Partnership, view: View, previous: Routing | None = None) -> Routing:
    """A routing at once: lines that run between what they ran between keep their ways, others get elbows."""
    plan = plan_of(partnership, view)
    return Routing(ways_of(partnership, view, plan, plan.lines, previous or Routing()))


def ways_of(
    partnership: Partnership, view: View, plan: Plan, lines: Iterable[DrawnLine], routing: Routing
) -> Ways:
    """The ways of some lines of a plan: as they were routed, or elbows where an end stands elsewhere now."""
    wires = wires_of(partnership, view, plan, lines)
    kept = ((wire, routing.ways.get(wire.id)) for wire in wires)
    return {wire.id: way if way and way[0] == wire else quick_way(wire, way) for wire, way in kept}


def quick_way(wire: Wire, before: Way | None = None) -> Way:
    """One line by itself, past whatever stands between, its label on the longest run; a number stays one."""
    way = routed_at_once(wire)
    number = before[2].number if before else None
    return wire, way, _quick_label(wire, way, number)


def scene_of(partnership: Partnership, view: View, plan: Plan) -> Scene:
    """Everything that lines must respect."""
    bounds = _bounds(view, plan)
    return Scene(
        bodies=(*plan.bodies.items(), *((area, plan.areas[area]) for area in sorted(plan.collapsed))),
        titles=(
            *(_corner(area, plan.areas[area.id]) for area in view.areas if not area.collapsed),
            *(note.rect for note in plan.notes.values()),
        ),
        areas=tuple((area, rect) for area, rect in plan.areas.items() if area not in plan.collapsed),
        wires=wires_of(partnership, view, plan, plan.lines),
        bounds=bounds,
        seams=tuple(_seam(band, bounds) for band in plan.bands[:-1]),
    )


def _corner(area: Area, frame: Rect) -> Rect:
    """An area's title and what lies between it, the frame and the bodies: nothing passes there."""
    title = title_rect(area, frame)
    return Rect(frame.x, frame.y, title.right - frame.x, AREA_TITLE - 2 * BARE)


def wires_of(
    partnership: Partnership, view: View, plan: Plan, lines: Iterable[DrawnLine]
) -> tuple[Wire, ...]:
    """Lines of a view as the router knows them, in their order."""
    pins = {pin.connector: pin for pin in view.pins}
    manner = Manner(view.line_style.value)
    return tuple(_wire(partnership, plan, line, pins.get(line.first.id), manner) for line in lines)


def _wire(partnership: Partnership, plan: Plan, line: DrawnLine, pin: Pin | None, manner: Manner) -> Wire:
    kind = partnership.connector_kind(line.first.kind)
    pinned = pin.label if pin else None
    return Wire(
        id=line.first.id,
        source=plan.end(line.source),
        target=plan.end(line.target),
        source_owner=line.source.id,
        target_owner=line.target.id,
        waypoints=tuple((point.x, point.y) for point in pin.waypoints) if pin else (),
        trail=length(kind.end) + CORNER,
        label=label_size(label_lines(label_text(partnership, line))),
        badge=badge_size(kind),
        pinned_label=(pinned.x, pinned.y) if pinned else None,
        manner=manner,
    )


def _bounds(view: View, plan: Plan) -> Rect:
    content = plan.content or Rect(0, 0, 0, 0)
    beside = _CLEAR if view.direction is Direction.ACROSS else GUTTER
    across, down = content.width + 2 * beside, content.height + 2 * (GUTTER + _CLEAR - beside)
    bounds = Rect(content.centre[0] - across / 2, content.centre[1] - down / 2, across, down)
    if plan.bands:
        start, end = plan.bands[0].start, plan.bands[-1].end
        bounds = bounds.union(_strip(bounds, view.direction, start, end - start))
    stops = [point for pin in view.pins for point in pin.waypoints]
    return reduce(
        Rect.union, (Rect(stop.x - SIDE, stop.y - SIDE, 2 * SIDE, 2 * SIDE) for stop in stops), bounds
    )


def _seam(band: Band, bounds: Rect) -> Rect:
    """What lies between a band and the next."""
    return _strip(bounds, band.direction, band.end - GAP / 2, GAP)


def _strip(bounds: Rect, direction: Direction, start: float, length: float) -> Rect:
    """A part of the page from side to side: as high as it is long, or as wide where bands are columns."""
    if direction is Direction.ACROSS:
        return Rect(start, bounds.y, length, bounds.height)
    return Rect(bounds.x, start, bounds.width, length)


def _quick_label(wire: Wire, way: Route, number: Rect | None) -> Label:
    (x, y), (u, v) = _longest_run(way)
    upright = abs(y - v) >= abs(x - u)
    width, height = wire.badge
    middle = wire.pinned_label or ((x + u) / 2, (y + v) / 2)
    badge = Rect(middle[0] - width / 2, middle[1] - height / 2, width, height)
    if wire.label is None:
        return Label(wire.id, badge, None, "right")
    if number and not wire.pinned_label:
        (_, box), *_ = number_spots(badge, (number.width, number.height), upright)
        return Label(wire.id, badge, None, "right", box)
    wide, tall = wire.label
    if not upright:
        return Label(wire.id, badge, Rect(middle[0] - wide / 2, badge.top - tall - 2, wide, tall), "above")
    return Label(wire.id, badge, Rect(badge.right + 5, middle[1] - tall / 2, wide, tall), "right")


def _longest_run(way: Route) -> tuple[tuple[float, float], tuple[float, float]]:
    runs = list(zip(way.points, way.points[1:], strict=False)) or [(way.points[0], way.points[0])]
    return max(runs, key=lambda run: abs(run[0][0] - run[1][0]) + abs(run[0][1] - run[1][1]))
