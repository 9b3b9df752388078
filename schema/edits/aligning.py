"""Arranging by hand: aligning, distributing and sizing alike what is selected in a view."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from schema.edits.moving import locked_in, move
from schema.edits.parts import Ids
from schema.edits.placements import resize, snap
from schema.partnership import Partnership
from schema.sizing import GRID, Box, area_box, body_box
from schema.text import Slug
from schema.view import View

Boxes = Mapping[Slug, Box]
_NONE: Boxes = MappingProxyType({})


class Edge(StrEnum):
    """What of the boxes comes to lie on one line."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"

    @property
    def is_across(self) -> bool:
        """Whether boxes move sideways."""
        return self in (Edge.LEFT, Edge.CENTRE, Edge.RIGHT)


def align(partnership: Partnership, view_id: Slug, ids: Ids, edge: Edge, notes: Boxes = _NONE) -> Partnership:
    """Align bodies, areas and notes of a view at the outermost, or at the middle of all; locked ones stay.

    Where some are locked the others align with those. Each top left corner ends on the grid, so middles
    may lie up to half a step apart. How large notes are is known to whoever draws them: their boxes are
    given. Raises KeyError for an id that is neither a body nor an area there, nor a note with a box.
    """
    view = partnership.view(view_id)
    boxes = _boxes(partnership, view, ids, notes)
    if not boxes:
        return partnership
    locked = [box for id_, box in boxes.items() if id_ in locked_in(view)]
    line = _line(locked or list(boxes.values()), edge)
    for id_, box in boxes.items():
        offset = line - _at(box, edge)
        partnership = _moved(partnership, view_id, id_, box, offset, across=edge.is_across)
    return partnership


def distribute(
    partnership: Partnership, view_id: Slug, ids: Ids, *, across: bool, notes: Boxes = _NONE
) -> Partnership:
    """Give bodies, areas and notes of a view equal gaps, sideways or downwards; the first of them stays.

    Gaps are whole steps of the grid and at least one, so the last may move a little. Locked ones stay and do
    not count; with fewer than three others nothing happens. Raises KeyError as `align` does.
    """
    view = partnership.view(view_id)
    free = {
        id_: box for id_, box in _boxes(partnership, view, ids, notes).items() if id_ not in locked_in(view)
    }
    if len(free) < 3:
        return partnership
    order = sorted(free, key=lambda id_: (_start(free[id_], across), _length(free[id_], across)))
    gap = _gap([free[id_] for id_ in order], across)
    at = _start(free[order[0]], across)
    for id_ in order:
        box = free[id_]
        partnership = _moved(partnership, view_id, id_, box, at - _start(box, across), across=across)
        at += _length(box, across) + gap
    return partnership


def same_size(
    partnership: Partnership, view_id: Slug, body_ids: Ids, *, width: bool = True, height: bool = True
) -> Partnership:
    """Make bodies of a view as wide, as high, or both, as the largest of them; locked ones stay as they are.

    Raises KeyError for an id that is no body of the view.
    """
    if width:
        partnership = _sized(partnership, view_id, body_ids, across=True)
    return _sized(partnership, view_id, body_ids, across=False) if height else partnership


def _boxes(partnership: Partnership, view: View, ids: Ids, notes: Boxes) -> dict[Slug, Box]:
    """The boxes of what is to move: a body whose area moves too goes with that."""
    bodies = {each.body: each for each in view.placements}
    areas = {area.id: area for area in view.areas}
    for missing in set(ids) - bodies.keys() - areas.keys() - notes.keys():
        raise KeyError(missing)
    chosen = {id_: body_box(partnership, bodies[id_]) for id_ in ids if id_ in bodies}
    chosen = {id_: box for id_, box in chosen.items() if bodies[id_].area not in ids}
    chosen |= {id_: area_box(partnership, view, areas[id_]) for id_ in ids if id_ in areas}
    return chosen | {id_: notes[id_] for id_ in ids if id_ in notes}


def _moved(
    partnership: Partnership, view_id: Slug, id_: Slug, box: Box, offset: int, *, across: bool
) -> Partnership:
    start = _start(box, across)
    onto = snap(start + offset) - start
    return move(partnership, view_id, (id_,), onto if across else 0, 0 if across else onto)


def _line(boxes: Sequence[Box], edge: Edge) -> int:
    starts = [_start(box, edge.is_across) for box in boxes]
    ends = [_start(box, edge.is_across) + _length(box, edge.is_across) for box in boxes]
    if edge in (Edge.LEFT, Edge.TOP):
        return min(starts)
    return max(ends) if edge in (Edge.RIGHT, Edge.BOTTOM) else (min(starts) + max(ends)) // 2


def _at(box: Box, edge: Edge) -> int:
    return int(getattr(box, edge.value))


def _gap(boxes: Sequence[Box], across: bool) -> int:
    room = max(_start(box, across) + _length(box, across) for box in boxes) - _start(boxes[0], across)
    taken = sum(_length(box, across) for box in boxes)
    return max(GRID, snap((room - taken) / (len(boxes) - 1)))


def _sized(partnership: Partnership, view_id: Slug, body_ids: Ids, *, across: bool) -> Partnership:
    view = partnership.view(view_id)
    placed = {each.body: each for each in view.placements}
    largest = max((_length(body_box(partnership, placed[id_]), across) for id_ in body_ids), default=0)
    for id_ in [each for each in body_ids if not placed[each].locked]:
        size = (largest, placed[id_].height) if across else (placed[id_].width, largest)
        partnership = resize(partnership, view_id, id_, *size)
    return partnership


def _start(box: Box, across: bool) -> int:
    return box.x if across else box.y


def _length(box: Box, across: bool) -> int:
    return box.width if across else box.height
