"""Where everything of a view stands, measured once for routing and for drawing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exporters.drawing.extent import Extent, edges_of, extent_of
from exporters.drawing.words import fitted, height
from exporters.routing.geometry import Rect
from schema import Note, Partnership, View
from schema.bundling import DrawnLine, End, drawn_lines
from schema.collapsing import collapsed_areas, drawn_placements
from schema.showing import Band, Strip, bands_between, strips
from schema.sizing import NOTE_WIDTH, Box, boxes_on

SIDE = 24
"""White beside the outermost bodies."""
GUTTER = 48
"""How far beside the outermost bodies lines may run."""
NOTE_SIZE, NOTE_HEADING_SIZE = 13, 16


class NoteText(NamedTuple):
    """A note's wrapped lines, their font size, and the room they take."""

    lines: tuple[str, ...]
    size: int
    rect: Rect


@dataclass(frozen=True)
class Plan:
    """Boxes by id, in model order; the bands from top to bottom; the lines to be drawn."""

    boxes: Mapping[str, Box]
    """Of all bodies and areas that are placed, be they drawn or not."""
    bodies: dict[str, Rect]
    areas: dict[str, Rect]
    notes: dict[str, NoteText]
    strips: Mapping[str, Strip]
    bands: tuple[Band, ...]
    lines: tuple[DrawnLine, ...]
    extent: Extent
    """Of all that is drawn but the lines."""
    collapsed: frozenset[str] = frozenset()
    """The areas of which only the title is drawn: for lines they are boxes as bodies are."""

    @property
    def content(self) -> Rect | None:
        """The box around everything placed; None when the view is empty."""
        return self.extent.rect

    def end(self, end: End) -> Rect:
        """The box on whose border a line's end lies."""
        return self.areas[end.id] if end.is_area else self.bodies[end.id]


def plan_of(partnership: Partnership, view: View) -> Plan:
    """The plan of a view: text decides sizes, placements decide places."""
    boxes = boxes_on(partnership, view)
    drawn = {placement.body for placement in drawn_placements(view)}
    bodies = {body.id: Rect(*boxes[body.id]) for body in partnership.bodies if body.id in drawn}
    areas = {area.id: Rect(*boxes[area.id]) for area in view.areas}
    notes = {note.id: note_text(note) for note in view.notes}
    standing = strips(partnership, view, boxes)
    return Plan(
        boxes,
        bodies,
        areas,
        notes,
        standing,
        bands_between(partnership, standing),
        drawn_lines(partnership, view),
        extent_of({name: edges_of(box) for name, box in _drawn(bodies, areas, notes)}),
        collapsed_areas(view),
    )


def _drawn(
    bodies: Mapping[str, Rect], areas: Mapping[str, Rect], notes: Mapping[str, NoteText]
) -> Iterator[tuple[str, Rect]]:
    yield from bodies.items()
    yield from areas.items()
    yield from ((note, text.rect) for note, text in notes.items())


def note_text(note: Note) -> NoteText:
    """A note's words in lines, and the room that they take."""
    size = NOTE_HEADING_SIZE if note.heading else NOTE_SIZE
    lines = fitted(note.text, size, note.heading, max(note.width, NOTE_WIDTH))
    rect = Rect(note.x, note.y, max(note.width, NOTE_WIDTH), height(lines, size))
    return NoteText(lines, size, rect)
