"""Where a moved body belongs: it stays in the area it was dropped in, and never changes its level unasked."""

from collections.abc import Mapping
from functools import partial

from desktop.canvas.gestures.canvas import Canvas
from desktop.tr import tr
from schema import Level, Partnership, Placement, View
from schema.edits.areas import put_in_area, take_out_of_area
from schema.edits.bodies import set_levels
from schema.kept import Kept
from schema.sentences import listed
from schema.showing import bands, level_of
from schema.sizing import Box, body_box, boxes_on


def settled(partnership: Partnership, view_id: str, moved: frozenset[str]) -> Partnership:
    """The partnership with the moved bodies in the areas in which they were dropped; none is collapsed."""
    view = partnership.view(view_id)
    loose = [place for place in view.placements if place.body in moved and place.area not in moved]
    grounds = _grounds(partnership, view, moved) if loose else {}
    after = partnership
    for placement in loose:
        after = _settle(after, view_id, placement, grounds)
    return after


def level_at(partnership: Partnership, view: View, x: float, y: float) -> str | None:
    """The level in whose band a place lies; None outside of all bands."""
    here = (band.level.id for band in bands(partnership, view) if band.holds(x, y))
    return next(here, None)


def strangers(partnership: Partnership, view_id: str, moved: frozenset[str]) -> dict[str, Level]:
    """The moved bodies that now stand in the band of a level that is not their own, and that level."""
    view = partnership.view(view_id)
    strips, found = bands(partnership, view), {}
    for placement in (place for place in view.placements if place.body in moved):
        own, box = level_of(partnership, partnership.body(placement.body)), body_box(partnership, placement)
        here = next((strip.level for strip in strips if strip.holds(box.centre, box.middle)), None)
        if own and here and own.id != here.id:
            found[placement.body] = here
    return found


def offer_levels(canvas: Canvas, moved: frozenset[str]) -> None:
    """Offer to give bodies the level of the band in which they were dropped; it never changes unasked."""
    partnership = canvas.partnership
    found = strangers(partnership, canvas.view.id, moved)
    if not found:
        canvas.say("")
        return
    names = listed([partnership.body(body).name for body in found])
    label = listed(list(dict.fromkeys(level.label for level in found.values())))
    kept = tr("keeps its level") if len(found) == 1 else tr("keep their levels")
    canvas.offer(
        f"{names} {kept}.",
        tr("Change to {label}", label=label),
        tr("Change level"),
        partial(_relevelled, found),
    )


def _relevelled(found: dict[str, Level], partnership: Partnership) -> Partnership:
    for body, level in found.items():
        others = tuple(each for each in partnership.body(body).levels[1:] if each != level.id)
        partnership = set_levels(partnership, (body,), (level.id, *others))
    return partnership


def _settle(
    after: Partnership, view_id: str, placement: Placement, grounds: Mapping[str, Box]
) -> Partnership:
    box = body_box(after, placement)
    home = next((area for area, ground in grounds.items() if _holds(ground, box)), None)
    if home == placement.area:
        return after
    if home is None:
        return take_out_of_area(after, view_id, (placement.body,))
    return put_in_area(after, view_id, (placement.body,), home)


def _grounds(partnership: Partnership, view: View, moved: frozenset[str]) -> Mapping[str, Box]:
    """The open areas as they are without the bodies that were moved."""
    others = tuple(place for place in view.placements if place.body not in moved)

    def found() -> dict[str, Box]:
        boxes = boxes_on(partnership, view.but(placements=others))
        return {area.id: boxes[area.id] for area in view.areas if not area.collapsed}

    facts = (view.areas, others, partnership.bodies, partnership.key, partnership.control)
    return _GROUNDS.ask(facts, found)


def _holds(ground: Box, box: Box) -> bool:
    return ground.left <= box.centre <= ground.right and ground.top <= box.middle <= ground.bottom


_GROUNDS: Kept[Mapping[str, Box]] = Kept()
