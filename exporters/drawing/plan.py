"""Where everything of a view stands, measured once for routing and for drawing."""

from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

from exporters.drawing.words import fitted, height
from exporters.routing.geometry import Rect
from schema import Note, Partnership, View
from schema.bundling import DrawnLine, End, drawn_lines
from schema.collapsing import collapsed_areas, drawn_placements
from schema.showing import Band, bands
from schema.sizing import NOTE_WIDTH, Box, area_box, body_box

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

    bodies: dict[str, Rect]
    areas: dict[str, Rect]
    notes: dict[str, NoteText]
    bands: tuple[Band, ...]
    lines: tuple[DrawnLine, ...]
    collapsed: frozenset[str] = frozenset()
    """The areas of which only the title is drawn: for lines they are boxes as bodies are."""

    @property
    def content(self) -> Rect | None:
        """The box around everything placed; None when the view is empty."""
        rects = [*self.bodies.values(), *self.areas.values(), *(note.rect for note in self.notes.values())]
        return reduce(Rect.union, rects) if rects else None

    def end(self, end: End) -> Rect:
        """The box on whose border a line's end lies."""
        return self.areas[end.id] if end.is_area else self.bodies[end.id]


def plan_of(partnership: Partnership, view: View) -> Plan:
    """The plan of a view: text decides sizes, placements decide places."""
    boxes = {placement.body: body_box(partnership, placement) for placement in drawn_placements(view)}
    return Plan(
        bodies={body.id: _rect(boxes[body.id]) for body in partnership.bodies if body.id in boxes},
        areas={area.id: _rect(area_box(partnership, view, area)) for area in view.areas},
        notes={note.id: note_text(note) for note in view.notes},
        bands=bands(partnership, view),
        lines=drawn_lines(partnership, view),
        collapsed=collapsed_areas(view),
    )


def _rect(box: Box) -> Rect:
    return Rect(*box)


def note_text(note: Note) -> NoteText:
    """A note's words in lines, and the room that they take."""
    size = NOTE_HEADING_SIZE if note.heading else NOTE_SIZE
    lines = fitted(note.text, size, note.heading, max(note.width, NOTE_WIDTH))
    rect = Rect(note.x, note.y, max(note.width, NOTE_WIDTH), height(lines, size))
    return NoteText(lines, size, rect)
