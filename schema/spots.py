"""Where a body goes when nobody points at a place: beside its own level, clear of all others."""

from schema.body import Body
from schema.edits.placements import snap
from schema.partnership import Partnership
from schema.showing import bands
from schema.sizing import Box, area_box, body_box
from schema.view import Placement, View

_GAP = 24
_ORIGIN = 80


def free_spot(partnership: Partnership, view: View, body: Body) -> Placement:
    """A place in the view for a body of the partnership that is not there yet."""
    boxes = _boxes(partnership, view)
    level = body.levels[0] if body.levels else None
    for band in bands(partnership, view):
        beside = [box for box in boxes if band.top <= box.middle <= band.bottom]
        if band.level.id == level and beside:
            x, y = max(box.right for box in beside) + _GAP, min(box.top for box in beside)
            return _clear(partnership, Placement(body=body.id, x=snap(x), y=snap(y)), boxes)
    x, y = below_all(partnership, view)
    return Placement(body=body.id, x=x, y=y)


def below_all(partnership: Partnership, view: View) -> tuple[int, int]:
    """The place at the left, below everything that stands on a view."""
    boxes = _boxes(partnership, view)
    bottom = max((box.bottom + 2 * _GAP for box in boxes), default=_ORIGIN)
    left = min((box.left for box in boxes), default=_ORIGIN)
    return snap(left), snap(bottom)


def clear_spot(partnership: Partnership, view: View, wanted: Placement) -> Placement:
    """The wanted place, or the first one to the right of it that is clear of everything else."""
    others = tuple(each for each in view.placements if each.body != wanted.body)
    boxes = [body_box(partnership, each) for each in others]
    return _clear(partnership, wanted, boxes)


def _boxes(partnership: Partnership, view: View) -> list[Box]:
    areas = [area_box(partnership, view, area) for area in view.areas]
    return [*areas, *(body_box(partnership, place) for place in view.placements)]


def _clear(partnership: Partnership, wanted: Placement, boxes: list[Box]) -> Placement:
    box = body_box(partnership, wanted)
    while any(_overlap(box, other) for other in boxes):
        wanted = wanted.but(x=wanted.x + _GAP)
        box = body_box(partnership, wanted)
    return wanted


def _overlap(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom
