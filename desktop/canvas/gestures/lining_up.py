"""Where what is dragged comes to stand: on the grid, and in line with what is near, as guides then show."""

from collections.abc import Sequence
from heapq import nsmallest
from typing import NamedTuple

from desktop.canvas.gestures.canvas import Canvas, Pointer
from desktop.canvas.gestures.standing import around, boxes_of
from schema import View
from schema.edits.placements import snap
from schema.guides import Guide
from schema.sizing import Box
from schema.snapping import guides_at, offsets

_STILL = 3
"""SVG user units within which a hand that holds a key is only unsteady."""
_MANY, _FAR = 32, 1600
"""Of so many neighbours at most, the nearest and not so many SVG user units away, a drag asks whether they
line up."""
_SQUARE = 64
"""SVG user units; within a square of this size the nearest neighbours are the same."""


class Around:
    """What stays on the page; of many only those near a place are asked, and looked up once for each."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._boxes, self._near = tuple(boxes), dict[tuple[int, int], tuple[Box, ...]]()

    def near(self, box: Box) -> tuple[Box, ...]:
        """Those nearest to the square in which the middle of a box lies; all of them where they are few."""
        if len(self._boxes) <= _MANY:
            return self._boxes
        square = box.centre // _SQUARE, box.middle // _SQUARE
        if square not in self._near:
            self._near[square] = self._nearest(*(_SQUARE * at + _SQUARE // 2 for at in square))
        return self._near[square]

    def _nearest(self, x: int, y: int) -> tuple[Box, ...]:
        about = (each for each in self._boxes if abs(each[0] - x) < _FAR and abs(each[1] - y) < _FAR)
        return tuple(nsmallest(_MANY, about, key=lambda box: abs(box.centre - x) + abs(box.middle - y)))


class Start(NamedTuple):
    """Where something stands before it is dragged, and what it may line up with."""

    box: Box
    anchor: tuple[int, int]
    """The point of it that is to land on the grid: the corner of what is placed, not of what grows around."""
    reach: int
    """How near, in SVG user units, it must come to line up."""
    others: Around
    beyond: Around
    """What it lines up with, and keeps no gaps to."""


class Shift(NamedTuple):
    """How far something goes, in SVG user units, and what it then lines up with."""

    dx: int = 0
    dy: int = 0
    guides: tuple[Guide, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether it stays."""
        return not (self.dx or self.dy)


def start_of(canvas: Canvas, going: frozenset[str]) -> Start | None:
    """How a drag of these begins; None where nothing goes."""
    if not going:
        return None
    view, boxes = canvas.view, boxes_of(canvas.partnership, canvas.view)
    carried = going | {place.body for place in view.placements if place.area in going}
    homes = {place.body: place.area for place in view.placements}
    home = _home(homes, going)
    staying = [id_ for id_ in boxes if id_ not in carried and id_ != home]
    beside = {id_ for id_ in staying if homes.get(id_) == home}
    return Start(
        around(boxes[id_] for id_ in going),
        _anchor(view, going, carried),
        canvas.reach,
        Around([boxes[id_] for id_ in staying if id_ in beside]),
        Around([boxes[id_] for id_ in staying if id_ not in beside]),
    )


def shift(start: Start, press: Pointer, now: Pointer) -> Shift:
    """How far a drag goes: as it likes while the pointer is free, else on the grid and in line."""
    across, down = now.x - press.x, now.y - press.y
    if now.free:
        return Shift(round(across), round(down)) if max(abs(across), abs(down)) >= _STILL else Shift()
    if not (snap(across) or snap(down)):
        return Shift()
    raw, (x, y) = _shifted(start.box, round(across), round(down)), start.anchor
    others, beyond = start.others.near(raw), start.beyond.near(raw)
    at = x + round(across), y + round(down)
    dx, dy = offsets(raw, others, start.reach, anchor=at, beyond=beyond)
    dx, dy = snap(at[0] + (dx or 0)) - x, snap(at[1] + (dy or 0)) - y
    return Shift(dx, dy, guides_at(_shifted(start.box, dx, dy), others, beyond) if start.reach else ())


def _shifted(box: Box, dx: int, dy: int) -> Box:
    return box._replace(x=box.x + dx, y=box.y + dy)


def _home(homes: dict[str, str | None], going: frozenset[str]) -> str | None:
    """The area that holds all that goes."""
    held = {homes.get(id_) for id_ in going}
    return held.pop() if len(held) == 1 else None


def _anchor(view: View, going: frozenset[str], carried: frozenset[str]) -> tuple[int, int]:
    things = (
        *((place.x, place.y) for place in view.placements if place.body in carried),
        *((area.x, area.y) for area in view.areas if area.id in going),
        *((note.x, note.y) for note in view.notes if note.id in going),
    )
    return things[0]
