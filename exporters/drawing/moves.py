"""What a map shows otherwise than a moment ago: in most steps of a drag, that something stands elsewhere."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import compress
from operator import is_not
from typing import NamedTuple, TypeVar

from exporters.drawing.extent import edges_of
from exporters.drawing.plan import Plan, note_text
from exporters.routing.geometry import Rect
from schema import Area, Body, Emphasis, Note, Partnership, Pin, Placement, View
from schema.bundling import drawn_lines
from schema.collapsing import collapsed_areas
from schema.showing import Strip, bands_between, strip_of, strips
from schema.sizing import Box, area_around, body_box

Thing = TypeVar("Thing", Body, Placement, Area, Note)
Pairs = list[tuple[Thing, Thing]]

_MODEL = ("control", "key", "levels", "functions")
_VIEW = ("id", "form", "direction", "line_style")
_LINES = ("kinds_shown", "connectors_hidden", "bundles")
_AREA = ("id", "title", "body", "level", "collapsed")


class Moves(NamedTuple):
    """The placements, areas and notes that are others now, and the lines that are pinned otherwise."""

    placements: tuple[Placement, ...]
    areas: tuple[Area, ...]
    notes: tuple[Note, ...]
    pinned: frozenset[str]
    bodies: frozenset[str] = frozenset()
    """The bodies of which something else is said."""
    hosts: frozenset[str] = frozenset()
    """The areas that hold other bodies."""
    only: bool = True
    """Whether places and sizes are all that differs: everything says what it said."""
    same_lines: bool = True
    """Whether the same lines join the same things."""


def moves(before: Partnership, old: View, after: Partnership, new: View) -> Moves | None:
    """What differs between two views; None where they are others in more than a map can be mended for."""
    # Tuples of the very same records are compared by identity, which takes next to no time.
    if not _alike(before, after, _MODEL) or not _alike(old, new, _VIEW):
        return None
    bodies = _others(before.bodies, after.bodies, ("id",))
    placements = _others(old.placements, new.placements, ("body",))
    areas = _others(old.areas, new.areas, _AREA)
    notes = _others(old.notes, new.notes, ("id",))
    if bodies is None or placements is None or areas is None or notes is None:
        return None
    said, hosts = frozenset(body.id for _, body in bodies), _hosts(placements)
    if hosts & collapsed_areas(new):
        return None  # other bodies are drawn
    as_joined = not hosts and before.connectors == after.connectors and _alike(old, new, _LINES)
    same_lines = as_joined and _marked(old.pins) == _marked(new.pins)
    as_loud = all(one.emphasis is other.emphasis for one, other in placements)
    return Moves(
        _with_said(new, [placement for _, placement in placements], said),
        tuple(area for _, area in areas),
        tuple(note for _, note in notes),
        _pinned(old.pins, new.pins),
        said,
        hosts,
        same_lines and as_loud and not said,
        same_lines,
    )


def _hosts(placements: Pairs[Placement]) -> frozenset[str]:
    moved = ((one.area, other.area) for one, other in placements if one.area != other.area)
    return frozenset(area for pair in moved for area in pair if area is not None)


def _with_said(view: View, placements: list[Placement], said: frozenset[str]) -> tuple[Placement, ...]:
    """The placements, and those of the bodies of which something else is said."""
    if not said:
        return tuple(placements)
    known = {each.body for each in placements}
    return (*placements, *(each for each in view.placements if each.body in said - known))


def plan_after(plan: Plan, partnership: Partnership, view: View, moved: Moves) -> Plan:
    """The plan of the view once these were moved."""
    boxes = _boxes(plan, partnership, view, moved)
    rects = {name: Rect(*box) for name, box in boxes.items()}
    notes = {note.id: note_text(note) for note in moved.notes}
    drawn = {name: rect for name, rect in rects.items() if name in plan.areas or name in plan.bodies}
    everywhere = {**plan.boxes, **boxes}
    standing = _standing(plan, boxes) if moved.only else strips(partnership, view, everywhere)
    staying = plan.strips if moved.only else {}
    return replace(
        plan,
        boxes=everywhere,
        bodies={**plan.bodies, **{name: rect for name, rect in drawn.items() if name in plan.bodies}},
        areas={**plan.areas, **{name: rect for name, rect in drawn.items() if name in plan.areas}},
        notes={**plan.notes, **notes},
        strips={**staying, **standing},
        bands=bands_between(partnership, {**staying, **standing}) if standing else plan.bands,
        lines=plan.lines if moved.same_lines else drawn_lines(partnership, view),
        extent=plan.extent.but(
            {name: edges_of(box) for name, box in drawn.items()}
            | {note: edges_of(text.rect) for note, text in notes.items()}
        ),
    )


def _standing(plan: Plan, boxes: Mapping[str, Box]) -> dict[str, Strip]:
    """The strips in which something stands elsewhere."""
    return {
        level: strip_of(
            {**strip.boxes, **{name: boxes[name] for name in strip.boxes.keys() & boxes.keys()}},
            strip.direction,
        )
        for level, strip in plan.strips.items()
        if not strip.boxes.keys().isdisjoint(boxes)
    }


def _boxes(plan: Plan, partnership: Partnership, view: View, moved: Moves) -> dict[str, Box]:
    """The boxes that are other boxes now; an area may have one because of what it holds."""
    bodies = {each.body: body_box(partnership, each) for each in moved.placements}
    grown = {each.id for each in moved.areas} | {each.area for each in moved.placements} | moved.hosts
    all_boxes = {**plan.boxes, **bodies}
    areas = {area.id: _area(partnership, view, area, all_boxes) for area in view.areas if area.id in grown}
    return {name: box for name, box in {**bodies, **areas}.items() if box != plan.boxes[name]}


def _area(partnership: Partnership, view: View, area: Area, boxes: Mapping[str, Box]) -> Box:
    held = [boxes[each.body] for each in view.placements if each.area == area.id]
    return area_around(partnership, view, area, held)


def _alike(one: object, other: object, fields: tuple[str, ...]) -> bool:
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def _others(
    old: tuple[Thing, ...], new: tuple[Thing, ...], fields: tuple[str, ...]
) -> list[tuple[Thing, Thing]] | None:
    """The things that are others, as they were and as they are; None where they differ in these fields."""
    if len(old) != len(new):
        return None
    pairs = list(compress(zip(old, new, strict=True), map(is_not, old, new)))
    return pairs if all(_alike(one, other, fields) for one, other in pairs) else None


def _pinned(old: tuple[Pin, ...], new: tuple[Pin, ...]) -> frozenset[str]:
    if old == new:
        return frozenset()
    before, after = ({pin.connector: pin for pin in pins} for pins in (old, new))
    return frozenset(line for line in {*before, *after} if before.get(line) != after.get(line))


def _marked(pins: tuple[Pin, ...]) -> dict[str, tuple[Emphasis, bool]]:
    """What pins say that decides which lines are drawn."""
    plain = (Emphasis.NORMAL, False)
    said = {pin.connector: (pin.emphasis, pin.single) for pin in pins}
    return {line: marked for line, marked in said.items() if marked != plain}
