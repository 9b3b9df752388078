"""The map of a view: bands, areas with their bodies, notes, and the lines between them."""

from functools import reduce

from exporters.drawing.areas import area_item
from exporters.drawing.bands import band_items, label_style
from exporters.drawing.bodies import body_item, corner_radius
from exporters.drawing.lines import line_item
from exporters.drawing.look import FRAME_RADIUS, LEAST_WIDTH, OUTLINE
from exporters.drawing.marks import Item, Point, Role
from exporters.drawing.notes import note_item
from exporters.drawing.outlines import met
from exporters.drawing.plan import SIDE, Plan, plan_of
from exporters.drawing.routing import Routing, Ways, quick_way, routing_of, wires_of
from exporters.drawing.sheet import Sheet
from exporters.drawing.signs import signs
from exporters.drawing.words import column
from exporters.routing.geometry import Rect
from schema import Partnership, View
from schema.bundling import DrawnLine, End

_CLEAR = 16
_INVITATION = "Nothing stands on this view yet. Place a body on it to begin."


def map_sheet(partnership: Partnership, view: View, routing: Routing | None) -> Sheet:
    """The map with its lines along a routing, or along a fresh one."""
    plan = plan_of(partnership, view)
    if plan.content is None:
        return Sheet((_invitation(),), Rect(0, 0, LEAST_WIDTH, 72), signs(partnership, view, plan))
    lines, reach = _lines(partnership, view, plan, routing or routing_of(partnership, view))
    rect = _rect(plan, reach)
    notes = tuple(note_item(note, plan.notes[note.id]) for note in view.notes)
    items = (
        *band_items(plan.bands, rect.left, rect.right),
        *_placed(partnership, view, plan),
        *notes,
        *lines,
    )
    return Sheet(items, rect, signs(partnership, view, plan))


def _lines(
    partnership: Partnership, view: View, plan: Plan, routing: Routing
) -> tuple[tuple[Item, ...], list[Rect]]:
    """The lines as items and the rectangles that they reach; what was never routed gets an elbow."""
    ways = {**_missing(partnership, view, plan, routing), **routing.ways}
    items, reach = [], []
    for line in plan.lines:
        _, way, label = ways[line.first.id]
        items.append(line_item(partnership, view, line, _met(partnership, plan, line, way.points), label))
        reach.append(_around(way.points))
        reach += [label.badge] if label.text is None else [label.badge, label.text]
    return tuple(items), reach


def _met(
    partnership: Partnership, plan: Plan, line: DrawnLine, points: tuple[Point, ...]
) -> tuple[Point, ...]:
    """The line's way from outline to outline."""
    source, target = (_radius(partnership, plan, end) for end in (line.source, line.target))
    points = met(points, plan.end(line.target), target)
    return met(points[::-1], plan.end(line.source), source)[::-1]


def _radius(partnership: Partnership, plan: Plan, end: End) -> float:
    if end.is_area:
        return FRAME_RADIUS
    return corner_radius(partnership.body_kind(partnership.body(end.id).kind).shape, plan.end(end))


def _missing(partnership: Partnership, view: View, plan: Plan, routing: Routing) -> Ways:
    if all(line.first.id in routing.ways for line in plan.lines):
        return {}
    return {wire.id: quick_way(wire) for wire in wires_of(partnership, view, plan)}


def _around(points: tuple[Point, ...]) -> Rect:
    across, down = [x for x, _ in points], [y for _, y in points]
    return Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def _rect(plan: Plan, reach: list[Rect]) -> Rect:
    """The map's rectangle: all that is placed and drawn with some white beside it, and the bands' labels."""
    content = plan.content or Rect(0, 0, 0, 0)
    drawn = reduce(Rect.union, reach, content).inflate(_CLEAR)
    labels = label_style(plan.bands).width
    left = min(content.left - SIDE, drawn.left) - labels
    right = max(content.right + SIDE, drawn.right, left + LEAST_WIDTH)
    top = min([drawn.top, *(band.top for band in plan.bands[:1])])
    bottom = max([drawn.bottom, *(band.bottom for band in plan.bands[-1:])])
    return Rect(left, top, right - left, bottom - top)


def _placed(partnership: Partnership, view: View, plan: Plan) -> list[Item]:
    """Areas with their bodies, in model order; where frames and bodies collide, all frames lie below."""
    frames = {area.id: area_item(partnership, view, area, plan.areas[area.id]) for area in view.areas}
    placements = {placement.body: placement for placement in view.placements}
    if _collide(view, plan):
        below, frames = [*frames.values()], {}
    else:
        below = []
    bodies = {body: body_item(partnership, placements[body], rect) for body, rect in plan.bodies.items()}
    homes = {body.id: placements[body.id].area for body in partnership.bodies if body.id in placements}
    return below + _grouped(bodies, homes, frames)


def _grouped(bodies: dict[str, Item], homes: dict[str, str | None], frames: dict[str, Item]) -> list[Item]:
    """Each area just before its first body and followed by all of them; empty areas last."""
    items: list[Item] = []
    seen: set[str] = set()
    for body, home in homes.items():
        if home not in frames:
            items += [bodies[body]] if body in bodies else []
        elif home not in seen:
            seen.add(home)
            held = (other for other, place in homes.items() if place == home)
            items += [frames[home], *(bodies[other] for other in held if other in bodies)]
    return items + [frame for area, frame in frames.items() if area not in seen]


def _collide(view: View, plan: Plan) -> bool:
    homes = {placement.body: placement.area for placement in view.placements}
    return any(
        homes[body] != area and rect.overlaps(frame)
        for area, frame in plan.areas.items()
        for body, rect in plan.bodies.items()
    )


def _invitation() -> Item:
    return Item("empty", Role.NOTE, _INVITATION, column((_INVITATION,), 0, 24, 15, colour=OUTLINE))
