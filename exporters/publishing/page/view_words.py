"""The text alternative of a picture: each body at its level, and what the lines of the picture say of it."""

from collections.abc import Iterator, Mapping

from exporters.publishing.page.body_words import what_it_does, what_it_holds, what_it_is
from exporters.publishing.page.html import Element, tag
from schema import Body, Level, Partnership, View
from schema.said import said
from schema.showing import bands, level_of, shown_connectors
from schema.text import Slug


def view_words(
    partnership: Partnership, view: View, depth: int, told: Mapping[Slug, str]
) -> Iterator[Element]:
    """What a view shows, a part for each level from top to bottom, with headings from `depth` on.

    What a body is stands where it is told first; `told` has the ids of those parts that stand above.
    """
    lines = shown_connectors(partnership, view)
    placed = [partnership.body(placement.body) for placement in view.placements]
    linked = frozenset(body.id for body in placed)
    for level, bodies in by_level(partnership, view, placed):
        heading = tag(f"h{depth}", level.label if level else said("At no level"))
        parts = []
        for body in bodies:
            does = what_it_does(partnership, body, lines, view.id, linked)
            parts.append(_body(partnership, body, view.id, depth + 1, does, told.get(body.id)))
        yield tag("section", heading, parts, data_level=level.id if level else "")


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


def _body(
    partnership: Partnership, body: Body, view: Slug, depth: int, does: Iterator[Element], above: str | None
) -> Element:
    own = f"{view}--{body.id}"
    return tag(
        "section",
        tag(f"h{depth}", body.name, id=own),
        what_it_is(partnership, body, above),
        None if above else what_it_holds(partnership, body, own),
        does,
        class_="body",
        data_body=body.id,
    )
