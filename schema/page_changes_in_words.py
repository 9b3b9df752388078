"""What differs on one page between two snapshots, told in plain sentences with the names of things."""

from collections.abc import Iterator

from schema.difference import Changes, ViewChanges, differing
from schema.partnership import Partnership
from schema.sentences import in_a_sentence, listed
from schema.view import View


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
    if changes.pins:
        yield f"Changed the course of lines on {where}."


def _standing(old: View, new: View, changed: tuple[str, ...], after: Partnership) -> Iterator[str]:
    was = {placement.body: placement for placement in old.placements}
    now = {placement.body: placement for placement in new.placements}
    held = tuple(id_ for id_ in changed if was[id_].area != now[id_].area)
    moved = tuple(id_ for id_ in changed if differing(was[id_], now[id_], besides=("area",)))
    if moved:
        yield f"Moved or resized {_bodies(after, moved)} on the view {new.title}."
    if held:
        yield f"Changed the area of {_bodies(after, held)} on the view {new.title}."


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
