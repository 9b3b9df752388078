"""Place new only: room is found for what was just added, and nothing else moves, ever."""

from collections.abc import Iterable

from exporters.arranging.free import GAP, Fits, nearest
from exporters.arranging.standing import Standing, standing
from exporters.routing.geometry import Rect, extent, width
from schema import Direction, Partnership, Placement, View
from schema.edits.placements import place, set_positions
from schema.showing import bands, level_of
from schema.sizing import AREA_PADDING, AREA_TITLE, body_box

_INSIDE = 16.0


def with_new(partnership: Partnership, view_id: str, new: Iterable[str] = ()) -> Partnership:
    """The view with free places for new bodies; those that are not on it yet are put there.

    Without names the new ones are those that lie upon something that was there before them. What is locked
    is never new. Raises KeyError for an id that is no body.
    """
    names = tuple(dict.fromkeys(new)) or overlapping(partnership, partnership.view(view_id))
    there = {each.body for each in partnership.view(view_id).placements}
    absent = [
        Placement(body=name, x=0, y=0) for name in names if partnership.body(name) and name not in there
    ]
    partnership = place(partnership, view_id, *absent) if absent else partnership
    waiting = set(names) - standing(partnership, partnership.view(view_id)).locked
    for name in names:
        if name in waiting:
            partnership = _placed(partnership, view_id, name, waiting)
            waiting.discard(name)
    return partnership


def overlapping(partnership: Partnership, view: View) -> tuple[str, ...]:
    """Bodies that lie upon a body placed before them, or upon an area that does not hold them."""
    now = standing(partnership, view)
    found: list[str] = []
    before: list[str] = []
    for each in view.placements:
        strange = [area for area in now.areas if area != each.area]
        box = now.boxes[each.body]
        upon = any(box.overlaps(now.boxes[other]) for other in before)
        if each.body not in now.locked and (upon or (not each.area and _upon(now, box, strange))):
            found.append(each.body)
        else:
            before.append(each.body)
    return tuple(found)


def _upon(now: Standing, box: Rect, areas: Iterable[str]) -> bool:
    return any(box.overlaps(now.boxes[area]) for area in areas)


def _placed(partnership: Partnership, view_id: str, name: str, waiting: set[str]) -> Partnership:
    """One body in its place; those that wait for theirs are not in its way."""
    view = partnership.view(view_id)
    settled = view.but(
        placements=tuple(each for each in view.placements if each.body not in waiting - {name})
    )
    without = settled.but(placements=tuple(each for each in settled.placements if each.body != name))
    now = standing(partnership, without)
    placement = next(each for each in view.placements if each.body == name)
    size = body_box(partnership, placement)
    box = Rect(0, 0, size.width, size.height)
    found = _beside(partnership, without, now, name, box) if placement.area is None else None
    if placement.area is not None:
        found = _within(now, placement.area, box)
    assert found
    return set_positions(partnership, view_id, {name: (round(found.x), round(found.y))})


def _within(now: Standing, area: str, box: Rect) -> Rect:
    """In its area, whose corner stays, and which grows over nothing else."""
    frame = now.boxes[area]
    others = list(now.others({area}))
    held = [now.boxes[body] for body in now.held(area)]

    def fits(place: Rect) -> bool:
        if place.left < frame.left + AREA_PADDING or place.top < frame.top + AREA_TITLE:
            return False
        grown = Rect(
            frame.left,
            frame.top,
            max(frame.right, place.right + AREA_PADDING) - frame.left,
            max(frame.bottom, place.bottom + AREA_PADDING) - frame.top,
        )
        return not any(grown.overlaps(other) for other in others)

    start = Rect(frame.left + AREA_PADDING, frame.top + AREA_TITLE, box.width, box.height)
    last = max(held, key=lambda one: (one.bottom, one.right), default=None)
    wish = Rect(last.right + _INSIDE, last.top, box.width, box.height) if last else start
    return nearest(wish, held, _INSIDE, fits)


def _beside(partnership: Partnership, view: View, now: Standing, name: str, box: Rect) -> Rect:
    """Near what it is joined with, in the band of its level, clear of everything."""
    fits, along = _in_band(partnership, view, name, box)
    x, y = _wish(partnership, now, name)
    if along is not None:
        x, y = (x, along) if _axis(view) else (along, y)
    wish = Rect(x - box.width / 2, y - box.height / 2, box.width, box.height)
    return nearest(wish, now.others(()), GAP, fits)


def _axis(view: View) -> int:
    """The axis along which bands follow each other: 0 is x, 1 is y."""
    return 0 if view.direction is Direction.ACROSS else 1


def _wish(partnership: Partnership, now: Standing, name: str) -> tuple[float, float]:
    """The middle of what it is joined with, else of everything, on the far side of it."""
    near = [line.target if line.source == name else line.source for line in partnership.connectors
            if name in (line.source, line.target)]  # fmt: skip
    parent = partnership.body(name).parent
    middles = [
        now.boxes[each].centre for each in (*near, *((parent,) if parent else ())) if each in now.boxes
    ]
    if middles:
        return sum(x for x, _ in middles) / len(middles), sum(y for _, y in middles) / len(middles)
    right = max((box.right for box in now.boxes.values()), default=0.0)
    bottom = max((box.bottom for box in now.boxes.values()), default=0.0)
    return right, bottom


def _in_band(partnership: Partnership, view: View, name: str, box: Rect) -> tuple[Fits | None, float | None]:
    """What keeps a body in its level's band, and where the middle is; a new band is before or beyond all."""
    level = level_of(partnership, partnership.body(name))
    standing_bands = bands(partnership, view)
    if level is None or not standing_bands:
        return None, None
    axis, size = _axis(view), width(box, _axis(view))
    own = next((band for band in standing_bands if band.level.id == level.id), None)
    if own:
        low, high = own.start + 8, max(own.end - 8, own.start + 8 + size)
        return (lambda at: low <= extent(at, axis)[0] and extent(at, axis)[1] <= high), (low + high) / 2
    if all(level.rank < band.level.rank for band in standing_bands):
        end = standing_bands[0].start - 16
        return (lambda at: extent(at, axis)[1] <= end), end - size / 2
    start = standing_bands[-1].end + 16
    return (lambda at: extent(at, axis)[0] >= start), start + size / 2
