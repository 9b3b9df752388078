"""Bodies and areas on the page, in reading order: an area just before what it holds."""

from collections.abc import Iterable, Mapping

from exporters.drawing.areas import area_item
from exporters.drawing.bodies import body_item
from exporters.drawing.marks import Item
from exporters.drawing.plan import Plan
from exporters.routing.geometry import Rect
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
    moved = set(among)
    meeting = {
        *(
            (area, body)
            for area in moved & plan.areas.keys()
            for body in _over(plan.areas[area], plan.bodies)
        ),
        *(
            (area, body)
            for body in moved & plan.bodies.keys()
            for area in _over(plan.bodies[body], plan.areas)
        ),
    }
    homes = {place.body: place.area for place in view.placements} if meeting else {}
    return frozenset((area, body) for area, body in meeting if homes[body] != area)


def _over(one: Rect, others: Mapping[str, Rect]) -> list[str]:
    """The others that overlap one."""
    # Most stand to the left or to the right, which costs less to see here than by a call for each.
    left, right = one.left, one.right
    beside = [name for name, rect in others.items() if rect.x < right and left < rect.x + rect.width]
    return [name for name in beside if others[name].overlaps(one)]
