"""The text alternative of a picture: each body at its level, and what the lines of the picture say of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from exporters.publishing.page.body_words import (
    what_it_does,
    what_it_holds,
    what_it_is,
    what_it_is_in_short,
)
from exporters.publishing.page.html import Element, paragraphs, tag
from schema import Body, Connector, Emphasis, Level, Partnership, Placement, View
from schema.said import Said, said
from schema.showing import bands, level_of, shown_connectors
from schema.text import Slug

_LOUDNESS = {
    Emphasis.EMPHASISED: said("Emphasised in this picture."),
    Emphasis.MUTED: said("In the background of this picture."),
}


@dataclass(frozen=True)
class Telling:
    """How bodies are told in one part of the page."""

    prefix: str
    """Before the ids of what is told."""
    depth: int
    """Of the headings of levels; those of bodies stand one deeper."""
    lines: tuple[Connector, ...]
    parts: Mapping[Slug, str]
    """The ids of the parts that are told here or elsewhere, by body."""
    told: Mapping[Slug, str]
    """The ids of parts above, where what a body is has been told already."""


def view_words(
    partnership: Partnership, view: View, prefix: str, told: Mapping[Slug, str] | None = None
) -> Iterator[Element]:
    """What a view shows: its notes, then a part for each level from top to bottom.

    With what is told above, as on a page, bodies are linked to their parts; without, as in a fragment of
    which nobody knows where it will stand, nothing is linked.
    """
    placed = view.placements
    parts = {} if told is None else {each.body: part_of(prefix, each.body) for each in placed}
    telling = Telling(prefix, 3, shown_connectors(partnership, view), parts, told or {})
    here = {each.body: tuple(_here(view, each)) for each in placed}
    bodies = [partnership.body(each.body) for each in placed]
    if view.notes:
        yield tag("h3", said("Notes in the picture"))
        yield tag("ul", [tag("li", paragraphs(note.text)) for note in view.notes], class_="notes")
    yield from level_words(partnership, by_level(partnership, view, bodies), telling, here)


def level_words(
    partnership: Partnership,
    levels: Iterable[tuple[Level | None, list[Body]]],
    telling: Telling,
    here: Mapping[Slug, tuple[Said, ...]],
) -> Iterator[Element]:
    """A part for each level, with a part for each of its bodies."""
    for level, bodies in levels:
        heading = tag(f"h{telling.depth}", level.label if level else said("At no level"))
        made = [_body(partnership, body, telling, here.get(body.id, ())) for body in bodies]
        bodies_told = tag("div", made, class_="bodies")
        yield tag("section", heading, bodies_told, class_="level", data_level=level.id if level else "")


def part_of(prefix: str, body: Slug) -> str:
    """The id of the part of the page that tells a body; no id of an element has two hyphens."""
    return f"{prefix}--{body}"


def by_level(
    partnership: Partnership, view: View, bodies: list[Body]
) -> Iterator[tuple[Level | None, list[Body]]]:
    """The levels of a view as they stand in the picture, each with its bodies in reading order."""
    of = {body.id: level_of(partnership, body) for body in bodies}
    order = [*(band.level for band in bands(partnership, view)), *filter(None, of.values())]
    for level in (*dict.fromkeys(order), None):
        here = [body for body in bodies if of[body.id] == level]
        if here:
            yield level, here


def _here(view: View, placed: Placement) -> Iterator[Said]:
    """What the picture says of a body, and only this picture."""
    titles = {area.id: area.title for area in view.areas}
    if placed.area is not None:
        yield said("Stands in the group “{group}”.", group=titles[placed.area])
    if placed.emphasis in _LOUDNESS:
        yield _LOUDNESS[placed.emphasis]


def _body(partnership: Partnership, body: Body, telling: Telling, here: tuple[Said, ...]) -> Element:
    own, above = part_of(telling.prefix, body.id), telling.told.get(body.id)
    return tag(
        "section",
        tag(f"h{telling.depth + 1}", body.name, id=own),
        what_it_is_in_short(partnership, body, above, here) if above else what_it_is(partnership, body, here),
        None if above else what_it_holds(partnership, body, own),
        what_it_does(partnership, body, telling.lines, own, telling.parts),
        class_="body",
        data_body=body.id,
    )
