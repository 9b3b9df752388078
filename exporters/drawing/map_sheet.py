"""The map of a view as a sheet: bands, areas with their bodies, notes, and the lines between them."""

from collections.abc import Iterator

from exporters.drawing.bands import band_items, label_style
from exporters.drawing.labels import label_text
from exporters.drawing.look import LEAST_WIDTH, OUTLINE
from exporters.drawing.mapping import Map
from exporters.drawing.marks import Item, Role
from exporters.drawing.plan import SIDE
from exporters.drawing.sheet import Sheet
from exporters.drawing.words import column
from exporters.drawing.words_panel import NumberedWords
from exporters.routing.geometry import Rect
from schema import Direction
from schema.said import said
from schema.tongue import tongue_of

_CLEAR = 16
_INVITATION = said("Nothing stands on this view yet. Place a body on it to begin.")


def map_sheet(drawn: Map) -> Sheet:
    """The parts of a map together, from the lowest to the topmost."""
    content = drawn.plan.content
    if content is None:
        return Sheet(
            (_invitation(drawn.partnership.control.language),), Rect(0, 0, LEAST_WIDTH, 72), drawn.signs
        )
    rect = _rect(drawn, content)
    items = (
        *band_items(drawn.plan.bands, rect),
        *map(drawn.things.__getitem__, drawn.order),
        *drawn.notes.values(),
        *drawn.lines.values(),
    )
    return Sheet(
        items, rect, drawn.signs, tuple(_words(drawn)), {**drawn.notes, **drawn.lines, **drawn.things}
    )


def _words(drawn: Map) -> Iterator[NumberedWords]:
    """The words for which numbers stand, as they are numbered."""
    for line, number in drawn.numbers.items():
        words = label_text(drawn.partnership, drawn.by_id[line])
        yield NumberedWords(number, words, drawn.lines[line].name)


def _rect(drawn: Map, content: Rect) -> Rect:
    """The map's rectangle: all that is placed and drawn with some white beside it, and the bands' labels."""
    bands = drawn.plan.bands
    around = content.union(drawn.reach.rect or content).inflate(_CLEAR)
    sides = (content.left - SIDE, around.left), (around.right, content.right + SIDE)
    if not bands or bands[0].direction is Direction.DOWN:
        left, right = min(sides[0]) - label_style(bands).room, max(sides[1])
        top = min([around.top, *(band.start for band in bands[:1])])
        bottom = max([around.bottom, *(band.end for band in bands[-1:])])
    else:
        left, right = min(around.left, bands[0].start), max(around.right, bands[-1].end)
        top, bottom = around.top - label_style(bands).room, around.bottom
    return Rect(left, top, max(right - left, LEAST_WIDTH), bottom - top)


def _invitation(language: str) -> Item:
    words = tongue_of(language).told(_INVITATION)
    return Item("empty", Role.NOTE, words, column((words,), 0, 24, 15, colour=OUTLINE))
