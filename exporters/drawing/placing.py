"""Bodies and areas on the page, in reading order: an area just before what it holds."""

from collections.abc import Iterable

from exporters.drawing.areas import area_item
from exporters.drawing.bodies import body_item
from exporters.drawing.marks import Item
from exporters.drawing.plan import Plan
from schema import Area, Partnership, Placement, View

Collisions = frozenset[tuple[str, str]]
"""Areas and bodies that lie over each other although the one does not hold the other."""


def things(
    partnership: Partnership, view: View, plan: Plan, placements: Iterable[Placement], areas: Iterable[Area]
) -> dict[str, Item]:
    """The items of these bodies and areas, by id; of bodies in collapsed areas there are none."""
    drawn = (placement for placement in placements if placement.body in plan.bodies)
    bodies = {each.body: body_item(partnership, each, plan.bodies[each.body]) for each in drawn}
    return bodies | {area.id: area_item(partnership, view, area, plan.areas[area.id]) for area in areas}


def reading_order(partnership: Partnership, view: View, plan: Plan, *, frames_below: bool) -> tuple[str, ...]:
    """Bodies in model order, each area just before its first body and followed by all of them.

    Empty areas stand last. Where frames and bodies collide, all frames lie below.
    """
    placed = {placement.body: placement.area for placement in view.placements}
    homes = {body.id: placed[body.id] for body in partnership.bodies if body.id in placed}
    if frames_below:
        return (*plan.areas, *plan.bodies)
    held: dict[str | None, list[str]] = {}
    for body, home in homes.items():
        held.setdefault(home, []).append(body)
    order: list[str] = []
    for body, home in homes.items():
        if home is None:
            order.append(body)
        elif held[home][0] == body:
            order += [home, *held[home]]
    empty = (area for area in plan.areas if area not in held)
    drawn = (thing for thing in order if thing in plan.areas or thing in plan.bodies)
    return (*drawn, *empty)


def collisions(view: View, plan: Plan, among: Iterable[str]) -> Collisions:
    """The collisions of these areas and bodies with any others."""
    homes = {placement.body: placement.area for placement in view.placements}
    moved = set(among)
    return frozenset(
        (area, body)
        for area, frame in plan.areas.items()
        for body in (plan.bodies if area in moved else moved & plan.bodies.keys())
        if homes[body] != area and plan.bodies[body].overlaps(frame)
    )
