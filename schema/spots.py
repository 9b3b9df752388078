"""Where a body goes when nobody points at a place: beside its own level, clear of all others."""

from schema.body import Body
from schema.edits.placements import snap
from schema.partnership import Partnership
from schema.showing import bands
from schema.sizing import Box, area_box, body_box
from schema.view import Direction, Placement, View

_GAP = 24
_ORIGIN = 80


def free_spot(partnership: Partnership, view: View, body: Body) -> Placement:
    """A place in the view for a body of the partnership that is not there yet."""
    boxes = _boxes(partnership, view)
    level = body.levels[0] if body.levels else None
    for band in bands(partnership, view):
        beside = [box for box in boxes if band.holds(box.centre, box.middle)]
        if band.level.id == level and beside:
            x, y = _after(beside, view.direction)
            wanted = Placement(body=body.id, x=snap(x), y=snap(y))
            return _clear(partnership, wanted, boxes, view.direction)
    x, y = beyond_all(partnership, view)
    return Placement(body=body.id, x=x, y=y)


def beyond_all(partnership: Partnership, view: View) -> tuple[int, int]:
    """The place where a further band would begin: below everything that stands on a view, or right of it."""
    boxes = _boxes(partnership, view)
    left = min((box.left for box in boxes), default=_ORIGIN)
    top = min((box.top for box in boxes), default=_ORIGIN)
    if view.direction is Direction.ACROSS:
        return snap(max((box.right + 2 * _GAP for box in boxes), default=_ORIGIN)), snap(top)
    return snap(left), snap(max((box.bottom + 2 * _GAP for box in boxes), default=_ORIGIN))


def clear_spot(partnership: Partnership, view: View, wanted: Placement) -> Placement:
    """The wanted place, or the next one in its band that is clear of everything else."""
    others = tuple(each for each in view.placements if each.body != wanted.body)
    boxes = [body_box(partnership, each) for each in others]
    return _clear(partnership, wanted, boxes, view.direction)


def _after(boxes: list[Box], direction: Direction) -> tuple[int, int]:
    """The end of a row that these boxes make, or of a column."""
    if direction is Direction.ACROSS:
        return min(box.left for box in boxes), max(box.bottom for box in boxes) + _GAP
    return max(box.right for box in boxes) + _GAP, min(box.top for box in boxes)


def _boxes(partnership: Partnership, view: View) -> list[Box]:
    areas = [area_box(partnership, view, area) for area in view.areas]
    return [*areas, *(body_box(partnership, place) for place in view.placements)]


def _clear(partnership: Partnership, wanted: Placement, boxes: list[Box], direction: Direction) -> Placement:
    x, y = (0, _GAP) if direction is Direction.ACROSS else (_GAP, 0)
    box = body_box(partnership, wanted)
    while any(_overlap(box, other) for other in boxes):
        wanted = wanted.but(x=wanted.x + x, y=wanted.y + y)
        box = body_box(partnership, wanted)
    return wanted


def _overlap(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom
