"""What stands elsewhere than a moment ago, where that is all that differs: most steps of a drag."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import compress
from operator import is_not
from typing import NamedTuple, TypeVar

from exporters.drawing.extent import edges_of
from exporters.drawing.plan import Plan, note_text
from exporters.routing.geometry import Rect
from schema import Area, Emphasis, Note, Partnership, Pin, Placement, View
from schema.showing import bands_between, strip_of
from schema.sizing import Box, area_around, body_box

Thing = TypeVar("Thing", Placement, Area, Note)

_MODEL = ("control", "key", "levels", "bodies", "functions", "connectors")
_VIEW = ("id", "form", "kinds_shown", "connectors_hidden", "bundles")
_PLACEMENT = ("body", "area", "emphasis")
_AREA = ("id", "title", "body", "level", "collapsed")
_NOTE = ("id",)


class Moves(NamedTuple):
    """The placements, areas and notes that have other places or sizes, and lines pinned otherwise."""

    placements: tuple[Placement, ...]
    areas: tuple[Area, ...]
    notes: tuple[Note, ...]
    pinned: frozenset[str]


def moves(before: Partnership, old: View, after: Partnership, new: View) -> Moves | None:
    """What was moved between two views; None where anything else differs that a map shows."""
    # Tuples of the very same records are compared by identity, which takes next to no time.
    if not _alike(before, after, _MODEL) or not _alike(old, new, _VIEW):
        return None
    placements = _moved(old.placements, new.placements, _PLACEMENT)
    areas = _moved(old.areas, new.areas, _AREA)
    notes = _moved(old.notes, new.notes, _NOTE)
    pinned = _pinned(old.pins, new.pins)
    if placements is None or areas is None or notes is None or pinned is None:
        return None
    return Moves(placements, areas, notes, pinned)


def plan_after(plan: Plan, partnership: Partnership, view: View, moved: Moves) -> Plan:
    """The plan of the view once these were moved."""
    boxes = _boxes(plan, partnership, view, moved)
    rects = {name: Rect(*box) for name, box in boxes.items()}
    notes = {note.id: note_text(note) for note in moved.notes}
    drawn = {name: rect for name, rect in rects.items() if name in plan.areas or name in plan.bodies}
    standing = {
        level: strip_of({**strip.boxes, **{name: boxes[name] for name in strip.boxes.keys() & boxes.keys()}})
        for level, strip in plan.strips.items()
        if not strip.boxes.keys().isdisjoint(boxes)
    }
    return replace(
        plan,
        boxes={**plan.boxes, **boxes},
        bodies={**plan.bodies, **{name: rect for name, rect in drawn.items() if name in plan.bodies}},
        areas={**plan.areas, **{name: rect for name, rect in drawn.items() if name in plan.areas}},
        notes={**plan.notes, **notes},
        strips={**plan.strips, **standing},
        bands=bands_between(partnership, {**plan.strips, **standing}) if standing else plan.bands,
        extent=plan.extent.but(
            {name: edges_of(box) for name, box in drawn.items()}
            | {note: edges_of(text.rect) for note, text in notes.items()}
        ),
    )


def _boxes(plan: Plan, partnership: Partnership, view: View, moved: Moves) -> dict[str, Box]:
    """The boxes that are other boxes now; an area may have one because of what it holds."""
    bodies = {each.body: body_box(partnership, each) for each in moved.placements}
    grown = {each.id for each in moved.areas} | {each.area for each in moved.placements}
    all_boxes = {**plan.boxes, **bodies}
    areas = {area.id: _area(view, area, all_boxes) for area in view.areas if area.id in grown}
    return {name: box for name, box in {**bodies, **areas}.items() if box != plan.boxes[name]}


def _area(view: View, area: Area, boxes: Mapping[str, Box]) -> Box:
    return area_around(view, area, [boxes[each.body] for each in view.placements if each.area == area.id])


def _alike(one: object, other: object, fields: tuple[str, ...]) -> bool:
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def _moved(
    old: tuple[Thing, ...], new: tuple[Thing, ...], fields: tuple[str, ...]
) -> tuple[Thing, ...] | None:
    if len(old) != len(new):
        return None
    pairs = list(compress(zip(old, new, strict=True), map(is_not, old, new)))
    if not all(_alike(one, other, fields) for one, other in pairs):
        return None
    return tuple(other for _, other in pairs)


def _pinned(old: tuple[Pin, ...], new: tuple[Pin, ...]) -> frozenset[str] | None:
    if old == new:
        return frozenset()
    before, after = ({pin.connector: pin for pin in pins} for pins in (old, new))
    changed = frozenset(line for line in {*before, *after} if before.get(line) != after.get(line))
    return changed if all(_emphasis(before, line) is _emphasis(after, line) for line in changed) else None


def _emphasis(pins: Mapping[str, Pin], line: str) -> Emphasis:
    return pins[line].emphasis if line in pins else Emphasis.NORMAL
