"""What differs on one page between two snapshots, told in plain sentences with the names of things."""

from collections.abc import Iterator

from schema.difference import Changes, ViewChanges, differing
from schema.partnership import Partnership
from schema.said import Said, said
from schema.sentences import in_a_sentence, listed
from schema.view import Pin, View


def page_changes_in_words(
    old: View, new: View, changes: ViewChanges, before: Partnership, after: Partnership
) -> Iterator[str]:
    """What differs within a page, a sentence each; its fields are told with those of other elements."""
    where = said("the view {name}", name=new.title)
    bodies = changes.placements
    if bodies.removed:
        yield said("Took {bodies} off {view}.", bodies=_bodies(before, bodies.removed), view=where)
    if bodies.added:
        yield said("Placed {bodies} on {view}.", bodies=_bodies(after, bodies.added), view=where)
    yield from _standing(old, new, bodies.changed, after)
    if bodies.reordered:
        yield said("Changed the reading order of {view}.", view=where)
    yield from _containers(old, new, changes.areas, where)
    if changes.notes:
        yield said("Changed the notes on {view}.", view=where)
    yield from _lines(old, new, changes.pins, where)


def _standing(old: View, new: View, changed: tuple[str, ...], after: Partnership) -> Iterator[str]:
    where = said("the view {name}", name=new.title)
    was = {placement.body: placement for placement in old.placements}
    now = {placement.body: placement for placement in new.placements}
    held = tuple(id_ for id_ in changed if was[id_].area != now[id_].area)
    told = ("area", "emphasis", "locked")
    moved = tuple(id_ for id_ in changed if differing(was[id_], now[id_], besides=told))
    marked = tuple(id_ for id_ in changed if was[id_].emphasis != now[id_].emphasis)
    locked = tuple(id_ for id_ in changed if was[id_].locked != now[id_].locked)
    if moved:
        yield said("Moved or resized {bodies} on {view}.", bodies=_bodies(after, moved), view=where)
    if held:
        yield said("Changed the area of {bodies} on {view}.", bodies=_bodies(after, held), view=where)
    if marked:
        yield said("Changed the emphasis of {bodies} on {view}.", bodies=_bodies(after, marked), view=where)
    if locked:
        yield said("Locked or unlocked {bodies} on {view}.", bodies=_bodies(after, locked), view=where)


def _lines(old: View, new: View, changes: Changes, where: str) -> Iterator[str]:
    """What is fixed about lines: a pin that comes or goes is told by what it says."""
    was, now = ({pin.connector: pin for pin in view.pins} for view in (old, new))
    told = ("emphasis", "single")
    touched = (*changes.added, *changes.removed, *changes.changed)
    pairs = [(was.get(id_, Pin(connector=id_)), now.get(id_, Pin(connector=id_))) for id_ in touched]
    if changes.reordered or any(differing(before, after, besides=told) for before, after in pairs):
        yield said("Changed the course of lines on {view}.", view=where)
    if any(before.emphasis != after.emphasis for before, after in pairs):
        yield said("Changed the emphasis of lines on {view}.", view=where)
    if any(before.single != after.single for before, after in pairs):
        yield said("Changed which lines are drawn singly on {view}.", view=where)


def _containers(old: View, new: View, changes: Changes, where: str) -> Iterator[str]:
    titles = {area.id: area.title for area in (*old.areas, *new.areas)}
    told = (
        (said("Removed the area {area} on {view}."), changes.removed),
        (said("Added the area {area} on {view}."), changes.added),
        (said("Changed the area {area} on {view}."), changes.changed),
    )
    for template, ids in told:
        for area in ids:
            yield Said(template, (("area", titles[area]), ("view", where)))
    if changes.reordered:
        yield said("Changed the order of the areas on {view}.", view=where)


def _bodies(partnership: Partnership, ids: tuple[str, ...]) -> str:
    if len(ids) > 3:
        return said("{count} bodies", count=len(ids))
    return listed([in_a_sentence(partnership.body(id_).name) for id_ in ids])
