"""Where everything of a view stands now: things, what areas hold, and what must not be covered."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from exporters.drawing.plan import note_text
from exporters.routing.geometry import Rect
from schema import Partnership, View
from schema.edits.moving import locked_in
from schema.sizing import boxes_on


class Standing(NamedTuple):
    """Boxes of bodies and areas by id, the area that holds each body, and who may not move."""

    boxes: dict[str, Rect]
    homes: dict[str, str | None]
    areas: tuple[str, ...]
    notes: tuple[Rect, ...]
    locked: frozenset[str]

    def things(self) -> tuple[str, ...]:
        """Areas, and bodies in none."""
        return tuple(name for name in self.boxes if self.homes.get(name) is None)

    def held(self, area: str) -> tuple[str, ...]:
        """The bodies that an area holds."""
        return tuple(body for body, home in self.homes.items() if home == area)

    def others(self, but: Collection[str]) -> Iterator[Rect]:
        """The boxes of all things but these, and of all notes."""
        yield from (self.boxes[name] for name in self.things() if name not in but)
        yield from self.notes


def standing(partnership: Partnership, view: View) -> Standing:
    """Where everything of a view stands."""
    boxes = {name: Rect(*map(float, box)) for name, box in boxes_on(partnership, view).items()}
    return Standing(
        boxes,
        {each.body: each.area for each in view.placements},
        tuple(area.id for area in view.areas),
        tuple(note_text(note).rect for note in view.notes),
        frozenset(locked_in(view)),
    )
