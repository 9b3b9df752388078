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
from schema.snapping import guides_at, snapped

_STILL = 3
"""SVG user units within which a hand that holds a key is only unsteady."""
_MANY, _FAR = 32, 1600
"""Of so many neighbours at most, the nearest and not so many SVG user units away, a drag asks whether they
line up."""


class Start(NamedTuple):
    """Where something stands before it is dragged, and what it may line up with."""

    box: Box
    anchor: tuple[int, int]
    """The point of it that is to land on the grid: the corner of what is placed, not of what grows around."""
    others: tuple[Box, ...] = ()
    beyond: tuple[Box, ...] = ()
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
    beside = [id_ for id_ in staying if homes.get(id_) == home]
    return Start(
        around(boxes[id_] for id_ in going),
        _anchor(view, going, carried),
        tuple(boxes[id_] for id_ in beside),
        tuple(boxes[id_] for id_ in staying if id_ not in beside),
    )


def shift(canvas: Canvas, start: Start, press: Pointer, now: Pointer) -> Shift:
    """How far a drag goes: as it likes while the pointer is free, else on the grid and in line."""
    across, down = now.x - press.x, now.y - press.y
    if now.free:
        return Shift(round(across), round(down)) if max(abs(across), abs(down)) >= _STILL else Shift()
    if not (snap(across) or snap(down)):
        return Shift()
    raw = _shifted(start, round(across), round(down))
    near = raw._replace(others=_near(raw.box, raw.others), beyond=_near(raw.box, raw.beyond))
    found = snapped(near.box, near.others, canvas.reach, anchor=near.anchor, beyond=near.beyond)
    x, y = snap(near.anchor[0] + found.dx), snap(near.anchor[1] + found.dy)
    landed = _shifted(near, x - near.anchor[0], y - near.anchor[1]).box
    guides = guides_at(landed, near.others, near.beyond) if canvas.reach else ()
    return Shift(x - start.anchor[0], y - start.anchor[1], guides)


def _shifted(start: Start, dx: int, dy: int) -> Start:
    box, (x, y) = start.box, start.anchor
    return start._replace(box=box._replace(x=box.x + dx, y=box.y + dy), anchor=(x + dx, y + dy))


def _near(box: Box, others: Sequence[Box]) -> tuple[Box, ...]:
    """The others that are nearest; all of them where they are few."""
    if len(others) <= _MANY:
        return tuple(others)
    (x, y, *_), far = box, _FAR
    about = [each for each in others if abs(each[0] - x) < far and abs(each[1] - y) < far]
    return tuple(nsmallest(_MANY, about, key=lambda other: _away(box, other)))


def _away(one: Box, other: Box) -> int:
    return abs(one.centre - other.centre) + abs(one.middle - other.middle)


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
