"""What differs on one page between two snapshots, told in plain sentences with the names of things."""

from collections.abc import Iterator

from schema.difference import Changes, ViewChanges, differing
from schema.partnership import Partnership
from schema.sentences import in_a_sentence, listed
from schema.view import Pin, View


def page_changes_in_words(
    old: View, new: View, changes: ViewChanges, before: Partnership, after: Partnership
) -> Iterator[str]:
    """What differs within a page, a sentence each; its fields are told with those of other elements."""
    where = f"the view {new.title}"
    bodies = changes.placements
    if bodies.removed:
        yield f"Took {_bodies(before, bodies.removed)} off {where}."
    if bodies.added:
        yield f"Placed {_bodies(after, bodies.added)} on {where}."
    yield from _standing(old, new, bodies.changed, after)
    if bodies.reordered:
        yield f"Changed the reading order of {where}."
    yield from _containers(old, new, changes.areas, where)
    if changes.notes:
        yield f"Changed the notes on {where}."
    yield from _lines(old, new, changes.pins, where)


def _standing(old: View, new: View, changed: tuple[str, ...], after: Partnership) -> Iterator[str]:
    was = {placement.body: placement for placement in old.placements}
    now = {placement.body: placement for placement in new.placements}
    held = tuple(id_ for id_ in changed if was[id_].area != now[id_].area)
    told = ("area", "emphasis", "locked")
    moved = tuple(id_ for id_ in changed if differing(was[id_], now[id_], besides=told))
    marked = tuple(id_ for id_ in changed if was[id_].emphasis != now[id_].emphasis)
    locked = tuple(id_ for id_ in changed if was[id_].locked != now[id_].locked)
    if moved:
        yield f"Moved or resized {_bodies(after, moved)} on the view {new.title}."
    if held:
        yield f"Changed the area of {_bodies(after, held)} on the view {new.title}."
    if marked:
        yield f"Changed the emphasis of {_bodies(after, marked)} on the view {new.title}."
    if locked:
        yield f"Locked or unlocked {_bodies(after, locked)} on the view {new.title}."


def _lines(old: View, new: View, changes: Changes, where: str) -> Iterator[str]:
    """What is fixed about lines: a pin that comes or goes is told by what it says."""
    was, now = ({pin.connector: pin for pin in view.pins} for view in (old, new))
    touched = (*changes.added, *changes.removed, *changes.changed)
    pairs = [(was.get(id_, Pin(connector=id_)), now.get(id_, Pin(connector=id_))) for id_ in touched]
    if changes.reordered or any(differing(before, after, besides=("emphasis",)) for before, after in pairs):
        yield f"Changed the course of lines on {where}."
    if any(before.emphasis != after.emphasis for before, after in pairs):
        yield f"Changed the emphasis of lines on {where}."


def _containers(old: View, new: View, changes: Changes, where: str) -> Iterator[str]:
    titles = {area.id: area.title for area in (*old.areas, *new.areas)}
    for verb, ids in (("Removed", changes.removed), ("Added", changes.added), ("Changed", changes.changed)):
        for area in ids:
            yield f"{verb} the area {titles[area]} on {where}."
    if changes.reordered:
        yield f"Changed the order of the areas on {where}."


def _bodies(partnership: Partnership, ids: tuple[str, ...]) -> str:
    if len(ids) > 3:
        return f"{len(ids)} bodies"
    return listed([in_a_sentence(partnership.body(id_).name) for id_ in ids])
