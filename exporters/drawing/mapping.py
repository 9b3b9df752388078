"""The map of a view in its parts, by id, so that of a map that changes little, little is made again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import compress
from operator import is_not

from exporters.drawing.extent import Extent, extent_of
from exporters.drawing.marks import Item
from exporters.drawing.moves import Moves, moves, plan_after
from exporters.drawing.notes import note_item
from exporters.drawing.numbers import numbers_of
from exporters.drawing.placing import Collisions, collisions, reading_order, things
from exporters.drawing.plan import Plan, plan_of
from exporters.drawing.routing import Routing, Ways, ways_of
from exporters.drawing.signs import Sign, signs
from exporters.drawing.stringing import by_end, reaches, strung, strung_again
from schema import Partnership, View
from schema.bundling import DrawnLine


@dataclass(frozen=True)
class Map:
    """What a map shows, and what it was made from."""

    partnership: Partnership
    view: View
    routing: Routing
    plan: Plan
    signs: tuple[Sign, ...]
    things: dict[str, Item]
    """Bodies and areas."""
    order: tuple[str, ...]
    """Bodies and areas as they are read."""
    collisions: Collisions
    notes: dict[str, Item]
    ways: Ways
    numbers: Mapping[str, int]
    """That stand for words on lines, by the first connector of each."""
    lines: dict[str, Item]
    reach: Extent
    """Of the lines."""
    by_id: Mapping[str, DrawnLine]
    by_end: Mapping[str, set[str]]


def map_of(partnership: Partnership, view: View, routing: Routing) -> Map:
    """The whole map of a view, its lines along a routing as far as that fits, else as elbows."""
    plan = plan_of(partnership, view)
    ways = ways_of(partnership, view, plan, plan.lines, routing)
    numbers = _numbers(plan, ways)
    collided = collisions(view, plan, plan.areas)
    return Map(
        partnership,
        view,
        routing,
        plan,
        signs(partnership, view, plan),
        things(partnership, view, plan, view.placements, view.areas),
        reading_order(partnership, view, plan, frames_below=bool(collided)),
        collided,
        {note.id: note_item(note, plan.notes[note.id]) for note in view.notes},
        ways,
        numbers,
        strung(partnership, view, plan, plan.lines, ways, numbers),
        extent_of(reaches(ways)),
        {line.first.id: line for line in plan.lines},
        by_end(plan.lines),
    )


def map_after(before: Map, partnership: Partnership, view: View, routing: Routing) -> Map:
    """The same as `map_of`; where things were only moved since, the rest is taken from the map before."""
    moved = moves(before.partnership, before.view, partnership, view)
    if moved is None:
        return map_of(partnership, view, routing)
    plan = plan_after(before.plan, partnership, view, moved)
    there = replace(before, partnership=partnership, view=view, routing=routing, plan=plan)
    # The same names in the same order: boxes that are the very same need not be compared.
    elsewhere = set(compress(plan.boxes, map(is_not, plan.boxes.values(), before.plan.boxes.values())))
    there = _with_things(there, moved, elsewhere)
    touched = _touched(before, moved, elsewhere, routing)
    if moved.only:
        return _with_lines(there, [before.by_id[line] for line in touched])
    return _with_other_lines(there, touched, moved)


def _with_things(there: Map, moved: Moves, elsewhere: set[str]) -> Map:
    partnership, view, plan = there.partnership, there.view, there.plan
    areas = [area for area in view.areas if area.id in elsewhere or (area.collapsed and not moved.only)]
    others = elsewhere.union(each.body for each in moved.placements)
    kept = {pair for pair in there.collisions if others.isdisjoint(pair)}
    collided = kept | collisions(view, plan, others)
    below = bool(collided)
    same_order = below == bool(there.collisions) and not moved.hosts
    return replace(
        there,
        things={**there.things, **things(partnership, view, plan, moved.placements, areas)},
        collisions=frozenset(collided),
        order=there.order if same_order else reading_order(partnership, view, plan, frames_below=below),
        notes={**there.notes, **{note.id: note_item(note, plan.notes[note.id]) for note in moved.notes}},
    )


def _with_lines(there: Map, lines: list[DrawnLine]) -> Map:
    """The same lines, of which these run otherwise."""
    partnership, view, plan = there.partnership, there.view, there.plan
    ways = ways_of(partnership, view, plan, lines, there.routing)
    now = {**there.ways, **ways}
    numbers = _numbers(plan, now)
    others = [there.by_id[line] for line in _renumbered(there.numbers, numbers)]
    again = strung_again(partnership, plan, lines, ways, numbers, there.lines)
    return replace(
        there,
        ways=now,
        numbers=numbers,
        lines={**there.lines, **again, **strung(partnership, view, plan, others, now, numbers)},
        reach=there.reach.but(reaches(ways)),
    )


def _with_other_lines(there: Map, touched: set[str], moved: Moves) -> Map:
    """Other lines, or lines that say something else; those that neither say nor run otherwise stay."""
    partnership, view, plan = there.partnership, there.view, there.plan
    others = [line for line in plan.lines if line.first.id in touched or _says_more(there, line, moved)]
    ways = ways_of(partnership, view, plan, others, there.routing)
    by_id = {line.first.id: line for line in plan.lines}
    are_there = by_id.keys() == there.by_id.keys()
    now = {line: ways.get(line) or there.ways[line] for line in by_id}
    numbers = _numbers(plan, now)
    renumbered = _renumbered(there.numbers, numbers)
    changed = [line for line in plan.lines if line.first.id in ways or line.first.id in renumbered]
    made = strung(partnership, view, plan, changed, now, numbers)
    return replace(
        there,
        signs=signs(partnership, view, plan),
        ways=now,
        numbers=numbers,
        lines={line: made.get(line) or there.lines[line] for line in by_id},
        reach=there.reach.but(reaches(ways)) if are_there else extent_of(reaches(now)),
        by_id=by_id,
        by_end=there.by_end if moved.same_lines else by_end(plan.lines),
    )


def _numbers(plan: Plan, ways: Ways) -> dict[str, int]:
    return numbers_of(plan.lines, {line: label for line, (_, _, label) in ways.items()})


def _renumbered(before: Mapping[str, int], now: Mapping[str, int]) -> set[str]:
    """The lines that have another number than before, or have one no more."""
    return {line for line in {*before, *now} if before.get(line) != now.get(line)}


def _says_more(there: Map, line: DrawnLine, moved: Moves) -> bool:
    """Whether a line says something else than it said, or is another line."""
    bodies = {body for each in line.connectors for body in (each.source, each.target)}
    ends = {line.source.id, line.target.id}
    is_same = there.by_id.get(line.first.id) == line
    return not is_same or not bodies.isdisjoint(moved.bodies) or not ends.isdisjoint(moved.hosts)


def _touched(before: Map, moved: Moves, elsewhere: set[str], routing: Routing) -> set[str]:
    """The lines that may run otherwise: an end moved, they are pinned otherwise, or routed otherwise."""
    at_ends = (before.by_end.get(name, set()) for name in elsewhere)
    named = moved.pinned.union(_rerouted(before.routing, routing), *at_ends)
    return {line for line in named if line in before.by_id}


def _rerouted(before: Routing, now: Routing) -> set[str]:
    if before is now:
        return set()
    old, new = before.ways, now.ways
    return {line for line in {*old, *new} if old.get(line) is not new.get(line)}
