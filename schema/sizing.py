"""How large bodies and areas are, from their text, from what they hold, and from a person's least size."""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from schema.body import Body
from schema.collapsing import collapsed_words
from schema.dates import month_and_year
from schema.evidence import Attestation
from schema.key import Shape
from schema.partnership import Partnership
from schema.said import Said, said
from schema.text import Slug
from schema.text_width import text_width, words_of, wrapped
from schema.tongue import tongue_of
from schema.view import Area, Placement, View

GRID = 8
"""Placements snap to this many units; body sizes are multiples of it."""
NAME_SIZE, SMALL_SIZE, TITLE_SIZE = 14, 12, 13
LINE_HEIGHT: dict[int, int] = {NAME_SIZE: 18, SMALL_SIZE: 16, TITLE_SIZE: 18}
PADDING = 12
PILL_PADDING = 24
AREA_PADDING, AREA_TITLE = 16, 36
COUNT_GAP = 10
"""From the title of a collapsed area to the count beside it."""
NOTE_WIDTH = 80
"""No note is narrower."""
_ROOM = 144
"""How wide a name may run before it wraps, when nobody has said how wide its body is."""
_LEAST_WIDTH, _LEAST_HEIGHT = 96, 48


class Box(NamedTuple):
    """A rectangle in SVG user units, y down, from its top left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def left(self) -> int:
        return self.x

    @property
    def top(self) -> int:
        return self.y

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def middle(self) -> int:
        """Half-way down."""
        return self.y + self.height // 2

    @property
    def centre(self) -> int:
        """Half-way across."""
        return self.x + self.width // 2


class LabelLine(NamedTuple):
    """One line of a body's label."""

    text: str
    size: int
    bold: bool


def body_box(partnership: Partnership, placement: Placement) -> Box:
    """Where a placed body stands and how large it is: its text always fits, in every font."""
    width, height = _text_size(body_label(partnership, placement), _side_padding(partnership, placement))
    return Box(placement.x, placement.y, max(placement.width, width), max(placement.height, height))


def body_label(partnership: Partnership, placement: Placement) -> tuple[LabelLine, ...]:
    """The lines of a body's label: what it is, its name, and what a reader must know of its standing."""
    body = partnership.body(placement.body)
    room = placement.width - 2 * _side_padding(partnership, placement) if placement.width else _ROOM
    return _label(_kind_line(partnership, body), body.name, _standing(partnership, body), room)


def area_box(partnership: Partnership, view: View, area: Area) -> Box:
    """Where an area stands: its own least size, grown by all that it holds; collapsed, its title alone."""
    return area_around(
        partnership, view, area, [body_box(partnership, p) for p in view.placements if p.area == area.id]
    )


def area_around(partnership: Partnership, view: View, area: Area, held: Collection[Box]) -> Box:
    """The box of an area that holds these boxes."""
    left = min([area.x, *(box.left - AREA_PADDING for box in held)])
    top = min([area.y, *(box.top - AREA_TITLE for box in held)])
    if area.collapsed:
        return Box(left, top, _on_grid(_collapsed_width(partnership, view, area)), AREA_TITLE)
    title = _on_grid(text_width(area.title, TITLE_SIZE, bold=True) + 2 * AREA_PADDING)
    right = max([area.x + area.width, left + title, *(box.right + AREA_PADDING for box in held)])
    bottom = max([area.y + area.height, top + AREA_TITLE, *(box.bottom + AREA_PADDING for box in held)])
    return Box(left, top, right - left, bottom - top)


def boxes_on(partnership: Partnership, view: View) -> dict[Slug, Box]:
    """The boxes of all that stands on a view, by id of body or area: bodies as placed, then areas."""
    boxes = {placement.body: body_box(partnership, placement) for placement in view.placements}
    held: dict[Slug | None, list[Box]] = {}
    for placement in view.placements:
        held.setdefault(placement.area, []).append(boxes[placement.body])
    return boxes | {
        area.id: area_around(partnership, view, area, held.get(area.id, ())) for area in view.areas
    }


def _collapsed_width(partnership: Partnership, view: View, area: Area) -> float:
    title = text_width(area.title, TITLE_SIZE, bold=True)
    count = tongue_of(partnership.control.language).told(collapsed_words(view, area))
    return title + COUNT_GAP + text_width(count, SMALL_SIZE) + 2 * AREA_PADDING


def _side_padding(partnership: Partnership, placement: Placement) -> int:
    shape = partnership.body_kind(partnership.body(placement.body).kind).shape
    return PILL_PADDING if shape is Shape.PILL else PADDING


def _kind_line(partnership: Partnership, body: Body) -> str:
    kind = partnership.body_kind(body.kind).name
    # The dot stays with what it follows.
    return f"{kind}\N{NO-BREAK SPACE}· {body.stands_for}" if body.stands_for else kind


def _standing(partnership: Partnership, body: Body) -> tuple[str, ...]:
    """In the document's language."""
    day = partnership.control.correct_as_of
    marks: list[Said] = []
    if body.attestation is Attestation.ILLUSTRATIVE:
        marks.append(said("illustrative"))
    if day and body.valid_from and body.valid_from > day:
        marks.append(said("from {day}", day=month_and_year(body.valid_from)))
    if day and body.valid_to and body.valid_to < day:
        marks.append(said("until {day}", day=month_and_year(body.valid_to)))
    return tuple(map(tongue_of(partnership.control.language).told, marks))


@lru_cache(maxsize=4096)
def _text_size(lines: tuple[LabelLine, ...], padding: int) -> tuple[int, int]:
    width = max(text_width(line.text, line.size, line.bold) for line in lines) + 2 * padding
    height = sum(LINE_HEIGHT[line.size] for line in lines) + 2 * PADDING
    return max(_LEAST_WIDTH, _on_grid(width)), max(_LEAST_HEIGHT, _on_grid(height))


@lru_cache(maxsize=4096)
def _label(kind: str, name: str, standing: tuple[str, ...], room: float) -> tuple[LabelLine, ...]:
    name_room = max(room, max(text_width(word, NAME_SIZE, bold=True) for word in words_of(name)))
    lines = [LabelLine(line, SMALL_SIZE, bold=False) for line in wrapped(kind, SMALL_SIZE, False, name_room)]
    lines += [LabelLine(line, NAME_SIZE, bold=True) for line in wrapped(name, NAME_SIZE, True, name_room)]
    return (*lines, *(LabelLine(mark, SMALL_SIZE, bold=False) for mark in standing))


def _on_grid(length: float) -> int:
    return -int(-length // GRID) * GRID
